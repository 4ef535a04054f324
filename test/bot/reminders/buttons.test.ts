import { describe, expect, it } from 'vitest';
import { quiet } from '../../jobs/support.ts';
import { publishedActions } from '../../support/tested-bot.ts';
import { SLUG, useScenes } from './scene.ts';

describe('reminders in the chat', () => {
  const { scene, subscribed } = useScenes();

  it('find the zone with one tap', async () => {
    const { writer, api } = await scene();
    await writer.type(`/start ${SLUG}`);
    await writer.tap('Remind me');
    // The clock of the tests says nine in London.
    expect(writer.screen().text).toContain('Is it 09:00 where you are?');
    await writer.tap('Yes, it is');
    expect(writer.screen().text).toContain('I will remind you at 10:00');
    expect(writer.screen().text).toContain(
      '• 18 November 2014\n• 23 November 2014\n• 25 November 2014',
    );
    expect(api.violations()).toEqual([]);
  });

  it('lead back to the case', async () => {
    const { writer } = await scene();
    await writer.type(`/start ${SLUG}`);
    const { text: card } = writer.screen();
    await writer.tap('Remind me');
    await writer.tap('Back');
    expect(writer.screen().text).toBe(card);
    await writer.tap('Remind me');
    await writer.tap('Yes, it is');
    await writer.tap('Back');
    expect(writer.labels()).toContain('Write a letter');
    await writer.tap('Reminders are on');
    await writer.tap('No reminders');
    expect(writer.screen().text).toBe(`All right, there will be no more of these.\n\n${card}`);
    expect(writer.labels()).toContain('Remind me');
  });

  it('let the zone be chosen by its clock', async () => {
    const { writer, jobs, api } = await scene();
    await writer.type(`/start ${SLUG}`);
    await writer.tap('Remind me');
    await writer.tap('No, let me choose');
    await writer.tap('13:00');
    await writer.tap('Baku');
    expect(writer.screen().text).toContain('I will remind you at 10:00');
    expect(await jobs.nextReminderAt()).toBe(Date.parse('2014-11-18T06:00:00Z'));
    expect(api.violations()).toEqual([]);
  });

  it('arrive, and go on with what was chosen', async () => {
    const { writer, goTo } = await subscribed();
    await goTo('2014-11-18T10:00:00Z');
    expect(writer.screen().text).toContain(
      'Khadija Ismayilova: the last day to write is 25 November 2014 (7 days left on 18 November).',
    );
    await writer.tap('Write now');
    expect(writer.labels().length).toBeGreaterThan(0);
  });

  it('end when somebody has written', async () => {
    const { writer, goTo, jobs } = await subscribed();
    await goTo('2014-11-18T10:00:00Z');
    await writer.tap('I have written');
    expect(writer.screen().text).toBe('Thank you! I will not remind you of it any more.');
    expect(await jobs.nextReminderAt()).toBeUndefined();
    await goTo('2014-11-23T10:00:00Z');
    expect(writer.screen().text).toBe('Thank you! I will not remind you of it any more.');
    await writer.type(`/start ${SLUG}`);
    await writer.tap('Remind me');
    expect(writer.screen().text).toContain('You told me that you have written.');
  });

  it('come once more tomorrow', async () => {
    const { writer, goTo } = await subscribed();
    await goTo('2014-11-18T10:00:00Z');
    await writer.tap('Remind me again tomorrow');
    expect(writer.screen().text).toBe('All right, I will remind you again tomorrow at 10:00.');
    await goTo('2014-11-19T10:00:00Z');
    expect(writer.screen().text).toContain('6 days left on 19 November');
    await goTo('2014-11-20T10:00:00Z');
    expect(writer.screen().text).toContain('6 days left on 19 November');
    await goTo('2014-11-23T10:00:00Z');
    expect(writer.screen().text).toContain('2 days left on 23 November');
  });

  it('are not offered again on the eve of the end', async () => {
    const { writer, goTo } = await subscribed();
    await goTo('2014-11-25T10:00:00Z');
    expect(writer.labels()).not.toContain('Remind me again tomorrow');
  });

  it('are listed, changed and ended', async () => {
    const { writer, goTo, jobs, api } = await subscribed();
    await writer.type('/reminders');
    expect(writer.labels()[0]).toContain('(10:00)');
    await writer.tap(writer.labels()[0] ?? '');
    await writer.tap('Another hour');
    await writer.tap('18:00');
    expect(await jobs.nextReminderAt()).toBe(Date.parse('2014-11-18T18:00:00Z'));
    await writer.tap('Make them discreet');
    await goTo('2014-11-18T18:00:00Z');
    expect(writer.screen().text).toBe(
      'You asked me to remind you of 25 November (7 days left on 18 November).',
    );
    await writer.tap('Stop these');
    expect(await jobs.nextReminderAt()).toBeUndefined();
    expect(api.violations()).toEqual([]);
  });

  it('come only once on a day on which the hour is changed', async () => {
    const { writer, goTo } = await subscribed();
    await goTo('2014-11-18T10:00:00Z');
    await writer.type('/reminders');
    await writer.tap(writer.labels()[0] ?? '');
    await writer.tap('Another hour');
    await writer.tap('18:00');
    await goTo('2014-11-18T18:00:00Z');
    expect(
      writer.said().filter((text) => text.includes('7 days left on 18 November')),
    ).toHaveLength(1);
  });

  it('say no on the day after the last', async () => {
    const { writer, clock } = await subscribed();
    clock.moveTo(Date.parse('2014-11-26T12:00:00Z'));
    await writer.tap('Another hour');
    expect(writer.screen().text).toContain('The last day for letters was 25 November 2014');
  });

  it('tell of new urgent actions, one a day', async () => {
    const one = await scene();
    const { writer, goTo, publish } = one;
    const [first] = await publishedActions();
    if (!first) throw new Error('There is no urgent action to try');
    await goTo('2014-11-05T09:00:00Z');
    await writer.type('/reminders');
    await writer.tap('Tell me of new urgent actions');
    await writer.tap('Yes, it is');
    expect(writer.screen().text).toContain('at 10:00, with one message a day at most');
    await goTo('2014-11-10T15:00:00Z');
    publish(first, { ...first, slug: 'xx-second' }, { ...first, slug: 'xx-third' });
    await goTo('2014-11-10T15:01:00Z');
    const news = (): number =>
      writer.said().filter((text) => text.startsWith('A new urgent action')).length;
    expect(news()).toBe(0);
    await goTo('2014-11-11T10:00:00Z');
    await goTo('2014-11-11T18:00:00Z');
    expect(news()).toBe(1);
    await goTo('2014-11-12T10:00:00Z');
    await goTo('2014-11-13T10:00:00Z');
    expect(news()).toBe(2);
  });

  it('speak of news on the screen of the news', async () => {
    const { writer, goTo } = await scene();
    await goTo('2014-11-05T09:00:00Z');
    await writer.type('/reminders');
    await writer.tap('Tell me of new urgent actions');
    await writer.tap('Yes, it is');
    expect(writer.labels()).toContain('No more news');
    expect(writer.labels()).not.toContain('No reminders');
    await writer.tap('No more news');
    expect(writer.screen().text).toBe('All right, there will be no more of these.');
  });

  it('tell of a change once, those who have written as well', async () => {
    const { writer, jobs, redis, goTo } = await subscribed();
    await goTo('2014-11-18T10:00:00Z');
    await writer.tap('I have written');
    const message = { id: 'freed', texts: { en: 'She has been set free.' } };
    expect(await jobs.announce(SLUG, 'everybody', message)).toBe(true);
    expect(await jobs.announce(SLUG, 'everybody', message)).toBe(false);
    await quiet(redis.client);
    expect(writer.said().filter((text) => text === 'She has been set free.')).toHaveLength(1);
  });

  it('leave nothing behind after /forget', async () => {
    const { writer, jobs, redis } = await subscribed();
    await writer.type('/forget');
    await writer.tap('Yes');
    expect(await jobs.nextReminderAt()).toBeUndefined();
    const left = await redis.client.keys('subscription*');
    expect(left).toEqual([]);
  });

  it('leave no trace of a person in Redis', async () => {
    const { writer, redis } = await subscribed();
    const { dumpRedis } = await import('../../support/dump-redis.ts');
    const dump = await dumpRedis(redis.client);
    expect(dump.includes(String(writer.person.id))).toBe(false);
    expect(dump.includes(writer.person.id.toString(36))).toBe(false);
  });
});
