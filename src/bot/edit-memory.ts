import { hash } from 'node:crypto';

/** Edits that are remembered; each is some 150 bytes, and double taps come within seconds. */
const REMEMBERED = 2_000;

/** Remembers what messages were last edited to: Telegram refuses an edit that changes nothing. */
export interface EditMemory {
  /** Whether this call would change nothing. `body` is the JSON of the call. */
  readonly isRepeated: (method: string, body: string) => boolean;
  /** Notes a call that took effect. */
  readonly done: (method: string, body: string) => void;
}

/** Two taps on one button lead to the same edit twice, and the second would be refused. */
export function createEditMemory(): EditMemory {
  const latest = new Map<string, string>();
  return {
    isRepeated: (method, body) => {
      if (!method.startsWith('edit')) return false;
      const message = messageOf(body);
      return message !== undefined && latest.get(message) === digest(method, body);
    },
    done: (method, body) => {
      if (!method.startsWith('edit')) return;
      const message = messageOf(body);
      if (message === undefined) return;
      latest.delete(message);
      latest.set(message, digest(method, body));
      const [oldest] = latest.keys();
      if (latest.size > REMEMBERED && oldest !== undefined) latest.delete(oldest);
    },
  };
}

/** Read without parsing: inside JSON strings quotes are escaped, so that no text can look like a field. */
function messageOf(body: string): string | undefined {
  const chat = /"chat_id":(-?\d+)/.exec(body)?.[1];
  const message = /"message_id":(\d+)/.exec(body)?.[1];
  return chat && message && `${chat}:${message}`;
}

/** A digest and not the text: what people are shown is not kept longer than it takes to show it. */
function digest(method: string, body: string): string {
  return hash('sha256', method + body, 'base64');
}
