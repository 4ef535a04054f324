import { rolesIn } from '../words/roles.ts';
import { ITEM } from '../free/shapes.ts';
import { CONTACT_LABELS } from './contact-labels.ts';
import { foldText } from '../layout/fold-text.ts';
import { lightPattern } from '../layout/light-pattern.ts';
import { join, replace, slice } from '../layout/passage.ts';
import type { Passage } from '../layout/passage.ts';

const EMAIL = "[\\p{L}\\p{N}][\\p{L}\\p{N}._%+'’-]*@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+";
/** How salutations begin within brackets or quotes, in small letters without accents. */
const GREETS =
  '(?:dear|your (?:excellency|honou?r|majesty|highness)|excellency|honou?rable|estimad[oa]|distinguid[oa]|excelent|senora?|su excelencia|monsieur|madame|excellence|sehr geehrte|exzellenz|eure|prezad[oa]|excelentissim[oa]|vossa|egregi[oa]|gentile|illustr|eccellenza|signor|geachte|szanown)';
const BEGIN_WITH =
  '(?:please )?(?:(?:begin|start|open)\\p{L}*(?: \\p{L}+){0,3} with|begin|start|address (?:him|her|them|your letter)(?: \\p{L}+)? as|beginnen sie(?: \\p{L}+){0,2} mit|(?:comience|empiece|encabece)\\p{L}*(?: \\p{L}+){0,2} con|commencez(?: \\p{L}+){0,2} par|comecem?(?: \\p{L}+){0,2} (?:com|por)|iniziat?e(?: \\p{L}+){0,2} con)';
const QUOTED = lightPattern(
  `[.,;]?[ \\n]*(?:${BEGIN_WITH})?[ \\n]*[("“«'‘](?=${GREETS})[^)"”»\\n]{3,60}[)"”»'’][.,;]?[ ]*`,
  'g',
);
/** An address behind something else in its line: "…, Lomé, Togo - office@example.org". */
const EMAIL_BEHIND = lightPattern(
  `(?<=[^\\s@:;,/(][^\\S\\n]*)(?<!@\\S*)(?<!: ?[\\p{L}\\p{N}_-]+)(?:[,.;]|[ ][–—-]|[.,]? [Ee]-?(?:mail|MAIL|Mail))[^\\S\\n]+(?=${EMAIL})`,
  'g',
);
/** "…; Dear Inspector General" at the end of its line. */
const GREETING_BEHIND = new RegExp(
  `(?<=[^\\s,:(.]{3})[,;.] (?=${GREETS.replace('senora?', 'senora? ').replace('monsieur|madame|', '')}[^,;:]{3,50}$)`,
  'gim',
);
/** "Email - office@example.org" */
const DASH_BEHIND_LABEL = lightPattern('(?<=(?:^|\\n)[\\p{L} -]{1,20}) [–—|-](?= \\S)', 'g');
const LONG_LINE_CHARACTERS = 60;
const COMMAS_AT_LEAST = 2;

/**
 * Addresses that somebody ran together: a salutation in brackets or quotes and an e-mail address
 * stand in lines of their own, and lines that only ran out of room are one.
 */
export function takenApart(zone: Passage): Passage {
  const remark = /^\s*\([^()]{20,300}\)[ .]*(?=\n)/u.exec(zone.text)?.[0].length ?? 0;
  const whole = unwrapped(withColons(slice(zone, remark)));
  const alone = withLines(whole, QUOTED);
  return replace(replace(alone, EMAIL_BEHIND, '\n'), GREETING_BEHIND, '\n');
}

/** A dash in the place of the colon. */
function withColons(zone: Passage): Passage {
  return replace(zone, DASH_BEHIND_LABEL, (match) => {
    const words = zone.text.slice(zone.text.lastIndexOf('\n', match.index) + 1, match.index);
    const label = foldText(`${words}:`);
    const isLabel = CONTACT_LABELS.some(({ pattern }) =>
      [...label.matchAll(pattern)].some((found) => found[0].length === label.length),
    );
    return isLabel ? ':' : match[0];
  });
}

/** Each match in a line of its own, where it stands among other things. */
function withLines(zone: Passage, pattern: RegExp): Passage {
  const folded = foldText(zone.text);
  const parts: Passage[] = [];
  let done = 0;
  for (const { 0: match, index } of folded.matchAll(pattern)) {
    const lineStart = folded.lastIndexOf('\n', index) + 1;
    const lead = match.length - match.trimStart().length;
    if (folded.slice(lineStart, index).trim() === '') continue;
    const quote = index + Math.max(lead, match.search(/[("'](?=\p{L})/u));
    parts.push(slice(zone, done, index), slice(zone, quote, index + match.length));
    done = index + match.length;
  }
  return done === 0 ? zone : join([...parts, slice(zone, done)], '\n');
}

/** A paragraph whose lines only ran out of room, and which parts what it says by commas. */
function unwrapped(zone: Passage): Passage {
  return replace(zone, /(?<=[^\n]{60,}[^\s])\n(?=[^\n])/g, (match) => {
    const lines = zone.text.slice(0, match.index).split('\n');
    const line = lines.at(-1) ?? '';
    const next = zone.text.slice(match.index + 1).split('\n')[0] ?? '';
    // An item of a list is one addressee, however few of its commas stand in this line.
    const commas = ITEM.test(line) ? 1 : COMMAS_AT_LEAST;
    const isRunOn =
      !isBelowShort(lines) &&
      line.length >= LONG_LINE_CHARACTERS &&
      (line.match(/[,;]/g) ?? []).length >= commas;
    return isRunOn &&
      !joinsOnly(next) &&
      !beginsNext(line, next) &&
      !/[.:)"”]$/.test(line) &&
      !/^[^,.]{2,20} ?:/.test(next)
      ? ' '
      : '\n';
  });
}

/** Whether the block's lines above are short: then each has its own. */
function isBelowShort(lines: readonly string[]): boolean {
  const above = lines.slice(lines.findLastIndex((line) => line.trim() === '') + 1, -1);
  return above.length > 1 && above.every((line) => line.length < LONG_LINE_CHARACTERS);
}

/** An item, or another office below a line that has said how the one before is reached. */
function beginsNext(line: string, next: string): boolean {
  const isReached = CONTACT_LABELS.some(({ pattern }) => foldText(line).search(pattern) >= 0);
  return ITEM.test(next) || (isReached && rolesIn(next)[0]?.start === 0);
}

/** Words that only join two addressees. */
const JOINS = /^(?:and|y|et|und|e|en|or|o|ou|oder) ?:?$/u;

export function joinsOnly(line: string): boolean {
  return JOINS.test(foldText(line));
}
