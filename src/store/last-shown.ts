import type { Redis } from 'ioredis';
import { z } from 'zod';
import { TTL_SECONDS } from './lifetimes.ts';
import { keys } from './redis-keys.ts';
import { sealedRecord, type SealedRecord } from './sealed/sealed-record.ts';
import type { Seal } from './sealed/seal.ts';

const lastShownSchema = z.strictObject({
  version: z.literal(1),
  /**
   * The list of open urgent actions, the card of one, "Is it 18:40 where you are?", or whether
   * letters are sent, and how.
   */
  what: z.enum(['list', 'card', 'clock', 'sent']),
  /** The urgent action (or `@new`) that it is about; '' for the list. */
  list: z.string(),
});

/** What stands at the end of somebody's chat, as far as typed words can only be told by it. */
export type LastShown = Readonly<z.infer<typeof lastShownSchema>>;

export type LastShownRecords = SealedRecord<LastShown>;

/** What was shown last, kept until the midnight (UTC) after the next hour. */
export function createLastShown(client: Redis, seal: Seal): LastShownRecords {
  return sealedRecord(client, seal, {
    key: keys.lastShown,
    ttlSeconds: TTL_SECONDS.lastShown,
    schema: lastShownSchema,
  });
}
