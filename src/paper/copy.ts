import type { PaperLetter } from './paper-letter.ts';

/**
 * The same letter to somebody else: their address in the window, and `copyLine` ("Copy to: …", in
 * the letter's language) above the salutation, so that nobody takes it for addressed to them.
 */
export function copyTo(
  letter: PaperLetter,
  addressLines: readonly string[],
  copyLine: string,
): PaperLetter {
  return { ...letter, addressLines, copyLine };
}
