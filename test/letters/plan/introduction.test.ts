import { describe, expect, it } from 'vitest';
import { checkLetter } from '../../../src/letters/check.ts';
import { reteller } from '../../../src/letters/compose.ts';
import { TONES, type Letter } from '../../../src/letters/letter.ts';
import type { Language } from '../../../src/urgent-action/language.ts';
import type { Telling, UrgentAction } from '../../../src/urgent-action/urgent-action.ts';
import { actionBySlug, sampleLetter, wordings } from '../samples.ts';

const example = actionBySlug('az-ismayilova');
const beside = (text: string, short: boolean): Telling => ({ text, short, place: 'name' });
const further = (text: string, short: boolean): Telling => ({ text, short, place: 'further' });

/** The example in languages of its own, each with what stands beside the name and behind others. */
function withPlaces(
  texts: Partial<Record<Language, { readonly who: string; readonly also: string }>>,
): UrgentAction {
  const translations = Object.entries(texts).flatMap(([language, { who, also }]) => {
    const translation = Object.values(example.translations).find(
      (one) => one.language === language,
    );
    if (translation === undefined) return [];
    const plain = (id: string) =>
      (translation.facts[id] ?? []).filter(({ place }) => place === undefined);
    const facts = {
      ...translation.facts,
      journalism: [
        ...plain('journalism'),
        ...(who === '' ? [] : [beside(who, true), beside(who, false)]),
      ],
      'defamation-case': [...plain('defamation-case'), further(also, true), further(also, false)],
    };
    return [[language, { ...translation, facts }]];
  });
  return { ...example, translations: Object.fromEntries(translations) };
}

const ENGLISH = {
  who: 'a journalist who reports on corruption',
  also: 'Ms Ismayilova is also on trial.',
};
const GERMAN = {
  who: 'die als Journalistin über Korruption berichtet',
  also: 'Zudem steht Frau Ismayilova vor Gericht.',
};
const AZERBAIJANI = {
  who: 'korrupsiyadan yazan jurnalist',
  also: 'Bundan əlavə, xanım İsmayılova mühakimə olunur.',
};

function lettersOf(action: UrgentAction, language: Language): readonly Letter[] {
  return TONES.flatMap((tone) =>
    Array.from({ length: 40 }, (_, seed) =>
      sampleLetter({ action, language, tone, seed, recipientIndex: seed % 2 }),
    ),
  );
}

const isIntroducing = ({ passages: [opening] }: Letter): boolean => opening?.ids.length === 1;

describe('who the person is', () => {
  const action = withPlaces({ en: ENGLISH, de: GERMAN, az: AZERBAIJANI });

  it.each([
    ['en', /Khadija Ismayilova, a journalist who reports on corruption\.$/u],
    ['de', /Khadija Ismayilova, die als Journalistin über Korruption berichtet\.$/u],
    ['az', /[Kk]orrupsiyadan yazan jurnalist Xədicə İsmayılova/u],
  ] as const)('stands beside the name, in %s', (language, pattern) => {
    const letters = lettersOf(action, language);
    const introducing = letters.filter(isIntroducing);
    const openings = introducing.map(({ passages: [opening] }) => opening?.text ?? '');
    expect(openings.filter((text) => !pattern.test(text))).toEqual([]);
    expect(letters.flatMap((letter) => checkLetter(letter, action))).toEqual([]);
    const tellings = introducing.flatMap(({ passages }) =>
      passages.filter(({ move, ids }) => move === 'fact' && ids.includes('journalism')),
    );
    expect(tellings).toEqual([]);
  });

  it('stands there in each short letter, and in some of the others', () => {
    const letters = lettersOf(action, 'en');
    const others = letters.filter(({ tone }) => tone !== 'brief');
    expect(letters.filter(({ tone }) => tone === 'brief').every(isIntroducing)).toBe(true);
    expect(others.some(isIntroducing)).toBe(true);
    expect(others.every(isIntroducing)).toBe(false);
  });

  it('stands there beside the letter as well', () => {
    const retell = reteller(wordings);
    for (const letter of lettersOf(action, 'az')) {
      const other = retell(letter, action, 'en');
      expect(other.passages.map(({ move, ids }) => `${move} ${ids.join()}`)).toEqual(
        letter.passages.map(({ move, ids }) => `${move} ${ids.join()}`),
      );
      expect(other.text.includes(ENGLISH.who)).toBe(isIntroducing(letter));
    }
  });

  it('has a sentence of its own where one language lacks the text', () => {
    const lacking = withPlaces({ en: ENGLISH, de: { ...GERMAN, who: '' } });
    expect(lettersOf(lacking, 'en').some(isIntroducing)).toBe(false);
  });
});

describe('a further event', () => {
  const action = withPlaces({ en: ENGLISH, de: GERMAN });

  it('is told as such behind others, and else is not', () => {
    const letters = lettersOf(action, 'en');
    const places = letters.flatMap(({ passages }) => {
      const events = passages.filter(
        ({ move, ids }) =>
          move === 'fact' &&
          example.facts.some(({ id, kind }) => kind === 'event' && ids.includes(id)),
      );
      const place = events.findIndex(({ ids }) => ids.includes('defamation-case'));
      return [{ place, isFurther: events[place]?.text === ENGLISH.also }];
    });
    expect(places.some(({ isFurther }) => isFurther)).toBe(true);
    expect(places.filter(({ place, isFurther }) => place > 0 !== isFurther)).toEqual([]);
  });
});
