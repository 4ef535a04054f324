import { describe, expect, it } from 'vitest';
import { keys } from '../../../../src/store/redis-keys.ts';
import { useTestedBot, type TestedBot } from '../../../support/tested-bot.ts';
import { FINISH, testWriter, writeToPreview, type TestWriter } from '../../../support/writer.ts';

const PAGE = 'https://letters.example/letter';

function counted({ redis }: TestedBot): Promise<Record<string, string>> {
  return redis.client.hgetall(keys.sentCounts('az-ismayilova'));
}

async function finish(writer: TestWriter, choices = {}): Promise<void> {
  await writeToPreview(writer, choices);
  await writer.tap(FINISH);
}

async function finishAndSend(writer: TestWriter): Promise<void> {
  for (const label of [FINISH, 'Sent by e-mail', 'Sent by e-mail']) await writer.tap(label);
}

/** Letters in the chat: messages of the bot that have no button and end with the name. */
function letters(writer: TestWriter): readonly string[] {
  return writer.said().filter((text) => /\nNora Lindqvist(\nLyon.*)?$/u.test(text));
}

describe('the walk from letter to letter', () => {
  const bot = useTestedBot();

  it('begins with one letter, clean, and its ways', async () => {
    const tested = await bot({ pageUrl: PAGE });
    const writer = testWriter(tested, 101);
    await finish(writer);
    expect(letters(writer)).toHaveLength(1);
    const [letter, ways] = writer.person.messages().slice(-2);
    expect(letter).toMatchObject({ keyboard: [], entities: [] });
    expect(ways?.text).toMatch(
      /^1 of 2 · Ilham Aliyev\nPresident of the Republic of Azerbaijan\n/u,
    );
    expect(writer.labels()).toEqual([
      'PDF to print',
      'PDF for the fax',
      'Open as an e-mail',
      'Sent by post',
      'Sent by e-mail',
      'Sent by fax',
      'More …',
    ]);
    expect(tested.api.violations()).toEqual([]);
  });

  it('offers first what is still in time', async () => {
    const tested = await bot({ pageUrl: PAGE });
    tested.clock.moveTo(Date.parse('2014-11-24T12:00:00Z'));
    const writer = testWriter(tested, 106);
    await finish(writer);
    expect(writer.screen().text).toMatch(/\n\nE-mail\n/u);
    expect(writer.labels()[0]).toBe('Open as an e-mail');
  });

  it('goes on to the next letter when one is sent, and ends with thanks', async () => {
    const tested = await bot();
    const writer = testWriter(tested, 102);
    await finish(writer);
    await writer.tap('Sent by e-mail');
    expect(letters(writer)).toHaveLength(2);
    expect(writer.said().join('\n')).toContain(
      '✓ Sent by e-mail: Ilham Aliyev. Thank you, that counts.\n\nNext: Zakir Qaralov (2 of 2).',
    );
    expect(writer.screen().text).toMatch(/^2 of 2 · Zakir Qaralov/u);
    await writer.tap('Sent by post');
    expect(writer.screen().text).toContain('Both letters are on their way.');
    expect(writer.screen().text).toContain('you are among the first who have written');
    expect(writer.labels()).toEqual([
      'How to find the embassy',
      'Tell me of new urgent actions',
      'Another letter',
    ]);
    expect(await counted(tested)).toEqual({
      'president:email': '1',
      'prosecutor-general:post': '1',
    });
    expect(tested.api.violations()).toEqual([]);
  });

  it('counts a double tap once and never takes it back', async () => {
    const tested = await bot();
    const writer = testWriter(tested, 103);
    await finish(writer);
    const { id, keyboard } = writer.screen();
    const data = keyboard.flat().find(({ text }) => text === 'Sent by e-mail')?.callback_data ?? '';
    writer.person.tap(id, data);
    writer.person.tap(id, data);
    writer.person.tap(id, data);
    await tested.settled();
    expect(await counted(tested)).toEqual({ 'president:email': '1' });
    expect(letters(writer)).toHaveLength(2);
    const ways = writer.said().filter((text) => text.startsWith('2 of 2'));
    expect(ways).toHaveLength(1);
  });

  it('takes a mark back with a button of its own, and goes on from there', async () => {
    const tested = await bot();
    const writer = testWriter(tested, 104);
    await finish(writer);
    await writer.tap('Sent by e-mail');
    await writer.tap('Something is not right');
    await writer.tap('Not sent after all');
    expect(await counted(tested)).toEqual({ 'president:email': '0' });
    await writer.tap('Sent by fax');
    expect(await counted(tested)).toEqual({
      'president:email': '0',
      'prosecutor-general:fax': '1',
    });
  });

  it('shows all letters at once to who wants them', async () => {
    const writer = testWriter(await bot(), 105);
    await finish(writer);
    await writer.tap('More …');
    await writer.tap('Both letters at once');
    expect(letters(writer)).toHaveLength(2);
    await writer.tap('Both letters at once');
    expect(letters(writer)).toHaveLength(2);
  });

  it('asks who has not sent them, below the card and in place of another letter', async () => {
    const tested = await bot();
    const writer = testWriter(tested, 106);
    await finish(writer);
    await writer.type('/start az-ismayilova');
    await writer.tap('Write a letter');
    expect(writer.screen().text).toBe(
      'Your letter is here, and I do not know whether it is sent (Ilham Aliyev). Have you sent it?',
    );
    await writer.tap('Not yet: show it to me');
    expect(writer.screen().text).toMatch(/^1 of 2/u);
    expect(letters(writer)).toHaveLength(2);
    await writer.tap('Not yet: show it to me');
    expect(letters(writer)).toHaveLength(2);
    await writer.tap('Another letter');
    expect(writer.screen().text).toContain('your own safety');
  });

  it('asks for those alone that are not marked as sent', async () => {
    const writer = testWriter(await bot(), 112);
    await finish(writer);
    await writer.tap('Sent by e-mail');
    await writer.type('/start az-ismayilova');
    await writer.tap('Go on with my letter');
    expect(writer.screen().text).toBe(
      'Your letter is here, and I do not know whether it is sent (Zakir Qaralov). Have you sent it?',
    );
    await writer.type('/language');
    await writer.tap('Русский');
    await writer.type('письмо');
    expect(writer.screen().text).toContain('отправлено ли оно (Закир Гаралов)');
  });

  it('asks nothing more of who said that all are sent', async () => {
    const writer = testWriter(await bot(), 113);
    await finish(writer);
    await writer.tap('More …');
    await writer.tap('Both letters at once');
    await writer.type('/start az-ismayilova');
    await writer.tap('Go on with my letter');
    await writer.tap('Yes, all are sent');
    expect(writer.screen().text).toContain('Both letters are on their way.');
    expect(writer.screen().text).toContain('What happens now');
    expect(writer.labels()).toEqual([
      'How to find the embassy',
      'Tell me of new urgent actions',
      'Another letter',
    ]);
    await writer.type('/start az-ismayilova');
    expect(writer.screen().text).toContain('You have written. Thank you!');
    await writer.tap('Write another letter');
    expect(writer.screen().text).toContain('your own safety');
  });

  it('asks how a letter is sent of which no more is said', async () => {
    const tested = await bot();
    const writer = testWriter(tested, 115);
    await finish(writer);
    await writer.type('/start az-ismayilova');
    await writer.tap('Go on with my letter');
    await writer.tap('Yes, it is sent');
    expect(writer.screen().text).toBe('Thank you! How did you send it (Ilham Aliyev)?');
    await writer.tap('Sent by fax');
    expect(writer.screen().text).toMatch(/^2 of 2 · Zakir Qaralov/u);
    expect(await counted(tested)).toEqual({ 'president:fax': '1' });
    expect(tested.api.violations()).toEqual([]);
  });

  it('dates a letter by the present day until it is sent, and never after the last one', async () => {
    const tested = await bot();
    const writer = testWriter(tested, 114);
    const dates = (): readonly (string | undefined)[] =>
      letters(writer).map((letter) => letter.split('\n')[0]);
    await finish(writer);
    expect(dates()).toEqual(['Lyon, France, 5 November 2014']);
    await writer.tap('Sent by post');
    tested.clock.moveTo(Date.parse('2014-11-20T12:00:00Z'));
    await writer.type('/start az-ismayilova');
    await writer.tap('Go on with my letter');
    await writer.tap('Not yet: show it to me');
    expect(dates().at(-1)).toBe('Lyon, France, 20 November 2014');
    // The first one was sent as it was.
    await writer.tap('More …');
    await writer.tap('Both letters at once');
    expect(dates()).toHaveLength(3);
    tested.clock.moveTo(Date.parse('2014-11-27T12:00:00Z'));
    await writer.tap('Back');
    expect(writer.screen().text).toContain('The last day is over.');
    expect(writer.screen().text).toContain('Khadija Ismayilova: a fair trial');
  });

  it('is forgotten with /forget', async () => {
    const tested = await bot();
    const writer = testWriter(tested, 107);
    await finish(writer);
    expect(await tested.redis.client.keys('outbox:*')).toHaveLength(1);
    await writer.type('/forget');
    await writer.tap('Yes, delete it all');
    expect(await tested.redis.client.keys('outbox:*')).toEqual([]);
    await writer.tap('Sent by e-mail');
    expect(await counted(tested)).toEqual({ 'president:email': '1' });
  });

  it('goes on after a restart', async () => {
    const tested = await bot();
    const writer = testWriter(tested, 108);
    await finish(writer);
    await tested.restart();
    await writer.tap('Sent by e-mail');
    expect(letters(writer)).toHaveLength(2);
  });

  it('keeps sent letters for a day and others for two weeks', async () => {
    const tested = await bot();
    const writer = testWriter(tested, 109);
    await finish(writer);
    const [key = ''] = await tested.redis.client.keys('outbox:*');
    const DAY_SECONDS = 86_400;
    expect(await tested.redis.client.ttl(key)).toBeGreaterThan(13 * DAY_SECONDS);
    await writer.tap('Sent by e-mail');
    await writer.tap('Sent by e-mail');
    // At the midnight after that day.
    expect(await tested.redis.client.ttl(key)).toBeLessThanOrEqual(2 * DAY_SECONDS);
  });

  it('tells a careful writer what else names them, before they send', async () => {
    const writer = testWriter(await bot(), 110);
    await writer.type('/start az-ismayilova');
    await writer.tap('Write a letter');
    await writer.tap('English');
    await writer.tap('Formal');
    await writer.tap('No');
    await writer.tap('Only initials');
    await writer.type('N. L.');
    await writer.type('Lyon');
    await writer.tap('No line of my own');
    await writer.tap('Both of them');
    await writer.tap(FINISH);
    const { text } = writer.screen();
    expect(text).toContain(
      'Your e-mail address and the name of the account may still say who you are.',
    );
    expect(text).toContain('An envelope needs no return address');
    expect(text.split('You sign with initials')).toHaveLength(2);
    await writer.tap('PDF to print');
    expect(writer.screen().text).toContain('If you sign by hand, then with the initials only.');
    await writer.tap('Sent by e-mail');
    await writer.tap('Sent by e-mail');
    await writer.tap('How to find the embassy');
    expect(writer.screen().text).toMatch(/embassies .* An envelope needs no return address/u);
  });

  it('takes a known writer six taps from a reminder to the first letter sent', async () => {
    const writer = testWriter(await bot({ pageUrl: PAGE }), 111);
    await writeToPreview(writer);
    await writer.tap('Change');
    await writer.tap('Remember my name and town');
    await finishAndSend(writer);
    const before = writer.effort();
    await writer.type('/start az-ismayilova');
    // The same button as below a reminder.
    await writer.tap('Write a letter');
    await writer.tap('No');
    await writer.tap(FINISH);
    const page = writer
      .screen()
      .keyboard.flat()
      .find(({ text }) => text === 'Open as an e-mail');
    expect(page?.url).toMatch(/^https:\/\/letters\.example\/letter\/en\.html#/u);
    await writer.tap('Sent by e-mail');
    const TAPS_ON_THE_PAGE = 2;
    expect(writer.effort().taps - before.taps + TAPS_ON_THE_PAGE).toBe(6);
    expect(writer.effort().typed).toBe(before.typed);
  });
});
