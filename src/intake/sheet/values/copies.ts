import { found } from '../found.ts';
import type { Found } from '../found.ts';
import { foldText } from '../layout/fold-text.ts';
import { join, slice } from '../layout/passage.ts';
import type { Passage } from '../layout/passage.ts';
import type { Doubt } from '../problems.ts';
import type { RecipientFound, RecipientRead } from '../recipients/recipient.ts';
import { recipientsIn } from '../recipients/recipients.ts';
import { partsOf } from '../sections.ts';
import type { Section, Sheet } from '../sections.ts';

export interface Copies {
  readonly copies: {
    readonly officials: readonly RecipientFound[];
    readonly diplomats: Found<boolean> | false;
    readonly embassies: readonly RecipientFound[];
  };
  readonly doubts: readonly Doubt[];
}

/** The request for copies to embassies in general, in small letters without accents. */
const DIPLOMATS =
  /diplomatic\s+(?:representatives?|missions?)|(?:embassy|embassies)(?:\s+of\s+(?:the\s+)?[a-z]+(?:\s+[a-z]+){0,4})?\s+in\s+your\s+(?:respective\s+|own\s+)?countr|embajadas?\s+de\s+(?:[a-z]+\s+){1,4}en\s+sus?\s+(?:respectivos\s+|propio\s+)?pais(?:es)?|ambassades?\s+d(?:e|u|es)\s+(?:[a-z]+\s+){1,4}dans\s+(?:votre|vos)\s+pays|(?:embassy|embassies|ambassadors?|diplomats)\s+(?:accredited|in your country)|representantes?\s+diplomaticos?|representants?\s+diplomatiques?|diplomatischen?\s+vertret[a-z]+|representacion(?:es)?\s+diplomaticas?|botschaft(?:en)?\s+(?:in ihrem land|ihres landes)|rappresentanze\s+diplomatiche|diplomatieke\s+vertegenwoordig[a-z]+/;
const DIPLOMATS_SENTENCE_END =
  /(?:below|continuacion|apres|dessous|unten|countr(?:y|ies)|pais(?:es)?|pays|land)\s*[:.]?|[.:\n]/;
/** The form's own words where a section was to fill in embassies. */
const INSERT =
  /^[\s.:]*(?:\([^)]{3,60}\)\s*:|(?:please\s+)?(?:insert|incluyan?|a continuacion,?\s+insert|inserte|inserez|inserer|bitte)[^:\n]*(?:\n[^:\n]*)?:)/;
const EMBASSY = /embass|ambassad|embajad|botschaft|embaixad|ambasciat|high commission|consul/;

export function copiesOf(sheet: Sheet): Copies {
  const sections = partsOf(sheet, 'copies');
  const request = sections.map(diplomatsIn).find((words) => words !== undefined);
  const read = sections.flatMap((section) => addressees(section, sheet));
  const officials = read.filter((one) => !isEmbassy(one));
  const embassies = read.filter(isEmbassy);
  return {
    copies: {
      officials: officials.map(({ recipient }) => recipient),
      diplomats: request === undefined ? false : found(true, request),
      embassies: embassies.map(({ recipient }) => recipient),
    },
    doubts: [...placed(officials, 'copies.officials'), ...placed(embassies, 'copies.embassies')],
  };
}

function isEmbassy({ recipient }: RecipientRead): boolean {
  const { role, name, address } = recipient;
  const words = [role, name, ...address].flatMap((part) => part?.value ?? []);
  return EMBASSY.test(foldText(words.join(' ')));
}

function placed(read: readonly RecipientRead[], path: string): readonly Doubt[] {
  return read.flatMap(({ doubts }, index) =>
    doubts.map((doubt) => ({ ...doubt, field: `${path}.${index}.${doubt.field}` })),
  );
}

function zoneOf({ label, body }: Section): Passage {
  return join([label, body], ' ');
}

function diplomatsIn(section: Section): Passage | undefined {
  const zone = zoneOf(section);
  const match = DIPLOMATS.exec(foldText(zone.text));
  return match === null ? undefined : slice(zone, match.index, match.index + match[0].length);
}

/**
 * Those who get a copy: what stands before the request for diplomats, and what was filled in below
 * it.
 */
function addressees(section: Section, sheet: Sheet): readonly RecipientRead[] {
  const zone = zoneOf(section);
  const label = section.label.text.length;
  const match = DIPLOMATS.exec(foldText(zone.text));
  if (match === null) return recipientsIn(slice(zone, label), sheet.language);
  const lineStart = zone.text.lastIndexOf('\n', match.index) + 1;
  const rest = foldText(zone.text.slice(match.index + match[0].length));
  const end = DIPLOMATS_SENTENCE_END.exec(rest);
  const after =
    match.index + match[0].length + (end === null ? rest.length : end.index + end[0].length);
  const tail = foldText(zone.text.slice(match.index + match[0].length, after));
  // "… in your country.": only a colon, or a line of the form, says that addresses follow.
  const isWhole = tail.trim().endsWith('.') && !INSERT.test(foldText(zone.text.slice(after)));
  const below = slice(
    zone,
    isWhole
      ? zone.text.length
      : after + (INSERT.exec(foldText(zone.text.slice(after)))?.[0].length ?? 0),
  );
  return [
    ...(lineStart > label ? recipientsIn(slice(zone, label, lineStart), sheet.language) : []),
    ...recipientsIn(below, sheet.language),
  ];
}
