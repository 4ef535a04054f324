import { isLanguage } from '../../urgent-action/language.ts';
import type { Language } from '../../urgent-action/language.ts';
import { foldText } from '../sheet/layout/fold-text.ts';
import type { SheetRead, SheetReading } from '../sheet/sheet-reading.ts';
import { isRealDay } from '../sheet/words/days.ts';
import type { Draft, DraftAction, DraftTexts, ToDo } from './draft.ts';
import { draftDemand } from './draft-demands.ts';
import { draftFacts } from './draft-facts.ts';
import { draftPeople, nameByCases, nameWords } from './draft-people.ts';
import { draftRecipients } from './draft-recipients.ts';
import { idFrom, idGiver } from './ids.ts';
import { familyName } from './polite-name.ts';
import { becauseOf } from './proposals.ts';
import { guessRights } from './rights.ts';
import { sentenceCase } from './sentence-case.ts';

/** Sections give about six weeks. */
const DAYS_TO_WRITE = 42;

/**
 * An urgent action from what was read, by rule: nothing is said that the sheet's main part does not say, and
 * its second part stays out altogether. What rules can only guess is a proposal, and in `toDo`.
 */
export function draftAction(read: SheetRead): Draft {
  const { reading } = read;
  const language = isLanguage(read.language) ? read.language : undefined;
  const people = draftPeople(reading, language);
  const names = new Set(nameWords(reading).flatMap((name) => foldText(name.toLowerCase()).split(/\P{L}+/u)));
  const facts = draftFacts(read, names);
  const recipients = draftRecipients(reading, language);
  const about = { politeName: people.polite, names: nameWords(reading) };
  const give = idGiver();
  const demands = reading.demands.map((request) => {
    const drafted = draftDemand(request, language ?? 'en', about);
    return { id: give(demandId(drafted.text.clause ?? request, names), 'demand'), ...drafted };
  });
  const closing = draftDeadline(reading);
  const action: DraftAction = {
    slug: slugOf(reading),
    kind: reading.kind,
    ...optional('reference', reading.reference),
    ...optional('index', reading.index),
    ...optional('issued', reading.issued),
    ...optional('country', reading.country),
    ...(closing.deadline === undefined ? {} : { deadline: closing.deadline }),
    people: people.people,
    languagesAskedFor: reading.languages,
    ...(reading.ownLanguage === false ? { ownLanguageAllowed: false } : {}),
    rights: guessRights(`${read.story}\n${reading.demands.join('\n')}`),
    facts: facts.facts,
    demands: demands.map(({ id, request }) => ({ id, because: becauseOf(request, facts.known, names) })),
    recipients: recipients.recipients,
    copies: recipients.copies,
  };
  const texts: DraftTexts | undefined =
    language === undefined
      ? undefined
      : {
          language,
          title: sentenceCase(reading.title ?? '', `${read.story}\n${reading.demands.join('\n')}`, nameWords(reading)),
          summary: reading.summary ?? '',
          name: nameByCases(people.name, language),
          ...(people.polite === undefined ? {} : { politeName: nameByCases(people.polite, language) }),
          facts: facts.texts,
          demands: Object.fromEntries(demands.map(({ id, text }) => [id, text])),
          recipients: recipients.texts,
        };
  const demandsToDo = demands.flatMap(({ id, toDo }) =>
    toDo.map((one) => ({ field: `${language ?? 'texts'}.demands.${id}`, ...one })),
  );
  return {
    action,
    texts,
    toDo: [
      ...generalToDo(reading, language),
      ...closing.toDo,
      ...people.toDo,
      ...facts.toDo,
      ...demandsToDo,
      ...recipients.toDo,
      ...proposalsToDo(action),
    ],
  };
}

function optional<Key extends string>(key: Key, value: string | null): { readonly [K in Key]?: string } {
  return value === null ? {} : ({ [key]: value } as { readonly [K in Key]?: string });
}

/** "az-ismayilova" */
function slugOf({ country, people, title }: SheetReading): string {
  const first = people.find(({ name }) => name !== null)?.name;
  const about = first === undefined || first === null ? (title ?? 'urgent action') : familyName(first, country);
  return idFrom(`${country ?? ''} ${about}`) || 'urgent-action';
}

const ID_WORDS_AT_MOST = 3;
const ID_LETTERS_AT_LEAST = 4;

function demandId(clause: string, names: ReadonlySet<string>): string {
  return (clause.match(/\p{L}+/gu) ?? [])
    .map((word) => idFrom(word))
    .filter((word) => word.length >= ID_LETTERS_AT_LEAST && !names.has(word) && !/^(?:that|them|with|ensure|urging|calling|asking)$/.test(word))
    .slice(0, ID_WORDS_AT_MOST)
    .join('-');
}

function draftDeadline({ deadline, deadlineKind, issued, kind }: SheetReading): {
  readonly deadline?: DraftAction['deadline'];
  readonly toDo: readonly ToDo[];
} {
  if (deadline !== null && isRealDay(deadline)) {
    const day = deadlineKind === 'before' ? { before: deadline } : { until: deadline };
    const message = 'The sheet says neither "before" nor "until": is this day still one to write on?';
    return {
      deadline: day,
      toDo: deadlineKind === null ? [{ field: 'deadline', urgency: 'look', message, proposal: deadline }] : [],
    };
  }
  if (kind === 'stop') return { toDo: [] };
  const message = deadline === null ? 'Which is the last day to write? The sheet prints none.' : `Which is the last day to write? There is no ${deadline}.`;
  const proposal = issued !== null && isRealDay(issued) ? daysAfter(issued, DAYS_TO_WRITE) : undefined;
  return { toDo: [{ field: 'closes', urgency: 'missing', message, ...(proposal === undefined ? {} : { proposal }) }] };
}

function daysAfter(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

function generalToDo(reading: SheetReading, language: Language | undefined): readonly ToDo[] {
  const missing = (field: string, message: string): ToDo => ({ field, urgency: 'missing', message });
  return [
    ...(reading.country === null ? [missing('country', 'Which country is it about?')] : []),
    ...(reading.title === null ? [missing('title', 'What is the title?')] : []),
    ...(reading.summary === null ? [missing('summary', 'What has happened, in two to four sentences?')] : []),
    ...(reading.demands.length === 0 && reading.kind !== 'stop' ? [missing('demands', 'What is asked for? No request was found.')] : []),
    ...(reading.kind === 'new' ? [] : [missing('follows', 'Which urgent action does this one follow?')]),
    ...(language === undefined
      ? [missing('texts', 'Letters are not written in the language of this sheet: the texts have to be put into another.')]
      : []),
  ];
}

function proposalsToDo({ rights, demands }: DraftAction): readonly ToDo[] {
  const look = (field: string, message: string, proposal: string): ToDo => ({ field, urgency: 'look', message, proposal });
  return [
    ...(rights.length === 0 ? [] : [look('rights', 'Which rights is it about?', rights.join(', '))]),
    ...demands.flatMap(({ id, because }) =>
      because.length === 0 ? [] : [look(`demands.${id}.because`, 'What has to be told before this is asked?', because.join(', '))],
    ),
  ];
}
