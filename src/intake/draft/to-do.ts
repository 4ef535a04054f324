import type { Language } from '../../urgent-action/language.ts';
import type { SheetReading } from '../sheet/sheet-reading.ts';

/** What a person still has to do, or to look at, with a proposal where there is one. */
export interface ToDo {
  /** Path in action.yaml, or in the language's file after its tag ("en.demands.release.clause"). */
  readonly field: string;
  /** `missing`: it cannot be published without; `look`: a rule made it, and may be wrong. */
  readonly urgency: Urgency;
  /** Which message, for those who say it in another language, and what stands in it. */
  readonly code: ToDoCode;
  readonly values: Readonly<Record<string, string>>;
  readonly message: string;
  readonly proposal?: string;
}

type Urgency = 'missing' | 'look';

/**
 * All that rules leave to a person. `{what}` is a piece of the sheet; those who say it in another
 * language go by the code.
 */
const MESSAGES = {
  country: ['missing', 'Which country is it about?'],
  title: ['missing', 'What is the title?'],
  summary: ['missing', 'What has happened, in two to four sentences?'],
  demands: ['missing', 'What is asked for? No request was found.'],
  follows: ['missing', 'Which urgent action does this one follow? The sheet names {what}.'],
  texts: [
    'missing',
    'Letters are not written in the language of this sheet: the texts have to be put into another.',
  ],
  recipients: ['missing', 'Whom is the letter to? The sheet names nobody who can be reached.'],
  people: ['missing', 'Who is it about? The sheet names nobody.'],
  'closes-unprinted': ['missing', 'Which is the last day to write? The sheet prints none.'],
  'closes-no-such-day': ['missing', 'Which is the last day to write? There is no {what}.'],
  'clause-unturned': [
    'missing',
    'No rule turns this request into a clause. Say it as one that goes on after “I ask you to”.',
  ],
  'deadline-kind': [
    'look',
    'The sheet says neither "before" nor "until": is this day still one to write on?',
  ],
  'person-unnamed': ['look', 'Somebody without a name is meant, and left out here.'],
  'gender-unknown': ['look', 'Is {what} a woman or a man? Letters say neither until it is known.'],
  'polite-name': ['look', 'How is the person called after the first time? Sheets do not print it.'],
  'no-event': ['look', 'No event was found in the text: letters could only ask, and not tell.'],
  'fact-upcoming': ['look', 'This is still to come, it seems, and is not told after {what}.'],
  'fact-pronoun': [
    'look',
    'Several people are spoken of, and this says of one of them what happened, but not of which.',
  ],
  'label-made': ['look', 'No rule makes a noun of this request for its label.'],
  'label-long': ['look', 'The label is long for a card.'],
  'clause-out-of-place': [
    'look',
    'This clause points at something said before it, and makes sense only in its place.',
  ],
  'clause-name-put': [
    'look',
    'The request names its person only by a pronoun; the name was put in its place.',
  ],
  'clause-pronoun': ['look', 'The request names its person only by a pronoun.'],
  'salutation-elsewhere': [
    'look',
    'The sheet prints the salutation in another language; letters use the one that follows from the role.',
  ],
  rights: ['look', 'Which rights is it about?'],
  because: ['look', 'What has to be told before this is asked?'],
  'because-none': [
    'look',
    'Nothing that is told speaks of this request: letters would ask for it without saying why.',
  ],
  'because-no-room': [
    'look',
    'What this stands on is too long for the shortest letters: they ask for it without saying why. Shorter facts make room.',
  ],
  'fact-no-room': [
    'look',
    'The shortest letters, for a fax or a postcard, have no room for this: they come to more than 110 words. Shorten it, or what is asked for.',
  ],
  'never-quote': [
    'look',
    'These words stand only in the background and sound private: letters must never quote them.',
  ],
} as const satisfies Readonly<Record<string, readonly [Urgency, string]>>;

export type ToDoCode = keyof typeof MESSAGES;

/** What is to be looked at; each has a message `sheet-look-<code>` in the languages of the bot. */
export const LOOK_CODES: readonly string[] = Object.entries(MESSAGES).flatMap(
  ([code, [urgency]]) => (urgency === 'look' ? [code] : []),
);

export function toDo(
  field: string,
  code: ToDoCode,
  { what, proposal }: { readonly what?: string; readonly proposal?: string | undefined } = {},
): ToDo {
  const [urgency, message] = MESSAGES[code];
  return {
    field,
    urgency,
    code,
    values: what === undefined ? {} : { what },
    message: message.replace('{what}', what ?? ''),
    ...(proposal === undefined ? {} : { proposal }),
  };
}

/** What a sheet has to say and did not. */
export function generalToDo(
  reading: SheetReading,
  language: Language | undefined,
): readonly ToDo[] {
  const { kind, demands, reference } = reading;
  return [
    ...(reading.country === null ? [toDo('country', 'country')] : []),
    ...(reading.title === null ? [toDo('title', 'title')] : []),
    ...(reading.summary === null ? [toDo('summary', 'summary')] : []),
    ...(demands.length === 0 && kind !== 'stop' ? [toDo('demands', 'demands')] : []),
    ...(kind === 'new' ? [] : [toDo('follows', 'follows', { what: reference ?? 'none' })]),
    ...(language === undefined ? [toDo('texts', 'texts')] : []),
  ];
}

const listed = (words: readonly string[]) => ({ proposal: words.join(', ') });

/** What of an action was guessed. */
interface Proposals {
  readonly rights: readonly string[];
  readonly facts: readonly unknown[];
  readonly demands: readonly { readonly id: string; readonly because: readonly string[] }[];
  readonly neverQuote?: Readonly<Partial<Record<Language, readonly string[]>>>;
}

/** What was guessed and has to be looked at; `standing`: what each request could stand on. */
export function proposalsToDo(
  { rights, facts, demands, neverQuote }: Proposals,
  standing: readonly Pick<Proposals['demands'][number], 'because'>[],
): readonly ToDo[] {
  const stems = Object.values(neverQuote ?? {}).flat();
  return [
    ...(rights.length === 0 ? [] : [toDo('rights', 'rights', listed(rights))]),
    ...demands.flatMap(({ id, because }, index) =>
      because.length === 0
        ? standless(id, facts, standing[index]?.because.length ?? 0)
        : [toDo(`demands.${id}.because`, 'because', listed(because))],
    ),
    ...(stems.length === 0 ? [] : [toDo('neverQuote', 'never-quote', listed(stems))]),
  ];
}

/** Where nothing at all is told, that is said already. */
function standless(id: string, facts: readonly unknown[], count: number): readonly ToDo[] {
  const code = count === 0 ? 'because-none' : 'because-no-room';
  return facts.length === 0 ? [] : [toDo(`demands.${id}.because`, code)];
}
