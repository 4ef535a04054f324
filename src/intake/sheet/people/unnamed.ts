import { foldText } from '../layout/fold-text.ts';
import { flow, slice } from '../layout/passage.ts';
import type { Doubt } from '../problems.ts';
import type { PeopleTexts } from './person.ts';

/** Somebody who is meant and not named, in small letters without accents. */
const UNNAMED =
  /(?:another|an unnamed|an unidentified|one other|(?:two|three|four|five|six|seven|eight|nine|ten|several|\d{1,3}) (?:other|unnamed|more)) (?:wom[ae]n|m[ae]n|girls?|boys?|person|people|activists?|detainees?|prisoners?|students?|villagers?|members?)|otr[oa]s? (?:[a-z]+ )?(?:mujer(?:es)?|hombres?|personas?|activistas?)|(?:une autre|un autre|[a-z]+ autres) (?:femmes?|hommes?|personnes?|militant[a-z]*)|(?:eine weitere|ein weiterer|[a-z]+ weitere) (?:frau(?:en)?|mann|manner|personen?|aktivist[a-z]*)/g;
const IS_UNNAMED = new RegExp(`^(?:${UNNAMED.source})`);

export function isUnnamed(text: string): boolean {
  return IS_UNNAMED.test(foldText(text)) || text === '';
}

export function unnamedIn({ summary, demands }: PeopleTexts): readonly Doubt[] {
  return [summary, demands]
    .flatMap((passage) => {
      const match = [...foldText(passage.text).matchAll(UNNAMED)][0];
      if (match === undefined) return [];
      const what = flow(slice(passage, match.index, match.index + match[0].length)).text;
      return [
        {
          code: 'person-unnamed' as const,
          field: 'people',
          what,
          offset: passage.at[match.index] ?? 0,
        },
      ];
    })
    .slice(0, 1);
}
