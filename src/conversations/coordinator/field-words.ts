import { parse } from 'yaml';
import { textAt } from '../../urgent-action/file/content.ts';
import { isLanguage } from '../../urgent-action/language.ts';
import { valueOf } from './fields.ts';
import type { SheetDraft } from './sheet/sheet-draft.ts';
import type { View } from '../view.ts';

/** Keys of the files by the word that a person knows them by. */
const KNOWN: Readonly<Record<string, string>> = {
  before: 'deadline',
  until: 'deadline',
  names: 'name',
  Latn: 'name',
  Cyrl: 'name',
  addressedTo: 'addressedTo',
  clauses: 'clause',
  facts: 'fact',
  languagesAskedFor: 'languages',
  embassies: 'embassies',
};
/** All that there is a word for: `coordinator-field-<word>`. */
const WORDS = new Set(
  'title summary name politeName country issued reference index deadline closes rights gender role salutation addressedTo addressLines faxes phones emails emailSubject web social note forWritersIn clause label short sentence fact date copies languages demands recipients people background text neverQuote because embassies'.split(
    ' ',
  ),
);
/** Of an office's or a request's words in a heading. */
const WHOM_LENGTH = 60;

/**
 * "recipients.president.faxes" as people say it: "Fax (President)"; a path without a word for it
 * stays.
 */
export function fieldInWords(
  path: string,
  draft: Pick<SheetDraft, 'files'>,
  { say }: Pick<View, 'say'>,
): string {
  const steps = path.replaceAll(/\[([^\]]+)\]/g, '.$1').split('.');
  const [first = ''] = steps;
  const language = isLanguage(first) ? first : undefined;
  const isOfficial = first === 'copies' && steps[1] === 'officials';
  const own = isOfficial ? ['recipients', ...steps.slice(2)] : steps;
  const [list = '', id] = language === undefined ? own : steps.slice(1);
  const word = wordOf(steps, list);
  if (word === undefined) return path;
  const field = say(`coordinator-field-${word}`);
  const isNumber = /^\d+$/.test(id ?? '');
  const known = isNumber ? idAt(isOfficial ? 'officials' : list, Number(id), draft) : id;
  const whom = known === undefined ? '' : whomOf(list, known, draft);
  return whom === '' ? field : say('coordinator-field-of', { field, whom });
}

/** The same without whose it is: "Request". */
export function fieldWord(path: string, { say }: Pick<View, 'say'>): string {
  const steps = path.split('.');
  const word = wordOf(steps, steps.at(-3) ?? '');
  return word === undefined ? path : say(`coordinator-field-${word}`);
}

/** The checks count the entries of a list, from 0 on; people know them by what they are called. */
function idAt(
  list: string,
  index: number,
  { files }: Pick<SheetDraft, 'files'>,
): string | undefined {
  const action: unknown = parse(files.find(({ name }) => name === 'action.yaml')?.text ?? '');
  const path = list === 'officials' ? ['copies', list] : [list];
  return textAt(action, [...path, index, 'id']);
}

function wordOf(steps: readonly string[], list: string): string | undefined {
  if (list === 'facts' && steps.at(-1) === 'short') return 'factShort';
  if (list === 'facts' && steps.at(-1) !== 'date') return 'fact';
  const named = steps.toReversed().map((step) => KNOWN[step] ?? step);
  return named.find((step) => WORDS.has(step));
}

/** The office or the name of a recipient, a person's name, a request's label. */
function whomOf(list: string, id: string, draft: Pick<SheetDraft, 'files'>): string {
  const language = draft.files.find(({ name }) => name !== 'action.yaml')?.name.slice(0, 2) ?? 'en';
  const places: Readonly<Record<string, readonly string[]>> = {
    recipients: [
      `${language}.recipients.${id}.role`,
      `recipients.${id}.name`,
      `copies.officials.${id}.name`,
    ],
    demands: [`${language}.demands.${id}.label`],
    people: [`people.${id}.names.Latn`],
  };
  const found = (places[list] ?? [])
    .map((path) => valueOf(draft, path))
    .find((text) => text !== '');
  if (found === undefined) return '';
  return found.length > WHOM_LENGTH ? `${found.slice(0, WHOM_LENGTH)}…` : found;
}
