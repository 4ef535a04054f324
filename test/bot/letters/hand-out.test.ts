import { describe, expect, it } from 'vitest';
import { keys } from '../../../src/store/keys.ts';
import type { Recipient } from '../../../src/urgent-action/urgent-action.ts';
import { publishedActions, useTestedBot, type TestedBot } from '../../support/tested-bot.ts';
import { FINISH, testWriter, writeToPreview, type TestWriter } from '../../support/writer.ts';

function contacts(writer: TestWriter) {
  return writer.person
    .messages()
    .filter(({ byBot, keyboard }) => byBot && keyboard.flat().some((button) => button.copy_text));
}

async function counted({ redis }: TestedBot): Promise<Record<string, string>> {
  return redis.client.hgetall(keys.sentCounts('az-ismayilova'));
}

describe('finished letters', () => {
  const bot = useTestedBot();

  /** The last paragraph below the contacts of a recipient who is `reached` in these ways only. */
  async function adviceFor(
    reached: Partial<Recipient>,
    id: number,
    day: string,
  ): Promise<string | undefined> {
    const actions = (await publishedActions()).map((action) => ({
      ...action,
      recipients: action.recipients.map((recipient) => ({ ...recipient, ...reached })),
    }));
    const tested = await bot({ actions: () => actions });
    tested.clock.moveTo(Date.parse(`${day}T12:00:00Z`));
    const writer = testWriter(tested, id);
    await writeToPreview(writer);
    await writer.tap(FINISH);
    return contacts(writer)[0]?.text.split('\n\n').at(-1);
  }

  it('come with every contact of every recipient', async () => {
    const [action] = await publishedActions();
    const writer = testWriter(await bot(), 51);
    await writeToPreview(writer);
    await writer.tap(FINISH);
    const messages = contacts(writer);
    expect(messages).toHaveLength(2);
    for (const [index, recipient] of (action?.recipients ?? []).entries()) {
      const { text = '', entities = [], keyboard = [] } = messages[index] ?? {};
      const codes = entities
        .filter(({ type }) => type === 'code')
        .map(({ offset, length }) => text.slice(offset, offset + length));
      const address = [recipient.name, ...recipient.addressLines].join('\n');
      for (const contact of [address, ...recipient.faxes, ...recipient.emails]) {
        expect(codes).toContain(contact);
        expect(keyboard.flat().map((button) => button.copy_text?.text)).toContain(contact);
      }
    }
  });

  it('are advised by post with a week left, then by e-mail or fax', async () => {
    const tested = await bot();
    for (const [id, day, advice] of [
      [52, '2014-11-18', 'There are 7 days left, time enough for a letter by post.'],
      [53, '2014-11-19', 'There are 6 days left, so please send it by e-mail or by fax.'],
      [54, '2014-11-24', 'There is one day left, so please send it by e-mail or by fax.'],
      [55, '2014-11-25', 'Today is the last day'],
    ] as const) {
      tested.clock.moveTo(Date.parse(`${day}T12:00:00Z`));
      const writer = testWriter(tested, id);
      await writeToPreview(writer);
      await writer.tap(FINISH);
      expect(contacts(writer)[0]?.text).toContain(advice);
    }
  });

  it('are never advised against a post that nobody can take', async () => {
    for (const [id, day, advice] of [
      [60, '2014-11-05', 'There are 20 days left. Please send it by e-mail or by fax.'],
      [61, '2014-11-24', 'There is one day left. Please send it by e-mail or by fax.'],
    ] as const) {
      expect(await adviceFor({ addressLines: [] }, id, day)).toBe(advice);
    }
  });

  it('are not promised an e-mail where only post is known', async () => {
    for (const [id, day, advice] of [
      [62, '2014-11-05', 'There are 20 days left, time enough for a letter by post.'],
      [
        63,
        '2014-11-25',
        'Today is the last day, and only a postal address is known. Please post the letter today.',
      ],
    ] as const) {
      expect(await adviceFor({ emails: [], faxes: [] }, id, day)).toBe(advice);
    }
  });

  it('are counted once a writer, and can be taken back', async () => {
    const tested = await bot();
    const first = testWriter(tested, 56);
    for (const writer of [first, testWriter(tested, 57)]) {
      await writeToPreview(writer);
      await writer.tap(FINISH);
      await writer.tap('Sent by post');
    }
    expect(await counted(tested)).toEqual({ 'prosecutor-general:post': '2' });
    await first.tap('Sent by e-mail');
    expect(await counted(tested)).toMatchObject({ 'prosecutor-general:email': '1' });
    await first.tap('Sent by post');
    expect(await counted(tested)).toMatchObject({ 'prosecutor-general:post': '1' });
    expect(
      contacts(first)[1]
        ?.keyboard.flat()
        .map(({ text }) => text),
    ).toEqual(expect.arrayContaining(['Sent by post', '✓ Sent by e-mail', 'Sent by fax']));
    expect(tested.api.violations()).toEqual([]);
  });

  it('can still be marked as sent when the last day is over', async () => {
    const tested = await bot();
    const writer = testWriter(tested, 58);
    await writeToPreview(writer);
    await writer.tap(FINISH);
    tested.clock.moveTo(Date.parse('2014-11-27T12:00:00Z'));
    await writer.tap('Sent by fax');
    expect(await counted(tested)).toEqual({ 'prosecutor-general:fax': '1' });
  });

  it('end with the embassy, a link to share and a way to another letter', async () => {
    const writer = testWriter(await bot(), 59);
    await writeToPreview(writer);
    await writer.tap(FINISH);
    expect(writer.screen().text).toContain('the embassy of Azerbaijan in your own country');
    const [share] = writer.screen().keyboard.flat();
    expect(share?.url).toContain(encodeURIComponent('?start=az-ismayilova'));
    expect(writer.labels()).toEqual(['Pass it on', 'Another letter', 'Remind me']);
  });
});
