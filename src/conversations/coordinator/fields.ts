import { isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import { nameByCases } from '../../intake/draft/people/people.ts';
import { isLanguage } from '../../urgent-action/language.ts';
import { parseUrgentAction, type Parsed } from '../../urgent-action/file/parse.ts';
import { isError, type Problem } from '../../urgent-action/file/problem.ts';
import { tellingOf } from '../../intake/draft/facts/facts.ts';
import { inReadingOrder } from './field-order.ts';
import { withNameSaid } from './names-in-texts.ts';
import type { SheetDraft } from './sheet/sheet-draft.ts';

/** One value of a draft that a person may correct. */
export interface Field {
  /**
   * Path in action.yaml, or in a language's file after its tag: "en.demands.release.clause". A fact
   * that is told at length and in short is "en.facts.arrest" and "en.facts.arrest.short".
   */
  readonly path: string;
  readonly value: string;
}

/** What is corrected as a whole: its lines are one value. */
const LINES =
  /^(?:addressLines|faxes|phones|emails|web|social|rights|because|languagesAskedFor|forWritersIn)$/;
/** What is not for people: ids, and what follows from other values. */
const HIDDEN = /^(?:slug|kind|id|needs|sources|follows|group|upcoming|ownLanguageAllowed)$/;
/** What was shown to nobody before values had numbers of their own. */
const LATER = /(?:^|\.)(?:because|neverQuote|languagesAskedFor|copies)(?:\.|$)|\.short$/;

/** Everything that can be corrected, in the order in which a sheet is read. */
export function fieldsOf(draft: Pick<SheetDraft, 'files'>): readonly Field[] {
  const all = inFiles(draft);
  const names = all.flatMap(({ path, value }) => (/^people\..*\.names\./.test(path) ? value : []));
  // One person's name stands in two files, and is corrected in both at once.
  const isSaid = ({ path, value }: Field) =>
    /^[a-z]{2}\.name$/.test(path) && names.length === 1 && names[0] === value;
  const fields = new Map(
    all.flatMap((field) => (isSaid(field) ? [] : [[field.path, field] as const])),
  );
  return inReadingOrder([...fields.keys()]).flatMap((path) => fields.get(path) ?? []);
}

function inFiles({ files }: Pick<SheetDraft, 'files'>): readonly Field[] {
  return files.flatMap(({ name, text }) => valuesIn(parseDocument(text).contents, prefixOf(name)));
}

/**
 * The paths of values by their numbers, from 1 on. A number means the same value for as long as
 * there is the draft: messages that show it stay in the chat. What comes in later has later
 * numbers.
 */
export function numbersOf(draft: Pick<SheetDraft, 'files' | 'numbers'>): readonly string[] {
  const known =
    draft.numbers ?? inFiles(draft).flatMap(({ path }) => (LATER.test(path) ? [] : path));
  const further = fieldsOf(draft).flatMap(({ path }) => (known.includes(path) ? [] : path));
  return [...known, ...further];
}

/** The value of a number, if it is still there. */
export function fieldOf(draft: SheetDraft, number: number): string | undefined {
  const path = numbersOf(draft)[number - 1];
  return fieldsOf(draft).find((field) => field.path === path)?.path;
}

/** The draft with other files; values that are new get their numbers. */
export function withFiles(draft: SheetDraft, files: SheetDraft['files']): SheetDraft {
  const numbers = [...numbersOf(draft)];
  return { ...draft, files, numbers: [...numbersOf({ files, numbers })] };
}

export function valueOf(draft: Pick<SheetDraft, 'files'>, path: string): string {
  return fieldsOf(draft).find((field) => field.path === path)?.value ?? '';
}

/** What kind of urgent action the sheet makes. */
export function kindOf({ files }: Pick<SheetDraft, 'files'>): string {
  const text = files.find(({ name }) => name === 'action.yaml')?.text ?? '';
  return String(parseDocument(text).get('kind'));
}

/**
 * The draft with another value; what somebody typed with commas or on lines becomes a list where
 * there is one.
 */
export function withValue(draft: SheetDraft, path: string, typed: string): SheetDraft {
  const [file, steps] = placeOf(draft, path);
  const before = valueOf(draft, path);
  const files = withNameSaid(draft.files, path, before, oneLine(typed)).map((one) => {
    if (one.name !== file) return one;
    const document = parseDocument(one.text);
    const way = stepsIn(document, steps);
    document.setIn(way, document.createNode(contentOf(path, typed)));
    return { name: one.name, text: document.toString({ lineWidth: 110, singleQuote: true }) };
  });
  return withFiles(draft, files);
}

/** What the files make. */
export function actionIn({ slug, files }: Pick<SheetDraft, 'slug' | 'files'>): Parsed {
  return parseUrgentAction(
    slug,
    files.map(({ name, text }) => ({ path: name, text })),
  );
}

/** Why `next` cannot stand: errors that were not there before. */
export function newErrors(before: SheetDraft, next: SheetDraft): readonly Problem[] {
  const old = new Set(errorsIn(before).map(({ message }) => message));
  return errorsIn(next).filter(({ message }) => !old.has(message));
}

export function warningsIn(draft: Pick<SheetDraft, 'slug' | 'files'>): readonly Problem[] {
  const parsed = actionIn(draft);
  const all = parsed.ok ? parsed.warnings : parsed.problems;
  return all.filter((problem) => !isError(problem));
}

export function errorsIn(draft: Pick<SheetDraft, 'slug' | 'files'>): readonly Problem[] {
  const parsed = actionIn(draft);
  return parsed.ok ? [] : parsed.problems.filter(isError);
}

function prefixOf(file: string): string {
  return file === 'action.yaml' ? '' : `${file.replace(/\.yaml$/, '')}.`;
}

/** The file that holds `path`, and the way to it in there. */
function placeOf({ files }: SheetDraft, path: string): readonly [string, readonly string[]] {
  const steps = path.split('.');
  const [first = ''] = steps;
  const own = files.find(({ name }) => name === `${first}.yaml`);
  if (isLanguage(first) && own !== undefined) return [own.name, steps.slice(1)];
  const language = files.find(({ name }) => name !== 'action.yaml');
  const isText = ['title', 'summary'].includes(first) && language !== undefined;
  return [isText ? language.name : 'action.yaml', steps];
}

/** The same way with entries of lists by their index: people read ids. */
function stepsIn(document: Document, steps: readonly string[]): (string | number)[] {
  const found: (string | number)[] = [];
  for (const step of steps) {
    const node = document.getIn(found, true);
    if (isSeq(node) && step === 'short') return [...found, node.items.length - 1, 'text'];
    const index = isSeq(node)
      ? node.items.findIndex((item) => isMap(item) && item.get('id') === step)
      : -1;
    if (!isSeq(node)) found.push(step);
    else found.push(index >= 0 ? index : Number(step));
  }
  return found;
}

function contentOf(path: string, typed: string): unknown {
  const last = path.split('.').at(-1) ?? '';
  if (LINES.test(last) || path.startsWith('neverQuote.')) {
    const parts = typed.split(last === 'addressLines' ? '\n' : /[\n,;]/);
    return parts.map((part) => part.trim()).filter((part) => part !== '');
  }
  const [language = ''] = path.split('.');
  if (isLanguage(language) && /^[a-z]{2}\.facts\.[^.]+$/.test(path))
    return tellingOf(oneLine(typed), language);
  if (isLanguage(language) && /^[a-z]{2}\.(?:name|politeName)$/.test(path))
    return nameByCases(typed, language);
  return path === 'copies.embassies' ? typed === 'true' : oneLine(typed);
}

function oneLine(typed: string): string {
  return typed.replaceAll(/\s*\n\s*/g, ' ').trim();
}

function valuesIn(node: unknown, path: string): readonly Field[] {
  if (isMap(node))
    return node.items.flatMap(({ key, value }) => {
      const name = isScalar(key) ? String(key.value) : '';
      if (HIDDEN.test(name)) return [];
      if ((LINES.test(name) || path === 'neverQuote.') && isSeq(value))
        return [{ path: `${path}${name}`, value: value.items.map(textOf).join('\n') }];
      return isScalar(value)
        ? [{ path: `${path}${name}`, value: textOf(value) }]
        : valuesIn(value, `${path}${name}.`);
    });
  if (!isSeq(node)) return [];
  const [usual, ...others] = node.items;
  if (isScalar(usual)) return tellingsIn(textOf(usual), others, path.slice(0, -1));
  return node.items.flatMap((item) => {
    const id = isMap(item) ? item.get('id') : undefined;
    return typeof id === 'string' ? valuesIn(item, `${path}${id}.`) : [];
  });
}

/** The usual telling of a fact, and the short one. */
function tellingsIn(usual: string, others: readonly unknown[], path: string): readonly Field[] {
  const short = others.find(
    (one) => isMap(one) && one.get('short') === true && one.get('place') === undefined,
  );
  return [
    { path, value: usual },
    ...(isMap(short) ? [{ path: `${path}.short`, value: String(short.get('text')) }] : []),
  ];
}

function textOf(node: unknown): string {
  return isScalar(node) ? String(node.value) : '';
}
