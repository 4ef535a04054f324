import { foundText } from '../found.ts';
import type { Found } from '../found.ts';
import { foldText } from '../layout/fold-text.ts';
import { EMPTY, flow, join, replace, slice, trim } from '../layout/passage.ts';
import type { Passage } from '../layout/passage.ts';
import { sentencesOf } from '../layout/sentences.ts';
import type { Doubt } from '../problems.ts';
import type { Sheet } from '../sections.ts';
import {
  ASKS,
  ASKS_IN_LETTER,
  BEGINS_ITEM,
  GOES_ON_ASKING,
  STATES,
  STATES_AND_ASKS,
} from '../words/requests.ts';

export interface Demands {
  readonly demands: readonly Found<string>[];
  /** All of them as one text. */
  readonly text: Passage;
  readonly doubts: readonly Doubt[];
}

/** A bullet at the beginning of a line; "?" where a copy lost it, "o" of some word processors. */
const BULLET =
  /(?:^|\n)\s*(?:[•*>–—-]|\?(?=\s)|o(?=\s)|[nlqvwØüðà](?=\s+\p{Lu})|§|\d{1,2}(?:\.-|[.)/](?=\s)|[.)](?=\p{L}))|\([a-z0-9]\)|[a-z]\)(?=\s)|\(?(?:i{1,3}|iv|vi{0,3}|ix|x)[.)](?=\s))\s*(?=\S)|\s*•\s*/gu;
const NEW_ITEM = new RegExp(
  `(?:^|\\n|(?<=[;.:])\\s|(?<=[;,.] ?(?:and|y|et|und))\\s)\\s*-?\\s*(?=${BEGINS_ITEM})`,
  'gu',
);

export function demandsOf(sheet: Sheet): Demands {
  const items = demandBodies(sheet)
    .flatMap((body) => itemsOf(body))
    .flatMap((item) => (sheet.isGuessed ? asksOfOfficials(item) : [item]));
  const inList = items.filter(isRequest);
  const inLetter = letterRequests(sheet);
  // Prose on how to write is no list of requests, where the letter has some.
  const isProse = !inList.some(({ text }) => ASKS.test(foldText(text))) && !hasBullets(sheet);
  const isList = inList.length > 0 && !(isProse && inLetter.length > 0);
  const all = isList ? inList : inLetter;
  const statements = isList ? items.filter((item) => !isRequest(item)) : [];
  const doubts = [
    ...statements.map((item) => ({
      code: 'statement-left-out' as const,
      field: 'demands',
      what: item.text,
      offset: item.at[0] ?? 0,
    })),
    ...all.flatMap((item, index) =>
      isCut(item, sheet)
        ? [{ code: 'demand-cut' as const, field: `demands.${index}`, offset: item.at[0] ?? 0 }]
        : [],
    ),
    ...(all.length === 0 ? [{ code: 'demands-missing' as const, field: 'demands' }] : []),
  ];
  return { demands: all.map(foundText), text: join(all, '\n'), doubts };
}

function hasBullets(sheet: Sheet): boolean {
  return demandBodies(sheet).some(({ text }) => [...text.matchAll(BULLET)].length > 0);
}

/**
 * Under a heading of requests may stand by when and in which language to write, and only then what
 * for.
 */
function demandBodies({ sections, language }: Sheet): readonly Passage[] {
  const first = sections.findIndex(({ part }) => part === 'demands');
  return sections.flatMap(({ part, label, body }, index) => {
    // German sheets print the requests once more, in English.
    const isRepeated =
      language !== 'en' && index > first && foldText(label.text).startsWith('please ');
    if (part !== 'demands' || isRepeated) return [];
    const next = sections[index + 1];
    const goesOn =
      body.text.trim() === '' && (next?.part === 'deadline' || next?.part === 'languages');
    return goesOn && next !== undefined ? [restBelow(next.body)] : [body];
  });
}

/** Without the first line, in which the day stands. */
function restBelow(body: Passage): Passage {
  const end = body.text.indexOf('\n');
  return end < 0 ? EMPTY : slice(body, end);
}

/** Items by their bullets; without any, by how requests begin; else by paragraphs. */
function itemsOf(body: Passage): readonly Passage[] {
  const bulleted = cutAt(body, [...body.text.matchAll(BULLET)]);
  const parts =
    bulleted.length > 1 || /^\s*[:.]?\s*[•*>–—-]/.test(body.text)
      ? bulleted.slice(1)
      : byWords(body);
  return parts
    .map((part) => withoutEnd(flow(withoutTail(part))))
    .filter(({ text }) => text.length > 8);
}

/**
 * What asks the reader to write, and says nothing of what for, in small letters without accents.
 */
const ASKS_TO_WRITE =
  /^(?:please |por favor,? |bitte |merci de |veuillez |per favore )?(?:write|send|copy|use|take|post|sign|share|schreib|senden|schick|kopier|nutzen|verwend|escrib|envi|manda|copi|usa|ecri|envoy|recopi|utilis|scriv|invi|spedi|escrev|mand|mant|within|before|until|by \d|no later|letters? (?:in|may|can|should|are)|airmail|postage|affranch|franqueo|innerhalb|bis|vor dem|antes|hasta|dentro|avant|d'ici|jusqu|entro|ate|uiterlijk|be polite|remember to|you (?:may|might|can) (?:like to |want to |also |wish to )*(?:mention|add|writ|say|tell)|(?:say|mention|add) that you)\p{L}*(?![\p{L}])/u;

/**
 * The sentences of an item that ask officials for something: a paragraph may begin with what the
 * reader is to do.
 */
function asksOfOfficials(item: Passage): readonly Passage[] {
  return sentencesOf(item).filter(
    ({ text }) => /\p{L}{2}/u.test(text) && !ASKS_TO_WRITE.test(foldText(text)),
  );
}

function byWords(body: Passage): readonly Passage[] {
  const parts = cutAt(body, [...foldText(body.text).matchAll(NEW_ITEM)]);
  if (parts.length > 1) return parts.slice(1);
  const paragraphs = cutAt(body, [...body.text.matchAll(/\n\n/g)]);
  // Bullets that a copy lost altogether: each item still ends with a semicolon and its line.
  return paragraphs.flatMap((paragraph) =>
    cutAt(paragraph, [...paragraph.text.matchAll(/(?<=;(?: (?:and|y|et|und))?)\s*\n/g)]),
  );
}

/** The text before the first match, then what follows each match. */
function cutAt(body: Passage, matches: readonly RegExpExecArray[]): readonly Passage[] {
  const parts: Passage[] = [];
  let start = 0;
  for (const match of matches) {
    parts.push(slice(body, start, match.index));
    start = match.index + match[0].length;
  }
  return [...parts, slice(body, start)];
}

/** What follows a finished item after an empty line belongs to something else. */
function withoutTail(item: Passage): Passage {
  const end = /[.;!]\s*\n\n|\n\n(?=[\p{Lu}(])/u.exec(item.text);
  return end === null ? item : slice(item, 0, end.index + (end[0].startsWith('\n') ? 0 : 1));
}

/** Without the semicolon, or the "and", that leads on to the next item. */
function withoutEnd(item: Passage): Passage {
  return trim(
    replace(item, /(?:\s*[;,]\s*(?:and|y|et|und|e)?|[;,]?\s+(?:and|y|et|und))\s*$/gu, ''),
  );
}

function isRequest(item: Passage): boolean {
  const folded = foldText(item.text);
  if (STATES.test(folded)) return STATES_AND_ASKS.test(folded);
  return true;
}

/** A request that a page's end cut off: no full stop, and nothing follows. */
function isCut(item: Passage, sheet: Sheet): boolean {
  const last = item.at.at(-1) ?? 0;
  const end = sheet.text.at.at(-1) ?? 0;
  return end - last < 3 && !/[.;!?]$/.test(item.text);
}

/**
 * The sentences of the model letter that ask for something; a list after one of them is a list of
 * requests.
 */
function letterRequests(sheet: Sheet): readonly Passage[] {
  const body = sheet.letter?.body ?? EMPTY;
  const parts = cutAt(body, [...body.text.matchAll(BULLET)]);
  const [intro, ...items] = parts;
  if (intro === undefined) return [];
  const asked = askedIn(sentencesOf(flow(intro)));
  const [first] = items;
  if (first === undefined) return asked.map(withoutEnd);
  const plain = asked.filter(({ text }) => !text.endsWith(':'));
  const last = items.at(-1) ?? first;
  const listed = [...items.slice(0, -1), withoutTail(last)].map((item) => withoutEnd(flow(item)));
  const after = slice(last, withoutTail(last).text.length);
  const later = askedIn(sentencesOf(flow(after)));
  return [...plain, ...listed, ...later].map(withoutEnd);
}

/** What asks, and right behind it what must be done until then ("Until then, they must have …"). */
function askedIn(sentences: readonly Passage[]): readonly Passage[] {
  return sentences.filter(
    (sentence, index) =>
      asks(sentence) ||
      (asks(sentences[index - 1]) && GOES_ON_ASKING.test(foldText(sentence.text))),
  );
}

function asks(sentence: Passage | undefined): boolean {
  return sentence !== undefined && ASKS_IN_LETTER.test(foldText(sentence.text));
}
