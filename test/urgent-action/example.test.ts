import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readActionsDirectory } from '../../src/intake/actions-directory.ts';
import type { Translation, UrgentAction } from '../../src/urgent-action/urgent-action.ts';

/** What the example in `urgent-actions/` owes to the people who learn from it and write with it. */

let action: UrgentAction;
let translations: readonly Translation[];

beforeAll(async () => {
  const directory = fileURLToPath(new URL('../../urgent-actions', import.meta.url));
  const { actions, problems } = await readActionsDirectory(directory);
  const found = actions.find(({ slug }) => slug === 'az-ismayilova');
  if (found === undefined) throw new Error(JSON.stringify(problems));
  action = found;
  translations = Object.values(found.translations);
});

/** The runs of `length` words in `text`, without case and punctuation. */
function shingles(text: string, length: number): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}’-]+/gu) ?? [];
  return new Set(
    words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(' ')),
  );
}

function overlap(one: string, other: string): number {
  const [a, b] = [shingles(one, 5), shingles(other, 5)];
  const shared = [...a].filter((run) => b.has(run)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

function pairs<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((one, index) =>
    items.slice(index + 1).map((other) => [one, other] as const),
  );
}

describe('the example', () => {
  it('gives the day of the search in each short telling', () => {
    for (const { language, facts } of translations)
      for (const { text, short } of facts['airport-search'] ?? [])
        if (short) expect(text, language).toMatch(/\b3(?:\b|-d)/u);
  });

  it('prints both recipients as the sheet does', () => {
    expect(action.recipients).toMatchObject([
      {
        id: 'president',
        addressLines: [
          'Office of the President of Azerbaijan',
          '19 Istiqlaliyyat Street',
          'Baku AZ1066, Azerbaijan',
        ],
        faxes: ['+994 12 492 0625'],
        emails: ['office@pa.gov.az'],
      },
      {
        id: 'prosecutor-general',
        addressLines: ['7 Rafibeyli Street', 'Baku AZ1001, Azerbaijan'],
        faxes: ['+994 12 492 0335'],
        emails: ['info@prosecutor.gov.az', 'z.qaralov@prosecutor.gov.az'],
      },
    ]);
  });

  it('greets as the sheet does', () => {
    const salutations = Object.values(action.translations.en?.recipients ?? {});
    expect(salutations.map(({ salutation }) => salutation)).toEqual([
      'Dear President,',
      'Dear Prosecutor General,',
    ]);
  });

  it('has the sheet’s two demands, each on its facts', () => {
    expect(action.demands.map(({ id }) => id)).toEqual(['fair-trial', 'lift-ban']);
    const because = (id: string) => action.demands.find((demand) => demand.id === id)?.because;
    expect(because('fair-trial')).toEqual(expect.arrayContaining(['defamation-case', 'connected']));
    expect(because('lift-ban')).toContain('travel-ban');
  });

  it('tells each fact in ways that hardly overlap', () => {
    for (const { language, facts } of translations)
      for (const [id, tellings] of Object.entries(facts)) {
        const general = tellings.filter((telling) => telling.for === undefined && !telling.short);
        const inOnePlace = [undefined, 'name', 'further'].flatMap((place) =>
          pairs(general.filter((telling) => telling.place === place).map(({ text }) => text)),
        );
        for (const [one, other] of inOnePlace)
          // The name of a plan and its date are the same, however it is told.
          expect(overlap(one, other), `${language} ${id}: ${one} / ${other}`).toBeLessThan(0.3);
      }
  });

  it('words each demand in ways that hardly overlap', () => {
    for (const { language, demands } of translations)
      for (const [id, { clauses }] of Object.entries(demands))
        for (const [one, other] of pairs(clauses))
          expect(overlap(one, other), `${language} ${id}: ${one} / ${other}`).toBeLessThan(0.2);
  });

  it('has a choice, and a short way, for each fact and demand', () => {
    for (const { language, facts, demands } of translations) {
      for (const [id, tellings] of Object.entries(facts)) {
        const long = tellings.filter(
          (telling) => telling.for === undefined && !telling.short && telling.place === undefined,
        );
        expect(long.length, `${language} ${id}`).toBeGreaterThanOrEqual(2);
        expect(
          tellings.some(({ short }) => short),
          `${language} ${id}`,
        ).toBe(true);
      }
      for (const [id, { clauses, short }] of Object.entries(demands)) {
        expect(clauses.length, `${language} ${id}`).toBeGreaterThanOrEqual(2);
        expect(short, `${language} ${id}`).toBeDefined();
      }
    }
  });

  it('speaks to the Prosecutor General of his own Office', () => {
    const told = Object.values(action.translations.en?.facts ?? {}).flat();
    const toHim = told.filter((telling) => telling.for === 'prosecutor-general');
    expect(toHim.length).toBeGreaterThan(0);
    for (const { text } of toHim) expect(text).toContain('your Office');
    for (const { text } of told.filter((telling) => telling.for === undefined))
      expect(text).not.toContain('your Office');
  });

  it('asks politely, alone and in one breath', () => {
    const english = action.translations.en;
    const texts = [
      ...Object.values(english?.facts ?? {}).flatMap((tellings) =>
        tellings.map(({ text }) => text),
      ),
      ...Object.values(english?.demands ?? {}).flatMap(({ label, clauses }) => [label, ...clauses]),
    ];
    expect(texts.length).toBeGreaterThan(20);
    for (const text of texts)
      expect(text).not.toMatch(
        /!|\b(must|demand|regime|we|our|us|Amnesty|outspoken|ostensibly)\b/i,
      );
  });
});
