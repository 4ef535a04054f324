import type { SheetLanguage } from '../labels/label.ts';
import { found } from '../found.ts';
import type { Found } from '../found.ts';
import { foldText } from '../layout/fold-text.ts';
import { flow, slice } from '../layout/passage.ts';
import type { Passage } from '../layout/passage.ts';
import type { SheetGender } from '../sheet-reading.ts';
import { withKinGenders } from './kin-genders.ts';
import type { PersonFound } from './person.ts';

/** Genders that running text tells: by kin, by the word for what somebody is, by "the two men". */
export function withToldGenders(
  people: readonly PersonFound[],
  texts: readonly Passage[],
  language: SheetLanguage,
): readonly PersonFound[] {
  const running = texts.map(flow);
  const byWord = withKinGenders(people, texts).map((person) =>
    person.gender === null ? { ...person, gender: tradeGender(person, running, language) } : person,
  );
  const named = byWord.filter(({ name }) => name !== null);
  const shared =
    named.length > 1 && named.every(({ gender }) => gender === null)
      ? sharedGender(running)
      : undefined;
  return shared === undefined
    ? byWord
    : byWord.map((person) => (person.name === null ? person : { ...person, gender: shared }));
}

/** "del campesino Luis Paz", "la enfermera Ana Bel", "der Lehrerin Ana Bel": the article or the ending tells. */
const BEFORE_NAME: Partial<Record<SheetLanguage, RegExp>> = {
  es: /(?<![\p{L}])(?:(el|del|al)|(la)) \p{L}{4,} $/u,
  fr: /(?<![\p{L}])(?:(le|du|au)|(la)) \p{L}{4,} $/u,
  de: /(?<![\p{L}])(?:(?:die|der) (\p{L}{2,}in) |(?:der|dem|den|des) (\p{L}{3,}) )$/u,
};
/** "Ana Bel, presidenta de …", "Luis Paz, campesino": nouns in -ista and the like tell nothing. */
const BEHIND_NAME =
  /^, (?:de \d+ anos, )?(?:(\p{L}+(?:[nrd]o|[^e]or|ico))|(\p{L}+(?:[nrd]|nt|ic)a))(?![\p{L}])/u;
const ANY_GENDER = /^(?:persona|victima|soldado|miembro)$/;
const BEFORE = 40;

function tradeGender(
  { name }: PersonFound,
  texts: readonly Passage[],
  language: SheetLanguage,
): Found<SheetGender> | null {
  if (name === null) return null;
  const printed = foldText(name.value);
  for (const text of texts) {
    const folded = foldText(text.text);
    for (let at = folded.indexOf(printed); at >= 0; at = folded.indexOf(printed, at + 1)) {
      const from = Math.max(0, at - BEFORE);
      const before = BEFORE_NAME[language]?.exec(folded.slice(from, at));
      if (before !== null && before !== undefined) {
        const isFemale = before[language === 'de' ? 1 : 2] !== undefined;
        return found(isFemale ? 'female' : 'male', slice(text, from + before.index, at - 1));
      }
      const end = at + printed.length;
      const behind = language === 'es' ? BEHIND_NAME.exec(folded.slice(end)) : null;
      if (behind !== null && !ANY_GENDER.test(behind[1] ?? behind[2] ?? ''))
        return found(
          behind[1] === undefined ? 'female' : 'male',
          slice(text, end, end + behind[0].length),
        );
    }
  }
  return null;
}

const SHARED =
  /(?<![\p{L}])(?:(?:the|both|these|all)(?: (?:two|three|four|five|six|\d))? (?:(men|brothers)|(women|sisters))|(?:l[oa]s|amb[oa]s|est[oa]s)(?: (?:dos|tres|cuatro))? (?:(hombres|hermanos)|(mujeres|hermanas))|(?:l|c)es(?: (?:deux|trois|quatre))? (?:(hommes|freres)|(femmes|soeurs))|(?:die|den|der)(?: (?:beiden|zwei|drei|vier))? (?:(manner[n]?|bruder[n]?)|(frauen|schwestern|\p{L}{3,}innen)))(?![\p{L}])(?!,? (?:who|that|which|responsible|in |with |from |behind|que |quienes|responsables|qui |die |der |mit |von ))/gu;

/** "The two men": all of them, where nobody says "the women". */
function sharedGender(texts: readonly Passage[]): Found<SheetGender> | undefined {
  const told = texts.flatMap((text) =>
    [...foldText(text.text).matchAll(SHARED)].map((match) => ({
      gender:
        match.slice(1).findIndex((group) => group !== undefined) % 2 === 0 ? 'male' : 'female',
      words: slice(text, match.index, match.index + match[0].length),
    })),
  );
  const [first] = told;
  if (first === undefined || told.some(({ gender }) => gender !== first.gender)) return undefined;
  return found(first.gender === 'male' ? 'male' : 'female', first.words);
}
