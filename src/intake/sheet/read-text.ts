import { plain, sourcesOf } from './found.ts';
import { foldText } from './layout/fold-text.ts';
import { withCapitals } from './layout/capitals.ts';
import { layOut } from './layout/lay-out.ts';
import { EMPTY, flow, join } from './layout/passage.ts';
import { problemOf } from './problems.ts';
import type { Doubt, ProblemCode } from './problems.ts';
import type { RecipientFound } from './recipients/recipient.ts';
import { saysWhatItIs, sectionsOf } from './sections.ts';
import type { Sheet } from './sections.ts';
import type { SheetRead } from './sheet-reading.ts';
import { addressesOf, addressText } from './values/addresses.ts';
import { copiesOf } from './values/copies.ts';
import { countryOf } from './values/country.ts';
import type { Contacts } from './values/country.ts';
import { deadlineOf } from './values/deadline.ts';
import { demandsOf } from './values/demands.ts';
import { headingOf } from './values/heading.ts';
import { kindIn } from './values/kind.ts';
import { peopleOf } from './people/people.ts';
import { formLines, referenceOf } from './values/reference.ts';
import { afterDeadlineOf, backgroundOf } from './values/second-part.ts';
import { tonguesOf } from './values/tongues.ts';
import { isOtherDocument } from './words/other-documents.ts';
import type { FigureOrder } from './words/days.ts';
import { MONTH_NAMES } from './words/months.ts';

/** A text that is no urgent action. */
export interface NotASheet {
  readonly refused: 'not an urgent action';
}

/**
 * Reads the text of a sheet: text -> laid out -> parts by their labels -> values, each with its
 * place. `text` is the text as read, which all places and lines count in: NFC, lines ended by \n.
 */
export function readText(text: string): SheetRead | NotASheet {
  const cased = withCapitals(layOut(text));
  const sheet = sectionsOf(cased.text);
  if (!isUrgentAction(sheet)) return { refused: 'not an urgent action' };
  const order = figureOrder(sheet);
  const heading = headingOf(sheet);
  const reference = referenceOf(sheet, order);
  const deadline = deadlineOf(sheet, reference.issued?.value ?? null, order);
  const demands = demandsOf(sheet);
  const addresses = addressesOf(sheet);
  const copies = copiesOf(sheet);
  const { country, doubts: countryDoubts } = countryOf(
    sheet,
    { story: heading.story, demands: demands.text, address: addressText(sheet) },
    contactsOf(addresses.recipients),
  );
  const people = peopleOf(sheet, {
    summary: heading.summary === null ? EMPTY : heading.summaryText,
    story: heading.story,
    demands: demands.text,
    officials: officialNames([...addresses.recipients, ...copies.copies.officials]),
  });
  const background = backgroundOf(sheet);
  const kind = kindIn(join(formLines(sheet), '\n'));
  const tree = {
    kind,
    title: heading.title,
    reference: reference.reference,
    index: reference.index,
    issued: reference.issued,
    country,
    people: people.people,
    summary: heading.summary,
    demands: demands.demands,
    ...tonguesOf(sheet),
    deadline: deadline.deadline,
    deadlineKind: deadline.deadlineKind,
    recipients: addresses.recipients,
    copies: copies.copies,
    afterDeadline: afterDeadlineOf(sheet),
    background,
  };
  const parts = [heading, reference, deadline, demands, addresses, copies, people];
  const doubts = [...parts.flatMap((part): readonly Doubt[] => part.doubts), ...countryDoubts];
  if (background === null) doubts.push({ code: 'background-missing', field: 'background' });
  if (sheet.isGuessed) doubts.push({ code: 'layout-guessed', field: 'text' });
  if (cased.isPut) doubts.push({ code: 'capitals-put', field: 'text' });
  if (!sheet.isKnownLanguage) doubts.push({ code: 'language-unread', field: 'text' });
  if (text.includes('\uFFFD'))
    doubts.push({ code: 'text-damaged', field: 'text', offset: text.indexOf('\uFFFD') });
  const isStop = plain(kind) === 'stop';
  const problems = doubts
    .filter(({ code }) => !(isStop && NOT_OF_A_STOP.includes(code)))
    .map((doubt) => problemOf(doubt, text));
  return {
    reading: { ...plain(tree), problems, sources: sourcesOf(tree) },
    text,
    story: flow(heading.story).text,
    letter: sheet.letter === undefined ? '' : flow(sheet.letter.body).text,
    language: sheet.isKnownLanguage ? sheet.language : 'other',
  };
}

/** A sheet that ends an action asks nobody for anything. */
const NOT_OF_A_STOP: readonly ProblemCode[] = [
  'demands-missing',
  'recipients-missing',
  'deadline-missing',
  'background-missing',
];

/** Parts that no other document has together. */
const TELLING = ['demands', 'letter', 'contacts', 'copies', 'deadline', 'after'] as const;
/**
 * What people at risk suffer or fear, by the stems of the words: no other document with a list and
 * an address tells of it.
 */
const HARM =
  /(?<![\p{L}])(?:arrest|missing|not been seen|detain|detention|imprison|prison|jail|tortur|sentenced|convict|disappear|kidnap|abduct|kill|murder|execut|death|threat|beaten|deport|evict|harass|persecut|ill-treat|haft|inhaft|verhaft|gefang|verurteil|bedroh|folter|todes|verschwund|misshandel|entfuhr|abschieb|detenid|detuv|amenaz|muert|asesin|desapar|conden|encarcel|carcel|presa?o? |secuestr|arrete|arreste|detenu|detention|condamn|menac|dispar|enlev|tue |assassin|emprison|amea[cs]|prisao|detid|torturad|morte|desaparec|carcere|arrestat|detenut|minacc|scompar|ucci|condannat|gearresteerd|gevangen|bedreig|vermist|veroordeeld|marteling)/u;

/**
 * How readers are asked to write, or what they write is called, in small letters without accents.
 */
const TO_WRITE =
  /(?<![\p{L}])(?:(?:please |to )?write(?! off)|letters?(?! agenc)|appeals? (?:to|for|by|before)|send (?:your|an?|letters|appeals|faxes|it)|ask (?:him|her|them|the|that)|urge|dear (?:\p{L}+ )?(?:minister|president|prosecutor|excellency|sir)|salutation|schreib\p{L}*|brief\p{L}*|appell\p{L}*|bitten sie|fordern sie|wir fordern|anrede|escrib\p{L}*|cartas?|llam(?:ado|amiento)s?|pid(?:a|an|e)|envi(?:a|e|en|ad|em|ar|ate|are)|mensa(?:jes?|gem|gens)|messag(?:es?|gi)|adresse[rz]|exig(?:imos|e|en|ir)|exij(?:a|an|amos)|tratamiento|ecri(?:vez|re)|lettres?|envoyez|demandez|exige(?:z|ons)|formule d'appel|scriv\p{L}*|letter[ae]|appello|escrev\p{L}*|pec(?:a|am)|schrijf\p{L}*|brieven)(?![\p{L}])/u;

/** What other organisations call their urgent actions, with a line to itself. */
const APPEAL =
  /(?:^|\n)(?:urgent (?:appeal|intervention|alert)|appel urgent|intervention urgente|llamamiento urgente|llamado urgente|appello urgente|apelo urgente|dringender (?:appell|aufruf))(?![\p{L}])/u;

/**
 * Whether this is an urgent action: it says so and has a part of one, or has several parts of one.
 */
function isUrgentAction({ text, sections, letter, head, story, isKnownLanguage }: Sheet): boolean {
  const parts = new Set(sections.map(({ part }) => part));
  if (!saysWhatItIs(head) && isOtherDocument(foldText(text.text))) return false;
  // A press release has findings in a list, and an address for journalists.
  const asksToWrite = TO_WRITE.test(foldText(text.text)) || APPEAL.test(foldText(head.text));
  if (isKnownLanguage && !saysWhatItIs(text) && !asksToWrite) return false;
  // What is asked may stand in words that are not known; somebody's story, an address and a last
  // day do not.
  if (!isKnownLanguage && story !== undefined && parts.has('contacts') && parts.has('deadline'))
    return true;
  if (
    parts.has('contacts') &&
    (parts.has('demands') || letter !== undefined) &&
    (!isKnownLanguage || HARM.test(foldText(text.text)))
  )
    return true;
  const telling = TELLING.filter((part) => parts.has(part)).length + (letter === undefined ? 0 : 1);
  const asks = parts.has('demands') || letter !== undefined;
  if (!saysWhatItIs(text)) return telling >= 3 && asks;
  return telling >= 1 || kindIn(head) !== 'new';
}

const MONTH_FIRST = new RegExp(`\\b(?:${MONTH_NAMES})\\.? \\d{1,2}, ?\\d{4}|aiusa`, 'u');

/** American sheets put the month first, in words and in figures. */
function figureOrder({ text }: Sheet): FigureOrder {
  return MONTH_FIRST.test(foldText(text.text)) ? 'month first' : 'day first';
}

function contactsOf(recipients: readonly RecipientFound[]): Contacts {
  return {
    numbers: recipients.flatMap(({ fax, phone }) => [...fax, ...phone]),
    emails: recipients.flatMap(({ emails }) => emails),
  };
}

function officialNames(recipients: readonly RecipientFound[]): readonly string[] {
  return recipients.flatMap(({ name }) => (name === null ? [] : [name.value]));
}
