import { describe, expect, it } from 'vitest';
import { SLUG, useScenes, type Scene } from './scene.ts';
import { FINISH, writeToPreview } from '../../support/writer.ts';

/** What the list of reminders shows first is changed. */
async function change({ writer }: Scene, ...taps: readonly string[]): Promise<void> {
  await writer.type('/reminders');
  await writer.tap(writer.labels()[0] ?? '');
  for (const label of taps) await writer.tap(label);
}

const reminders = ({ writer }: Scene, words: string): number =>
  writer.said().filter((text) => text.includes(words)).length;

/** Says of both letters that they are in the post. */
async function sendBoth({ writer }: Scene): Promise<void> {
  await writer.tap('Sent by post');
  await writer.tap('Sent by post');
}

/** Says of the letter marked last that it was not sent. */
async function takeBack({ writer }: Scene): Promise<void> {
  await writer.tap('Something is not right');
  await writer.tap('Not sent after all');
}

describe('a letter marked as sent by mistake', () => {
  const { scene, subscribed } = useScenes();

  /** Subscribed, and with finished letters in the chat that can be marked. */
  async function finished(...changes: readonly string[]): Promise<Scene> {
    const one = await subscribed();
    if (changes.length > 0) await change(one, ...changes);
    await writeToPreview(one.writer);
    await one.writer.tap(FINISH);
    return one;
  }

  it('brings reminders back as they were', async () => {
    const one = await finished('Another hour', '18:00', 'Make them discreet');
    await sendBoth(one);
    expect(await one.jobs.nextReminderAt()).toBeUndefined();
    await takeBack(one);
    expect(await one.jobs.nextReminderAt()).toBe(Date.parse('2014-11-18T18:00:00Z'));
    await one.goTo('2014-11-18T18:00:00Z');
    expect(one.writer.screen().text).toBe(
      'You asked me to remind you of 25 November (7 days left on 18 November).',
    );
  });

  it('brings reminders of that letter alone while another is marked', async () => {
    const one = await finished();
    await sendBoth(one);
    await takeBack(one);
    await one.goTo('2014-11-18T10:00:00Z');
    expect(one.writer.screen().text).toContain('Have you sent the other one, too?');
    await one.writer.tap('Not yet: show it to me');
    expect(one.writer.screen().text).toMatch(/^2 of 2 · Zakir Qaralov/u);
    await one.writer.tap('Sent by fax');
    expect(await one.jobs.nextReminderAt()).toBeUndefined();
  });

  it('is not enough while the letter is marked as sent in another way', async () => {
    const one = await finished();
    await sendBoth(one);
    await one.writer.tap('Something is not right');
    await one.writer.tap('Show all ways again');
    await one.writer.tap('Sent by fax');
    await takeBack(one);
    expect(await one.jobs.nextReminderAt()).toBeUndefined();
  });

  it('brings the reminder of a day that has not ended', async () => {
    const one = await finished();
    one.clock.moveTo(Date.parse('2014-11-25T09:00:00Z'));
    await sendBoth(one);
    await one.goTo('2014-11-25T11:00:00Z');
    expect(reminders(one, 'is the last day')).toBe(0);
    await takeBack(one);
    await one.tick();
    expect(reminders(one, 'is the last day')).toBe(1);
  });

  it('brings no reminder of the day twice', async () => {
    const one = await finished();
    await one.goTo('2014-11-25T10:00:00Z');
    await one.writer.tap('Sent by post');
    await one.tick();
    await takeBack(one);
    await one.tick();
    expect(reminders(one, 'is the last day')).toBe(1);
  });

  it('does not undo a word that was given', async () => {
    const one = await finished();
    await one.goTo('2014-11-18T10:00:00Z');
    await one.writer.tap('Yes, it is sent');
    await one.writer.tap('Sent by post');
    await takeBack(one);
    expect(await one.jobs.nextReminderAt()).toBeUndefined();
  });

  it('begins no reminders that nobody asked for', async () => {
    const one = await scene();
    await writeToPreview(one.writer);
    await one.writer.tap(FINISH);
    await one.writer.tap('Sent by post');
    await takeBack(one);
    expect(await one.jobs.nextReminderAt()).toBeUndefined();
    await one.writer.type(`/start ${SLUG}`);
    await one.writer.tap('Remind me');
    expect(one.writer.screen().text).toContain('Is it 09:00 where you are?');
  });

  it('is undone by word as well, at the hour of before', async () => {
    const one = await subscribed();
    await change(one, 'Another hour', '18:00');
    await one.goTo('2014-11-18T18:00:00Z');
    await one.writer.tap('I have written');
    await one.writer.type(`/start ${SLUG}`);
    await one.writer.tap('Remind me');
    await one.writer.tap('I have not written yet');
    expect(await one.jobs.nextReminderAt()).toBe(Date.parse('2014-11-23T18:00:00Z'));
  });
});
