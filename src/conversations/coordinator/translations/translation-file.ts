import { Document, isMap, isScalar, isSeq, parse, Scalar, type Pair } from 'yaml';
import type { ActionText } from '../../../store/actions/published-actions.ts';
import { politeName } from '../../../intake/draft/people/polite-name.ts';
import { listAt, textAt, textsIn, valueAt } from '../../../urgent-action/file/content.ts';
import {
  isLanguage,
  LANGUAGES,
  SCRIPT_OF,
  type Language,
} from '../../../urgent-action/language.ts';
import { proposedName } from './name-cases.ts';

/** Which texts a file holds. */
export interface TranslationOf {
  readonly slug: string;
  readonly language: Language;
}

const LINE_WIDTH = 110;
/** Filled in anew by each language, or by whoever checks it. */
const LEFT_OUT = /^(?:checkedBy|politeName|addressedTo|clauses)$/;
/** Not words but ids, which stay. */
const KEPT = /^(?:for|tells)$/;

/** The languages that `files` have no texts in. */
export function missingLanguages(files: readonly Pick<ActionText, 'name'>[]): readonly Language[] {
  return LANGUAGES.filter((language) => !files.some(({ name }) => name === `${language}.yaml`));
}

/**
 * The texts to be put into a language: the file of another one with its texts as remarks, and
 * nothing in their places but proposals for the name. `words`: what a sheet says, for one that has
 * no texts in any language yet; by path, as "en.demands.release.clause".
 */
export function translationFile(
  files: readonly ActionText[],
  { slug, language }: TranslationOf,
  header: string,
  words: Readonly<Record<string, string>> = {},
): string {
  const action: unknown = parse(files.find(({ name }) => name === 'action.yaml')?.text ?? '');
  const texts = files.find(({ name }) => name !== 'action.yaml');
  const content: unknown = texts === undefined ? skeleton(action, words) : parse(texts.text);
  const document = new Document(content);
  const from = texts?.name.replace(/\.yaml$/, '') ?? 'sheet';
  empty(document.contents, from);
  for (const [key, name] of Object.entries(names(action, content, language)))
    document.set(key, name);
  const lines = [`postbag: ${slug} ${language}`, ...header.split('\n')];
  document.commentBefore = lines.map((line) => ` ${line}`).join('\n');
  return document.toString({ lineWidth: LINE_WIDTH, singleQuote: true });
}

/** Proposals for the full name and, of one person, for how they are called after the first time. */
function names(action: unknown, content: unknown, language: Language) {
  const known = textAt(content, ['name']) ?? textAt(content, ['name', 'nominative']) ?? '';
  const people = listAt(action, ['people']);
  const [person] = people;
  const gender = textAt(person, ['gender']);
  const isOne = people.length === 1 && (gender === 'female' || gender === 'male');
  if (!isOne) return { name: proposedName(known, language, 'unspecified') };
  const printed = textAt(person, ['names', SCRIPT_OF[language]]) ?? known;
  const name = { name: proposedName(printed, language, gender) };
  const country = textAt(action, ['country']) ?? null;
  const polite = politeName(printed, gender, country, language);
  return polite === undefined
    ? name
    : { ...name, politeName: proposedName(polite, language, gender) };
}

/**
 * What a file that came back says of itself; its name serves where the first line is gone.
 * Undefined: it is no such file.
 */
export function translationIn(text: string, fileName: string): TranslationOf | undefined {
  const [, slug, tag = ''] =
    /^# *postbag: *([a-z0-9-]+) +([a-z]{2}) *$/m.exec(text) ??
    /^([a-z0-9-]+)\.([a-z]{2})(?: ?\(\d+\))?\.ya?ml$/i.exec(fileName) ??
    [];
  return slug !== undefined && isLanguage(tag) ? { slug, language: tag } : undefined;
}

/** Takes the words out, and puts each above its place. */
function empty(node: unknown, from: string): void {
  if (isMap(node)) {
    node.items = node.items.filter(({ key }) => !LEFT_OUT.test(keyOf(key)));
    for (const pair of node.items) emptyPair(pair, from);
  } else if (isSeq(node))
    for (const item of node.items) {
      if (isScalar(item) && typeof item.value === 'string') takeOut(item, item, from);
      else empty(item, from);
    }
}

function emptyPair(pair: Pair, from: string): void {
  if (KEPT.test(keyOf(pair.key))) return;
  if (!(pair.value instanceof Scalar)) return empty(pair.value, from);
  if (pair.key instanceof Scalar && typeof pair.value.value === 'string')
    takeOut(pair.value, pair.key, from);
}

function takeOut(value: Scalar, above: Scalar, from: string): void {
  above.commentBefore = ` ${from}: ${String(value.value).replaceAll(/\s+/g, ' ')}`;
  value.value = '';
}

function keyOf(key: unknown): string {
  return key instanceof Scalar ? String(key.value) : '';
}

/** What has to be said in any language, where there are no texts yet. */
function skeleton(action: unknown, words: Readonly<Record<string, string>>): unknown {
  const said = (path: string): string => words[`en.${path}`] ?? '';
  const people = listAt(action, ['people']).flatMap((person) =>
    textsIn(valueAt(person, ['names']))
      .slice(0, 1)
      .map(({ text }) => text),
  );
  return {
    title: said('title'),
    summary: said('summary'),
    name: people.join(', '),
    facts: Object.fromEntries(idsIn(action, 'facts').map((id) => [id, ''])),
    demands: Object.fromEntries(
      idsIn(action, 'demands').map((id) => [
        id,
        { label: '', clause: said(`demands.${id}.clause`) },
      ]),
    ),
    recipients: Object.fromEntries(
      idsIn(action, 'recipients').map((id) => [id, { role: said(`recipients.${id}.role`) }]),
    ),
  };
}

function idsIn(action: unknown, list: string): readonly string[] {
  return listAt(action, [list]).flatMap((item) => textAt(item, ['id']) ?? []);
}
