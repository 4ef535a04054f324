import { describe, expect, it } from 'vitest';
import { keys } from '../../../src/store/redis-keys.ts';
import { publishedActions, useTestedBot } from '../../support/tested-bot.ts';
import { FINISH, testWriter, writeToPreview } from '../../support/writer.ts';

const bot = useTestedBot();
let lastId = 6_500;

describe('words typed below finished letters', () => {
  it('mark a letter as sent, each once', async () => {
    const tested = await bot();
    const writer = testWriter(tested, (lastId += 1));
    await writeToPreview(writer);
    await writer.tap(FINISH);
    await writer.type('Sent by email!');
    expect(writer.said().join('\n')).toContain('✓ Sent by e-mail: Ilham Aliyev');
    await writer.type('Отправлено факсом');
    expect(writer.said().join('\n')).toContain('✓ Sent by fax: Zakir Qaralov');
    expect(writer.screen().text).toContain('Both letters are on their way.');
    await writer.type('sent by e-mail');
    expect(writer.said().filter((text) => text.includes('✓ Sent'))).toHaveLength(2);
    expect(tested.api.violations()).toEqual([]);
  });

  it.each([
    ['I sent it yesterday', 'How did you send it (Ilham Aliyev)?'],
    ['done', 'How did you send it (Ilham Aliyev)?'],
    ['уже отправила', 'How did you send it'],
    ['göndərdim', 'How did you send it'],
    ['c’est envoyé', 'How did you send it'],
    ['ist abgeschickt', 'How did you send it'],
    ['ya está enviada', 'How did you send it'],
    ['The e-mail bounced', 'Ilham Aliyev, President of the Republic of Azerbaijan: what'],
    ['факс не отвечает', 'Ilham Aliyev, President of the Republic of Azerbaijan: what'],
    ['not yet', '1 of 2 · Ilham Aliyev'],
    ['ещё не отправил', '1 of 2 · Ilham Aliyev'],
    ['noch nicht', '1 of 2 · Ilham Aliyev'],
    ['hələ yox', '1 of 2 · Ilham Aliyev'],
    ['can it be sent by post?', 'Have you sent it?'],
    ['what a day', 'Have you sent it?'],
  ])('"%s" below the first letter is understood', async (said, answer) => {
    const tested = await bot();
    const writer = testWriter(tested, (lastId += 1));
    await writeToPreview(writer);
    await writer.tap(FINISH);
    await writer.type(said);
    expect(writer.screen().text).toContain(answer);
    expect(writer.screen().keyboard).not.toEqual([]);
    expect(tested.api.violations()).toEqual([]);
  });

  it.each([
    ['yes', 'by post', 'sent by fax'],
    ['да, отправила', 'почтой', 'послала факс'],
    ['Yes, it is sent', 'Sent by post', 'I faxed it'],
    ['ja', 'per Post', 'hab ihn gefaxt'],
    ['bəli, göndərilib', 'poçtla', 'faksla göndərdim'],
  ])('"%s", "%s", "%s" lead through both letters to the end', async (yes, post, fax) => {
    const tested = await bot();
    const writer = testWriter(tested, (lastId += 1));
    await writeToPreview(writer);
    await writer.tap(FINISH);
    await writer.type('hm');
    expect(writer.screen().text).toContain('(Ilham Aliyev). Have you sent it?');
    await writer.type(yes);
    expect(writer.screen().text).toContain('How did you send it (Ilham Aliyev)?');
    await writer.type(post);
    expect(writer.screen().text).toMatch(/^2 of 2 · Zakir Qaralov/u);
    await writer.type(fax);
    expect(writer.screen().text).toContain('Both letters are on their way.');
    expect(await tested.redis.client.hgetall(keys.sentCounts('az-ismayilova'))).toMatchObject({
      'president:post': '1',
      'prosecutor-general:fax': '1',
    });
  });

  it('end with thanks where both letters are said to be sent', async () => {
    const writer = testWriter(await bot(), (lastId += 1));
    await writeToPreview(writer);
    for (const label of [FINISH, 'More …', 'Both letters at once']) await writer.tap(label);
    await writer.type('yes');
    expect(writer.screen().text).toContain('Have you sent them?');
    await writer.type('yes');
    expect(writer.screen().text).toContain('Both letters are on their way.');
    expect(writer.labels()).toContain('Tell me of new urgent actions');
  });

  it('leave the button of an old question answered, too', async () => {
    const tested = await bot();
    const writer = testWriter(tested, (lastId += 1));
    await writeToPreview(writer);
    for (const label of [FINISH, 'More …', 'Both letters at once']) await writer.tap(label);
    for (const word of ['hm', 'yes']) await writer.type(word);
    expect(writer.screen().text).toContain('Both letters are on their way.');
    await writer.tapData('o:done:az-ismayilova');
    expect(writer.said().filter((text) => text.includes('are on their way'))).toHaveLength(2);
    expect(tested.api.violations()).toEqual([]);
  });

  it('begin another letter where one is in hand', async () => {
    const writer = testWriter(await bot(), (lastId += 1));
    await writeToPreview(writer);
    await writer.tap(FINISH);
    await writer.type('another letter');
    expect(writer.screen().text).toContain('One question for your own safety');
  });

  it('thank whoever says thanks where letters wait', async () => {
    const writer = testWriter(await bot(), (lastId += 1));
    await writeToPreview(writer);
    await writer.tap(FINISH);
    await writer.type('thank you!');
    expect(writer.screen().text).toContain('Thank you for being here');
  });

  it.each([
    ['Sent by e-mail', '✓ Sent by e-mail: Ilham Aliyev'],
    ['отправила почтой', '✓ Sent by post: Ilham Aliyev'],
    ['hab ihn gemailt', '✓ Sent by e-mail: Ilham Aliyev'],
  ])('%s is about the letters in hand, with other actions open too', async (said, answer) => {
    const [action] = await publishedActions();
    if (action === undefined) throw new Error('No urgent action is published');
    const actions = [action, { ...action, slug: 'az-other' }];
    const writer = testWriter(await bot({ actions: () => actions }), (lastId += 1));
    await writeToPreview(writer);
    await writer.tap(FINISH);
    await writer.type(said);
    expect(writer.said().join('\n')).toContain(answer);
  });
});
