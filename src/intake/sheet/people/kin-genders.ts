import { found } from '../found.ts';
import type { Found } from '../found.ts';
import { foldText } from '../layout/fold-text.ts';
import { flow, slice } from '../layout/passage.ts';
import type { Passage } from '../layout/passage.ts';
import type { SheetGender } from '../sheet-reading.ts';
import type { PersonFound } from './person.ts';

const FEMALE_KIN =
  'wife|daughter|sister|mother|girlfriend|niece|aunt|esposa|companera|hija|hermana|madre|mujer|femme|epouse|fille|soeur|mere|frau|ehefrau|tochter|schwester|mutter|mae|filha|irma|moglie|figlia|sorella';
const MALE_KIN =
  'husband|son|brother|father|boyfriend|nephew|uncle|esposo|companero|marido|hijo|hermano|padre|mari|epoux|fils|frere|pere|mann|ehemann|sohn|bruder|vater|pai|filho|irmao|marito|figlio|fratello';
/** Only these say whose kin it is: "su", "son", "sa" go by the kin. */
const HERS = /^(?:her|ihre?[rmn]?)$/;
const HIS = /^(?:his|seine?[rmn]?)$/;
const KIN = new RegExp(
  `(?<![\\p{L}])(her|his|su|son|sa|ihre?[rmn]?|seine?[rmn]?) (?:\\p{L}+ )?(?:(${FEMALE_KIN})|(${MALE_KIN})),? $`,
  'u',
);
/** "o marido de Raimunda, Benedito", "Ana Bel's husband, " before a name. */
const KIN_OF = new RegExp(
  `(?<![\\p{L}])(?:\\p{L}+'s|(?:the|el|la|le|o|a|der|die|il)) (?:(${FEMALE_KIN}|widow|viuda|viuva|veuve)|(${MALE_KIN}))(?: (?:of|de|von|di)(?: \\p{L}+){1,3})?, $`,
  'u',
);
const KIN_BEHIND = new RegExp(
  `^, (her|his|su|son|sa|ihre?[rmn]?|seine?[rmn]?) (?:(${FEMALE_KIN})|(${MALE_KIN}))(?![\\p{L}])`,
  'u',
);
/** "Ana Bel, a trans woman who …" */
const CALLED =
  /^,? (?:aged )?(?:\d+[^,]{0,10}, )?(?:(?:an?|una?|une?|eine?|uma?) (?:\p{L}+ )?(?:(woman|girl|mujer|femme|frau|mulher|donna)|(man|boy|hombre|homme|mann|homem|uomo))|(?:a |the |la |le |el |die |der )?(?:(mother|madre|mae|mere|mutter|wife|widow|viuda|viuva|veuve)|(father|padre|pai|pere|vater|husband|widower)) (?:of|de|d'|von|di))(?![\p{L}])/u;
/** "Okello Lakwo and his clerk": in English and German only the one word says whose. */
const OWNS = /^,? (?:and|und|together with|zusammen mit|with) (?:(her)|(?:his|seine[rmn]?)) \p{L}/u;
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

const BEFORE_KIN = 60;

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
      const kinOf = KIN_OF.exec(folded.slice(Math.max(0, at - BEFORE_KIN), at));
      if (kinOf !== null) {
        const words = slice(text, at - kinOf[0].length, at - 2);
        return { own: found(kinOf[1] === undefined ? 'male' : 'female', words) };
      }
      const owns = OWNS.exec(folded.slice(end));
      if (owns !== null) {
        const words = slice(text, end, end + owns[0].length);
        return { own: found(owns[1] === undefined ? 'male' : 'female', words) };
      }
      const called = CALLED.exec(folded.slice(end));
      if (called !== null) {
        const words = slice(text, end, end + called[0].length);
        const isFemale = called[1] !== undefined || called[3] !== undefined;
        return { own: found(isFemale ? 'female' : 'male', words) };
      }
    }
  }
  return undefined;
}
