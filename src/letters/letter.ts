import type { Language } from '../urgent-action/language.ts';
import type { CalendarDate, Recipient } from '../urgent-action/urgent-action.ts';

/** The order is the order of menus. */
export const TONES = ['formal', 'personal', 'legal', 'brief'] as const;

export type Tone = (typeof TONES)[number];

/** What a writer typed, ready to be signed with, and the day they write on. */
export interface Writer {
  /** As it will be signed: the full name, or initials where the writer chose to be careful. */
  readonly name: string;
  /** Town, or town and country. */
  readonly place: string;
  /** The writer's one line of their own, or undefined. */
  readonly ownLine?: string | undefined;
  /** The calendar date in the writer's zone: it dates the letter (Q15). */
  readonly today: CalendarDate;
}

export const MOVES = [
  'opening',
  'introduction',
  'concern',
  'fact',
  'demand',
  'ground',
  'thanks',
  'close',
] as const;

export type Move = (typeof MOVES)[number];

/** One sentence or two of a letter and where it came from. */
export interface Passage {
  readonly move: Move | 'ownLine';
  /** For facts and demands: the id in the urgent action. */
  readonly id?: string | undefined;
  readonly text: string;
  /** Which of the ways to say it this is: its place in the file, from 0. */
  readonly way: number;
  /** The paragraph that it stands in, from 0. */
  readonly paragraph: number;
}

/** A finished letter. `text` is exactly what the official reads. */
export interface Letter {
  readonly text: string;
  /** Subject line for e-mail, never empty. */
  readonly subject: string;
  readonly language: Language;
  readonly tone: Tone;
  readonly recipient: Recipient;
  readonly seed: number;
  readonly writer: Writer;
  /** The body between salutation and signature, in order. */
  readonly passages: readonly Passage[];
}
