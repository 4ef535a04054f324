import { siftContacts } from '../contacts.ts';
import type { Language } from '../language.ts';
import { salutationFor } from '../salutation.ts';
import type { ActionFile, TranslationFile } from './schema.ts';
import type {
  Copies,
  Deadline,
  DemandText,
  Embassy,
  Person,
  Recipient,
  RecipientText,
  Telling,
  Translation,
  UrgentAction,
} from '../urgent-action.ts';

/**
 * From what people write, with its short forms and gaps, to what the program reads: one shape for
 * each thing.
 */

/** The urgent action of a sound file. */
export function toUrgentAction(
  file: ActionFile,
  translations: readonly Translation[],
): UrgentAction {
  const { awaitedTranslations: _, closes, deadline, people, rights, copies, ...same } = file;
  const toRecipients = (list: ActionFile['recipients']): readonly Recipient[] =>
    list.map((recipient) => toRecipient(recipient, file.country));
  return {
    ...same,
    deadline: toDeadline(deadline, closes ?? file.issued),
    people: people.map(toPerson),
    rights: rights.map((right) => (typeof right === 'string' ? { right, because: [] } : right)),
    recipients: toRecipients(file.recipients),
    copies: toCopies(copies, toRecipients(copies.officials)),
    translations: Object.fromEntries(translations.map((texts) => [texts.language, texts])),
  };
}

/**
 * The cross-checks have seen to it that there is exactly one of the three, or a stop's day of
 * issue.
 */
function toDeadline(deadline: ActionFile['deadline'], closes: ActionFile['closes']): Deadline {
  if (deadline?.before !== undefined) return { kind: 'before', date: deadline.before };
  if (deadline?.until !== undefined) return { kind: 'until', date: deadline.until };
  if (closes !== undefined) return { kind: 'closes', date: closes };
  throw new Error('An urgent action passed the checks without a last day');
}

function toPerson({ gender = 'unspecified', ...person }: ActionFile['people'][number]): Person {
  return { ...person, gender };
}

function toRecipient(
  { country: own, ...recipient }: ActionFile['recipients'][number],
  country: string,
): Recipient {
  const where = own ?? country;
  return { ...recipient, ...siftContacts(recipient, where).sound, country: where };
}

function toCopies({ embassies }: ActionFile['copies'], officials: readonly Recipient[]): Copies {
  if (typeof embassies === 'boolean') return { officials, embassies };
  const toEmbassy = (embassy: (typeof embassies)[number]): Embassy => ({
    in: embassy.in,
    ...siftContacts(embassy, embassy.in).sound,
  });
  return { officials, embassies: embassies.map(toEmbassy) };
}

/** The texts of one language, with what they leave to `action`. */
export function toTranslation(
  language: Language,
  { name, politeName, facts, demands, recipients, ...same }: TranslationFile,
  action: ActionFile,
): Translation {
  const fullName = byCases(name);
  return {
    ...same,
    language,
    name: fullName,
    politeName: { ...fullName, ...(politeName !== undefined && byCases(politeName)) },
    facts: mapValues(facts, toTellings),
    demands: mapValues(demands, toDemandText),
    recipients: Object.fromEntries(
      [...action.recipients, ...action.copies.officials].map(({ id, name: printed }) => [
        id,
        toRecipientText(recipients[id], printed, language),
      ]),
    ),
  };
}

function byCases(name: TranslationFile['name']): Readonly<Record<string, string>> {
  return typeof name === 'string' ? { nominative: name } : name;
}

function toTellings(tellings: TranslationFile['facts'][string]): readonly Telling[] {
  return [tellings]
    .flat()
    .map((telling) => (typeof telling === 'string' ? { text: telling, short: false } : telling));
}

function toDemandText({
  clause,
  clauses,
  short,
  ...same
}: TranslationFile['demands'][string]): DemandText {
  return {
    ...same,
    clauses: [...(clause === undefined ? [] : [clause]), ...clauses],
    ...(short !== undefined && {
      short: typeof short === 'string' ? { text: short, tells: [] } : short,
    }),
  };
}

function toRecipientText(
  text: TranslationFile['recipients'][string] = { addressedTo: [] },
  printed: string | undefined,
  language: Language,
): RecipientText {
  const { role, name = printed, addressedTo, salutation } = text;
  return {
    role,
    name,
    addressedTo,
    salutation: salutation ?? salutationFor(language, { role, name }),
  };
}

function mapValues<Value, Result>(
  group: Readonly<Record<string, Value>>,
  change: (value: Value) => Result,
): Readonly<Record<string, Result>> {
  return Object.fromEntries(Object.entries(group).map(([key, value]) => [key, change(value)]));
}
