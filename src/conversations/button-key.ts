import { createHash } from 'node:crypto';

/** Ids and addresses can be longer than the data of a button; an index is no name. */
const KEY_CHARACTERS = 6;

/**
 * Names a recipient, an embassy or a contact in the data of a button: by what it is, not by where
 * it stands.
 */
export function keyOf(id: string): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, KEY_CHARACTERS);
}
