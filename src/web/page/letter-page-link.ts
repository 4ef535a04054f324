import { constants, deflateRawSync } from 'node:zlib';
import type { Language } from '../../urgent-action/language.ts';
import { tidyText } from './browser/characters.ts';
import { checksumOf, isEmail, textOf, writeFragment, type Carried } from './browser/packed.ts';
import type { Dictionary } from './dictionary.ts';
import { pageFileName } from './page-files.ts';

/** A finished letter on its way to the page that sends it. */
export interface HandOff extends Omit<Carried, 'letter'> {
  /** Of the page's own texts. */
  readonly uiLanguage: Language;
  readonly letter: string;
}

export interface LetterPageLinkInput {
  /** Where the page is, with no slash at the end. */
  readonly pageUrl: string;
  /**
   * The one that is served there for this letter, or undefined: the link is about 700 characters
   * longer.
   */
  readonly dictionary: Dictionary | undefined;
  readonly handOff: HandOff;
}

export interface LetterPageLink {
  readonly url: string;
  /** Whether the letter is in it. If not, the page says that it is to be copied from the chat. */
  readonly carriesLetter: boolean;
}

/** Telegram takes buttons with addresses up to this length, in characters. */
const LINK_LIMIT = 2_048;

/**
 * The address of the hand-off page with the letter in its fragment, which no browser sends to a
 * server. Under 2,048 characters: what does not fit is left out, first what only paper has, then
 * the letter, then postal address and faxes.
 */
export function letterPageLink({
  pageUrl,
  dictionary,
  handOff,
}: LetterPageLinkInput): LetterPageLink {
  const page = `${pageUrl}/${pageFileName(handOff.uiLanguage)}#`;
  const linkOf = (carried: Carried): LetterPageLink => ({
    url: page + fragmentOf(carried, dictionary),
    carriesLetter: carried.letter !== undefined,
  });
  const fits = ({ url }: LetterPageLink): boolean => url.length < LINK_LIMIT;
  const carried = carriedOf(handOff);
  const whole = linkOf(carried);
  if (fits(whole)) return whole;
  const toMail = linkOf({ ...carried, paperHead: undefined });
  if (fits(toMail)) return toMail;
  const withoutLetter = linkOf({ ...carried, letter: undefined });
  if (fits(withoutLetter)) return withoutLetter;
  return linkOf({ ...carried, letter: undefined, addressLines: [], faxes: [] });
}

function carriedOf({ uiLanguage: _uiLanguage, ...handOff }: HandOff): Carried {
  const recipient = tidyLine(handOff.recipient);
  return {
    ...handOff,
    recipient,
    emails: [...new Set(handOff.emails.map(tidyLine).filter(isEmail))],
    emailSubject: tidyLine(handOff.emailSubject) || recipient,
    letter: tidyText(handOff.letter),
    paperHead: handOff.paperHead && {
      placeAndDate: tidyLine(handOff.paperHead.placeAndDate),
      addressLines: handOff.paperHead.addressLines.map(tidyLine),
      copyLine: tidyLine(handOff.paperHead.copyLine),
    },
    addressLines: handOff.addressLines.map(tidyLine),
    faxes: handOff.faxes.map(tidyLine),
  };
}

function tidyLine(text: string): string {
  return tidyText(text)
    .replaceAll(/[\n\t]+/gu, ' ')
    .trim();
}

function fragmentOf(carried: Carried, dictionary: Dictionary | undefined): string {
  const text = textOf(carried);
  return writeFragment({
    dictionaryName: dictionary?.name,
    checksum: checksumOf(text),
    deflated: deflateRawSync(text, {
      level: constants.Z_BEST_COMPRESSION,
      ...(dictionary === undefined ? {} : { dictionary: dictionary.bytes }),
    }),
  });
}
