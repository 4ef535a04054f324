import { describe, expect, it } from 'vitest';
import { createPaperMaker, type PaperResult } from '../../../src/paper/paper-maker.ts';
import type { PaperJob } from '../../../src/paper/paper-letter.ts';
import { DEFAULT_POST_TABLE } from '../../../src/sending/post-table.ts';
import { keys } from '../../../src/store/redis-keys.ts';
import { useTestedBot, type TestedBotOptions } from '../../support/tested-bot.ts';
import { FINISH, testWriter, writeToPreview } from '../../support/writer.ts';

const EMBASSY = {
  of: 'AZ',
  in: 'FR',
  name: 'Embassy of the Republic of Azerbaijan',
  addressLines: ['1 rue Inventée', '75000 Paris'],
  faxes: [],
  phones: [],
  emails: ['embassy@example.org'],
  source: 'https://example.org/list',
  date: '2014-10-01',
};

/** A paper maker that answers with `result` and notes what it is asked. */
function paper(result: PaperResult) {
  const jobs: PaperJob[] = [];
  const make = async (job: PaperJob): Promise<PaperResult> => {
    jobs.push(job);
    return result;
  };
  return { make, close: async () => undefined, jobs };
}

describe('below the letters', () => {
  const bot = useTestedBot();
  const finished = async (id: number, options: TestedBotOptions = {}) => {
    const tested = await bot(options);
    const writer = testWriter(tested, id);
    await writeToPreview(writer);
    await writer.tap(FINISH);
    return { ...tested, writer };
  };

  it('make a PDF by the real thread, two taps after the preview', async () => {
    const { writer, api } = await finished(201, { paper: createPaperMaker() });
    await writer.tap('PDF to print');
    const { file, text } = writer.screen();
    expect(file).toMatchObject({ file_name: 'president.pdf' });
    expect(text).toContain('window of an envelope');
    expect(api.violations()).toEqual([]);
  });

  it('are marked as sent below the PDF, once however often it is tapped', async () => {
    const maker = paper({ kind: 'made', pdf: Buffer.from('%PDF-') });
    const { writer, api, settled } = await finished(211, { paper: maker });
    await writer.tap('PDF to print');
    const { id, keyboard } = writer.screen();
    expect(keyboard.flat().map(({ text }) => text)).toEqual(['Sent by post']);
    const data = keyboard.flat()[0]?.callback_data ?? '';
    for (const _ of [1, 2]) writer.person.tap(id, data);
    await settled();
    const below = writer.person.messages().find((message) => message.id === id);
    expect(below?.text).toBe(
      '✓ Sent by post: Ilham Aliyev. Thank you, that counts.\n\nNext: Zakir Qaralov (2 of 2).',
    );
    expect(writer.screen().text).toMatch(/^2 of 2/u);
    // The ways above do not look as if nothing had been sent.
    const ways = writer.person.messages().find(({ text }) => text.startsWith('1 of 2'));
    expect(ways?.keyboard).toEqual([]);
    await writer.tap('PDF for the fax');
    await writer.tap('Sent by fax');
    expect(writer.screen().text).toContain('Both letters are on their way.');
    expect(api.violations()).toEqual([]);
  });

  it('are marked one by one below the PDF of all', async () => {
    const maker = paper({ kind: 'made', pdf: Buffer.from('%PDF-') });
    const { writer, api } = await finished(212, { paper: maker });
    await writer.tap('More …');
    await writer.tap('All letters in one PDF');
    const { id } = writer.screen();
    await writer.tap('Sent by post: Ilham Aliyev');
    const labels = () =>
      writer.person
        .messages()
        .find((message) => message.id === id)
        ?.keyboard.flat()
        .map(({ text }) => text);
    expect(labels()).toEqual(['Sent by post: Zakir Qaralov', 'Something is not right']);
    await writer.tap('Sent by post: Zakir Qaralov');
    expect(labels()).toEqual(['Something is not right']);
    expect(writer.screen().text).toContain('Both letters are on their way.');
    await writer.tap('Something is not right');
    await writer.tap('Show all ways again');
    const shown = writer.person.messages().flatMap(({ keyboard }) => keyboard.flat());
    expect(shown.map(({ text }) => text)).toContain('✓ Sent by post');
    expect(api.violations()).toEqual([]);
  });

  it('print for the envelopes of the writer’s country', async () => {
    const maker = paper({ kind: 'made', pdf: Buffer.from('%PDF-') });
    const { writer } = await finished(202, { paper: maker });
    await writer.tap('PDF to print');
    await writer.tap('PDF for the fax');
    await writer.tap('More …');
    await writer.tap('All letters in one PDF');
    const [print, fax, all] = maker.jobs;
    expect(print?.sheet.window.left).toBe(100);
    expect(print?.items.map(({ cover }) => cover)).toEqual([undefined]);
    expect(fax?.items[0]?.cover?.rows).toContainEqual(['Fax number', '+994 12 492 0625']);
    expect(all?.items).toHaveLength(2);
  });

  it('know whether reminders are on', async () => {
    const { writer, settled } = await finished(215);
    await writer.tap('More …');
    await writer.tap('Remind me');
    await writer.tap('Yes, it is');
    const shown = writer.person.messages();
    const below = shown.find(({ text }) => text.startsWith('1 of 2'));
    const back = below?.keyboard.flat().find(({ text }) => text === 'Back');
    writer.person.tap(below?.id ?? 0, back?.callback_data ?? '');
    await settled();
    await writer.tap('More …');
    const labels = writer.person
      .messages()
      .find(({ id }) => id === below?.id)
      ?.keyboard.flat()
      .map(({ text }) => text);
    expect(labels).toContain('Reminders are on');
    expect(labels).not.toContain('Remind me');
  });

  it('say in one sentence why there is no PDF', async () => {
    for (const [result, said] of [
      [{ kind: 'unprintable', characters: ['한'] }, 'I have no typeface for 한.'],
      [{ kind: 'busy' }, 'Many are printing at the moment.'],
      [{ kind: 'failed' }, 'The PDF did not come out this time.'],
      [{ kind: 'closed' }, 'The PDF did not come out this time.'],
    ] as const) {
      const { writer } = await finished(203, { paper: paper(result) });
      await writer.tap('PDF to print');
      expect(writer.screen().text).toContain(said);
    }
  });

  it('say before any tap that there is no PDF of a script, and what to do', async () => {
    const { writer, api } = await finished(211, { paper: paper({ kind: 'busy' }) });
    expect(writer.labels()).toContain('PDF to print');
    const maker = paper({ kind: 'unprintable', characters: ['민', '준'] });
    const tested = await bot({ paper: maker });
    const korean = testWriter(tested, 212);
    await writeToPreview(korean, { name: '김민준' });
    await korean.tap(FINISH);
    expect(korean.screen().text).toContain(
      'No PDF: I have no typeface for 민 준. Please copy the letter from the chat',
    );
    expect(korean.labels().filter((label) => label.startsWith('PDF'))).toEqual([]);
    await korean.tap('More …');
    expect(korean.labels()).not.toContain('All letters in one PDF');
    expect([...api.violations(), ...tested.api.violations()]).toEqual([]);
  });

  it('count reports of contacts that fail, put them last and tell the coordinators once', async () => {
    const tested = await bot({ adminIds: [900] });
    const admin = testWriter(tested, 900);
    await admin.type('/start');
    for (const id of [204, 205, 206]) {
      const writer = testWriter(tested, id);
      await writeToPreview(writer);
      await writer.tap(FINISH);
      await writer.tap('Sent by e-mail');
      await writer.tap('More …');
      await writer.tap('An address does not work');
      await writer.tap('It bounced: info@prosecutor.gov.az');
      expect(writer.labels()).toContain('✓ It bounced: info@prosecutor.gov.az');
    }
    const counts = await tested.redis.client.hgetall(keys.contactReportCounts('az-ismayilova'));
    expect(counts).toEqual({ 'info@prosecutor.gov.az': '3' });
    const told = admin.said().filter((text) => text.includes('does not work'));
    expect(told).toEqual([
      'Two writers say that info@prosecutor.gov.az does not work (Zakir Qaralov, Prosecutor General of the Republic of Azerbaijan, “Khadija Ismayilova: a fair trial and freedom to travel”). I offer it last from now on.',
    ]);
    const writer = testWriter(tested, 206);
    await writer.tap('Show all ways again');
    const labels = writer.labels().filter((label) => label.includes('@'));
    expect(labels).toEqual(['Copy z.qaralov@prosecutor.gov.az', 'Copy info@prosecutor.gov.az']);
    await writer.tap('More …');
    await writer.tap('An address does not work');
    await writer.tap('It bounced: info@prosecutor.gov.az');
    expect(writer.labels()).toContain('It bounced: info@prosecutor.gov.az');
  });

  it('end with a copy for the embassy in the writer’s country', async () => {
    const { writer, api } = await finished(207, { section: { embassies: [EMBASSY] } });
    await writer.tap('Sent by e-mail');
    await writer.tap('Sent by e-mail');
    await writer.tap('A copy for: Embassy of the Republic of Azerbaijan');
    const [copy, contacts] = writer.person.messages().slice(-2);
    expect(copy?.text).toContain(
      '\n\nCopy to: Embassy of the Republic of Azerbaijan\n\nDear President,',
    );
    expect(copy?.text).toContain('1 rue Inventée\n75000 Paris');
    expect(copy?.keyboard).toEqual([]);
    expect(contacts?.text).toContain(
      'Address from: https://example.org/list, as of 1 October 2014.',
    );
    await writer.tap('PDF to print');
    expect(writer.screen().file).toMatchObject({ file_name: 'copy.pdf' });
    expect(api.violations()).toEqual([]);
  });

  it('say how an embassy is found where none is known', async () => {
    const { writer, api } = await finished(208);
    await writer.tap('Sent by e-mail');
    await writer.tap('Sent by e-mail');
    expect(writer.screen().text).toContain('a copy to the embassy of Azerbaijan');
    expect(writer.screen().text).not.toContain('foreign ministry');
    for (const _ of [1, 2]) await writer.tap('How to find the embassy');
    const found = writer.said().filter((text) => text.includes('Your foreign ministry has a list'));
    expect(found).toHaveLength(1);
    expect(found[0]).not.toContain('envelope');
    expect(api.violations()).toEqual([]);
  });

  it('send the letter by the embassy where no post is taken', async () => {
    const suspended = [{ from: [], to: ['AZ'], source: 'x', date: '2014-10-01' }];
    const maker = paper({ kind: 'made', pdf: Buffer.from('%PDF-') });
    const { writer } = await finished(209, {
      section: { embassies: [EMBASSY], post: { ...DEFAULT_POST_TABLE, suspended } },
      paper: maker,
    });
    expect(writer.screen().text).toContain('No post is taken for this country at present');
    await writer.tap('PDF to print');
    const [job] = maker.jobs;
    expect(job?.items[0]?.letter).toMatchObject({
      addressLines: EMBASSY.addressLines,
      copyLine: 'Please forward to: Ilham Aliyev',
    });
  });

  it('ask for reminders below the thanks and not in their place', async () => {
    const { writer } = await finished(210);
    await writer.tap('Sent by e-mail');
    await writer.tap('Sent by e-mail');
    await writer.tap('Tell me of new urgent actions');
    expect(writer.screen().text).toContain('I will tell you when there is a new urgent action');
    expect(writer.said().some((text) => text.includes('Both letters are on their way'))).toBe(true);
  });
});
