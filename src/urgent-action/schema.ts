import { isValidPhoneNumber } from 'libphonenumber-js/max';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { isCountryCode } from './country-code.ts';
import { LANGUAGES, NAME_CASES } from './language.ts';
import type { Language } from './language.ts';

/**
 * What `action.yaml` and `<language>.yaml` may hold. By convention a message given here is the remedy;
 * describe-issue.ts says what is wrong. Rules that look at two places at once stand in cross-checks.ts.
 */

/** Tellings of one fact: with one there would be nothing to choose, and letters would be copies (Q18). */
const TELLINGS_AT_LEAST = 2;
/** Wordings of one demand, each for long letters and for `brief`: every letter carries all demands. */
const WORDINGS_AT_LEAST = 3;
/** Telegram takes 64 bytes of callback data, and a slug shares them with a prefix and an answer. */
const SLUG_CHARACTERS_AT_MOST = 32;

/** An object in which every key is known, so that a misspelt one cannot be lost silently. */
export function closed<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const known = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `Remove it or correct its spelling; known here: ${known}.`
        : undefined,
  });
}

/** A string that `holds`; `problem` says what is wrong with another, `remedy` what to write. */
export function checkedString(holds: (value: string) => boolean, problem: string, remedy: string) {
  return z.string().refine(holds, { error: remedy, params: { problem } });
}

export const text = checkedString(
  (value) => value !== '' && value.trim() === value && !/[\p{Cc}]|\{\{|\}\}| {2}/u.test(value),
  'is empty or holds a line break, a double space or template marks',
  'Write plain text in one piece; fold long texts with ">-".',
);

const id = checkedString(
  (value) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(value),
  'is no id',
  'Use small letters a to z, digits and single hyphens, as in travel-ban.',
);

const slug = checkedString(
  (value) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= SLUG_CHARACTERS_AT_MOST,
  'is no slug',
  `Use small letters, digits and single hyphens, at most ${SLUG_CHARACTERS_AT_MOST} characters.`,
);

export const date = checkedString(
  isCalendarDate,
  'is no day of the calendar',
  'Write year, month and day as in 2014-11-26.',
);

/** Whether `value` is a real day written YYYY-MM-DD. */
export function isCalendarDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  try {
    return Temporal.PlainDate.from(value, { overflow: 'reject' }).toString() === value;
  } catch {
    return false;
  }
}

export const phone = checkedString(
  (value) => value.startsWith('+') && isValidPhoneNumber(value),
  'is no telephone number that exists',
  'Write it internationally and in quotes, as in "+994 12 492 0625".',
);

export const email = checkedString(
  (value) => z.email().safeParse(value).success,
  'is no e-mail address',
  'Write one address, as in office@example.org.',
);

export const country = checkedString(
  isCountryCode,
  'is no country code',
  'Use the two capital letters of ISO 3166, as in AZ.',
);

const languageTag = checkedString(
  isLanguageTag,
  'is no language tag',
  'Use a BCP 47 tag in its usual spelling, as in en, az or pt-BR.',
);

/** Well-formed tags of no language ("xx", "kz") have no name: a slip must not lose a language that the sheet asks for. */
const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

function isLanguageTag(value: string): boolean {
  try {
    return (
      Intl.getCanonicalLocales(value)[0] === value &&
      languageNames.of(new Intl.Locale(value).language) !== undefined
    );
  } catch {
    return false;
  }
}

const script = checkedString(
  (value) => /^[A-Z][a-z]{3}$/.test(value),
  'is no script',
  'Use the four letters of ISO 15924, as in Latn or Cyrl.',
);

const gender = z.enum(['female', 'male', 'unspecified']);

export function listOf<Item extends z.ZodType>(item: Item, atLeast = 1) {
  return z.array(item).min(atLeast, `Write ${atLeast === 1 ? 'one' : atLeast} or more.`);
}

const deadline = closed({ before: date.optional(), until: date.optional() }).refine(
  ({ before, until }) => (before === undefined) !== (until === undefined),
  {
    error:
      'Keep the word that the sheet prints: "before" leaves that day out, "until" includes it.',
    params: { problem: 'needs exactly one of before and until' },
  },
);

const recipient = closed({
  id,
  name: text,
  gender,
  addressLines: z.array(text).default([]),
  faxes: z.array(phone).default([]),
  phones: z.array(phone).default([]),
  emails: z.array(email).default([]),
}).refine(({ addressLines, faxes, emails }) => [addressLines, faxes, emails].flat().length > 0, {
  error: 'Give addressLines, faxes or emails: a letter has to go somewhere.',
  params: { problem: 'cannot be written to' },
});

/** `action.yaml`: what is the same in every language. */
export const actionSchema = closed({
  slug,
  kind: z.enum(['new', 'update', 'stop']),
  reference: text.optional(),
  index: text.optional(),
  issued: date,
  country,
  people: listOf(closed({ id, gender, names: z.record(script, text) })),
  deadline,
  languagesAskedFor: listOf(languageTag),
  ownLanguageAllowed: z.boolean(),
  awaitedTranslations: z.array(z.enum(LANGUAGES)).default([]),
  facts: listOf(closed({ id, kind: z.enum(['event', 'law']), date: date.optional() })),
  demands: listOf(closed({ id })),
  recipients: listOf(recipient),
  copies: closed({ embassies: z.boolean(), officials: z.array(text).default([]) }),
  sources: listOf(text),
  organisationNamed: z.boolean().default(false),
  neverQuote: z.partialRecord(z.enum(LANGUAGES), z.array(text)).default({}),
});

export type ActionFile = z.output<typeof actionSchema>;

const demandText = closed({
  label: text,
  wordings: listOf(text, WORDINGS_AT_LEAST),
  brief: listOf(text, WORDINGS_AT_LEAST),
});

/** `<language>.yaml`: the texts, and the names in each case that the language's templates may ask for. */
export function translationSchema(language: Language) {
  const cases = closed(Object.fromEntries(NAME_CASES[language].map((name) => [name, text])));
  return closed({
    checkedBy: text.optional(),
    title: text,
    summary: text,
    name: cases,
    politeName: cases,
    facts: z.record(z.string(), listOf(text, TELLINGS_AT_LEAST)),
    demands: z.record(z.string(), demandText),
    recipients: z.record(
      z.string(),
      closed({ role: text, name: text, addressedTo: listOf(text).optional(), salutation: text }),
    ),
  });
}

export type TranslationFile = z.output<ReturnType<typeof translationSchema>>;
