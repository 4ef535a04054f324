import { z } from 'zod';
import { TONES } from '../../letters/letter.ts';
import { SIGNINGS, spelledSchema, type WriterRecord } from '../../store/writers.ts';
import { lettersLanguages, recipientsFor } from '../../urgent-action/choices.ts';
import { LANGUAGES } from '../../urgent-action/language.ts';
import type { UrgentAction } from '../../urgent-action/urgent-action.ts';

/** The questions of the interview about a letter, in the order of asking. */
export const LETTER_STEPS = [
  'language',
  'tone',
  'safety',
  'name',
  'nameSpelling',
  'place',
  'placeSpelling',
  'ownLine',
  'recipients',
  'change',
  'preview',
] as const;

export type LetterStep = (typeof LETTER_STEPS)[number];

export const letterDraftSchema = z.strictObject({
  version: z.literal(1),
  slug: z.string(),
  /** The choice of wordings. Another wording is another seed. */
  seed: z.int().nonnegative(),
  letterLanguage: z.enum(LANGUAGES).optional(),
  tone: z.enum(TONES).optional(),
  /** That the safety question was asked. What was answered is nowhere. */
  safetyAsked: z.boolean(),
  /**
   * Open to everybody at the name question, so that initials tell nothing about the safety
   * question.
   */
  signing: z.enum(SIGNINGS),
  /** As it will be signed. With initials, the full name is not here. */
  name: z.string().optional(),
  /** As it was typed. */
  place: z.string().optional(),
  /** The town that was told with the name: asked for, it is one tap. */
  offeredPlace: z.string().optional(),
  /** Where the letter's language or script has them otherwise, and its writer said how. */
  spelled: spelledSchema.optional(),
  /** Null: the writer wants none. */
  ownLine: z.string().nullable().optional(),
  /** Their line as it would do, or as it is where something has to be thought of first. */
  offeredLine: z.string().optional(),
  /** Recipient ids in the order of the urgent action. */
  recipients: z.array(z.string()).optional(),
  /** Ids ticked so far, where recipients are chosen one by one. */
  ticked: z.array(z.string()).optional(),
  /** Index in `recipients` of the letter that the preview shows. */
  reading: z.int().nonnegative(),
  /**
   * Name and place are to be kept for the next letter: only when the writer says so
   * (docs/adr/0001).
   */
  remember: z.boolean(),
  /** The question that the writer went back to. */
  asking: z.enum(LETTER_STEPS).optional(),
  /** The messages that answered a question, by its step: one that is edited later is read again. */
  heard: z.record(z.string(), z.number()).optional(),
  /** Where "back" leads from there: to the preview, for a change that was begun in it. */
  backTo: z.enum(LETTER_STEPS).optional(),
});

/** A letter in progress: every answer so far. The one place where names and own words are kept. */
export type LetterDraft = Readonly<z.infer<typeof letterDraftSchema>>;

/** Seeds are whole numbers below this. */
export const SEEDS = 2 ** 31;

/**
 * A draft for `action` with all that is known of the writer already: what they asked to be
 * remembered, how they wrote last, and what they typed into a letter that they leave for this one.
 */
export function newDraft(
  action: UrgentAction,
  writer: WriterRecord,
  left: LetterDraft | undefined,
  seed: number,
): LetterDraft {
  const { remembered, lastLetter } = writer;
  const language = left?.letterLanguage ?? lastLetter?.language;
  const languages = lettersLanguages(action);
  const tone = left?.tone ?? TONES.find((known) => known === lastLetter?.tone);
  const signed = left?.name === undefined ? remembered : left;
  const isKnown = remembered !== undefined;
  // Who has a recipient of their own is asked, once it is known where they are.
  const everyone = recipientsFor(action, undefined).map(({ id }) => id);
  const isForAll = everyone.length === action.recipients.length;
  return {
    version: 1,
    slug: action.slug,
    seed,
    letterLanguage: languages.length === 1 ? languages[0] : languages.find((l) => l === language),
    tone,
    safetyAsked: false,
    signing: signed?.signing ?? 'full',
    name: signed?.name,
    place: left?.place ?? remembered?.place,
    spelled: (left?.name === undefined ? remembered?.spelled : undefined) ?? left?.spelled,
    // Who has done this before finds both in the preview, and is not asked again.
    ownLine: isKnown ? null : undefined,
    recipients: isForAll && (isKnown || everyone.length === 1) ? everyone : undefined,
    reading: 0,
    remember: isKnown,
  };
}
