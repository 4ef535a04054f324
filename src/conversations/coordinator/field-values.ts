import { withoutPlace, withSecondVerb } from '../../intake/draft/clauses/second-verb.ts';
import { countryCode } from '../../intake/sheet/words/countries.ts';
import { languageTag } from '../../intake/sheet/words/tongues.ts';
import { formatDate } from '../../locales/names.ts';
import { countryCodes } from '../../urgent-action/country-code.ts';
import { isCalendarDate } from '../../urgent-action/file/schema-values.ts';
import { isLanguage } from '../../urgent-action/language.ts';
import { RIGHTS } from '../../urgent-action/rights.ts';
import type { Voice } from '../view.ts';
import { numbersOf, valueOf } from './fields.ts';
import { readDay } from './sheet/questions.ts';
import type { SheetDraft } from './sheet/sheet-draft.ts';

/** Values that the files hold as codes, ids and days, by the end of their path. */
type Kind = 'country' | 'languages' | 'rights' | 'gender' | 'facts' | 'day' | 'embassies';

const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/(?:^|\.)(?:country|forWritersIn)$/, 'country'],
  [/^languagesAskedFor$/, 'languages'],
  [/^rights$/, 'rights'],
  [/\.gender$/, 'gender'],
  [/\.because$/, 'facts'],
  [/^(?:closes|issued|deadline|deadline\.\w+|facts\.[^.]+\.date)$/, 'day'],
  [/^copies\.embassies$/, 'embassies'],
];
const GENDERS = ['female', 'male', 'unspecified'];
/** First words of what is told. */
const TELLING_LENGTH = 80;

function kindOfPath(path: string): Kind | undefined {
  return KINDS.find(([pattern]) => pattern.test(path))?.[1];
}

/**
 * A value as people say it in the coordinator's language: a country by its name, a fact by its
 * first words.
 */
export function valueInWords(
  path: string,
  value: string,
  draft: Pick<SheetDraft, 'files'>,
  voice: Voice,
): string {
  const kind = kindOfPath(path);
  if (kind === undefined || value === '') return withoutPlace(value);
  const words = value.split('\n').map((one) => wordFor(kind, one, draft, voice));
  return words.join(kind === 'facts' ? '\n' : ', ');
}

function wordFor(
  kind: Kind,
  one: string,
  draft: Pick<SheetDraft, 'files'>,
  { say, language }: Voice,
): string {
  switch (kind) {
    case 'country':
      return nameOf(one, 'region', language);
    case 'languages':
      return nameOf(one, 'language', language);
    case 'rights':
      return say(`coordinator-right-${one}`);
    case 'gender':
      return say(`coordinator-gender-${one}`);
    case 'facts':
      return tellingBegins(one, draft);
    case 'day':
      return isCalendarDate(one) ? formatDate(one, language) : one;
    default:
      return say(`coordinator-embassies-${one}`);
  }
}

function nameOf(code: string, type: 'region' | 'language', language: string): string {
  const isKnown =
    type === 'language' ? /^[a-z]{2,3}(?:-\w+)*$/i.test(code) : /^[A-Z]{2}$/.test(code);
  return isKnown ? (new Intl.DisplayNames(language, { type }).of(code) ?? code) : code;
}

/** "On 4 February, Ms Example told a radio station…" */
function tellingBegins(id: string, { files }: Pick<SheetDraft, 'files'>): string {
  const texts = files.find(({ name }) => name !== 'action.yaml')?.name.replace('.yaml', '');
  const telling = valueOf({ files }, `${texts}.facts.${id}`) || id;
  const cut = telling.slice(0, TELLING_LENGTH).replace(/[\s,;:]+\S*$/u, '');
  return telling.length > TELLING_LENGTH ? `“${cut} …”` : `“${telling}”`;
}

/**
 * What was typed for a value, as the files hold it; what stands for nothing known stays, and the
 * checks say so.
 */
export function valueTyped(path: string, typed: string, draft: SheetDraft, voice: Voice): string {
  const kind = kindOfPath(path);
  if (kind === undefined) return clauseTyped(path, typed);
  if (kind === 'day') return readDay(typed) ?? typed;
  const parts = typed.split(/[\n,;]+/).map((part) => part.trim());
  return parts.map((part) => codeFor(kind, part, draft, voice)).join('\n');
}

/** The clause of a language whose frames ask for a second verb, with the place for that. */
function clauseTyped(path: string, typed: string): string {
  const language = /^([a-z]{2})\.demands\.[^.]+\.(?:clause|short)$/.exec(path)?.[1] ?? '';
  return isLanguage(language) ? withSecondVerb(withoutPlace(typed), language) : typed;
}

function codeFor(kind: Kind, part: string, draft: SheetDraft, voice: Voice): string {
  const named = (codes: readonly string[]): string | undefined =>
    codes.find((code) => isSame(wordFor(kind, code, draft, voice), part));
  switch (kind) {
    case 'country':
      return named(countryCodes()) ?? countryCode(part) ?? part;
    case 'languages':
      return named(valueOf(draft, 'languagesAskedFor').split('\n')) ?? tagOf(part, voice);
    case 'rights':
      return named(RIGHTS) ?? part;
    case 'gender':
      return named(GENDERS) ?? part;
    case 'facts':
      return /(?:^|\.)facts\.([^.]+)/.exec(numbersOf(draft)[Number(part) - 1] ?? '')?.[1] ?? part;
    case 'embassies':
      return String(isSame(part, voice.say('coordinator-embassies-true')));
    default:
      return part;
  }
}

const LANGUAGE_CODES = Array.from('abcdefghijklmnopqrstuvwxyz').flatMap((one, _, letters) =>
  letters.map((other) => one + other),
);

/** "Swahili", "суахили", "sw" */
function tagOf(name: string, { language }: Voice): string {
  const names = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' });
  const named = LANGUAGE_CODES.find((code) => isSame(names.of(code) ?? '', name));
  return named ?? languageTag(name) ?? name.toLowerCase();
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/**
 * What can be typed for a value, where words alone do not say it: the facts that a request can
 * stand on, by their numbers.
 */
export function choicesFor(path: string, draft: SheetDraft): readonly string[] {
  if (kindOfPath(path) !== 'facts') return [];
  return numbersOf(draft).flatMap((one, index) => {
    const [, id] = /^[a-z]{2}\.facts\.([^.]+)$/.exec(one) ?? [];
    return id === undefined ? [] : [`${index + 1}. ${tellingBegins(id, draft)}`];
  });
}
