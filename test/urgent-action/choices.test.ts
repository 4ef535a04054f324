import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readActionsDirectory } from '../../src/intake/actions-directory.ts';
import {
  agreement,
  lettersLanguages,
  recipientById,
  translationFor,
} from '../../src/urgent-action/choices.ts';
import { LANGUAGES } from '../../src/urgent-action/language.ts';
import type { Language } from '../../src/urgent-action/language.ts';
import type { UrgentAction } from '../../src/urgent-action/urgent-action.ts';

let one: UrgentAction;
let several: UrgentAction;

beforeAll(async () => {
  const cases = fileURLToPath(new URL('../cases/actions', import.meta.url));
  const { actions } = await readActionsDirectory(cases);
  const bySlug = (slug: string): UrgentAction => {
    const found = actions.find((action) => action.slug === slug);
    if (found === undefined) throw new Error(`There is no ${slug}`);
    return found;
  };
  one = bySlug('pt-duarte-salgado');
  several = bySlug('nz-three-neighbours');
});

/** `action` as if its English texts were there in all of `languages`. */
function translated(action: UrgentAction, languages: readonly Language[]): UrgentAction {
  const english = translationFor(action, 'en');
  const translations = languages.map((language) => [language, { ...english, language }] as const);
  return { ...action, translations: Object.fromEntries(translations) };
}

describe('lettersLanguages', () => {
  it('puts what the sheet asks for first, in its order', () => {
    const action = { ...translated(one, LANGUAGES), languagesAskedFor: ['az', 'ru', 'pt', 'en'] };
    expect(lettersLanguages(action)).toEqual(['az', 'ru', 'en', 'fr', 'de', 'es']);
  });

  it('leaves out what has no texts', () => {
    const action = { ...translated(one, ['en', 'de']), languagesAskedFor: ['ru', 'en'] };
    expect(lettersLanguages(action)).toEqual(['en', 'de']);
  });

  it('keeps to the sheet where it wants no others', () => {
    expect(lettersLanguages(translated(several, LANGUAGES))).toEqual(['en']);
  });
});

describe('translationFor', () => {
  it('falls back on English', () => {
    expect(translationFor(one, 'ru').language).toBe('en');
    expect(translationFor(translated(one, ['en', 'ru']), 'ru').language).toBe('ru');
  });
});

describe('recipientById', () => {
  it('finds a recipient or nobody', () => {
    expect(recipientById(one, 'inspector')?.name).toBe('Vasco Meirim');
    expect(recipientById(one, 'president')).toBeUndefined();
  });
});

describe('agreement', () => {
  it('goes by the gender of one person', () => {
    expect(agreement(one)).toBe('male');
  });

  it('is in the plural for several', () => {
    expect(agreement(several)).toBe('many');
  });
});
