import { isLanguage } from '../../urgent-action/language.ts';
import type { Language } from '../../urgent-action/language.ts';
import { foldText } from '../sheet/layout/fold-text.ts';
import type { SheetRead, SheetReading } from '../sheet/sheet-reading.ts';
import { isRealDay } from '../sheet/words/days.ts';
import type { Draft, DraftAction, DraftTexts, ToDo } from './draft.ts';
import { draftDemand } from './draft-demands.ts';
import type { DemandDraft } from './draft-demands.ts';
import { draftFacts } from './draft-facts.ts';
import type { FactsDraft } from './draft-facts.ts';
import { draftPeople, nameByCases, nameWords } from './draft-people.ts';
import type { PeopleDraft } from './draft-people.ts';
import { draftRecipients } from './draft-recipients.ts';
import type { RecipientsDraft } from './draft-recipients.ts';
import { generalToDo, proposalsToDo } from './to-do.ts';
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
  const names = new Set(
    nameWords(reading).flatMap((name) => foldText(name.toLowerCase()).split(/\P{L}+/u)),
  );
  const people = draftPeople(reading, language);
  const facts = draftFacts(read, names);
  const demands = draftDemands(reading, language, people.polite, names);
  const parts = { people, facts, demands, recipients: draftRecipients(reading, language) };
  const closing = draftDeadline(reading);
  const action = actionOf(read, parts, closing.deadline, names);
  return {
    action,
    texts: language === undefined ? undefined : textsOf(read, parts, language),
    toDo: [
      ...generalToDo(reading, language),
      ...closing.toDo,
      ...people.toDo,
      ...facts.toDo,
      ...demands.flatMap(({ id, toDo }) =>
        toDo.map((one) => ({ field: `${language ?? 'texts'}.demands.${id}`, ...one })),
      ),
      ...parts.recipients.toDo,
      ...proposalsToDo(action),
    ],
  };
}

interface KnownDemand extends DemandDraft {
  readonly id: string;
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
  politeName: string | undefined,
  names: ReadonlySet<string>,
): readonly KnownDemand[] {
  const give = idGiver();
  const about = { politeName, names: nameWords(reading) };
  return reading.demands.map((request) => {
    const drafted = draftDemand(request, language ?? 'en', about);
    return { id: give(demandId(drafted.text.clause ?? request, names), 'demand'), ...drafted };
  });
}

function actionOf(
  { reading, story }: SheetRead,
  { people, facts, demands, recipients }: Parts,
  deadline: DraftAction['deadline'],
  names: ReadonlySet<string>,
): DraftAction {
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
    languagesAskedFor: reading.languages,
    ...(reading.ownLanguage === false ? { ownLanguageAllowed: false } : {}),
    rights: guessRights(`${story}\n${reading.demands.join('\n')}`),
    facts: facts.facts,
    demands: demands.map(({ id, request }) => ({
      id,
      because: becauseOf(request, facts.known, names),
    })),
    recipients: recipients.recipients,
    copies: recipients.copies,
  };
}

function textsOf(
  { reading, story }: SheetRead,
  { people, facts, demands, recipients }: Parts,
  language: Language,
): DraftTexts {
  const text = `${story}\n${reading.demands.join('\n')}`;
  return {
    language,
    title: sentenceCase(reading.title ?? '', text, nameWords(reading)),
    summary: reading.summary ?? '',
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
    const message =
      'The sheet says neither "before" nor "until": is this day still one to write on?';
    return {
      deadline: day,
      toDo:
        deadlineKind === null
          ? [{ field: 'deadline', urgency: 'look', message, proposal: deadline }]
          : [],
    };
  }
  if (kind === 'stop') return { toDo: [] };
  const message =
    deadline === null
      ? 'Which is the last day to write? The sheet prints none.'
      : `Which is the last day to write? There is no ${deadline}.`;
  const proposal =
    issued !== null && isRealDay(issued) ? daysAfter(issued, DAYS_TO_WRITE) : undefined;
  return {
    toDo: [
      {
        field: 'closes',
        urgency: 'missing',
        message,
        ...(proposal === undefined ? {} : { proposal }),
      },
    ],
  };
}

function daysAfter(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
