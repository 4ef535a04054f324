import { hash } from 'node:crypto';
import { setBounded } from '../../bounded-map.ts';

/** Edits that are remembered; each is some 150 bytes, and double taps come within seconds. */
const REMEMBERED = 2_000;

/** A call that changes a message. */
export interface Edit {
  /** Chat and message. */
  readonly message: string;
  /**
   * A digest and not the text: what people are shown is not kept longer than it takes to show it.
   */
  readonly digest: string;
}

/** Remembers what messages were last edited to: Telegram refuses an edit that changes nothing. */
export interface EditMemory {
  /** The edit that a call is, or undefined for all other calls. `body` is its JSON. */
  readonly editOf: (method: string, payload: object, body: string) => Edit | undefined;
  /** Whether the edit would change nothing. */
  readonly isRepeated: (edit: Edit) => boolean;
  /** Notes an edit that took effect. */
  readonly done: (edit: Edit) => void;
}

/** Two taps on one button lead to the same edit twice, and the second would be refused. */
export function createEditMemory(): EditMemory {
  const latest = new Map<string, string>();
  return {
    editOf: (method, payload, body) => {
      if (!method.startsWith('edit')) return undefined;
      if (!('chat_id' in payload) || !('message_id' in payload)) return undefined;
      const message = `${String(payload.chat_id)}:${String(payload.message_id)}`;
      return { message, digest: hash('sha256', method + body, 'base64') };
    },
    isRepeated: ({ message, digest }) => latest.get(message) === digest,
    done: ({ message, digest }) => setBounded(latest, message, digest, REMEMBERED),
  };
}
