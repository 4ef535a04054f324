import { z } from 'zod';
import { TONES } from '../../../letters/letter.ts';
import type { SealedRecord } from '../../../store/sealed/sealed-record.ts';
import { CHANNELS } from '../../../store/sent.ts';
import { SIGNINGS } from '../../../store/writers.ts';
import { recipientById } from '../../../urgent-action/choices.ts';
import { LANGUAGES } from '../../../urgent-action/language.ts';
import type { Recipient, UrgentAction } from '../../../urgent-action/urgent-action.ts';

const outgoingSchema = z.strictObject({
  slug: z.string(),
  seed: z.int().nonnegative(),
  language: z.enum(LANGUAGES),
  tone: z.enum(TONES),
  signing: z.enum(SIGNINGS),
  /** Name and place as they stand in the letters. */
  name: z.string(),
  place: z.string(),
  /** The place as it was typed: where the writer is. */
  typedPlace: z.string(),
  ownLine: z.string().optional(),
  /** The calendar date on which they were finished. */
  date: z.string(),
  /**
   * The calendar date on which a letter was marked as sent, by recipient: it stands above that one
   * from then on.
   */
  sentOn: z.record(z.string(), z.string()).optional(),
  /** Of a trial: what was marked as sent. Marks of others stand where they are counted. */
  tried: z
    .array(z.strictObject({ recipientId: z.string(), channel: z.enum(CHANNELS) }).readonly())
    .optional(),
  /** Ids, in the order of the walk. */
  recipients: z.array(z.string()),
  /**
   * What has been handed out, by `<step>:<recipient id>`: a step that is in it is not done again.
   */
  steps: z.array(z.string()),
  isDone: z.boolean(),
});

/**
 * The finished letters for one urgent action, as the choices that the very same letters come from
 * again. With the draft the one place where names and own words are kept.
 */
export type Outgoing = Readonly<z.infer<typeof outgoingSchema>>;

export const outboxSchema = z.strictObject({
  version: z.literal(1),
  letters: z.array(outgoingSchema),
});

/** The letters of one writer that are on their way out: one entry for each urgent action. */
export type Outbox = Readonly<z.infer<typeof outboxSchema>>;

export type OutboxRecords = SealedRecord<Outbox>;

/** Whom the letters go to; an urgent action may have lost a recipient since. */
export function recipientsOf(outgoing: Outgoing, action: UrgentAction): readonly Recipient[] {
  return outgoing.recipients.flatMap((id) => recipientById(action, id) ?? []);
}

/** Whether the letter to `recipient` and its ways stand in the chat. */
export function isHandedOut({ steps }: Outgoing, { id }: Pick<Recipient, 'id'>): boolean {
  return steps.includes(`ways:${id}`);
}
