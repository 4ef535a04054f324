import type { IncomingMessage } from 'node:http';

/**
 * Why this host is refused; undefined: it is loopback. The playground gives everyone who can reach it every chat, so it runs
 * for one person on their own machine; in production the settings refuse to do without a token.
 */
export function unsafeHostProblem(host: string): string | undefined {
  const isLoopback = /^127(?:\.\d{1,3}){3}$/u.test(host) || ['::1', 'localhost'].includes(host);
  if (isLoopback) return undefined;
  return `The playground listens on loopback only, not on ${host}: set HOST to 127.0.0.1.`;
}

/**
 * Tells a request of our own page from one that another site made the browser send: the Host header must
 * name loopback (or DNS could be rebound to us), and Origin, where there is one, must be ourselves.
 */
export function isOwnRequest({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const host = headers.host ?? '';
  const name = host.replace(/:\d+$/u, '').replace(/^\[|\]$/gu, '');
  if (unsafeHostProblem(name) !== undefined) return false;
  return headers.origin === undefined || headers.origin === `http://${host}`;
}
