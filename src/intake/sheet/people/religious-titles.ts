import { foundAt } from '../found.ts';
import { foldText } from '../layout/fold-text.ts';
import type { PersonFound } from './person.ts';

/** How clergy and members of orders are called, in small letters without accents. */
const TITLE =
  /^(?:(p(?=\.)|fr|father|brother|padre|pbro|presbitero|fray|hno|hermano|mons(?:enor)?|abbe|pere|frere|mgr|monseigneur|pater|bruder|pfarrer|pastor|frei|dom|don|irmao)|(sister|hna|hermana|madre|sor|s(?:oe|œ)ur|schwester|pfarrerin|pastorin|irma|suor))\.? (?=\S+ \S)/u;

/** How many characters of a name's beginning are such a title. */
export function religiousTitleLength(name: string): number {
  return TITLE.exec(foldText(name))?.[0].length ?? 0;
}

/**
 * "Padre Eusebio Tzoc", "Hna. Milagro Santos": the texts call them without it, and it says whether
 * they are women or men.
 */
export function withoutReligiousTitle(person: PersonFound): PersonFound {
  const { name } = person;
  const title = name === null ? null : TITLE.exec(foldText(name.value));
  if (name === null || title === null) return person;
  const length = title[0].length;
  const told = title[1] === undefined ? 'female' : 'male';
  const [start, end] = name.span;
  return {
    name: foundAt(name.value.slice(length), [start + length, end]),
    gender: person.gender ?? foundAt(told, [start, start + length - 1]),
  };
}
