import { describe, expect, it } from 'vitest';
import type { Recipient } from '../../../src/urgent-action/urgent-action.ts';
import { publishedActions, useTestedBot } from '../../support/tested-bot.ts';
import { FINISH, testWriter, writeToPreview } from '../../support/writer.ts';

describe('finished letters', () => {
  const bot = useTestedBot();

  /** What is said of the ways to a recipient who is `reached` in these only. */
  async function waysFor(reached: Partial<Recipient>, id: number, day: string): Promise<string> {
    const actions = (await publishedActions()).map((action) => ({
      ...action,
      recipients: action.recipients.map((recipient) => ({ ...recipient, ...reached })),
    }));
    const tested = await bot({ actions: () => actions });
    tested.clock.moveTo(Date.parse(`${day}T12:00:00Z`));
    const writer = testWriter(tested, id);
    await writeToPreview(writer);
    await writer.tap(FINISH);
    return writer.screen().text;
  }

  it('come with every contact, to be copied in the text and by a button', async () => {
    const [action] = await publishedActions();
    const writer = testWriter(await bot(), 51);
    await writeToPreview(writer);
    await writer.tap(FINISH);
    for (const recipient of action?.recipients ?? []) {
      const { text, entities, keyboard } = writer.screen();
      const codes = entities
        .filter(({ type }) => type === 'code')
        .map(({ offset, length }) => text.slice(offset, offset + length));
      const address = [recipient.name, ...recipient.addressLines].join('\n');
      for (const contact of [address, ...recipient.faxes, ...recipient.emails]) {
        expect(codes).toContain(contact);
        expect(keyboard.flat().map((button) => button.copy_text?.text)).toContain(contact);
      }
      await writer.tap('Sent by e-mail');
    }
  });

  it('are the letters of the preview, spelled as their writer said', async () => {
    const writer = testWriter(await bot(), 60);
    await writer.type('/start az-ismayilova');
    for (const label of ['Write a letter', 'Russian', 'Formal', 'No']) await writer.tap(label);
    await writer.type('Maria Keller');
    await writer.type('Мария Келлер');
    await writer.type('Wien');
    await writer.tap('No line of my own');
    await writer.tap('Both of them');
    const salutation = 'Уважаемый господин Президент!';
    const [previewed] = writer.said().filter((text) => text.includes(salutation));
    await writer.tap(FINISH);
    const [handedOut] = writer.said().filter((text) => text.includes(salutation));
    expect(handedOut).toMatch(/^Вена, [^]*\nМария Келлер$/u);
    expect(previewed).toContain(handedOut);
  });

  it('go first by what is surely there in time', async () => {
    for (const [id, day, first] of [
      [52, '2014-11-05', 'Post'],
      [53, '2014-11-18', 'E-mail'],
      [54, '2014-11-24', 'E-mail'],
    ] as const) {
      const text = await waysFor({}, id, day);
      expect(text.split('\n\n')[1]).toMatch(new RegExp(`^${first}\n`, 'u'));
    }
  });

  it('are not recommended for a post that comes too late', async () => {
    expect(await waysFor({}, 55, '2014-11-25')).toContain('It would come too late.');
    expect(await waysFor({}, 56, '2014-11-18')).toContain('It may come too late.');
    const only = await waysFor({ emails: [], faxes: [] }, 57, '2014-11-25');
    expect(only).toContain('No other way is known. Please post it today all the same.');
  });

  it('offer no address to copy where none is known', async () => {
    const text = await waysFor({ addressLines: [], faxes: [] }, 58, '2014-11-05');
    expect(text).not.toContain('Post');
    expect(text).not.toContain('fax');
  });

  it('can still be marked as sent when the last day is over, and no PDF is made', async () => {
    const tested = await bot();
    const writer = testWriter(tested, 59);
    await writeToPreview(writer);
    await writer.tap(FINISH);
    tested.clock.moveTo(Date.parse('2014-11-27T12:00:00Z'));
    await writer.tap('PDF to print');
    expect(writer.screen().text).toContain('The last day for letters was');
    await writer.tap('Sent by fax');
    expect(writer.said().join('\n')).toContain('✓ Sent by fax: Ilham Aliyev');
    // The other letter would come too late.
    expect(writer.said().join('\n')).not.toContain('Dear Prosecutor General');
    expect(writer.screen().text).toContain('Your letter is on its way.');
    expect(writer.screen().text).not.toContain('embassy');
    expect(writer.labels()).toEqual(['Tell me of new urgent actions']);
  });
});
