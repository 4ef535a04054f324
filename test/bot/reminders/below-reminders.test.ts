import { describe, expect, it } from 'vitest';
import { publishedActions } from '../../support/tested-bot.ts';
import { FINISH, writeToPreview } from '../../support/writer.ts';
import { SLUG, useScenes, type Scene } from './scene.ts';

const TWO_DAYS =
  'Khadija Ismayilova: the last day to write is 25 November 2014 (2 days left on 23 November).';
const LAST_DAY = 'is the last day to write.\n\nA letter takes three minutes.';
const LAST_GONE = 'The last reminder has gone out already.';

/** Changes what the list of reminders shows first. */
async function change({ writer }: Scene, ...taps: readonly string[]): Promise<void> {
  await writer.type('/reminders');
  await writer.tap(writer.labels()[0] ?? '');
  for (const label of taps) await writer.tap(label);
}

async function askFromCard({ writer }: Scene, ...taps: readonly string[]): Promise<void> {
  await writer.type(`/start ${SLUG}`);
  for (const label of ['Remind me', ...taps]) await writer.tap(label);
}

async function stop({ publish }: Scene): Promise<void> {
  const [action] = await publishedActions();
  if (action) publish({ ...action, kind: 'stop' });
}

const moveTo = ({ clock }: Scene, instant: string): void => clock.moveTo(Date.parse(instant));
const count = ({ writer }: Scene, words: string): number =>
  writer.said().filter((text) => text.includes(words)).length;

describe('what reminders promise', () => {
  const { scene, subscribed } = useScenes();

  it('is nothing after the last one', async () => {
    const one = await subscribed();
    await one.goTo('2014-11-25T10:00:00Z');
    await change(one, 'Another hour', '18:00');
    expect(one.writer.screen().text).toContain(LAST_GONE);
    await one.goTo('2014-11-25T18:00:00Z');
    expect(count(one, LAST_DAY)).toBe(1);
  });

  it('leaves out the day that they have had', async () => {
    const one = await subscribed();
    await one.goTo('2014-11-23T10:00:00Z');
    await change(one, 'Another hour', '18:00', 'Another hour', '21:00');
    expect(one.writer.screen().text).not.toContain('• 23 November');
    await one.goTo('2014-11-23T21:00:00Z');
    expect(count(one, TWO_DAYS)).toBe(1);
  });

  it('is today where latecomers choose a later hour', async () => {
    const one = await scene();
    moveTo(one, '2014-11-23T15:00:00Z');
    await askFromCard(one, 'Yes, it is');
    await one.tick();
    expect(one.writer.screen().text).not.toContain('• 23 November');
    await one.writer.tap('Another hour');
    await one.writer.tap('21:00');
    await one.tick();
    expect(one.writer.screen().text).toContain('• 23 November 2014\n• 25 November 2014');
    await one.goTo('2014-11-23T21:00:00Z');
    expect(count(one, TWO_DAYS)).toBe(1);
  });

  it('is not today where that is past as well', async () => {
    const one = await scene();
    moveTo(one, '2014-11-23T15:00:00Z');
    await askFromCard(one, 'Yes, it is', 'Another hour', '12:00');
    expect(one.writer.screen().text).not.toContain('23 November');
    await one.tick();
    expect(count(one, TWO_DAYS)).toBe(0);
  });

  it('does not come to latecomers who take back a mark', async () => {
    const one = await scene();
    moveTo(one, '2014-11-23T15:00:00Z');
    await askFromCard(one, 'Yes, it is');
    await writeToPreview(one.writer);
    for (const label of [FINISH, 'Sent by post', 'Something is not right', 'Not sent after all'])
      await one.writer.tap(label);
    expect(await one.jobs.nextReminderAt()).toBe(Date.parse('2014-11-25T10:00:00Z'));
    await one.tick();
    expect(count(one, TWO_DAYS)).toBe(0);
  });

  it('stays where another hour would be too late', async () => {
    const one = await subscribed();
    await change(one, 'Another hour', '21:00');
    moveTo(one, '2014-11-25T15:00:00Z');
    await change(one, 'Another hour', '10:00');
    const { text } = one.writer.screen();
    expect(text).toContain('so all stays as it is.');
    expect(text).toContain('I will remind you at 21:00');
    expect(text).toContain('• 25 November 2014');
    await one.goTo('2014-11-25T21:00:00Z');
    expect(count(one, LAST_DAY)).toBe(1);
  });

  it('becomes discreet on the last day as well', async () => {
    const one = await subscribed();
    await change(one, 'Another hour', '21:00');
    const { id } = one.writer.screen();
    moveTo(one, '2014-11-25T21:30:00Z');
    one.writer.person.tap(id, `r:d:${SLUG}:d`);
    await one.settled();
    await one.tick();
    expect(one.writer.screen().text).toBe(
      'You asked me to remind you. Today, 25 November, is the day.',
    );
  });

  it.each([
    ['2014-11-23T15:00:00Z', TWO_DAYS],
    ['2014-11-25T15:00:00Z', LAST_DAY],
  ])('is at once for who takes back a word at %s', async (instant, words) => {
    const one = await subscribed();
    await one.goTo('2014-11-18T10:00:00Z');
    await one.writer.tap('I have written');
    moveTo(one, instant);
    await askFromCard(one, 'I have not written yet');
    expect(one.writer.screen().text).toContain('Today’s reminder comes in a moment.');
    await one.tick();
    expect(count(one, words)).toBe(1);
  });

  it('can be ended on the last day', async () => {
    const one = await subscribed();
    await one.goTo('2014-11-25T10:00:00Z');
    await change(one, 'No reminders');
    expect(one.writer.screen().text).toMatch(
      /^All right, there will be no more of these\.[^]*Today, 25 November 2014, is the last day/u,
    );
  });
});

describe('the list of reminders', () => {
  const { subscribed } = useScenes();

  it('leaves out what is over', async () => {
    const one = await subscribed();
    moveTo(one, '2014-11-26T12:00:00Z');
    await one.writer.type('/reminders');
    expect(one.writer.screen().text).toContain('You have no reminders.');
  });

  it('leaves out what has been stopped', async () => {
    const one = await subscribed();
    await stop(one);
    await one.writer.type('/reminders');
    expect(one.writer.labels()).toEqual(['Tell me of new urgent actions', 'Urgent actions']);
  });
});

describe('discretion', () => {
  const { subscribed } = useScenes();

  it('is what was tapped, however often', async () => {
    const one = await subscribed();
    const { id, keyboard } = one.writer.screen();
    const { callback_data: data = '' } =
      keyboard.flat().find(({ text }) => text === 'Make them discreet') ?? {};
    for (let taps = 0; taps < 2; taps += 1) {
      one.writer.person.tap(id, data);
      await one.settled();
    }
    expect(one.writer.screen().text).toContain('My messages will be discreet');
  });
});

describe('"tomorrow again"', () => {
  const { subscribed } = useScenes();

  it('is no promise for what has been stopped', async () => {
    const one = await subscribed();
    await one.goTo('2014-11-18T10:00:00Z');
    await stop(one);
    await one.writer.tap('Remind me again tomorrow');
    expect(one.writer.screen().text).toBe('There is nothing left to remind you of.');
  });

  it('offers reminders where they have ended', async () => {
    const one = await subscribed();
    await one.goTo('2014-11-18T10:00:00Z');
    await change(one, 'No reminders');
    await one.writer.tap('Remind me again tomorrow');
    expect(count(one, 'You get none of these any more.')).toBe(1);
    const before = count(one, 'I will remind you at 10:00');
    await one.writer.tap('Remind me');
    expect(count(one, 'I will remind you at 10:00')).toBe(before + 1);
  });

  it('says that they have written', async () => {
    const one = await subscribed();
    await one.goTo('2014-11-18T10:00:00Z');
    await one.goTo('2014-11-23T10:00:00Z');
    await one.writer.tap('I have written');
    await one.writer.tap('Remind me again tomorrow');
    expect(count(one, 'You told me that you have written.')).toBe(1);
    await one.writer.tap('I have not written yet');
  });

  it.each(['2014-11-21T12:00:00Z', '2014-11-22T12:00:00Z', '2014-11-23T09:00:00Z'])(
    'is forgotten at %s as well',
    async (instant) => {
      const one = await subscribed();
      await one.goTo('2014-11-18T10:00:00Z');
      await one.writer.tap('Remind me again tomorrow');
      await one.goTo('2014-11-19T10:00:00Z');
      moveTo(one, instant);
      await one.writer.type('/forget');
      await one.writer.tap('Yes');
      expect(await one.redis.client.keys('subscription*')).toEqual([]);
    },
  );
});
