import { foldText } from '../layout/fold-text.ts';
import { flow, join, replace, slice, trim } from '../layout/passage.ts';
import type { Passage } from '../layout/passage.ts';
import { countriesIn } from '../words/countries.ts';
import { beginsInstitution } from '../words/roles.ts';
import { isRole, lineName, RANKED, withoutArticle } from './official-name.ts';

/** The lines above the contacts, one for each thing that they say. */
export function officialLines(lines: readonly Passage[]): readonly Passage[] {
  return withNameApart(commaParted(withWholeName(withoutAddressee(lines))));
}

/** "Major General (Retd) Sarath", and "Wickremanayake" in the next line of a narrow column. */
function withWholeName(lines: readonly Passage[]): readonly Passage[] {
  const index = lines.findIndex((line, at) => {
    const first = line.text.replace(RANKED, '');
    const next = lines[at + 1];
    return (
      first !== line.text &&
      /^\p{Lu}[\p{L}’'-]+$/u.test(first) &&
      next !== undefined &&
      /^\p{Lu}\p{Ll}[\p{L}’'-]+$/u.test(next.text) &&
      countriesIn(next.text).length === 0
    );
  });
  if (index < 0 || index > 1) return lines;
  const whole = flow(join(lines.slice(index, index + 2), '\n'));
  return [...lines.slice(0, index), whole, ...lines.slice(index + 2)];
}

/** Below a role, "Lic. Ana Bel, Calle 3, …": who it is, and behind the comma where. */
function withNameApart(lines: readonly Passage[]): readonly Passage[] {
  const [first, second, ...rest] = lines;
  if (first === undefined || second === undefined || !isRole(first)) return lines;
  const comma = second.text.indexOf(',');
  const name = comma < 0 ? undefined : slice(second, 0, comma);
  if (name === undefined || lineName(name) === undefined) return lines;
  const where = trim(slice(second, comma + 1));
  return where.text === '' ? [first, name, ...rest] : [first, name, where, ...rest];
}

const COURTESY_ONLY =
  /^(?:(?:his|her) (?:excellency|majesty|(?:royal )?highness|honou?r)|h\.? ?e\.?|(?:the )?(?:right )?hon(?:ou?rable|\.)?|su excelencia|son excellence|s\.? ?e\.?m?\.?|seine exzellenz|sua eccellenza|sua excelencia)[:,]?$/;

/** "To: …", and "His Excellency" in a line of its own, are no names. */
function withoutAddressee(lines: readonly Passage[]): readonly Passage[] {
  const named = lines.filter(({ text }) => !COURTESY_ONLY.test(foldText(text)));
  const [first, ...rest] = named;
  const label =
    first === undefined ? null : /^(?:To|An|Para|A|À|Aan) ?: (?=\p{L})/u.exec(first.text);
  return first === undefined || label === null ? named : [slice(first, label[0].length), ...rest];
}

const RUN_TOGETHER_CHARACTERS = 50;
/** What begins a new line of a block wherever it stands: a courtesy, an office, a post box. */
const BEGINS_LINE =
  /(?<=\S )(?=(?:The Hon|(?<!The )Hon|Mr|Mrs|Ms|Dr|H\.?E|Sir|Sr|Sra|Lic|Monsieur|Mme)\b\.? \p{Lu}|(?:Office|Ministry|Department|Secretariat|Directorate|Headquarters|Palais|Palacio|Presidency|Minist[eè]re|Ministerio|Despacho|Oficina) (?:of|de|du)\b|(?:Police|Army|General) Headquarters\b|P\.? ?O\.? ?Box\b|B\.?P\.? \d|Apartado\b|Casilla\b)/gu;

/** A block whose lines a copy ran together. */
function runTogether(block: Passage): readonly Passage[] {
  if (block.text.length < RUN_TOGETHER_CHARACTERS) return [block];
  const country = countriesIn(block.text).at(-1);
  const isLast = country !== undefined && country.end === block.text.length;
  const cuts = [...block.text.matchAll(BEGINS_LINE)].map(({ index }) => index);
  if (cuts.length === 0) return [block];
  const ends = [
    ...cuts,
    ...(isLast && country.start > 0 ? [country.start] : []),
    block.text.length,
  ];
  return ends.map((end, index) =>
    trim(replace(slice(block, ends[index - 1] ?? 0, end), /\s*[,;]\s*$/g, '')),
  );
}

/**
 * "Minister of Law, Justice and Parliamentary Affairs": a role that is itself parted by a comma.
 */
function withWholeRole(parts: readonly Passage[], whole: Passage): readonly Passage[] {
  const [first, second] = parts;
  if (first === undefined || second === undefined || !isRole(first)) return parts;
  const goesOnWithAnd = /^[\p{L}-]+ (?:and|y|et|und|e|&) \p{L}/iu.test(second.text);
  if (!goesOnWithAnd || /\d/.test(second.text)) return parts;
  const from = whole.at.indexOf(first.at[0] ?? -1);
  const to = whole.at.indexOf(second.at.at(-1) ?? -1) + 1;
  return [slice(whole, from, to), ...parts.slice(2)];
}

/** A block in one line, its parts set off by commas, is taken apart. */
function commaParted(lines: readonly Passage[]): readonly Passage[] {
  const [first, ...below] = lines;
  const goesOn = first !== undefined && below.length > 0 && /,.*,.*,$/u.test(first.text);
  const only = goesOn ? flow(join(lines, '\n')) : first;
  if (only === undefined || (lines.length > 1 && !goesOn)) return lines;
  // "the Embassy of Togo: 31, rue …"
  const colon = lines.length === 1 ? only.text.indexOf(': ') : -1;
  if (
    colon > 0 &&
    beginsInstitution(withoutArticle(only).text) &&
    /\d/.test(only.text.slice(colon))
  )
    return [
      withoutArticle(trim(slice(only, 0, colon))),
      ...commaParted([trim(slice(only, colon + 1))]),
    ];
  const sign = (only.text.match(/;/g) ?? []).length >= 2 ? ';' : ',';
  const commas = only.text.split(sign).length - 1;
  if (commas < 2) return runTogether(only);
  const parts: Passage[] = [];
  let start = 0;
  for (const part of only.text.split(sign)) {
    parts.push(trim(slice(only, start, start + part.length)));
    start += part.length + 1;
  }
  return withWholeRole(
    parts.filter(({ text }) => text !== ''),
    only,
  );
}
