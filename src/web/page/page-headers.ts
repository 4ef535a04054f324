/** What a page may do that carries a letter: load its own files, and nothing else. */
const POLICY: readonly string[] = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
];

/**
 * For a `meta` element, where the host sends no headers of ours. `frame-ancestors` counts in a
 * header only.
 */
export const META_POLICY = POLICY.join('; ');

/**
 * Of every file. Nothing is kept on the device: not even a dictionary, which would tell the case.
 */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': [...POLICY, "frame-ancestors 'none'"].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex, nofollow',
};
