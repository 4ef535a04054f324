import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/urgent-action/language.ts';
import { reminderMessage } from '../../../../src/jobs/delivery/reminder-message.ts';
import { readTexts } from '../../../../src/locales/texts.ts';
import { publishedActions } from '../../../support/tested-bot.ts';
import { FINISH, writeToPreview } from '../../../support/writer.ts';
import { PAGE, SLUG, useScenes } from '../../reminders/scene.ts';

const FIRST = '2014-11-18T10:00:00Z';
const BELOW = ['I have written', 'Remind me again tomorrow', 'No more of these'];

describe('a reminder', () => {
  const { scene, subscribed } = useScenes();

  it('says how little a letter takes to who has begun none', async () => {
    const { writer, goTo } = await subscribed();
    await goTo(FIRST);
    expect(writer.screen().text).toContain('A letter takes three minutes.');
    expect(writer.labels()).toEqual(['Write now', ...BELOW]);
  });

  it('leads who has begun one on with it', async () => {
    const { writer, goTo } = await subscribed();
    await writer.type(`/start ${SLUG}`);
    await writer.tap('Write a letter');
    await writer.tap('English');
    await goTo(FIRST);
    expect(writer.screen().text).toContain('You have begun a letter');
    expect(writer.labels()).toEqual(['Go on with my letter', ...BELOW]);
    await writer.tap('Go on with my letter');
    expect(writer.screen().text).toContain('How should it sound?');
  });

  it('asks who has taken the letters whether they are sent, and shows them', async () => {
    const { writer, goTo, jobs, api } = await subscribed();
    await writeToPreview(writer);
    await writer.tap(FINISH);
    await goTo(FIRST);
    const { text } = writer.screen();
    expect(text).toContain('What you wrote is ready in this chat. Have you sent it?');
    expect(text).not.toContain('three minutes');
    expect(writer.labels()).toEqual([
      'Not yet: show it to me',
      'Yes, it is sent',
      ...BELOW.slice(1),
    ]);
    await writer.tap('Not yet: show it to me');
    expect(writer.screen().text).toMatch(/^1 of 2/u);
    expect(writer.labels()).toContain('Sent by e-mail');
    await writer.tap('Yes, it is sent');
    expect(writer.said().join('\n')).toContain('How did you send it (Ilham Aliyev)?');
    expect(await jobs.nextReminderAt()).toBeUndefined();
    expect(api.violations()).toEqual([]);
  });

  it('says nothing of it where it is discreet', async () => {
    const { writer, goTo } = await subscribed();
    await writer.tap('Make them discreet');
    await writeToPreview(writer);
    await writer.tap(FINISH);
    await goTo(FIRST);
    expect(writer.screen().text).toBe(
      'You asked me to remind you of 25 November (7 days left on 18 November).',
    );
    await writer.tap('Go on');
    expect(writer.screen().text).toContain('Have you sent it?');
  });

  it('takes a known writer six taps to the first letter sent', async () => {
    const { writer, goTo, publish } = await scene();
    const [example] = await publishedActions();
    if (example === undefined) throw new Error('There is no urgent action to try');
    publish(example, { ...example, slug: 'other' });
    await writeToPreview(writer);
    await writer.tap('Change');
    await writer.tap('Remember my name and town');
    for (const label of [FINISH, 'Sent by e-mail', 'Sent by e-mail']) await writer.tap(label);
    await writer.type('/start other');
    await writer.tap('Remind me');
    await writer.tap('Yes, it is');
    await goTo(FIRST);
    const before = writer.effort();
    for (const label of ['Write now', 'No', FINISH]) await writer.tap(label);
    const buttons = writer.screen().keyboard.flat();
    const page = buttons.find(({ text }) => text === 'Open as an e-mail');
    expect(page?.url?.startsWith(`${PAGE}/en.html#`)).toBe(true);
    await writer.tap('Sent by e-mail');
    // The button to the page, and the one to the mailbox on it: see
    // test/playground/sending.test.ts.
    const onThePage = 2;
    expect(writer.effort().taps - before.taps + onThePage).toBe(6);
    expect(writer.effort().typed).toBe(before.typed);
  });

  it('thanks who says below it that the last one is sent, and ends the walk', async () => {
    const { writer, goTo, jobs } = await subscribed();
    await writeToPreview(writer);
    await writer.tap(FINISH);
    await writer.tap('Sent by post');
    await goTo(FIRST);
    await writer.tap('Yes, it is sent');
    expect(await jobs.nextReminderAt()).toBeUndefined();
    await writer.tap('Sent by fax');
    expect(writer.screen().text).toContain('Both letters are on their way.');
  });

  it('comes again tomorrow for who types "later" below it', async () => {
    const { writer, goTo, jobs } = await subscribed();
    await goTo(FIRST);
    await writer.type('später');
    expect(writer.screen().text).toContain('I will remind you again tomorrow at');
    expect(await jobs.nextReminderAt()).toBeDefined();
  });

  it('asks of the other letter alone where one is sent', async () => {
    const { writer, goTo, jobs, api } = await subscribed();
    await writeToPreview(writer);
    await writer.tap(FINISH);
    await writer.tap('Sent by post');
    await goTo(FIRST);
    const { text } = writer.screen();
    expect(text).toContain('One of your letters is sent. Have you sent the other one, too?');
    expect(writer.labels().slice(0, 2)).toEqual(['Not yet: show it to me', 'Yes, it is sent']);
    await writer.tap('Not yet: show it to me');
    expect(writer.screen().text).toMatch(/^2 of 2 · Zakir Qaralov/u);
    expect(writer.said().at(-2)).toContain('18 November 2014');
    await writer.tap('Sent by e-mail');
    expect(await jobs.nextReminderAt()).toBeUndefined();
    expect(api.violations()).toEqual([]);
  });

  it('can be asked for between two letters, and for none after both', async () => {
    const { writer, jobs } = await scene();
    await writeToPreview(writer);
    await writer.tap(FINISH);
    await writer.tap('Sent by post');
    await writer.type(`/start ${SLUG}`);
    await writer.tap('Remind me');
    expect(await jobs.nextReminderAt()).toBeDefined();
    await writer.tap('Sent by e-mail');
    expect(await jobs.nextReminderAt()).toBeUndefined();
    await writer.type(`/start ${SLUG}`);
    await writer.tap('Remind me');
    expect(writer.screen().text).toContain('You told me that you have written.');
  });

  it('is worded for all of them in every language', async () => {
    const [example] = await publishedActions();
    if (example === undefined) throw new Error('There is no urgent action to try');
    for (const language of LANGUAGES) {
      const messages = ([undefined, 'begun', 'taken', 'oneLeft', 'someLeft'] as const).map(
        (progress) =>
          reminderMessage(readTexts(), example, '2014-11-18', {
            language,
            discreet: false,
            progress,
          }),
      );
      expect(new Set(messages.map(({ text }) => text)).size).toBe(5);
      const first = messages.map((message) => message.reply_markup.inline_keyboard[0]?.[0]?.text);
      // One letter or several, whatever was sent before.
      expect(new Set(first).size).toBe(4);
    }
  });
});
