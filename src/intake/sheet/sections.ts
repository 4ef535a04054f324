import { findLabels, labelLanguage } from './labels/find-labels.ts';
import type { LabelFound } from './labels/find-labels.ts';
import type { Part, SheetLanguage } from './labels/label.ts';
import { EMPTY, slice } from './layout/passage.ts';
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
  const language = labelLanguage(all);
  const letter = findLetter(text, all.find(({ part }) => part === 'letter')?.end);
  const labels = findLabels(text, [language, 'en']).filter((label) => !isInside(label, letter));
  const sections = labels.map((label, index) => ({
    part: label.part,
    label: label.label,
    body: withoutColon(slice(text, label.end, labels[index + 1]?.start)),
    start: label.start,
  }));
  const end = labels.find(({ part }) => !OF_THE_HEAD.includes(part))?.start;
  const head = slice(text, 0, Math.min(end ?? text.text.length, letter?.start ?? text.text.length));
  return { text, language, head, sections, letter };
}

/** The colon is the label's. */
function withoutColon(body: Passage): Passage {
  return slice(body, /^\s*[:.](?=\s|$)/.exec(body.text)?.[0].length ?? 0);
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
