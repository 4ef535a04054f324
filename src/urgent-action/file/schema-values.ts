import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { isCountryCode } from '../country-code.ts';

/**
 * The single values that files of urgent actions are made of. By convention a message given here is
 * the remedy.
 */

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

/** A list of at least one. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item).min(1, 'Write one or more.');
}

/**
 * What `first` takes where `isFirst`, else what `second` takes: the look of a value decides, so
 * that what is wrong is said of the form that was meant. (A union of zod tries both and can only
 * say that neither fits.)
 */
export function either<First extends z.ZodType, Second extends z.ZodType>(
  isFirst: (value: unknown) => boolean,
  first: First,
  second: Second,
) {
  return z.unknown().transform((value, context): z.output<First> | z.output<Second> => {
    const parsed = (isFirst(value) ? first : second).safeParse(value);
    if (parsed.success) return parsed.data;
    const { issues } = parsed.error;
    context.issues.push(...issues.map((issue) => ({ ...issue, input: undefined })));
    return z.NEVER;
  });
}

/** A string that `holds`; `problem` says what is wrong with another, `remedy` what to write. */
export function checkedString(holds: (value: string) => boolean, problem: string, remedy: string) {
  return z.string().refine(holds, { error: remedy, params: { problem } });
}

export const text = checkedString(
  (value) =>
    value !== '' && value.trim() === value && !/[\p{Cc}\p{Cs}]|\{\{|\}\}| {2}/u.test(value),
  'is empty or holds a line break, a double space or template marks',
  'Write plain text in one piece; fold long texts with ">-".',
);

export const id = checkedString(
  (value) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(value),
  'is no id',
  'Use small letters a to z, digits and single hyphens, as in travel-ban.',
);

export const slug = checkedString(
  (value) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= SLUG_CHARACTERS_AT_MOST,
  'is no slug',
  `Use small letters, digits and single hyphens, at most ${SLUG_CHARACTERS_AT_MOST} characters.`,
);

export const calendarDate = checkedString(
  isCalendarDate,
  'is no day of the calendar',
  'Write year, month and day as in 2014-11-26.',
);

/** A year alone is a number to YAML. */
export const partialDate = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  checkedString(
    isPartialDate,
    'is no day, month or year of the calendar',
    'Write it as exactly as the sheet does: 2014-11-26, 2014-11 or 2014.',
  ),
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

/** Whether `value` is a real day, a month YYYY-MM or a year YYYY. */
export function isPartialDate(value: string): boolean {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(value)) return false;
  return isCalendarDate(`${value}-01-01`.slice(0, 'YYYY-MM-DD'.length));
}

export const country = checkedString(
  isCountryCode,
  'is no country code',
  'Use the two capital letters of ISO 3166, as in AZ; XK is Kosovo.',
);

export const languageTag = checkedString(
  isLanguageTag,
  'is no language tag',
  'Use a BCP 47 tag in its usual spelling, as in en, az or pt-BR.',
);

/**
 * Well-formed tags of no language ("xx", "kz") have no name: a slip must not lose a language that
 * the sheet asks for.
 */
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

export const script = checkedString(
  (value) => /^[A-Z][a-z]{3}$/.test(value),
  'is no script',
  'Use the four letters of ISO 15924, as in Latn or Cyrl.',
);
