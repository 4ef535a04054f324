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

/**
 * Reads an HTTP response. A proxy in front of Telegram answers outages in HTML; that becomes an
 * ordinary refusal with the HTTP status, so that nothing above has to parse HTML.
 */
export function readResponse(status: number, text: string): TelegramResponse {
  const response = parseJson(text);
  if (isResponse(response)) return response;
  return { ok: false, error_code: status, description: `HTTP ${status} without a JSON answer` };
}

/** Refusals that mean "there is nothing left to do", by method and what Telegram says. */
const NOTHING_LEFT_TO_DO: readonly (readonly [method: RegExp, description: RegExp])[] = [
  // Two taps on the same button: the second edit brings the same text.
  [/^edit/, /message is not modified/],
  // The writer deleted the message meanwhile, or it is older than 48 hours.
  [
    /^(edit|delete)/,
    /MESSAGE_ID_INVALID|message (to (edit|delete) not found|can't be (edited|deleted))/,
  ],
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
