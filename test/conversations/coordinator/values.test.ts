import { describe, expect, it } from 'vitest';
import { inReadingOrder } from '../../../src/conversations/coordinator/field-order.ts';
import { valueInWords, valueTyped } from '../../../src/conversations/coordinator/field-values.ts';
import {
  fieldOf,
  fieldsOf,
  numbersOf,
  valueOf,
  withValue,
} from '../../../src/conversations/coordinator/fields.ts';
import { valueScreens } from '../../../src/conversations/coordinator/values-screen.ts';
import { beginDraft } from '../../../src/conversations/coordinator/sheet/begin-draft.ts';
import type { SheetDraft } from '../../../src/conversations/coordinator/sheet/sheet-draft.ts';
import { readSheet } from '../../../src/intake/sheet/read-sheet.ts';
import { readTexts } from '../../../src/locales/texts.ts';
import type { Language } from '../../../src/urgent-action/language.ts';
import { sheetCases } from '../../intake/sheet/sheet-cases.ts';

const texts = readTexts();
const voice = (language: Language) => ({
  language,
  say: (key: string, args = {}) => texts.say(language, key, args),
});

async function draftOf(name: string): Promise<SheetDraft> {
  const found = sheetCases().find((one) => one.name === name);
  const read = found === undefined ? undefined : await readSheet(found.bytes);
  if (read === undefined || 'refused' in read) throw new Error(`${name} is not read`);
  return beginDraft(read, 'draft', []);
}

const paths = (draft: SheetDraft) => fieldsOf(draft).map(({ path }) => path);
/** The fact that is told in short, too. */
function longFact(draft: SheetDraft): string {
  return (paths(draft).find((path) => path.endsWith('.short')) ?? '').replace('.short', '');
}

describe('who somebody is', () => {
  it('is one value, and beside the name what was corrected is not said', async () => {
    const draft = await draftOf('stranger-32');
    expect(draft.files[1]?.text).toContain('place: name');
    expect(paths(draft).filter((path) => path.startsWith('en.facts.who'))).toEqual([
      'en.facts.who',
    ]);
    const corrected = withValue(draft, 'en.facts.who', 'Ms Nshimirimana is a judge.');
    expect(corrected.files[1]?.text).not.toContain('place: name');
  });
});

describe('the values of a draft', () => {
  it('stand in the order in which a sheet is read', () => {
    const read = [
      'en.title',
      'people.ana.names.Latn',
      'people.ana.gender',
      'en.politeName',
      'deadline.until',
      'languagesAskedFor',
      'en.summary',
      'en.facts.arrest',
      'facts.arrest.date',
      'en.facts.trial',
      'en.demands.free.clause',
      'en.demands.free.label',
      'demands.free.because',
      'en.recipients.minister.role',
      'recipients.minister.name',
      'recipients.minister.addressLines',
      'en.recipients.minister.salutation',
      'copies.officials.mayor.name',
      'copies.embassies',
      'reference',
      'index',
      'issued',
    ];
    expect(inReadingOrder(read.toReversed().toSorted())).toEqual(read);
  });

  it('keep their numbers when others come in', async () => {
    const draft = await draftOf('unlisted-1');
    const before = numbersOf(draft);
    const next = withValue(draft, 'closes', '2024-05-01');
    expect(numbersOf(next).slice(0, before.length)).toEqual(before);
    expect(fieldOf(next, before.length + 1)).toBe('closes');
  });

  it('are found by the numbers that old messages show', async () => {
    const { numbers: _numbers, ...old } = await draftOf('unlisted-1');
    // Before there were numbers, those of the files counted: first what action.yaml has.
    expect(fieldOf(old, 1)).not.toBe('en.title');
    expect(numbersOf(old).indexOf('en.title')).toBeGreaterThan(numbersOf(old).indexOf('country'));
    expect(fieldOf(withValue(old, 'en.title', 'Anew'), 1)).toBe(fieldOf(old, 1));
  });

  it('show no code where there are words', async () => {
    const draft = await draftOf('unlisted-1');
    const shown = valueScreens(draft, voice('de'))
      .map(({ text }) => text)
      .join('\n');
    expect(shown).toContain('Sambia');
    expect(shown).not.toContain(longFact(draft).split('.')[2]);
    expect(shown).not.toMatch(/\n(?:female|ZM|fair-trial)\n/);
  });

  it.each([
    ['country', 'Sambia', 'ZM'],
    ['languagesAskedFor', 'Englisch, Suaheli', 'en\nsw'],
    ['rights', 'Freiheit', 'liberty'],
    ['people.chanda.gender', 'eine frau', 'female'],
    ['deadline.until', '1.5.2024', '2024-05-01'],
    ['en.title', 'Anything', 'Anything'],
  ])('are understood as they are shown: %s', async (path, typed, value) => {
    expect(valueTyped(path, typed, await draftOf('unlisted-1'), voice('de'))).toBe(value);
  });

  it('say what a request stands on, and take the numbers of facts', async () => {
    const draft = await draftOf('es-2020-carta-modelo');
    const path = paths(draft).find((one) => one.endsWith('.because')) ?? '';
    const words = valueInWords(path, valueOf(draft, path), draft, voice('en'));
    expect(words).toMatch(/^“/);
    const fact = longFact(draft);
    const number = numbersOf(draft).indexOf(fact) + 1;
    const typed = valueTyped(path, String(number), draft, voice('en'));
    expect(valueOf(withValue(draft, path, typed), path)).toBe(fact.split('.')[2]);
  });

  it('tell a corrected fact in short anew', async () => {
    const draft = await draftOf('es-2020-carta-modelo');
    const fact = longFact(draft);
    const short = `${fact}.short`;
    expect(valueOf(draft, short)).not.toBe('');
    expect(valueOf(withValue(draft, fact, 'She was arrested.'), short)).toBe('');
    expect(valueOf(withValue(draft, short, 'She was held.'), short)).toBe('She was held.');
    expect(valueOf(withValue(draft, short, 'She was held.'), fact)).toBe(valueOf(draft, fact));
  });

  it('quote of a gender one sentence, and not the whole story', async () => {
    const { words } = await draftOf('unlisted-1');
    const [, quoted] = Object.entries(words).find(([path]) => path.endsWith('.gender')) ?? [];
    expect(quoted?.length ?? 0).toBeLessThan(260);
  });
});
