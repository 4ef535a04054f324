import type { IncomingMessage } from 'node:http';

/**
 * Why this host is refused; undefined: it is loopback. The playground gives everyone who can reach
 * it every chat, so it runs for one person on their own machine; in production the settings refuse
 * to do without a token.
 */
export function unsafeHostProblem(host: string): string | undefined {
  const isLoopback = /^127(?:\.\d{1,3}){3}$/u.test(host) || ['::1', 'localhost'].includes(host);
  if (isLoopback) return undefined;
  return `The playground listens on loopback only, not on ${host}: set HOST to 127.0.0.1.`;
}

/** Why a request is refused: the status, and words for whoever looks into it. */
export interface Refusal {
  readonly status: 403 | 415;
  readonly words: string;
}

const FOREIGN: Refusal = { status: 403, words: 'Only this machine, only this page.' };
const UNKNOWN_TYPE: Refusal = { status: 415, words: 'JSON or a form is understood here.' };
/**
 * What bots and our page send. A page of another site can send plain text and forms without asking
 * first: Origin then gives it away.
 */
const BODY_TYPE =
  /^(?:application\/json|multipart\/form-data|application\/x-www-form-urlencoded)\b/u;

/**
 * Why a request is refused before anything looks at what it asks for; undefined: it is of the bot,
 * of our own page, or of whoever sits at this machine. A foreign page once called `setWebhook` here
 * and read what people typed. So the Host header must name loopback (or DNS could be rebound to
 * us), Origin, where there is one, must be ourselves, and what a browser says of where a request
 * comes from counts: pictures and links send no Origin. Links may open the page, and nothing else.
 */
export function refusalOf({
  headers,
  method,
  url = '/',
}: Pick<IncomingMessage, 'headers' | 'method' | 'url'>): Refusal | undefined {
  const host = headers.host ?? '';
  const name = host.replace(/:\d+$/u, '').replace(/^\[|\]$/gu, '');
  if (unsafeHostProblem(name) !== undefined) return FOREIGN;
  if (headers.origin !== undefined && headers.origin !== `http://${host}`) return FOREIGN;
  const site = headers['sec-fetch-site'] ?? 'none';
  const isOpenedByLink =
    method === 'GET' && headers['sec-fetch-dest'] === 'document' && url === '/';
  if (site !== 'none' && site !== 'same-origin' && !isOpenedByLink) return FOREIGN;
  const type = headers['content-type'];
  const isBodyUnknown = type === undefined ? hasBody(headers) : !BODY_TYPE.test(type);
  return isBodyUnknown ? UNKNOWN_TYPE : undefined;
}

function hasBody(headers: IncomingMessage['headers']): boolean {
  const length = headers['content-length'] ?? '0';
  return length !== '0' || headers['transfer-encoding'] !== undefined;
}

/** Whether updates may be sent there: the playground's webhook is for a bot on this machine. */
export function isOnThisMachine(url: string): boolean {
  return (
    URL.canParse(url) &&
    unsafeHostProblem(new URL(url).hostname.replace(/^\[|\]$/gu, '')) === undefined
  );
}
