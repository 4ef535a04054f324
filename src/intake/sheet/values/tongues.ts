import { found } from '../found.ts';
import type { Found } from '../found.ts';
import { foldText } from '../layout/fold-text.ts';
import { flow, join, paragraphsOf, slice } from '../layout/passage.ts';
import type { Passage } from '../layout/passage.ts';
import { sentencesOf } from '../layout/sentences.ts';
import { partsOf } from '../sections.ts';
import type { Sheet } from '../sections.ts';
import { furtherTag, languageTag } from '../words/tongues.ts';

/** In which languages the sheet asks people to write. */
export interface Tongues {
  readonly languages: readonly Found<string>[];
  readonly ownLanguage: Found<boolean> | null;
}

/** "your own language", in small letters without accents. */
const OWN =
  /(?:your|their) (?:own|native) language|any (?:other )?language|su (?:propio|propia) (?:idioma|lengua)|su idioma|propio idioma|(?:votre|leur) (?:propre )?langue(?: maternelle)?|ihre[rn]? (?:eigene[nr]? )?(?:sprache|muttersprache)|eigener sprache|(?:seu|sua) (?:proprio |propria )?(?:idioma|lingua)|(?:propria|vostra|tua) lingua|uw eigen taal/;

/** How far a list of languages reaches behind its label. */
const LIST_CHARACTERS = 170;

export function tonguesOf(sheet: Sheet): Tongues {
  const labelled = partsOf(sheet, 'languages').map(({ label, body }) =>
    slice(
      sheet.text,
      startOf(sheet, label),
      startOf(sheet, label) + label.text.length + Math.min(body.text.length, LIST_CHARACTERS),
    ),
  );
  const inLabels = [
    ...partsOf(sheet, 'demands'),
    ...partsOf(sheet, 'letter'),
    ...partsOf(sheet, 'contacts'),
  ].map(({ label }) => label);
  const firstLines = [...partsOf(sheet, 'demands'), ...partsOf(sheet, 'letter')].map(({ body }) =>
    slice(body, 0, Math.min(LIST_CHARACTERS, firstStop(body.text))),
  );
  const withDay = partsOf(sheet, 'deadline').flatMap(({ label, body }) =>
    sentencesOf(flow(join([label, slice(body, 0, LIST_CHARACTERS)], ' ')))
      .slice(0, 2)
      .filter(({ text }) => TO_WRITE.test(foldText(text))),
  );
  const read = [...labelled, ...inLabels, ...firstLines, ...withDay].map((zone) =>
    tonguesIn(zone, sheet.isKnownLanguage ? languageTag : anyTag),
  );
  const listed = read.find(({ languages, ownLanguage }) => languages.length > 0 || ownLanguage);
  // The form of 2017 has languages under their label, and "or your own" where it asks to write.
  const own = read.find(({ ownLanguage }) => ownLanguage?.value === true)?.ownLanguage;
  if (listed !== undefined) return { ...listed, ownLanguage: own ?? listed.ownLanguage };
  return sheet.isGuessed ? tonguesElsewhere(sheet) : { languages: [], ownLanguage: null };
}

function anyTag(name: string): string | undefined {
  return languageTag(name) ?? furtherTag(name);
}

/** Parts in which a sentence may say in which languages to write, where nothing is headed so. */
const ELSEWHERE = ['demands', 'contacts', 'deadline', 'office', 'copies'] as const;
const TO_WRITE =
  /(?:write|written|letters?|appeals?|appelle?|llamamientos?|appels?|schreib|brief|escrib|escriban|cartas?|ecri(?:re|vez)|lettres?|escrev|scriv|lettere|schrijf)\p{L}*/u;

function tonguesElsewhere(sheet: Sheet): Tongues {
  const sentences = [...ELSEWHERE.flatMap((part) => partsOf(sheet, part)), { body: sheet.head }]
    .flatMap(({ body }) => paragraphsOf(body).flatMap((paragraph) => sentencesOf(flow(paragraph))))
    .filter(({ text }) => TO_WRITE.test(foldText(text)));
  const all = sentences.map((sentence) => tonguesIn(sentence, languageTag));
  return (
    all.find(({ languages, ownLanguage }) => languages.length > 0 || ownLanguage !== null) ?? {
      languages: [],
      ownLanguage: null,
    }
  );
}

function firstStop(text: string): number {
  const stop = /[.:;•]/.exec(text.slice(1));
  return stop === null ? text.length : stop.index + 1;
}

function startOf(sheet: Sheet, label: Passage): number {
  return sheet.text.at.indexOf(label.at[0] ?? 0);
}

function tonguesIn(zone: Passage, tagOf: (name: string) => string | undefined): Tongues {
  const languages: Found<string>[] = [];
  const isKnown = tagOf === languageTag;
  for (const match of zone.text.matchAll(/\p{L}+/gu)) {
    const tag = tagOf(match[0]);
    const known = languages.some(({ value }) => value === tag);
    if (tag !== undefined && !known && (!isKnown || isNamed(zone.text, match.index)))
      languages.push(found(tag, slice(zone, match.index, match.index + match[0].length)));
  }
  const own = OWN.exec(foldText(zone.text).replace(/\n/g, ' '));
  const first = languages[0];
  return {
    languages,
    ownLanguage:
      own !== null
        ? found(true, slice(zone, own.index, own.index + own[0].length))
        : first === undefined || !isKnown
          ? null
          : { ...first, value: false },
  };
}

/**
 * "the Georgian authorities" names no language: what follows must be the end of an item of a list.
 */
function isNamed(text: string, index: number): boolean {
  const rest = text
    .slice(index)
    .replace(/^\p{L}+/u, '')
    .trimEnd();
  // A line's end ends a list, too, where the next one begins anew.
  if (/^[ \t]*\n+\s*\p{Lu}/u.test(rest)) return true;
  const after = foldText(rest).replace(/\n/g, ' ');
  return /^ ?(?:$|[,;.:/)(]|or |of |aan |an |and |o |u |y |e |ou |et |oder |und |if |as |where |indonesia|malaysia|melayu|language|calling|urging|asking|- |•|to )/u.test(
    after,
  );
}
