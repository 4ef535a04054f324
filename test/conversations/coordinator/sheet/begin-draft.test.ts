import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import {
  beginDraft,
  withFreeSlug,
} from '../../../../src/conversations/coordinator/sheet/begin-draft.ts';
import {
  errorsIn,
  fieldsOf,
  newErrors,
  valueOf,
  withValue,
} from '../../../../src/conversations/coordinator/fields.ts';
import {
  openQuestions,
  readDay,
  settle,
} from '../../../../src/conversations/coordinator/sheet/questions.ts';
import type { SheetDraft } from '../../../../src/conversations/coordinator/sheet/sheet-draft.ts';
import { readSheet } from '../../../../src/intake/sheet/read-sheet.ts';

const TO_TRY = new URL('../../../../src/playground/page/sheet-to-try.txt', import.meta.url);

async function draftToTry(): Promise<SheetDraft> {
  const read = await readSheet(await readFile(TO_TRY));
  if ('refused' in read) throw new Error(read.refused);
  return beginDraft(read, 'abc', []);
}

describe('beginDraft', () => {
  it('makes a sound urgent action of the sheet to try', async () => {
    const draft = await draftToTry();
    expect(errorsIn(draft)).toEqual([]);
    expect(draft).toMatchObject({ slug: 'md-cretu', settled: [], turn: 0 });
    expect(valueOf(draft, 'deadline.before')).toBe('2014-12-05');
  });

  it('says once who somebody is', async () => {
    const said = JSON.stringify(fieldsOf(await draftToTry()));
    expect(said).toContain('Ms Cretu is a nurse at a prison hospital in Chisinau.');
    expect(said).not.toContain('She is a nurse');
    expect(said).not.toContain('Ms Cretu is a nurse.');
  });

  it('takes a slug that neither a live one nor another draft has', async () => {
    const read = await readSheet(await readFile(TO_TRY));
    if ('refused' in read) throw new Error(read.refused);
    const first = await draftToTry();
    expect(beginDraft(read, 'def', [first]).slug).toBe('md-cretu-2');
  });

  it('takes another slug where one went live with its own, until it is confirmed', async () => {
    const draft = await draftToTry();
    const free = withFreeSlug(draft, [{ slug: 'md-cretu' }]);
    expect(free.slug).toBe('md-cretu-2');
    expect(free.files[0]?.text).toContain('slug: md-cretu-2');
    expect(errorsIn(free)).toEqual([]);
    expect(withFreeSlug(draft, [{ slug: 'md-other' }])).toBe(draft);
    const confirmed = { ...draft, confirmed: 3 };
    expect(withFreeSlug(confirmed, [{ slug: 'md-cretu' }])).toBe(confirmed);
  });

  it('goes by its name where no title was found: buttons need words', async () => {
    const read = await readSheet(await readFile(TO_TRY));
    if ('refused' in read) throw new Error(read.refused);
    for (const title of ['', null])
      expect(beginDraft({ ...read, reading: { ...read.reading, title } }, 'abc', []).title).toBe(
        'md-cretu',
      );
  });

  it('takes nothing of the second part but words to keep out', async () => {
    const draft = await draftToTry();
    expect(draft.unquotable).toEqual(['child', 'grand', 'depress']);
    const shown = fieldsOf(draft).filter(({ path }) => !path.startsWith('neverQuote'));
    expect(JSON.stringify(shown)).not.toMatch(/depress|grandmother/);
    expect(draft.files[0]?.text).not.toContain('grandmother');
  });

  it('keeps the words that values came from', async () => {
    const { words } = await draftToTry();
    expect(words['country']).toBe('Moldova');
    expect(words['deadline.before']).toMatch(/5 DECEMBER 2014/i);
  });
});

describe('withValue', () => {
  it('puts lists on lines and names entries by their ids', async () => {
    const draft = await draftToTry();
    const next = withValue(draft, 'recipients.prosecutor-general.emails', 'a@b.md, c@d.md');
    expect(valueOf(next, 'recipients.prosecutor-general.emails')).toBe('a@b.md\nc@d.md');
    expect(newErrors(draft, next)).toEqual([]);
  });

  it('names what the checks would refuse', async () => {
    const draft = await draftToTry();
    expect(newErrors(draft, withValue(draft, 'country', 'Moldova'))).not.toEqual([]);
  });
});

describe('openQuestions', () => {
  it('asks each once', async () => {
    const draft = await draftToTry();
    const [first] = openQuestions(draft, []);
    expect(first).toBeDefined();
    const field = first?.field ?? '';
    const rest = openQuestions(settle(draft, field, undefined), []);
    expect(rest.map((one) => one.field)).not.toContain(field);
  });
});

describe('readDay', () => {
  it.each([
    ['2014-12-05', '2014-12-05'],
    ['5.12.2014', '2014-12-05'],
    [' 5/12/2014 ', '2014-12-05'],
    ['31.2.2014', undefined],
    ['soon', undefined],
    ['2014-13-01', undefined],
  ])('reads %s', (typed, day) => expect(readDay(typed)).toBe(day));
});
