import { draftAction } from '../../../intake/draft/draft-action.ts';
import type { Draft, DraftAction } from '../../../intake/draft/draft.ts';
import { writeDraft } from '../../../intake/draft/write-draft.ts';
import { passageOf } from '../../../intake/sheet/layout/passage.ts';
import { sentencesOf } from '../../../intake/sheet/layout/sentences.ts';
import { toldGender } from '../../../intake/sheet/words/genders.ts';
import type { SheetRead } from '../../../intake/sheet/sheet-reading.ts';
import type { UrgentAction } from '../../../urgent-action/urgent-action.ts';
import { fieldsOf, withValue } from '../fields.ts';
import type { SheetDraft } from './sheet-draft.ts';

/**
 * The draft of a sheet as it was read. `id` names it in buttons; `taken` are what is published at
 * this moment and the drafts that wait, whose slugs no other may have; `drafted` is what rules made
 * of the sheet, where that is known.
 */
export function beginDraft(
  read: SheetRead,
  id: string,
  taken: readonly Slugged[],
  drafted: Draft = draftAction(read),
): SheetDraft {
  const { texts, toDo } = drafted;
  const slug = freeSlug(drafted.action.slug, taken);
  const action = { ...drafted.action, slug };
  const { reading } = read;
  const files = [...writeDraft({ action, texts, toDo: [] })];
  return {
    id,
    slug,
    // A title that was not found is empty, and a button needs words.
    title: [texts?.title, reading.title, slug].find(Boolean) ?? slug,
    files,
    numbers: fieldsOf({ files }).map(({ path }) => path),
    words: wordsOf(read, action, texts?.language),
    problems: reading.problems.map(({ message, line, field, code, values }) => ({
      message,
      line,
      field: placeOf(field, action),
      said: { code, values },
    })),
    toDo: toDo.map(({ field, urgency, message, code, values, proposal }) => ({
      field,
      urgency,
      message,
      said: { code, values },
      ...(proposal === undefined ? {} : { proposal }),
    })),
    unquotable: Object.values(action.neverQuote ?? {}).flat(),
    hasBackground: reading.background !== null && texts !== undefined,
    settled: [],
    turn: 0,
  };
}

/** Keys of a reading as the files call them. */
const KEYS: Readonly<Record<string, string>> = {
  fax: 'faxes',
  phone: 'phones',
  address: 'addressLines',
};

/**
 * The place of a problem ("recipients.0.fax") as a path of the draft
 * ("recipients.president.faxes").
 */
function placeOf(field: string, { recipients, people, demands }: DraftAction): string {
  const [list = '', number = '', ...rest] = field.split('.');
  const lists: Readonly<Record<string, readonly { readonly id: string }[]>> = {
    recipients,
    people,
    demands,
  };
  const id = lists[list]?.[Number(number)]?.id;
  const steps = id === undefined ? field.split('.') : [list, id, ...rest];
  return steps.map((step) => KEYS[step] ?? step).join('.');
}

type Slugged = Pick<UrgentAction, 'slug'>;

/**
 * The draft under another slug where something that went live meanwhile has its own: a stop sheet
 * that was read before what it ends would follow itself. Once it is confirmed, it may be that very
 * draft, published half way.
 */
export function withFreeSlug(draft: SheetDraft, taken: readonly Slugged[]): SheetDraft {
  const slug = freeSlug(draft.slug, taken);
  if (slug === draft.slug || draft.confirmed !== undefined) return draft;
  return { ...withValue(draft, 'slug', slug), slug };
}

function freeSlug(wanted: string, all: readonly Slugged[]): string {
  const taken = new Set(all.map(({ slug }) => slug));
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(slug)) return slug;
  }
}

/** From the fields of the draft to the words of the sheet that they were made of. */
function wordsOf(
  read: SheetRead,
  { recipients, demands, people }: DraftAction,
  language = 'en',
): Record<string, string> {
  const { reading, text } = read;
  const places: readonly (readonly [string, string])[] = [
    [`${language}.title`, 'title'],
    [`${language}.summary`, 'summary'],
    [`${language}.name`, 'people.0.name'],
    ['country', 'country'],
    ['issued', 'issued'],
    ['reference', 'reference'],
    ['index', 'index'],
    ['deadline.before', 'deadline'],
    ['deadline.until', 'deadline'],
    ...people.map(({ id }, at) => [`people.${id}.gender`, `people.${at}.gender`] as const),
    ...demands.map(({ id }, at) => [`${language}.demands.${id}.clause`, `demands.${at}`] as const),
    ...recipients.flatMap(({ id }, at) => [
      [`recipients.${id}.name`, `recipients.${at}.name`] as const,
      [`${language}.recipients.${id}.role`, `recipients.${at}.role`] as const,
      [`${language}.recipients.${id}.salutation`, `recipients.${at}.salutation`] as const,
    ]),
  ];
  return Object.fromEntries(
    places.flatMap(([field, source]) => {
      const span = reading.sources[source];
      if (span === undefined) return [];
      const words = text.slice(...span);
      return [[field, oneLine(source.endsWith('.gender') ? tellingGender(words, read) : words)]];
    }),
  );
}

/** Of running text that tells a gender the first sentence that does so by itself. */
function tellingGender(words: string, { language }: SheetRead): string {
  if (language === 'other') return words;
  const gender = toldGender(words, language);
  const sentences = sentencesOf(passageOf(words)).map(({ text }) => text);
  return sentences.find((sentence) => toldGender(sentence, language) === gender) ?? words;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
