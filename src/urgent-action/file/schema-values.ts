import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { isCountryCode } from '../country-code.ts';
import type { FindingCode, FindingValues } from './findings.ts';

/**
 * The single values that files of urgent actions are made of. What is wrong with one is said by the
 * code of a finding.
 */

/** Telegram takes 64 bytes of callback data, and a slug shares them with a prefix and an answer. */
const SLUG_CHARACTERS_AT_MOST = 32;

/** An object in which every key is known, so that a misspelt one cannot be lost silently. */
export function closed<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const known = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? known : undefined),
  });
}

/** A list of at least one. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item).min(1);
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

/** A string that `holds`; `code` says what is wrong with another, with `values` in it. */
function checked(holds: (value: string) => boolean, code: FindingCode, values: FindingValues = {}) {
  return z.string().refine(holds, { params: { code, values } });
}

/**
 * The same in words of its own, for values of other files: `problem` is what is wrong with another,
 * `remedy` what to write.
 */
export function checkedString(holds: (value: string) => boolean, problem: string, remedy: string) {
  return z.string().refine(holds, { error: remedy, params: { problem } });
}

export const text = checked(
  (value) =>
    value !== '' && value.trim() === value && !/[\p{Cc}\p{Cs}]|\{\{|\}\}| {2}/u.test(value),
  'form-text',
);

export const id = checked((value) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(value), 'form-id');

export const slug = checked(
  (value) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= SLUG_CHARACTERS_AT_MOST,
  'form-slug',
  { most: SLUG_CHARACTERS_AT_MOST },
);

export const calendarDate = checked(isCalendarDate, 'form-day');

/** A year alone is a number to YAML. */
export const partialDate = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  checked(isPartialDate, 'form-date'),
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

export const country = checked(isCountryCode, 'form-country');

export const languageTag = checked(isLanguageTag, 'form-language');

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

export const script = checked((value) => /^[A-Z][a-z]{3}$/.test(value), 'form-script');
