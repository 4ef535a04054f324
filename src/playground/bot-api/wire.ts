import type { User } from 'grammy/types';

/** What a Bot API method was called with: JSON values, or strings and files from a form. */
export type Params = Readonly<Record<string, unknown>>;

export interface UploadedFile {
  readonly kind: 'uploaded file';
  readonly fileName: string;
  readonly mimeType: string;
  readonly bytes: Buffer;
}

export interface Accepted {
  readonly ok: true;
  readonly result: unknown;
}

export interface Refused {
  readonly ok: false;
  readonly error_code: number;
  readonly description: string;
  readonly parameters?: { readonly retry_after: number };
}

/** The answer to one call, in the shape in which Telegram sends it. */
export type Reply = Accepted | Refused;

export type Account = User;

export function accept(result: unknown): Accepted {
  return { ok: true, result };
}

/** Refuses with a 400; `reason` is worded as Telegram words it after its "Bad Request: ". */
export function badRequest(reason: string): Refused {
  return { ok: false, error_code: 400, description: `Bad Request: ${reason}` };
}

/** Telegram's answer to a file that is too long. */
export const TOO_LARGE: Refused = {
  ok: false,
  error_code: 413,
  description: 'Request Entity Too Large',
};

export function forbidden(reason: string): Refused {
  return { ok: false, error_code: 403, description: `Forbidden: ${reason}` };
}

export function tooManyRequests(retryAfterSeconds: number): Refused {
  return {
    ok: false,
    error_code: 429,
    description: `Too Many Requests: retry after ${retryAfterSeconds}`,
    parameters: { retry_after: retryAfterSeconds },
  };
}
