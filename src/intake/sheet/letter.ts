import { foldText } from './layout/fold-text.ts';
import { slice } from './layout/passage.ts';
import type { Passage } from './layout/passage.ts';
import { ASKS_IN_LETTER } from './words/requests.ts';

/** The model letter of a sheet: since 2018 its requests stand nowhere else. */
export interface ModelLetter {
  /** Where the address above the letter begins, in the laid-out text. */
  readonly start: number;
  readonly opensAt: number;
  readonly closesAt: number;
  /** The lines above the salutation: whom it goes to. */
  readonly address: Passage;
  /** "Dear Minister" */
  readonly salutation: Passage;
  readonly body: Passage;
}

/** How letters begin, in small letters without accents. */
export const SALUTATION =
  /^(?:dear|your (?:excellenc\p{L}+|honou?r|majesty|highness|royal highness)|honou?rable|estimad[oa]s?|distinguid[oa]|excelent\p{L}+|su excelencia|senora?(?= )|excelencia|monsieur|madame|excellence|votre (?:excellence|majeste)|sehr geehrte[rs]?|exzellenz|eure? (?:exzellenz|majestat)|prezad[oa]|excelentissim[oa]|vossa|egregi[oa]|gentile|eccellenza|signor|geachte|excellentie)(?![\p{L}])/u;

const CLOSING =
  /^(?:yours|sincerely|respectfully|with (?:respect|kind)|kind regards|best regards|in appreciation|atentamente|respetuosamente|cordialmente|le saluda|reciba|saludos|con respeto|veuillez (?:agreer|recevoir|croire)|je vous prie (?:d'agreer|de croire|d'accepter)|dans (?:l'|cette )attente|respectueusement|recevez|mit (?:freundlichen|vorzuglicher|hochachtung|respekt)|hochachtungsvoll|atenciosamente|respeitosamente|cordiali saluti|distinti saluti|hoogachtend)(?![\p{L}])/u;

const SALUTATION_CHARACTERS_AT_MOST = 90;
const ADDRESS_LINES_AT_MOST = 14;
const BODY_CHARACTERS_AT_LEAST = 60;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/**
 * The first letter in the text that asks for something; `labelEnd` is where a label announces one.
 */
export function findLetter(text: Passage, labelEnd: number | undefined): ModelLetter | undefined {
  const lines = [...foldText(text.text).matchAll(/[^\n]+/g)].map(({ 0: folded, index }) => ({
    start: index,
    end: index + folded.length,
    folded,
  }));
  for (const [index, line] of lines.entries()) {
    if (line.start < (labelEnd ?? 0) || !opens(line)) continue;
    const closing = closingAfter(lines, index);
    const whole = closing?.start ?? endWithoutClosing(text.text, line.end);
    const isAnnounced = labelEnd !== undefined && line.start - labelEnd < 1_200;
    if (closing === undefined && !isAnnounced) continue;
    const asks = ASKS_IN_LETTER.test(
      foldText(text.text.slice(line.end, whole)).replace(/\s+/g, ' '),
    );
    if (!asks && (!isAnnounced || closing !== undefined)) continue;
    // Only its beginning is printed: one paragraph.
    const closesAt = asks ? whole : endOfParagraph(text.text, line.end);
    const body = slice(text, line.end, closesAt);
    if (body.text.trim().length < BODY_CHARACTERS_AT_LEAST) continue;
    const start = labelEnd ?? addressStart(lines, index);
    const salutation = slice(text, line.start, line.end);
    const address = slice(text, start, line.start);
    return {
      start,
      opensAt: line.start,
      closesAt: closing?.end ?? closesAt,
      address,
      salutation,
      body,
    };
  }
  return undefined;
}

function opens({ folded }: Line): boolean {
  return (
    folded.length <= SALUTATION_CHARACTERS_AT_MOST &&
    SALUTATION.test(folded) &&
    /(?:[,:!;]|[^.])$/.test(folded.trim()) &&
    // "Monsieur Luc Bel" stands above an address; "Monsieur le Ministre," opens a letter.
    (!/^(?:monsieur|madame|senora?|signora?) /.test(folded) || /[,:!;]$/.test(folded.trim()))
  );
}

function closingAfter(lines: readonly Line[], index: number): Line | undefined {
  return lines.slice(index + 1, index + 80).find(({ folded }) => CLOSING.test(folded));
}

/**
 * A letter whose end was cut off reaches to the next line in capitals that ends a paragraph, or to
 * the end.
 */
function endWithoutClosing(text: string, from: number): number {
  const heading = /\n\n\p{Lu}[\p{Lu} :'’-]{8,}(?=\n|$|:)/u.exec(text.slice(from));
  return heading === null ? text.length : from + heading.index;
}

function endOfParagraph(text: string, from: number): number {
  const begin = from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0);
  const end = text.indexOf('\n\n', begin);
  return end < 0 ? text.length : end;
}

/** Without a label, the address is the lines right above, up to one that ends like a sentence. */
function addressStart(lines: readonly Line[], index: number): number {
  let first = index;
  while (first > 0 && index - first < ADDRESS_LINES_AT_MOST) {
    const above = lines[first - 1];
    if (above === undefined || /[.:;]$/.test(above.folded) || above.folded.length > 80) break;
    first -= 1;
  }
  return lines[first]?.start ?? 0;
}
