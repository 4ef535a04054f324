import { beforeAll, describe, expect, it } from 'vitest';
import { TTL_SECONDS } from '../../src/store/lifetimes.ts';
import { keys } from '../../src/store/redis-keys.ts';
import type { UrgentAction } from '../../src/urgent-action/urgent-action.ts';
import { publishedActions, useTestedBot } from '../support/tested-bot.ts';
import { FINISH, testWriter, writeToPreview } from '../support/writer.ts';

const bot = useTestedBot();
let lastId = 6_000;

describe('labels typed outside a letter', () => {
  it.each([
    ['Remind me', 'I will remind you in time'],
    ['Напомнить мне', 'I will remind you in time'],
    ['Deutsch', 'ab jetzt spreche ich Deutsch'],
    ['German', 'ab jetzt spreche ich Deutsch'],
    ['Other urgent actions', 'Open urgent actions'],
    ['hello', 'Khadija Ismayilova: a fair trial'],
    ['Thank you so much for this!', 'Thank you for being here'],
    ['thx a lot 🙏', 'Thank you for being here'],
    ['i want to write a letter', 'Which language should the letter be in?'],
  ])('%s below a card is answered with %s', async (said, answer) => {
    const tested = await bot();
    const writer = testWriter(tested, (lastId += 1));
    await writer.type('/start az-ismayilova');
    await writer.type(said);
    expect(writer.screen().text).toContain(answer);
    expect(writer.screen().keyboard).not.toEqual([]);
    expect(tested.api.violations()).toEqual([]);
  });

  it.each([
    ['Yes, it is', 'I will remind you at 10:00'],
    ['Ja, stimmt', 'I will remind you at 10:00'],
    ['No, let me choose', 'What time is it where you are'],
    ['no, it is CLOCK here', 'Which of these is closest'],
  ])('%s answers the question for the time', async (said, answer) => {
    const tested = await bot();
    const writer = testWriter(tested, (lastId += 1));
    await writer.type('/start az-ismayilova');
    await writer.tap('Remind me');
    const asked = writer.screen().text;
    const clock = /\d\d:\d\d/u.exec(asked)?.[0] ?? '';
    await writer.type(said.replace('CLOCK', clock));
    expect(writer.screen().text).toContain(answer);
  });

  it.each(['yes', 'да', 'ja bitte', 'Oui !'])(
    'a bare %s answers the question for the time right below it',
    async (said) => {
      const writer = testWriter(await bot(), (lastId += 1));
      await writer.type('/start az-ismayilova');
      await writer.tap('Remind me');
      await writer.type(said);
      expect(writer.screen().text).toContain('I will remind you at 10:00');
    },
  );

  it('a bare no leads to the clocks, and a yes after "Back" to nothing', async () => {
    const writer = testWriter(await bot(), (lastId += 1));
    await writer.type('/start az-ismayilova');
    await writer.tap('Remind me');
    await writer.type('no');
    expect(writer.screen().text).toContain('What time is it where you are');
    await writer.type('/start az-ismayilova');
    await writer.tap('Remind me');
    await writer.tap('Back');
    await writer.type('yes');
    expect(writer.said().join('\n')).not.toContain('I will remind you at');
  });

  it('give nobody reminders by a bare yes', async () => {
    const writer = testWriter(await bot(), (lastId += 1));
    await writer.type('/start az-ismayilova');
    for (const said of ['yes', 'да', 'ja']) await writer.type(said);
    expect(writer.said().join('\n')).not.toContain('I will remind you at');
  });

  it.each([
    ['who sees my data?', 'Telegram carries this chat'],
    ['ist das sicher?', 'You send the letter from your own mailbox'],
  ])('"%s" is answered below a card, too', async (asked, answer) => {
    const writer = testWriter(await bot(), (lastId += 1));
    await writer.type('/start az-ismayilova');
    await writer.type(asked);
    expect(writer.screen().text).toContain(answer);
    expect(writer.labels()).toContain('Write a letter');
  });

  it('go on with a letter that waits', async () => {
    const writer = testWriter(await bot(), (lastId += 1));
    await writer.type('/start az-ismayilova');
    for (const label of ['Write a letter', 'English', 'Formal', 'Later']) await writer.tap(label);
    await writer.type('Go on with my letter');
    expect(writer.screen().text).toContain('One question for your own safety');
  });
});

describe('words where several urgent actions are open', () => {
  const start = useTestedBot();
  let example: UrgentAction;
  let other: UrgentAction;
  beforeAll(async () => {
    const [first] = await publishedActions();
    if (!first) throw new Error('There is no urgent action to try');
    const { en } = first.translations;
    if (!en) throw new Error('It has no English texts');
    example = first;
    other = {
      ...first,
      slug: 'other',
      deadline: { kind: 'until', date: '2014-12-24' },
      translations: { en: { ...en, title: 'Forty families of Tal-Bulak' } },
    };
  });

  async function atList() {
    const tested = await start({ actions: () => [example, other] });
    const writer = testWriter(tested, (lastId += 1));
    await writer.type('/start');
    expect(writer.screen().text).toContain('Open urgent actions');
    return { ...tested, writer };
  }

  it.each(['2', 'the second one', 'tal-bulak', 'Forty families'])(
    '"%s" below the list is the card that it means',
    async (said) => {
      const { writer } = await atList();
      await writer.type(said);
      expect(writer.screen().text).toMatch(/^Forty families of Tal-Bulak/u);
    },
  );

  it.each(['Хадиджа Исмайлова', 'khadija', 'la première'])(
    '"%s" is the other card',
    async (said) => {
      const { writer } = await atList();
      await writer.type(said);
      expect(writer.screen().text).toMatch(/^Khadija Ismayilova/u);
    },
  );

  it('"7" and "it" are nothing in the list', async () => {
    const { writer } = await atList();
    for (const said of ['7', 'it']) {
      await writer.type(said);
      expect(writer.screen().text).toContain('I did not quite get that');
    }
  });

  it.each(['Write a letter', 'écrire la lettre', 'Jetzt schreiben'])(
    '"%s" below a card begins the letter of that card',
    async (said) => {
      const { writer, redis } = await atList();
      await writer.tap('24 December');
      await writer.type(said);
      expect(writer.screen().text).toContain('How should it sound?');
      await writer.tap('Later');
      expect(writer.screen().text).toContain('Forty families');
      await writer.type('continuer');
      expect(writer.screen().text).toContain('How should it sound?');
      expect(await redis.client.keys(keys.lastShown('*'))).toEqual([]);
    },
  );

  it('the card shown last is among what is kept', async () => {
    const { writer, redis } = await atList();
    await writer.tap('24 December');
    await writer.type('/export');
    expect(writer.said().join('\n')).toContain(
      'What I showed you last, kept until tomorrow at the latest',
    );
    const [key = ''] = await redis.client.keys(keys.lastShown('*'));
    const dayAtMost = TTL_SECONDS.lastShown + 24 * 60 * 60;
    expect(await redis.client.ttl(key)).toBeLessThanOrEqual(dayAtMost);
  });

  it('"Remind me" is of the card that was shown last', async () => {
    const { writer } = await atList();
    await writer.tap('24 December');
    await writer.type('Remind me');
    await writer.type('yes');
    expect(writer.screen().text).toMatch(/^Forty families[^]*I will remind you at 10:00/u);
  });

  it('letters that wait are asked for, and marked by what their buttons say', async () => {
    const { writer, api } = await atList();
    await writeToPreview(writer);
    await writer.tap(FINISH);
    await writer.type('I have written');
    expect(writer.screen().text).toContain('Have you sent it?');
    await writer.type('Enviada por e-mail');
    expect(writer.said().join('\n')).toContain('✓ Sent by e-mail: Ilham Aliyev');
    expect(api.violations()).toEqual([]);
  });
});
