import { existsSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { draftAction } from '../../intake/draft/draft-action.ts';
import type { ToDo } from '../../intake/draft/to-do.ts';
import { idFrom } from '../../intake/draft/ids.ts';
import { writeDraft } from '../../intake/draft/write-draft.ts';
import { BYTES_AT_MOST } from '../../intake/sheet/document/document-text.ts';
import { refusalMessage } from '../../intake/sheet/document/refusal.ts';
import { readSheet } from '../../intake/sheet/read-sheet.ts';
import type { SheetRead } from '../../intake/sheet/sheet-reading.ts';
import { readOptions } from '../options.ts';
import { describeReading, readingDocument } from '../sheet-summary.ts';
import { EXIT } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';

interface ImportRequest {
  readonly path: string;
  readonly json: boolean;
  /** The folder of the new urgent action; its name is the slug. */
  readonly out: string | undefined;
}

function readRequest(args: readonly string[]): ImportRequest | readonly string[] {
  const options = readOptions(args, { json: 'boolean', out: 'string' });
  const [path, ...further] = options.positionals;
  const out = options.value('out');
  const slug = out === undefined ? undefined : basename(resolve(out));
  const problems = [
    ...options.problems,
    ...(path === undefined ? ['SHEET is missing: the sheet to read, a PDF or a text file'] : []),
    ...further.map((word) => `"${word}": one sheet at a time`),
    ...(slug === undefined || slug === idFrom(slug)
      ? []
      : [
          `--out: the folder's name becomes the slug, and "${slug}" is none; try "${idFrom(slug)}"`,
        ]),
    ...(out !== undefined && existsSync(join(out, 'action.yaml'))
      ? [`--out: ${join(out, 'action.yaml')} is there already`]
      : []),
  ];
  return path === undefined || problems.length > 0
    ? problems
    : { path, json: options.isSet('json'), out };
}

/**
 * The bytes of the file, or why there are none. A file that is far too large is not read at all.
 */
async function bytesOf(path: string): Promise<Uint8Array | string> {
  try {
    const { size } = await stat(path);
    if (size > BYTES_AT_MOST) return refusalMessage('too large');
    return await readFile(path);
  } catch {
    return 'cannot be read; see that it is there and that it is a file.';
  }
}

function toDoLine({ field, urgency, message, proposal }: ToDo): string {
  const mark = urgency === 'missing' ? 'to do' : 'look ';
  return `${mark}  ${field}: ${message}${proposal === undefined ? '' : ` (${proposal})`}`;
}

async function writeOut(read: SheetRead, folder: string, terminal: Terminal): Promise<void> {
  const draft = draftAction(read);
  const slug = basename(resolve(folder));
  await mkdir(folder, { recursive: true });
  for (const { name, text } of writeDraft({ ...draft, action: { ...draft.action, slug } })) {
    const path = join(folder, name);
    await writeFile(path, text);
    terminal.complain(`Written: ${path}`);
  }
  for (const one of draft.toDo) terminal.complain(toDoLine(one));
}

/**
 * `postbag import`: what a sheet says, and with --out the urgent action that it becomes by rule.
 */
export async function importCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const request = readRequest(args);
  if (!('path' in request)) {
    for (const problem of request) terminal.complain(problem);
    return EXIT.badArguments;
  }
  const bytes = await bytesOf(request.path);
  const read = typeof bytes === 'string' ? bytes : await readSheet(bytes);
  if (typeof read === 'string' || 'refused' in read) {
    const why = typeof read === 'string' ? read : refusalMessage(read.refused);
    terminal.complain(`${request.path}: ${why}`);
    return EXIT.badArguments;
  }
  if (request.json) terminal.print(JSON.stringify(readingDocument(read.reading), null, 2));
  else terminal.print(describeReading(read.reading));
  for (const { severity, field, line, message } of read.reading.problems)
    terminal.complain(
      `${request.path}${line === null ? '' : `:${line}`} ${severity}: ${field}: ${message}`,
    );
  if (request.out !== undefined) await writeOut(read, request.out, terminal);
  return EXIT.done;
}
