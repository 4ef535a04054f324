import type { FaxCover, PaperLetter } from './paper-letter.ts';

/**
 * A text of the bot in one language, by its key: the `say` of src/locales with the letter's
 * language given.
 */
export type Say = (key: string) => string;

/**
 * What lies on top of a letter to `number`. In the letter's language, for it is read where the
 * letter is, and with nothing of the writer that the letter does not have.
 */
export function faxCoverOf(letter: PaperLetter, number: string, say: Say): FaxCover {
  const { language, addressLines, letterhead, subject, signature } = letter;
  return {
    language,
    heading: say('paper-fax'),
    rows: [
      [say('paper-fax-to'), addressLines.join('\n')],
      [say('paper-fax-number'), number],
      [say('paper-fax-from'), signature],
      [say('paper-fax-date'), letterhead],
      [say('paper-fax-subject'), subject],
    ],
    pagesLabel: say('paper-fax-pages'),
  };
}
