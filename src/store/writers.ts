import type { Redis } from 'ioredis';
import { z } from 'zod';
import { LANGUAGES } from '../urgent-action/language.ts';
import { TTL_SECONDS } from './lifetimes.ts';
import { keys } from './redis-keys.ts';
import type { Seal } from './sealed/seal.ts';
import {
  sealedRecord,
  type SealedRecord,
  type SealedRecordOptions,
} from './sealed/sealed-record.ts';

/**
 * How a letter is signed: the full name, or initials and town where the writer chose to be careful.
 */
export const SIGNINGS = ['full', 'initials'] as const;

/** How the writer says that something they typed is written in a letter's language. */
const spelling = z.strictObject({ of: z.string(), language: z.enum(LANGUAGES), as: z.string() });

/** The same for all that stands above and below a letter. */
export const spelledSchema = z.strictObject({
  name: spelling.optional(),
  place: spelling.optional(),
});

const writerSchema = z.strictObject({
  version: z.literal(1),
  /** The bot's language, chosen by hand; without it Telegram's `language_code` decides. */
  language: z.enum(LANGUAGES).exactOptional(),
  /** IANA zone in which the writer's days begin and end. */
  zone: z.string().exactOptional(),
  /** Spares a known writer the questions; kept only with their consent to be remembered. */
  remembered: z
    .strictObject({
      name: z.string(),
      place: z.string(),
      signing: z.enum(SIGNINGS),
      spelled: spelledSchema.optional(),
    })
    .exactOptional(),
  lastLetter: z.strictObject({ language: z.enum(LANGUAGES), tone: z.string() }).exactOptional(),
});

/** What is kept about a writer between letters. Never the answer to the safety question. */
export type WriterRecord = Readonly<z.infer<typeof writerSchema>>;

export type Writers = SealedRecord<WriterRecord>;

export const NEW_WRITER: WriterRecord = { version: 1 };

/** The writers' records, kept for 180 days after the last change. */
export function createWriters(
  client: Redis,
  seal: Seal,
  fence?: SealedRecordOptions<WriterRecord>['fence'],
): Writers {
  return sealedRecord(client, seal, {
    key: keys.writer,
    ttlSeconds: TTL_SECONDS.writer,
    schema: writerSchema,
    fence,
  });
}
