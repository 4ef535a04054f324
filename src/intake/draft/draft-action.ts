import { isLanguage } from '../../urgent-action/language.ts';
import type { Language } from '../../urgent-action/language.ts';
import { foldText } from '../sheet/layout/fold-text.ts';
import type { SheetRead, SheetReading } from '../sheet/sheet-reading.ts';
import { isRealDay } from '../sheet/words/days.ts';
import type { Draft, DraftAction, DraftTexts } from './draft.ts';
import { withoutPlace } from './clauses/second-verb.ts';
import { draftDemand } from './demands.ts';
import type { About, DemandDraft } from './demands.ts';
import { draftFacts } from './facts/facts.ts';
import type { FactsDraft } from './facts/facts.ts';
import { draftPeople, nameByCases, nameWords } from './people/people.ts';
import type { PeopleDraft } from './people/people.ts';
import { draftRecipients } from './recipients.ts';
import type { RecipientsDraft } from './recipients.ts';
import { generalToDo, proposalsToDo, toDo, type ToDo } from './to-do.ts';
import { neverQuoteOf } from './wording/never-quote.ts';
import { typographic } from './wording/typography.ts';
import { idFrom, idGiver } from './ids.ts';
import { countWords } from './count-words.ts';
import { standOnFew, type StandsOn } from './facts/few-facts.ts';
import { familyName } from './people/polite-name.ts';
import { isOfNobodyElse } from './people/all-at-once.ts';
import { becauseOf } from './facts/proposals.ts';
import type { OnePerson } from './people/polite-telling.ts';
import { guessRights } from './rights.ts';
import { sentenceCase } from './wording/sentence-case.ts';

/** Sections give about six weeks. */
const DAYS_TO_WRITE = 42;

/**
 * An urgent action from what was read, by rule: nothing is said that the sheet's main part does not
 * say, and its second part stays out altogether. What rules can only guess is a proposal, and in
 * `toDo`.
 */
export function draftAction(read: SheetRead): Draft {
  const { reading } = read;
  const language = isLanguage(read.language) ? read.language : undefined;
  const names = new Set(
    nameWords(reading).flatMap((name) => foldText(name.toLowerCase()).split(/\P{L}+/u)),
  );
  const people = draftPeople(reading, language);
  const about = { one: onePerson(people), each: people.each };
  const facts = draftFacts(read, names, about);
  const all = allCalled(read, people);
  const demands = draftDemands(reading, language, { ...about, all }, names).map((demand) => ({
    ...demand,
    because: becauseOf(demand.request, facts.known, names),
  }));
  const parts = { people, facts, demands, recipients: draftRecipients(reading, language) };
  const closing = draftDeadline(reading);
  const stands = standing(parts, language);
  const action = actionOf(read, { ...parts, stands }, closing.deadline, language);
  return {
    action,
    texts: language === undefined ? undefined : textsOf(read, parts, language),
    toDo: [
      ...generalToDo(reading, language),
      ...closing.toDo,
      ...people.toDo,
      ...facts.toDo,
      ...demands.flatMap(({ id, toDo: ofDemand }) =>
        ofDemand.map((one) => ({
          ...one,
          field: `${language ?? 'texts'}.demands.${id}.${one.field}`,
        })),
      ),
      ...parts.recipients.toDo,
      ...proposalsToDo(action, demands),
      ...(stands.tooLong === undefined || language === undefined
        ? []
        : [toDo(`${language}.facts.${stands.tooLong}`, 'fact-no-room')]),
    ],
  };
}

/**
 * What each of several people is called; nobody where the sheet is about others, too, or where one
 * of them is a group.
 */
function allCalled(
  { reading, story }: SheetRead,
  { people, each }: PeopleDraft,
): readonly string[] {
  const names = reading.people.flatMap(({ name }) => name ?? []);
  const isWhole =
    names.length === reading.people.length &&
    people.every(({ group }) => !group) &&
    isOfNobodyElse(story);
  return isWhole ? names.map((name) => each.find(({ full }) => full === name)?.polite ?? name) : [];
}

function onePerson({ name, polite }: PeopleDraft): OnePerson | undefined {
  return polite === undefined ? undefined : { full: name, polite };
}

interface KnownDemand extends DemandDraft {
  readonly id: string;
  /** What it can stand on, the likeliest first. */
  readonly because: readonly string[];
}

/** What becomes of the parts of a sheet. */
interface Parts {
  readonly people: PeopleDraft;
  readonly facts: FactsDraft;
  readonly demands: readonly KnownDemand[];
  readonly recipients: RecipientsDraft;
}

function draftDemands(
  reading: SheetReading,
  language: Language | undefined,
  people: Omit<About, 'names'>,
  names: ReadonlySet<string>,
): readonly Omit<KnownDemand, 'because'>[] {
  const give = idGiver();
  const about = { ...people, names: nameWords(reading) };
  return reading.demands.map((request, index) => {
    const one = about.one ?? lastNamed(reading.demands.slice(0, index), about.each);
    const drafted = draftDemand(request, language ?? 'en', { ...about, one });
    return {
      id: give(demandId(withoutPlace(drafted.text.clause ?? request), names), 'demand'),
      ...drafted,
    };
  });
}

/** Of several people, the one whom alone the request right above names: "her" is she. */
function lastNamed(above: readonly string[], each: readonly OnePerson[]): OnePerson | undefined {
  const [one, ...others] = each.filter(({ full }) => above.at(-1)?.includes(full) === true);
  return others.length > 0 ? undefined : one;
}

function actionOf(
  read: SheetRead,
  parts: Parts & { readonly stands: StandsOn },
  deadline: DraftAction['deadline'],
  language: Language | undefined,
): DraftAction {
  const { reading, story } = read;
  const { people, facts, demands, recipients, stands } = parts;
  const neverQuote =
    language === undefined ? [] : neverQuoteOf(reading.background, quotable(read), language);
  const { reference, index, issued, country } = reading;
  return {
    slug: slugOf(reading),
    kind: reading.kind,
    ...(reference === null ? {} : { reference }),
    ...(index === null ? {} : { index }),
    ...(issued === null ? {} : { issued }),
    ...(country === null ? {} : { country }),
    ...(deadline === undefined ? {} : { deadline }),
    people: people.people,
    // Their usual spelling: "fil" for the "tl" of ISO 639-1.
    languagesAskedFor: reading.languages.flatMap((tag) => Intl.getCanonicalLocales(tag)),
    ...(reading.ownLanguage === false ? { ownLanguageAllowed: false } : {}),
    ...(language === undefined || neverQuote.length === 0
      ? {}
      : { neverQuote: { [language]: neverQuote } }),
    rights: guessRights(`${story}\n${reading.demands.join('\n')}`),
    facts: facts.facts,
    demands: demands.map(({ id }, index) => ({ id, because: stands.because[index] ?? [] })),
    recipients: recipients.recipients,
    copies: recipients.copies,
  };
}

/** What letters show: the story, the requests, and to whom they go. */
function quotable({ reading: { demands, recipients, copies }, story }: SheetRead): string {
  const offices = [...recipients, ...copies.officials].flatMap(({ name, role }) => [name, role]);
  return [story, ...demands, ...offices].join('\n');
}

/**
 * Words of the shortest letter beside facts, requests, names and salutation: date and place, the
 * opening, "I ask you", thanks, closing, the writer's name.
 */
const WORDS_OF_FRAME: Readonly<Partial<Record<Language, number>>> = { de: 23, es: 29, fr: 28 };
const WORDS_OF_USUAL_FRAME = 26;
/** "Dear Madam President," */
const WORDS_OF_SALUTATION = 3;

function standing(
  { people, facts, demands, recipients }: Parts,
  language: Language | undefined,
): StandsOn {
  // In another language, what a letter has room for is not known.
  const frame = language === undefined ? 0 : (WORDS_OF_FRAME[language] ?? WORDS_OF_USUAL_FRAME);
  const addressees = recipients.recipients.map(({ id, name }) => {
    const { role = '', salutation } = recipients.texts[id] ?? {};
    const greeting = salutation === undefined ? WORDS_OF_SALUTATION : countWords(salutation);
    return countWords(role) + countWords(name ?? '') + greeting;
  });
  return standOnFew(
    demands.map(({ text, because: candidates }) => ({
      words: countWords(text.short ?? text.clause ?? text.sentence ?? ''),
      because: candidates,
    })),
    facts.facts,
    facts.texts,
    frame + countWords(people.name) + Math.max(0, ...addressees),
  );
}

function textsOf(
  { reading, story }: SheetRead,
  { people, facts, demands, recipients }: Parts,
  language: Language,
): DraftTexts {
  const text = `${story}\n${reading.demands.join('\n')}`;
  return {
    language,
    title: typographic(sentenceCase(reading.title ?? '', text, nameWords(reading)), language),
    summary: typographic(reading.summary ?? '', language),
    name: nameByCases(people.name, language),
    ...(people.polite === undefined ? {} : { politeName: nameByCases(people.polite, language) }),
    facts: facts.texts,
    demands: Object.fromEntries(demands.map(({ id, text: said }) => [id, said])),
    recipients: recipients.texts,
  };
}

/** "az-ismayilova" */
function slugOf({ country, people, title }: SheetReading): string {
  const first = people.find(({ name }) => name !== null)?.name;
  const about =
    first === undefined || first === null ? (title ?? 'urgent action') : familyName(first, country);
  return idFrom(`${country ?? ''} ${about}`) || 'urgent-action';
}

const ID_WORDS_AT_MOST = 3;
const ID_LETTERS_AT_LEAST = 4;

function demandId(clause: string, names: ReadonlySet<string>): string {
  return (clause.match(/\p{L}+/gu) ?? [])
    .map((word) => idFrom(word))
    .filter(
      (word) =>
        word.length >= ID_LETTERS_AT_LEAST &&
        !names.has(word) &&
        !/^(?:that|them|with|ensure|urging|calling|asking)$/.test(word),
    )
    .slice(0, ID_WORDS_AT_MOST)
    .join('-');
}

function draftDeadline({ deadline, deadlineKind, issued, kind }: SheetReading): {
  readonly deadline?: DraftAction['deadline'];
  readonly toDo: readonly ToDo[];
} {
  if (deadline !== null && isRealDay(deadline)) {
    const day = deadlineKind === 'before' ? { before: deadline } : { until: deadline };
    const isUnsure = deadlineKind === null;
    return {
      deadline: day,
      toDo: isUnsure ? [toDo('deadline', 'deadline-kind', { proposal: deadline })] : [],
    };
  }
  if (kind === 'stop') return { toDo: [] };
  const proposal =
    issued !== null && isRealDay(issued) ? daysAfter(issued, DAYS_TO_WRITE) : undefined;
  return {
    toDo: [
      deadline === null
        ? toDo('closes', 'closes-unprinted', { proposal })
        : toDo('closes', 'closes-no-such-day', { what: deadline, proposal }),
    ],
  };
}

function daysAfter(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
