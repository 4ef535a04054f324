/**
 * How much a problem matters: an error keeps the sheet from becoming an urgent action, a warning is
 * to be looked at.
 */
export type Severity = 'error' | 'warning';

/** Something that a person has to look at. */
export interface SheetProblem {
  /** A path as in `sources`. */
  readonly field: string;
  /**
   * Line in the text as read, counted from 1; null where it is about something that is not there.
   */
  readonly line: number | null;
  readonly message: string;
  readonly severity: Severity;
  /** Which message, for those who say it in another language, and what stands in it. */
  readonly code: ProblemCode;
  readonly values: Readonly<Record<string, string>>;
}

/** All that the reader can be unsure of. `{what}` is a piece of the sheet. */
const MESSAGES = {
  'title-missing': ['error', 'No title was found.'],
  'country-missing': ['error', 'The country could not be told.'],
  'country-guessed': [
    'warning',
    'The country is the one that the text names most often; see that it is right.',
  ],
  'country-of-contacts': [
    'warning',
    'No country is named; it is the one of this number or address: "{what}".',
  ],
  'people-missing': ['error', 'Nobody at risk was found by name.'],
  'people-guessed': [
    'warning',
    'The name was taken from running text; see that it is right and that nobody is missing.',
  ],
  'person-unnamed': ['warning', 'Somebody without a name is meant: "{what}".'],
  'person-nameless': ['warning', 'Somebody without a name is meant.'],
  'gender-unknown': ['warning', 'The sheet does not say whether {what} is a woman or a man.'],
  'gender-guessed': [
    'warning',
    'Whether {what} is a woman or a man was taken from how the text speaks of them.',
  ],
  'summary-missing': ['warning', 'No summary was found.'],
  'summary-guessed': [
    'warning',
    'Where the summary ends is a guess: the text shows no paragraphs.',
  ],
  'demands-missing': ['error', 'No request was found.'],
  'demand-cut': ['warning', 'The request seems to be cut off.'],
  'statement-left-out': [
    'warning',
    'This is a statement among the requests, and no request: "{what}".',
  ],
  'languages-unknown': ['warning', '"{what}" is no language known here.'],
  'deadline-missing': ['warning', 'The sheet prints no deadline; a last day has to be set.'],
  'deadline-no-year': [
    'warning',
    'The deadline has no year; it is the first such day after the date of issue.',
  ],
  'deadline-in-words': [
    'warning',
    'The last day is said in words; see that the day is right: "{what}".',
  ],
  'deadline-incomplete': [
    'error',
    'The deadline "{what}" has no year, and the sheet no date of issue.',
  ],
  'deadline-no-such-day': ['error', 'The calendar has no such day: "{what}".'],
  'deadline-before-issue': ['error', 'The deadline lies before the date of issue.'],
  'deadline-far': ['warning', 'The deadline is more than a year after the date of issue.'],
  'deadline-ambiguous': ['warning', 'Day and month could be the other way round: "{what}".'],
  'deadline-several': ['warning', 'The sheet prints several deadlines; the other one is "{what}".'],
  'date-ambiguous': ['warning', 'Day and month could be the other way round: "{what}".'],
  'recipients-missing': ['error', 'Nobody to write to was found.'],
  'recipient-unreachable': ['error', 'No way to reach this recipient was found.'],
  'recipient-unnamed': ['warning', 'This recipient has neither a role nor a name.'],
  'recipient-address-elsewhere': [
    'warning',
    'The sheet prints no address: only a web form or social media.',
  ],
  'salutation-missing': ['warning', 'The sheet prints no salutation for this recipient.'],
  'salutation-in-two-languages': [
    'warning',
    'The salutation stands there in two languages: "{what}".',
  ],
  'email-hidden': [
    'warning',
    'The address was hidden by the web page it was copied from: "{what}".',
  ],
  'email-mended': ['warning', 'The address was broken by a blank or a line end: "{what}".'],
  'email-unread': ['warning', 'This is no e-mail address: "{what}".'],
  'number-no-country-code': ['warning', 'The number has no country code: "{what}".'],
  'number-unlabelled': [
    'warning',
    'The sheet does not say whether this is a telephone or a fax: "{what}".',
  ],
  'columns-merged': ['error', 'Two columns ran into one here; see what belongs to whom: "{what}".'],
  'background-missing': ['warning', 'There is no second part; a page may be missing.'],
  'layout-guessed': [
    'warning',
    'This layout is not known: what is what was told by the headings and the shape of the text; read all of it.',
  ],
  'language-unread': [
    'warning',
    'The language of this sheet is not known here: it was read by its shape alone, and its texts have to be written anew.',
  ],
  'capitals-put': [
    'warning',
    'The sheet is typed all in small letters or all in capitals: capitals were put by rule, and names of places may lack theirs.',
  ],
  'text-damaged': ['warning', 'Some letters were lost before the text came here.'],
} as const satisfies Record<string, readonly [Severity, string]>;

export type ProblemCode = keyof typeof MESSAGES;

/** Each has a message `sheet-problem-<code>` in the languages of the bot. */
export const PROBLEM_CODES: readonly string[] = Object.keys(MESSAGES);

/** A problem as the reader finds it. */
export interface Doubt {
  readonly code: ProblemCode;
  readonly field: string;
  /** Offset in the text as read. */
  readonly offset?: number;
  readonly what?: string;
}

/** The problem for people, with the line of `text` it stands in. */
export function problemOf({ code, field, offset, what }: Doubt, text: string): SheetProblem {
  const [severity, message] = MESSAGES[code];
  const line = offset === undefined ? null : text.slice(0, offset).split('\n').length;
  return {
    field,
    line,
    message: message.replace('{what}', () => what ?? ''),
    severity,
    code,
    values: what === undefined ? {} : { what },
  };
}
