import { found } from '../found.ts';
import type { Found } from '../found.ts';
import { foldText } from '../layout/fold-text.ts';
import { flow, slice } from '../layout/passage.ts';
import type { Passage } from '../layout/passage.ts';
import type { SheetGender } from '../sheet-reading.ts';
import type { PersonFound } from './person.ts';

const FEMALE_KIN =
  'wife|daughter|sister|mother|girlfriend|niece|aunt|esposa|companera|hija|hermana|madre|mujer|femme|epouse|fille|soeur|mere|frau|ehefrau|tochter|schwester|mutter';
const MALE_KIN =
  'husband|son|brother|father|boyfriend|nephew|uncle|esposo|companero|marido|hijo|hermano|padre|mari|epoux|fils|frere|pere|mann|ehemann|sohn|bruder|vater';
/** Only these say whose kin it is: "su", "son", "sa" go by the kin. */
const HERS = /^(?:her|ihre?[rmn]?)$/;
const HIS = /^(?:his|seine?[rmn]?)$/;
const KIN = new RegExp(
  `(?<![\\p{L}])(her|his|su|son|sa|ihre?[rmn]?|seine?[rmn]?) (?:\\p{L}+ )?(?:(${FEMALE_KIN})|(${MALE_KIN})),? $`,
  'u',
);
const KIN_BEHIND = new RegExp(
  `^, (her|his|su|son|sa|ihre?[rmn]?|seine?[rmn]?) (?:(${FEMALE_KIN})|(${MALE_KIN}))(?![\\p{L}])`,
  'u',
);
/** "Ana Bel, a trans woman who …" */
const CALLED =
  /^,? (?:aged )?(?:\d+[^,]{0,10}, )?(?:an?|una?|une?|eine?) (?:\p{L}+ )?(?:(woman|girl|mujer|femme|frau)|(man|boy|hombre|homme|mann))(?![\p{L}])/u;
const BEFORE = 60;

/**
 * Genders that running text tells by kin ("Ana and her husband Luis") or by what somebody is
 * called.
 */
export function withKinGenders(
  people: readonly PersonFound[],
  texts: readonly Passage[],
): readonly PersonFound[] {
  const told = people.map((person) => person.gender ?? genderIn(person, texts)?.own ?? null);
  const named = people.filter(({ name }) => name !== null);
  return people.map((person, index) => {
    const [other] = named.length === 2 ? named.filter((one) => one !== person) : [];
    const isWhose = other !== undefined && person.name !== null;
    const whose = isWhose ? genderIn(other, texts)?.whose : undefined;
    return { ...person, gender: told[index] ?? whose ?? null };
  });
}

interface Told {
  readonly own?: Found<SheetGender>;
  /** Of the one whose kin it is. */
  readonly whose?: Found<SheetGender>;
}

function genderIn({ name }: PersonFound, texts: readonly Passage[]): Told | undefined {
  if (name === null) return undefined;
  for (const text of texts.map(flow)) {
    const folded = foldText(text.text);
    const printed = foldText(name.value);
    for (let at = folded.indexOf(printed); at >= 0; at = folded.indexOf(printed, at + 1)) {
      const from = Math.max(0, at - BEFORE);
      const end = at + printed.length;
      const before = KIN.exec(folded.slice(from, at));
      const kin = before ?? KIN_BEHIND.exec(folded.slice(end));
      if (kin !== null) {
        const start = before === null ? end : from + kin.index;
        const words = slice(text, start, start + kin[0].trimEnd().length);
        const whose = HERS.test(kin[1] ?? '') ? 'female' : HIS.test(kin[1] ?? '') ? 'male' : null;
        return {
          own: found(kin[2] === undefined ? 'male' : 'female', words),
          ...(whose === null ? {} : { whose: found(whose, words) }),
        };
      }
      const called = CALLED.exec(folded.slice(end));
      if (called !== null) {
        const words = slice(text, end, end + called[0].length);
        return { own: found(called[1] === undefined ? 'male' : 'female', words) };
      }
    }
  }
  return undefined;
}
