import { z } from 'zod';
import { LOOK_CODES } from '../../../intake/draft/to-do.ts';
import { PROBLEM_CODES } from '../../../intake/sheet/problems.ts';
import { LANGUAGES } from '../../../urgent-action/language.ts';
import type { SealedRecord } from '../../../store/sealed/sealed-record.ts';

/**
 * Which message says it in the coordinator's language, and what stands in it. Drafts that began
 * before there was one, or whose code is known no more, go on in English.
 */
const saidSchema = (codes: readonly string[]) =>
  z
    .strictObject({
      code: z.string().refine((code) => codes.includes(code)),
      values: z.record(z.string(), z.string()),
    })
    .optional()
    .catch(undefined);

const todoSchema = z.strictObject({
  field: z.string(),
  urgency: z.enum(['missing', 'look']),
  /** In English. */
  message: z.string(),
  said: saidSchema(LOOK_CODES),
  proposal: z.string().exactOptional(),
});

const sheetDraftSchema = z.strictObject({
  /** Six letters and figures: what buttons carry. */
  id: z.string(),
  slug: z.string(),
  /** What coordinators know it by. */
  title: z.string(),
  /** `action.yaml` and the sheet's own language, if letters are written in it. */
  files: z.array(z.strictObject({ name: z.string(), text: z.string() })),
  /**
   * Fields by the numbers that messages show; drafts that began before there were any go by the
   * order of their files.
   */
  numbers: z.array(z.string()).exactOptional(),
  /** Field -> the words of the sheet that it came from. */
  words: z.record(z.string(), z.string()),
  problems: z.array(
    z.strictObject({
      /** In English. */
      message: z.string(),
      said: saidSchema(PROBLEM_CODES),
      line: z.number().nullable(),
      // Drafts that began before problems had one go on without it.
      field: z.string().optional(),
    }),
  ),
  toDo: z.array(todoSchema),
  /** Proposed words that no letter may quote, from the second part of the sheet. */
  unquotable: z.array(z.string()),
  /** Whether the sheet has a second part: then it is asked about. */
  hasBackground: z.boolean().exactOptional(),
  /** Fields that a person has answered or confirmed. */
  settled: z.array(z.string()),
  /** The field that is being corrected. */
  correcting: z.string().exactOptional(),
  /** Publishing has begun: how many sentences of the gate are confirmed. */
  confirmed: z.number().int().exactOptional(),
  /** Grows with each answer, so that a button of an older question is known for one. */
  turn: z.number().int(),
});

/** A sheet that a coordinator is working on. */
export type SheetDraft = Readonly<z.infer<typeof sheetDraftSchema>>;

/** One coordinator's sheets, and what they are pasting in parts just now. */
export const sheetDraftsSchema = z.strictObject({
  version: z.literal(1),
  drafts: z.array(sheetDraftSchema),
  pasted: z.string(),
  /** Texts that came back and are sound, until somebody has said whether they are to be offered. */
  translation: z
    .strictObject({ slug: z.string(), language: z.enum(LANGUAGES), text: z.string() })
    .exactOptional(),
});

export type SheetDrafts = Readonly<z.infer<typeof sheetDraftsSchema>>;

export type SheetDraftRecords = SealedRecord<SheetDrafts>;

const NO_DRAFTS: SheetDrafts = { version: 1, drafts: [], pasted: '' };

/** Several a week, and none is kept for ever. */
const DRAFTS_AT_MOST = 12;

export async function loadDrafts(
  records: SheetDraftRecords,
  coordinator: number,
): Promise<SheetDrafts> {
  return (await records.load(coordinator)) ?? NO_DRAFTS;
}

export async function findDraft(
  records: SheetDraftRecords,
  coordinator: number,
  id: string,
): Promise<SheetDraft | undefined> {
  return (await loadDrafts(records, coordinator)).drafts.find((draft) => draft.id === id);
}

/** Puts `draft` in the place of what it was before, or above the others. */
export async function saveDraft(
  records: SheetDraftRecords,
  coordinator: number,
  draft: SheetDraft,
): Promise<void> {
  const kept = await loadDrafts(records, coordinator);
  const others = kept.drafts.filter(({ id }) => id !== draft.id);
  const drafts = [draft, ...others].slice(0, DRAFTS_AT_MOST);
  await records.save(coordinator, { ...kept, drafts });
}

export async function removeDraft(
  records: SheetDraftRecords,
  coordinator: number,
  id: string,
): Promise<void> {
  const kept = await loadDrafts(records, coordinator);
  await records.save(coordinator, {
    ...kept,
    drafts: kept.drafts.filter((draft) => draft.id !== id),
  });
}
