import { describe, expect, it } from 'vitest';
import { FINISH, writeToPreview } from '../../support/writer.ts';
import { SLUG, useScenes, type Scene } from './scene.ts';

const FREED = { id: 'freed', texts: { en: 'She has been set free.' } };

/** Changes what the list of reminders shows first. */
async function change({ writer }: Scene, ...taps: readonly string[]): Promise<void> {
  await writer.type('/reminders');
  await writer.tap(writer.labels()[0] ?? '');
  for (const label of taps) await writer.tap(label);
}
const told = ({ writer }: Scene): number =>
  writer.said().filter((text) => text === FREED.texts.en).length;

describe('changed minds about reminders', () => {
  const { scene, subscribed } = useScenes();

  it('reach the reminder asked for tomorrow', async () => {
    const one = await subscribed();
    await one.goTo('2014-11-18T10:00:00Z');
    await one.writer.tap('Remind me again tomorrow');
    await change(one, 'Another hour', '18:00', 'Make them discreet');
    await one.goTo('2014-11-19T10:00:00Z');
    expect(one.writer.screen().text).not.toContain('left');
    await one.goTo('2014-11-19T18:00:00Z');
    expect(one.writer.screen().text).toBe(
      'You asked me to remind you of 25 November (6 days left on 19 November).',
    );
  });

  it('bring no second reminder on that day', async () => {
    const one = await subscribed();
    await one.goTo('2014-11-18T10:00:00Z');
    await one.writer.tap('Remind me again tomorrow');
    await one.goTo('2014-11-19T10:00:00Z');
    await change(one, 'Another hour', '18:00');
    await one.goTo('2014-11-19T18:00:00Z');
    expect(one.writer.said().filter((text) => text.includes('6 days left'))).toHaveLength(1);
  });

  it('give reminders the language chosen since', async () => {
    const { writer, goTo } = await subscribed();
    await writer.type('/language');
    await writer.tap('Deutsch');
    await goTo('2014-11-18T10:00:00Z');
    expect(writer.screen().text).toContain('der 25. November 2014 (am 18. November: noch 7 Tage).');
  });

  it('bring no news of a change twice', async () => {
    const one = await subscribed();
    await one.jobs.announce(SLUG, 'everybody', FREED);
    await one.tick();
    await change(one, 'Another hour', '18:00');
    await one.tick();
    await one.writer.tap('Back');
    await one.writer.type('/reminders');
    await one.goTo('2014-11-18T18:00:00Z');
    expect(told(one)).toBe(1);
  });

  it('tell nobody of a change who came after it', async () => {
    const one = await scene();
    await one.jobs.announce(SLUG, 'everybody', FREED);
    await one.writer.type(`/start ${SLUG}`);
    await one.writer.tap('Remind me');
    await one.writer.tap('Yes, it is');
    await one.tick();
    expect(told(one)).toBe(0);
  });

  it('lose nobody who moves before being told', async () => {
    const one = await subscribed();
    const { api, jobs, tick } = one;
    api.faults.failNext('sendMessage', {
      status: 429,
      retry_after: 2,
      when: (_, { text }) => text === FREED.texts.en,
    });
    await jobs.announce(SLUG, 'everybody', FREED);
    await change(one, 'Another hour', '18:00');
    await tick();
    expect(told(one)).toBe(1);
  });

  it('keep a letter begun until the reminders are over', async () => {
    const { writer, redis } = await scene();
    await writer.type(`/start ${SLUG}`);
    await writer.tap('Write a letter');
    await writer.tap('English');
    const lifeDays = async (): Promise<number> => {
      const [key = ''] = await redis.client.keys('draft:*');
      return (await redis.client.ttl(key)) / 86_400;
    };
    // Lifetimes end at midnight.
    expect(await lifeDays()).toBeLessThanOrEqual(15);
    await writer.type('/cancel');
    await writer.tap('Remind me');
    await writer.tap('Yes, it is');
    expect(await lifeDays()).toBeGreaterThan(20);
    await writer.type('/write');
    await writer.tap('Formal');
    expect(await lifeDays()).toBeGreaterThan(20);
  });

  it('keep a letter that is begun after asking for them', async () => {
    const { writer, redis } = await subscribed();
    await writer.type('/write');
    await writer.tap('English');
    const [key = ''] = await redis.client.keys('draft:*');
    expect((await redis.client.ttl(key)) / 86_400).toBeGreaterThan(20);
  });

  it('guess the zone from the town of the letter just done', async () => {
    const { writer } = await scene();
    await writeToPreview(writer, { place: 'Tokyo, Japan' });
    await writer.tap(FINISH);
    await writer.tap('More …');
    await writer.tap('Remind me');
    expect(writer.screen().text).toContain('Is it 18:00 where you are?');
  });

  it('are taken without a telling word when it is too late', async () => {
    const one = await subscribed();
    await change(one, 'Make them discreet');
    await one.goTo('2014-11-18T10:00:00Z');
    await one.goTo('2014-11-23T10:00:00Z');
    one.clock.moveTo(Date.parse('2014-11-27T12:00:00Z'));
    for (const label of ['Tomorrow', 'Already done']) {
      await one.writer.tap(label);
      expect(one.writer.screen().text).not.toContain('Khadija');
    }
  });
});
