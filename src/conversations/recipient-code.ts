import { createHash } from 'node:crypto';
import type { Recipient } from '../urgent-action/urgent-action.ts';

/** What a button has room for beside a slug and a way of sending, in characters (ASCII). */
const CODE_LENGTH = 20;

const DIGEST_LENGTH = 8;

/**
 * How buttons name a recipient: by the id, which stays the same when the list changes; where that
 * is too long for a button, by its beginning and a digest of all of it.
 */
export function recipientCode(id: string): string {
  if (id.length <= CODE_LENGTH) return id;
  const digest = createHash('sha256').update(id).digest('hex').slice(0, DIGEST_LENGTH);
  return `${id.slice(0, CODE_LENGTH - DIGEST_LENGTH - 1)}_${digest}`;
}

/** The recipient that a button names; undefined where it is on the list no more. */
export function recipientByCode(
  recipients: readonly Recipient[],
  code: string,
): Recipient | undefined {
  return recipients.find(({ id }) => recipientCode(id) === code);
}
