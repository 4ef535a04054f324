import type { Tone } from '../../letters/letter.ts';
import { TONES } from '../../letters/letter.ts';
import { seedFrom } from '../../letters/draw.ts';
import { lettersLanguages, recipientById } from '../../urgent-action/choices.ts';
import { LANGUAGES } from '../../urgent-action/language.ts';
import type { Language } from '../../urgent-action/language.ts';
import type { Recipient, UrgentAction } from '../../urgent-action/urgent-action.ts';
import { readOptions } from '../options.ts';
import type { OptionKinds, Options } from '../options.ts';

const KINDS: OptionKinds = {
  action: 'string',
  recipient: 'string',
  language: 'string',
  tone: 'string',
  name: 'string',
  place: 'string',
  'own-line': 'string',
  seed: 'string',
  count: 'string',
  json: 'boolean',
};

const TYPED_CHARACTERS_AT_MOST = 100;
const OWN_LINE_CHARACTERS_AT_MOST = 300;
const LETTERS_AT_MOST = 10_000;

/** What `postbag letter` was asked for, all of it valid. */
export interface LetterRequest {
  readonly action: UrgentAction;
  readonly recipient: Recipient;
  readonly language: Language;
  readonly tone: Tone;
  readonly name: string;
  readonly place: string;
  readonly ownLine: string | undefined;
  readonly seed: number;
  /** Undefined: one letter, and no array. */
  readonly count: number | undefined;
  readonly json: boolean;
}

/** A valid request, or all that is wrong with the arguments. */
export type RequestRead =
  | { readonly ok: true; readonly request: LetterRequest }
  | { readonly ok: false; readonly problems: readonly string[] };

interface Reading {
  readonly options: Options;
  readonly problems: string[];
}

/** The value of an option that has to be there. */
function needed({ options, problems }: Reading, name: string): string | undefined {
  const value = options.value(name);
  if (value === undefined && !problems.includes(`--${name}: needs a value`)) {
    problems.push(`--${name}: is missing`);
  }
  return value;
}

/** The one of `known` that was asked for; else the problem says which there are. */
function oneOf<T extends string>(
  reading: Reading,
  name: string,
  known: readonly T[],
): T | undefined {
  const value = needed(reading, name);
  const found = known.find((item) => item === value);
  if (value !== undefined && found === undefined) {
    reading.problems.push(
      `--${name}: "${value}" is none of ${known.join(', ') || '(there are none)'}`,
    );
  }
  return found;
}

/** A text for the letter: one line, not empty, not endless. */
function typed(
  reading: Reading,
  name: string,
  value: string | undefined,
  charactersAtMost: number,
): string {
  const text = value?.trim() ?? '';
  if (value !== undefined && text === '') reading.problems.push(`--${name}: is empty`);
  if (/[\p{Cc}\u2028\u2029]/u.test(text)) reading.problems.push(`--${name}: has to be one line`);
  if (text.length > charactersAtMost) {
    reading.problems.push(`--${name}: has more than ${charactersAtMost} characters`);
  }
  return text;
}

function wholeNumber(
  reading: Reading,
  name: string,
  lowest: number,
  highest: number,
): number | undefined {
  const value = reading.options.value(name);
  if (value === undefined) return undefined;
  const number = /^\d{1,16}$/u.test(value) ? Number(value) : Number.NaN;
  if (number >= lowest && number <= highest) return number;
  reading.problems.push(`--${name}: has to be a whole number from ${lowest} to ${highest}`);
  return undefined;
}

/** Reads the arguments of `postbag letter` against the urgent actions that there are. */
export function readLetterRequest(
  args: readonly string[],
  actions: readonly UrgentAction[],
): RequestRead {
  const options = readOptions(args, KINDS);
  const problems = [...options.problems];
  const reading = { options, problems };
  for (const word of options.positionals) problems.push(`"${word}": belongs to no option`);

  const slug = oneOf(
    reading,
    'action',
    actions.map((action) => action.slug),
  );
  const action = actions.find((candidate) => candidate.slug === slug);
  const recipientId =
    action &&
    oneOf(
      reading,
      'recipient',
      action.recipients.map(({ id }) => id),
    );
  const recipient = action && recipientById(action, recipientId ?? '');
  const language = oneOf(
    reading,
    'language',
    action === undefined ? LANGUAGES : lettersLanguages(action),
  );
  if (action === undefined) needed(reading, 'recipient');
  const tone = oneOf(reading, 'tone', TONES);
  const name = typed(reading, 'name', needed(reading, 'name'), TYPED_CHARACTERS_AT_MOST);
  const place = typed(reading, 'place', needed(reading, 'place'), TYPED_CHARACTERS_AT_MOST);
  const ownLine = typed(
    reading,
    'own-line',
    options.value('own-line'),
    OWN_LINE_CHARACTERS_AT_MOST,
  );
  const seed = wholeNumber(reading, 'seed', 0, Number.MAX_SAFE_INTEGER - LETTERS_AT_MOST);
  const count = wholeNumber(reading, 'count', 1, LETTERS_AT_MOST);

  if (problems.length > 0 || !action || !recipient || !language || !tone)
    return { ok: false, problems };
  const request = {
    action,
    recipient,
    language,
    tone,
    name,
    place,
    ownLine: ownLine === '' ? undefined : ownLine,
    seed: seed ?? seedFrom(name, place),
    count,
    json: options.isSet('json'),
  };
  return { ok: true, request };
}
