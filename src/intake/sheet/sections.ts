import { findLabels, labelLanguage } from './labels/find-labels.ts';
import type { LabelFound } from './labels/find-labels.ts';
import type { Part, SheetLanguage } from './labels/label.ts';
import { freeLabels } from './free/free-labels.ts';
import { paragraphsIn, storyAmong } from './free/paragraphs.ts';
import { partOf } from './free/vocabulary.ts';
import { foldText } from './layout/fold-text.ts';
import { plain } from './found.ts';
import { kindIn } from './values/kind.ts';
import { storyBelow } from './story-below.ts';
import { languageOf } from './words/function-words.ts';
import { EMPTY, join, slice } from './layout/passage.ts';
import type { Passage } from './layout/passage.ts';
import { findLetter } from './letter.ts';
import type { ModelLetter } from './letter.ts';

/** What stands under one label. */
export interface Section {
  readonly part: Part;
  readonly label: Passage;
  readonly body: Passage;
  /** Where the label begins in the laid-out text. */
  readonly start: number;
}

/** A sheet taken apart by its labels. */
export interface Sheet {
  readonly text: Passage;
  readonly language: SheetLanguage;
  /** Whether its text is in `language`, and not in one that no table knows. */
  readonly isKnownLanguage: boolean;
  /**
   * Where the paragraph stands that tells the story, in the laid-out text, as far as its shape
   * says.
   */
  readonly story: { readonly start: number; readonly end: number } | undefined;
  /** Whether parts were told by the shape of the text, for want of known labels. */
  readonly isGuessed: boolean;
  /** What stands above the first label that begins a part of its own: head, title, story. */
  readonly head: Passage;
  readonly sections: readonly Section[];
  readonly letter: ModelLetter | undefined;
}

/** Labels that may stand within the head without ending it. */
const OF_THE_HEAD: readonly Part[] = ['heading', 'title', 'summary'];

/** Takes the laid-out text apart. */
export function sectionsOf(text: Passage): Sheet {
  const all = findLabels(text);
  const language = languageOfSheet(text, all);
  const printed = findLabels(text, [language, 'en']).flatMap((label) => aboutItsWords(label, text));
  const ofLetter = all.find(({ part }) => part === 'letter');
  const found = findLetter(text, ofLetter?.end);
  const story = storyAmong(paragraphsIn(text, []), text, found);
  // "TAKE ACTION" over the story is a button of its page.
  const isAboveStory = ({ part, end }: LabelFound) =>
    part === 'demands' &&
    story !== undefined &&
    story.start >= end &&
    text.text.slice(end, story.start).trim() === '';
  const free = freeLabels(
    text,
    printed.filter((label) => !isAboveStory(label)),
    language,
    found,
  );
  const letter = found ?? findLetter(text, free.find(({ part }) => part === 'letter')?.end);
  const known = printed.filter((label) => !isInside(label, letter) && !isAboveStory(label));
  const isWhole = isAsked(known, letter);
  const isShapely = !isWhole || !saysWhatItIs(text);
  const isStop = plain(kindIn(text)) === 'stop';
  const further = isStop
    ? []
    : free.filter((label) => !isInside(label, letter) && (isShapely || label.isSure));
  const labels = ofTheOffice(
    [...known, ...further].toSorted((one, other) => one.start - other.start),
    text,
  );
  // A model letter that stands below addresses is none of them.
  const endOf = ({ part, end }: LabelFound, next: LabelFound | undefined) =>
    letter !== undefined &&
    part !== 'letter' &&
    letter.opensAt > end &&
    letter.opensAt < (next?.start ?? text.text.length)
      ? letter.opensAt
      : next?.start;
  const parts = labels.map((label, index) => ({
    part: label.part,
    label: label.label,
    body: bodyFrom(label, slice(text, label.end, endOf(label, labels[index + 1]))),
    start: label.start,
  }));
  const end = labels.find(({ part }) => !OF_THE_HEAD.includes(part))?.start;
  // An address that stands elsewhere is not above the letter: there may be the title.
  const hasContacts = isShapely && labels.some(({ part }) => part === 'contacts');
  const letterStart = hasContacts ? letter?.opensAt : letter?.start;
  const above = slice(text, 0, Math.min(end ?? text.text.length, letterStart ?? text.text.length));
  const { head, sections } = withStoryInHead(above, parts);
  const isGuessed = !isStop && isShapely;
  return {
    text,
    language,
    story,
    isKnownLanguage: languageOf(text.text) !== undefined,
    isGuessed,
    head,
    sections,
    letter,
  };
}

/** The head with the story that stands below its first part, and the parts without it. */
function withStoryInHead(head: Passage, sections: readonly Section[]) {
  const first = sections.find(({ start }) => start === head.text.length);
  const from = first === undefined ? undefined : storyBelow(first.part, head, first.body);
  if (first === undefined || from === undefined) return { head, sections };
  const { body } = first;
  return {
    head: join([head, slice(body, from)], ''),
    sections: sections.map((section) =>
      section === first ? { ...section, body: slice(body, 0, from) } : section,
    ),
  };
}

const NAMED =
  /urgent actions?\b|accion(?:es)? urgentes?|actions? urgentes?|action urgente|eilaktion|acao urgente|azione urgente|spoedactie|(?:^|\n|\| ?)(?:further information (?:on|to) |informacion (?:complementaria|adicional) sobre (?:la )?|mas informacion sobre (?:la )?|complement d'information sur l'?|weitere informationen zu(?:r)? )?(?:ua|au|extra)(?: ?-?nr\.?)? ?:? ?(?:ua-)?\d{1,3}[/.]\d{2}/;

/** Whether the text calls itself an urgent action. */
export function saysWhatItIs(text: Passage): boolean {
  return NAMED.test(foldText(text.text));
}

/** By its labels; where they are few, by the small words of its text. */
function languageOfSheet(text: Passage, labels: readonly LabelFound[]): SheetLanguage {
  const byLabels = labelLanguage(labels);
  const count = labels.filter(({ language }) => language === byLabels).length;
  return count >= LABELS_THAT_TELL ? byLabels : (languageOf(text.text) ?? byLabels);
}

const LABELS_THAT_TELL = 3;

/** "TELL US WHAT YOU DID. Write to: …": whoever sends the sheet, and nobody written to. */
function ofTheOffice<Found extends LabelFound>(
  labels: readonly Found[],
  text: Passage,
): readonly Found[] {
  const first = labels.findIndex(({ part }) => part === 'contacts');
  return labels.map((label, index) => {
    const before = labels[index - 1];
    const isTheirs =
      label.part === 'contacts' &&
      index > first &&
      before?.part === 'office' &&
      before.end > before.start &&
      !text.text.slice(before.end, label.start).includes('\n\n');
    return isTheirs ? { ...label, part: 'office' as const } : label;
  });
}

/** "Write by: 3 May" looks like the beginning of requests and is about the last day. */
function aboutItsWords(label: LabelFound, text: Passage): readonly LabelFound[] {
  if (label.part !== 'demands') return [label];
  // "ACT NOW: TEACHER IN PRISON" is a title.
  const isFirst = text.text.slice(0, label.start).trim() === '';
  if (isFirst && /^ ?:? ?\p{Lu}/u.test(text.text.slice(label.end))) return [];
  const words = partOf(foldText(label.label.text));
  const isDeadline = words?.exact === true && words.part === 'deadline';
  return [isDeadline ? { ...label, part: 'deadline' } : label];
}

/** Whether the tables' labels say what is asked, and of whom. */
function isAsked(labels: readonly LabelFound[], letter: ModelLetter | undefined): boolean {
  const parts = labels.map(({ part }) => part);
  const hasAddress = parts.includes('contacts') || (letter?.address.text.trim() ?? '') !== '';
  return hasAddress && (parts.includes('demands') || letter !== undefined);
}

/** "Copies to" may go on in its line ("… the embassy:"). */
function bodyFrom({ part }: LabelFound, body: Passage): Passage {
  const rest =
    part === 'copies'
      ? /^(?:['’ ]\p{L}+){1,3} ?:(?=[ ]*\n| \p{Lu})/u.exec(body.text)?.[0]
      : undefined;
  return withoutColon(slice(body, rest?.length ?? 0));
}

/** The colon, or the dash, is the label's. */
function withoutColon(body: Passage): Passage {
  return slice(
    body,
    /^(?:\s*[:.](?=\s|$)| ?[?!](?=\s|$)| [–—|-](?= \S))/.exec(body.text)?.[0].length ?? 0,
  );
}

function isInside({ start, end }: LabelFound, letter: ModelLetter | undefined): boolean {
  return letter !== undefined && start >= letter.opensAt && end <= letter.closesAt;
}

/** All sections of a part, in the order of the text. */
export function partsOf(sheet: Sheet, part: Part): readonly Section[] {
  return sheet.sections.filter((section) => section.part === part);
}

/** The body of the first section of a part that has one. */
export function bodyOf(sheet: Sheet, part: Part): Passage {
  return partsOf(sheet, part).find(({ body }) => body.text.trim() !== '')?.body ?? EMPTY;
}
