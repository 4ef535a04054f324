/** The envelope of every response of the Bot API. */
export type TelegramResponse =
  | { readonly ok: true; readonly result: unknown }
  | {
      readonly ok: false;
      readonly error_code: number;
      readonly description: string;
      readonly parameters?: { readonly retry_after?: number };
    };

/** What became of one attempt of a call: Telegram responded, or nobody did. */
export type Attempt =
  | { readonly kind: 'response'; readonly response: TelegramResponse }
  | { readonly kind: 'failure'; readonly error: unknown };

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 10_000;

/**
 * Reads an HTTP response. A proxy in front of Telegram answers outages in HTML; that becomes an
 * ordinary refusal with the HTTP status, so that nothing above has to parse HTML.
 */
export function readResponse(status: number, text: string): TelegramResponse {
  const response = parseJson(text);
  if (isResponse(response)) return response;
  return { ok: false, error_code: status, description: `HTTP ${status} without a JSON answer` };
}

/**
 * Milliseconds to wait before the next attempt, or undefined when another would not help.
 * `attempts` counts those made so far. A 429 waits for what Telegram says and not less.
 */
export function pauseBeforeRetry(attempt: Attempt, attempts: number): number | undefined {
  if (attempt.kind === 'response') {
    if (attempt.response.ok) return undefined;
    const { error_code: code, parameters } = attempt.response;
    if (code === 429) return (parameters?.retry_after ?? 1) * 1000;
    if (code < 500) return undefined;
  }
  return Math.min(FIRST_PAUSE_MS * 2 ** (attempts - 1), LONGEST_PAUSE_MS);
}

/** Refusals that mean "there is nothing left to do", by method and what Telegram says. */
const NOTHING_LEFT_TO_DO: readonly (readonly [method: RegExp, description: RegExp])[] = [
  // Two taps on the same button: the second edit brings the same text.
  [/^edit/, /message is not modified/],
  // The writer deleted the message meanwhile, or it is older than 48 hours.
  [/^(edit|delete)/, /message (to (edit|delete) not found|can't be (edited|deleted))/],
  // Telegram forgets a button press after a quarter of an hour; nobody waits for its answer any
  // more.
  [/^answerCallbackQuery$/, /query is too old|query ID is invalid/],
];

/**
 * Takes refusals after which nothing is left to do for success. A writer who tapped twice has done
 * nothing wrong.
 */
export function asDone(method: string, response: TelegramResponse): TelegramResponse {
  if (response.ok || response.error_code !== 400) return response;
  const isHarmless = NOTHING_LEFT_TO_DO.some(
    ([methods, descriptions]) => methods.test(method) && descriptions.test(response.description),
  );
  return isHarmless ? { ok: true, result: true } : response;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isResponse(value: unknown): value is TelegramResponse {
  return typeof value === 'object' && value !== null && 'ok' in value;
}
