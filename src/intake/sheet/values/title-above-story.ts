import { isNavigation } from '../free/outline.ts';
import { isGreeting, isProse, MAIL_HEAD } from '../free/shapes.ts';
import { partOf } from '../free/vocabulary.ts';
import { foldText } from '../layout/fold-text.ts';
import { linesOf, paragraphsOf, slice, trim } from '../layout/passage.ts';
import type { Passage } from '../layout/passage.ts';
import { countryCode } from '../words/countries.ts';
import { datesIn } from '../words/days.ts';
import { namesIn } from '../words/names.ts';

const TITLE_CHARACTERS_AT_MOST = 160;

/**
 * "APPEAL OF THE MONTH: TEACHER IN PRISON", "ACT NOW: …": what stands before the title in its line.
 */
const BEFORE_TITLE =
  /^(?:\p{L}+ ){0,2}(?:appeals?|cases?|action|act|appello|appelli|caso|casos|actua|actuad|agissez|appel|aktiv|aktion|fall|acao|azione|urgente?|alert|alerta|alerte|update|schrijfactie|spoedactie)(?: \p{L}+){0,4} ?: +(?=\S)/u;
const TITLE_WORDS_AT_LEAST = 3;

/**
 * In a layout that is not known: the line of words nearest above the first paragraph that tells
 * something.
 */
export function titleAboveStory(
  head: Passage,
  isForm: (line: Passage) => boolean,
): Passage | undefined {
  const paragraphs = paragraphsOf(head);
  const story = paragraphs.findIndex(
    (paragraph) => isProse(paragraph.text) && !isMailHead(paragraph),
  );
  const above = paragraphs.slice(0, story < 0 ? undefined : story).toReversed();
  const ofCountry = above
    .flatMap((paragraph) => linesOf(paragraph))
    .find((line) => namesItsCountry(line) && isTitle(line));
  if (ofCountry !== undefined) return ofCountry;
  const lines = paragraphs.slice(0, story < 0 ? undefined : story).flatMap((one) => linesOf(one));
  const last = lines.at(-1);
  const subject = last === undefined ? undefined : subjectIn(last);
  if (subject !== undefined && isTitle(subject)) return subject;
  const country = lines.findLastIndex((line) => isCountryLine(line));
  const below = country < 0 ? undefined : lines[country + 1];
  if (below !== undefined && !isForm(below) && isHeadline(below)) return below;
  for (const paragraph of above.filter((one) => !isMailHead(one) && !isGreeting(one.text))) {
    const lines = linesOf(paragraph);
    const title = lines.find((line) => isTitle(line) && !isForm(line));
    if (title === undefined || lines.length > TITLE_PARAGRAPH_LINES_AT_MOST) continue;
    const lead = BEFORE_TITLE.exec(foldText(title.text))?.[0].length ?? 0;
    return slice(title, lead);
  }
  return subjectOf(head) ?? lines.find((line) => isPlaced(line) && !isForm(line));
}

/**
 * "Pará: house of a leader shot at", below a line of the form: a place, and what happened there.
 */
function isPlaced(line: Passage): boolean {
  const lead = /^\p{Lu}[\p{L} ]{2,25}: (?=\p{L})/u.exec(line.text)?.[0].length ?? 0;
  return lead > 0 && line.text.split(' ').length > 6 && isTitle(slice(line, lead), true);
}

/** "Subject: …", "RE: …" of a mail or a fax without any other title. */
function subjectOf(head: Passage): Passage | undefined {
  const lines = linesOf(head).flatMap((line) => subjectIn(line) ?? []);
  return lines.find((line) => isTitle(line)) ?? labelledTitle(head);
}

function subjectIn(line: Passage): Passage | undefined {
  const label = SUBJECT.exec(foldText(line.text))?.[0].length ?? 0;
  return label === 0 ? undefined : trim(slice(line, label));
}

/** "KONU: …": what stands behind one word of the first line, in a language that no table knows. */
function labelledTitle(head: Passage): Passage | undefined {
  const [first] = linesOf(head);
  const label = first === undefined ? undefined : /^\p{L}{3,12} ?: /u.exec(first.text);
  if (first === undefined || label === undefined || label === null) return undefined;
  const title = slice(first, label[0].length);
  return isTitle(title) ? title : undefined;
}

const SUBJECT =
  /^(?:re|subject|betreff|betr\.|asunto|objet|oggetto|assunto|onderwerp|temat|amne) ?: */;

const TITLE_PARAGRAPH_LINES_AT_MOST = 5;

/** Verbs with which a headline calls on somebody, in small letters without accents. */
const CALLS =
  /^(?:release|free|stop|drop|end|halt|lift|save|protect|quash|grant|justice for|fear for|concern for|libertad|liberen|liberte|liberez|freiheit|freilassung)(?![\p{L}])/u;

/** "PAKISTAN: Disappearance of a teacher", and no "PAKISTAN: Ana Bel" of a list of people. */
export function namesItsCountry(line: Passage): boolean {
  const [lead = '', before = ''] = /^([^:]{3,40}?) ?: (?=\p{L})/u.exec(line.text) ?? [];
  if (countryCode(before) === undefined) return false;
  const rest = slice(line, lead.length);
  const isName =
    !CALLS.test(foldText(rest.text)) &&
    namesIn(rest).some(({ start, end }) => start === 0 && end === rest.text.length);
  return (
    !isName && /\p{Ll}{3}|\p{Lu}{3} \p{Lu}/u.test(rest.text) && rest.text.split(' ').length > 2
  );
}

/** "PARAGUAY", "VOLKSREPUBLIK CHINA / TIBET": nothing but a country. */
function isCountryLine({ text }: Passage): boolean {
  const [name = ''] = text.split(/ ?[/–(-] ?/u);
  return [text, name].some((one) => countryCode(one.trim()) !== undefined);
}

/** Below the country's name a headline may have a colon, or ask. */
function isHeadline(line: Passage): boolean {
  const { text } = line;
  const words = text.split(/\s+/).length;
  return (
    words >= TITLE_WORDS_AT_LEAST &&
    text.length <= TITLE_CHARACTERS_AT_MOST &&
    !/\d+[/.]\d+|[.;]$|[.!?] \S/u.test(text) &&
    datesIn(line, 'day first').length === 0 &&
    !isNavigation(text)
  );
}

function isMailHead(paragraph: Passage): boolean {
  return MAIL_HEAD.test(foldText(paragraph.text));
}

function isTitle(line: Passage, mayBeSmall = false): boolean {
  const words = line.text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  const label = /^([^:]{2,30}?) ?: /.exec(line.text)?.[1];
  const isLabelled =
    label !== undefined &&
    countryCode(label) === undefined &&
    !BEFORE_TITLE.test(foldText(line.text));
  return (
    words >= TITLE_WORDS_AT_LEAST &&
    line.text.length <= TITLE_CHARACTERS_AT_MOST &&
    !isLabelled &&
    // "four other students" ends a list of people.
    (mayBeSmall || !/^\p{Ll}/u.test(line.text)) &&
    !isNavigation(line.text) &&
    !/\d+[/.]\d+/.test(line.text) &&
    !/[.;]$|[.!?] \S/.test(line.text) &&
    datesIn(line, 'day first').length === 0 &&
    partOf(foldText(line.text))?.exact !== true
  );
}
