import { describe, expect, it } from 'vitest';
import { until } from '../../support/program.ts';
import { publishedActions, useTestedBot } from '../../support/tested-bot.ts';

const start = useTestedBot();
let lastGroup = -3000;

async function gathered(options: Parameters<typeof start>[0] = {}) {
  const tested = await start(options);
  lastGroup -= 1;
  const group = tested.api.group(lastGroup);
  const maya = tested.api.person(3001, { first_name: 'Maya', language_code: 'en' });
  const said = (): readonly string[] =>
    group.messages().flatMap(({ byBot, text }) => (byBot ? [text] : []));
  /**
   * What the bot has said to `text`; groups need no answer, so one that is expected is waited for.
   */
  const say = async (text: string, answers = 0): Promise<readonly string[]> => {
    group.send(maya, text);
    await until(() => said().length >= answers);
    await tested.settled();
    return said();
  };
  return { ...tested, group, maya, say };
}

/** What is about nobody: which numbers of updates came in, and which machines are at work. */
const PLAIN = /^(?:inbox-(?:epoch|machines|seen:\d+)|loss-told)$/;

describe('groups', () => {
  it('get the card and a link to the private chat', async () => {
    const { say, group } = await gathered();
    const [card] = await say('/start', 1);
    expect(card).toContain('Khadija Ismayilova');
    expect(group.messages().at(-1)?.keyboard).toEqual([
      [{ text: 'Write a letter', url: 'https://t.me/postbag_bot?start=az-ismayilova' }],
    ]);
  });

  it('get the card for a mention', async () => {
    const { say } = await gathered();
    expect(await say('What is this, @postbag_bot?', 1)).toHaveLength(1);
  });

  it('get the card that the link names', async () => {
    const { say } = await gathered();
    expect(await say('/start@postbag_bot az-ismayilova', 1)).toHaveLength(1);
  });

  it('get a short link while the card stands above', async () => {
    const { say, group } = await gathered();
    const [card] = await say('/start', 1);
    expect((await say('@postbag_bot', 2)).at(-1)).toBe('What happened stands above.');
    expect(group.messages().at(-1)?.keyboard[0]?.[0]?.text).toBe('Write a letter');
    for (let message = 0; message < 45; message += 1) await say('hello');
    expect((await say('/start az-ismayilova', 3)).at(-1)).toBe(card);
  });

  it('are told anew that nothing is open', async () => {
    const { say } = await gathered({ actions: () => [] });
    const [none] = await say('/start', 1);
    expect(none).toContain('No urgent action is open');
    expect((await say('@postbag_bot', 2)).at(-1)).toBe(none);
  });

  it('get several urgent actions with their days, and are not told that all of it stands above', async () => {
    const [first] = await publishedActions();
    if (!first) throw new Error('There is no urgent action to try');
    const { say, group } = await gathered({ actions: () => [first, { ...first, slug: 'other' }] });
    const [list] = await say('/start', 1);
    expect(list).toContain('each with the last day to write');
    const labels = group
      .messages()
      .at(-1)
      ?.keyboard.map(([shown]) => shown?.text);
    expect(labels).toEqual(Array(2).fill(expect.stringMatching(/^25 November: Khadija/u)));
    expect((await say('@postbag_bot', 2)).at(-1)).toContain('What is open stands above, too.');
    expect(group.messages().at(-1)?.keyboard).toHaveLength(2);
  });

  it('get the card anew when it says something else', async () => {
    const { say, clock } = await gathered();
    await say('/start', 1);
    clock.moveTo(Date.parse('2014-11-27T12:00:00Z'));
    expect((await say('/start az-ismayilova', 2)).at(-1)).toContain('The last day for letters');
  });

  it.each(['/help', '/write', '/privacy', '/reminders', '/forget', '/nonsense', '/HELP'])(
    'are led to the private chat by %s with the name of the bot',
    async (command) => {
      const { say, group, api } = await gathered();
      const [text] = await say(`${command}@Postbag_Bot`, 1);
      expect(text).toContain('in a private chat');
      expect(group.messages().at(-1)?.keyboard).toEqual([
        [{ text: 'Open the chat', url: 'https://t.me/postbag_bot?start=az-ismayilova' }],
      ]);
      expect(api.violations()).toEqual([]);
    },
  );

  it('hear when it is too late everywhere', async () => {
    const { say, clock } = await gathered();
    clock.moveTo(Date.parse('2014-11-27T12:00:00Z'));
    const [text] = await say('/start az-ismayilova', 1);
    expect(text).toContain('The last day for letters about');
  });

  it('get the card while the last day is not over everywhere', async () => {
    const { say, clock } = await gathered();
    clock.moveTo(Date.parse('2014-11-26T02:00:00Z'));
    const [text] = await say('/start az-ismayilova', 1);
    expect(text).toContain('please write if it is still that day where you are');
  });

  it.each([
    'Good morning',
    '/write',
    '/help',
    '/forget',
    'I wrote to @somebody',
    '/start@other_bot',
  ])('hear nothing after "%s"', async (text) => {
    const { say } = await gathered();
    expect(await say(text)).toEqual([]);
  });

  it('leave no trace of who asked', async () => {
    const { say, redis } = await gathered();
    await redis.client.flushall();
    await say('/start', 1);
    const names = await redis.client.keys('*');
    expect(names.filter((name) => !PLAIN.test(name))).toEqual([]);
    expect(names.includes('loss-told') ? await redis.client.smembers('loss-told') : ['']).toEqual([
      '',
    ]);
  });
});
