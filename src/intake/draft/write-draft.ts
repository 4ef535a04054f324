import { Document, Scalar, isMap, isSeq } from 'yaml';
import type { Pair } from 'yaml';
import type { Draft, DraftAction, DraftRecipient } from './draft.ts';
import type { ToDo } from './to-do.ts';

/** The files of an urgent action: name and text. */
export interface DraftFile {
  readonly name: string;
  readonly text: string;
}

const LINE_WIDTH = 110;

/** `action.yaml` and the sheet's language, proposals and what is still to do marked by comments. */
export function writeDraft({ action, texts, toDo }: Draft): readonly DraftFile[] {
  const files = [{ name: 'action.yaml', text: actionFile(action, toDo) }];
  if (texts === undefined) return files;
  const { language, ...content } = texts;
  const own = toDo
    .filter(({ field }) => field.startsWith(`${language}.`))
    .map((one) => ({ ...one, field: one.field.slice(language.length + 1) }));
  return [...files, { name: `${language}.yaml`, text: yaml(withoutEmpty(content), own) }];
}

function actionFile(action: DraftAction, toDo: readonly ToDo[]): string {
  const { recipients, copies, people, facts, demands, ...rest } = action;
  const content = {
    ...rest,
    people: people.map(({ group, ...person }) => (group ? { ...person, group } : person)),
    facts,
    demands,
    recipients: recipients.map((recipient) => withoutEmpty(recipient)),
    copies: {
      officials: copies.officials.map((official: DraftRecipient) => withoutEmpty(official)),
      embassies: copies.embassies,
    },
    sources: [
      `The urgent action sheet${action.reference === undefined ? '' : ` ${action.reference}`}, main part`,
    ],
  };
  return yaml(
    withoutEmpty(content),
    toDo.filter(({ field }) => !/^[a-z]{2}\./.test(field)),
  );
}

/** Lists and groups with nothing in them are left out. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => withoutEmpty(item));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .map(([key, child]) => [key, withoutEmpty(child)] as const)
    .filter(([, child]) => !(Array.isArray(child) && child.length === 0) && !isEmptyGroup(child));
  return Object.fromEntries(kept);
}

function isEmptyGroup(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length === 0
  );
}

function yaml(content: unknown, toDo: readonly ToDo[]): string {
  const document = new Document(content);
  const homeless = toDo.filter((one) => !comment(document, one));
  document.commentBefore = [
    ' Made from a sheet by rule. Lines marked "to do" have to be filled in, those marked "look" may be wrong.',
    ...homeless.map((one) => ` ${lineOf(one)}`),
  ].join('\n');
  quoteDigits(document.contents);
  return document.toString({ lineWidth: LINE_WIDTH, singleQuote: true });
}

function lineOf({ urgency, field, message, proposal }: ToDo): string {
  const mark = urgency === 'missing' ? 'to do' : 'look';
  return `${mark}: ${field}: ${message}${proposal === undefined ? '' : ` Proposal: ${proposal}`}`;
}

/** Puts a remark above the place that it is about, and says whether there is such a place. */
function comment(document: Document, one: ToDo): boolean {
  const pair = pairAt(document.contents, one.field.split('.'));
  if (pair === undefined || !(pair.key instanceof Scalar)) return false;
  const before = pair.key.commentBefore;
  const line = ` ${lineOf(one)}`;
  pair.key.commentBefore = before === undefined || before === null ? line : `${before}\n${line}`;
  return true;
}

/**
 * The pair under the longest part of the path that is there; entries of lists are found by index or
 * by id.
 */
function pairAt(node: unknown, path: readonly string[]): Pair | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return undefined;
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => key instanceof Scalar && key.value === step);
    return pair === undefined ? undefined : (pairAt(pair.value, rest) ?? pair);
  }
  if (!isSeq(node)) return undefined;
  const entry = /^\d+$/.test(step)
    ? node.items[Number(step)]
    : node.items.find((item) => isMap(item) && item.get('id') === step);
  return pairAt(entry, rest);
}

/** Postcodes and telephone numbers would be numbers to YAML. */
function quoteDigits(node: unknown): void {
  if (isMap(node)) for (const { value } of node.items) quoteDigits(value);
  else if (isSeq(node)) for (const item of node.items) quoteDigits(item);
  else if (
    node instanceof Scalar &&
    typeof node.value === 'string' &&
    /^[+(\d]/.test(node.value) &&
    !/^\d{4}(?:-\d{2}){0,2}$/.test(node.value)
  )
    node.type = 'QUOTE_SINGLE';
}
