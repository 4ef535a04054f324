import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readActionsDirectory } from '../../src/intake/actions-directory.ts';
import {
  agreement,
  calledIn,
  demandsFor,
  lettersLanguages,
  recipientById,
  recipientsFor,
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

  it('offers all that there are where the sheet names none', () => {
    const action = { ...translated(several, ['de', 'az']), languagesAskedFor: [] };
    expect(lettersLanguages(action)).toEqual(['az', 'de']);
  });
});

describe('translationFor', () => {
  it('falls back on English', () => {
    expect(translationFor(one, 'ru').language).toBe('en');
    expect(translationFor(translated(one, ['en', 'ru']), 'ru').language).toBe('ru');
  });

  it('falls back on the first that there is', () => {
    const action = translated(one, ['es', 'az']);
    expect(translationFor(action, 'en').language).toBe('az');
    expect(translationFor(action, 'es').language).toBe('es');
  });
});

describe('recipientById', () => {
  it('finds a recipient or nobody', () => {
    expect(recipientById(one, 'inspector')?.name).toBe('Vasco Meirim');
    expect(recipientById(one, 'president')).toBeUndefined();
  });
});

const recipients = (...countries: readonly (readonly string[])[]) => ({
  recipients: countries.map((forWritersIn) => {
    const [recipient] = one.recipients;
    if (recipient === undefined) throw new Error('There is nobody to write to');
    return { ...recipient, forWritersIn };
  }),
});

const countriesOf = (found: readonly { readonly forWritersIn: readonly string[] }[]) =>
  found.map(({ forWritersIn }) => forWritersIn.join());

describe('recipientsFor', () => {
  it('leaves out those for writers elsewhere', () => {
    const action = recipients([], ['GB', 'IE'], ['US']);
    expect(countriesOf(recipientsFor(action, 'IE'))).toEqual(['', 'GB,IE']);
    expect(countriesOf(recipientsFor(action, 'PT'))).toEqual(['']);
    expect(countriesOf(recipientsFor(action, undefined))).toEqual(['']);
  });

  it('leaves nobody without a recipient', () => {
    expect(countriesOf(recipientsFor(recipients(['GB'], ['US']), 'PT'))).toEqual(['GB', 'US']);
  });
});

describe('demandsFor', () => {
  it('asks each recipient for what is for them', () => {
    const demands = [
      { id: 'all', because: [] },
      { id: 'some', because: [], to: ['minister'] },
    ];
    const asked = (id: string) => demandsFor({ demands }, id).map((demand) => demand.id);
    expect(asked('minister')).toEqual(['all', 'some']);
    expect(asked('inspector')).toEqual(['all']);
  });
});

describe('calledIn', () => {
  it('gives the name and the office, whichever there are', () => {
    const [minister] = one.recipients;
    if (minister === undefined) throw new Error('There is nobody to write to');
    expect(calledIn(one, minister, 'ru')).toEqual(['Leonor Quintal', 'Minister of Orchards']);
    const [librarian] = several.copies.officials;
    if (librarian === undefined) throw new Error('There is nobody to copy to');
    expect(calledIn(several, librarian, 'en')).toEqual(['The Librarian of the Town']);
    expect(calledIn(one, { id: 'nobody', name: 'Max' }, 'en')).toEqual(['Max']);
  });
});

describe('agreement', () => {
  it('goes by the gender of one person', () => {
    expect(agreement(one)).toBe('male');
  });

  it('is in the plural for several, and for a group', () => {
    expect(agreement(several)).toBe('many');
    const people = one.people.map((person) => ({ ...person, group: true }));
    expect(agreement({ people })).toBe('many');
  });
});
