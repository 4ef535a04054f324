import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readActionsDirectory } from '../../intake/actions-directory.ts';
import { readTexts } from '../../locales/texts.ts';
import { templateTexts } from '../../templates/template-texts.ts';
import { createDictionaries } from '../../web/page/dictionaries.ts';
import { readPageFiles } from '../../web/page/page-files.ts';
import { PAGE_HEADERS } from '../../web/page/page-headers.ts';
import { dictionaryPath } from '../../web/page/page-routes.ts';
import { readOptions } from '../options.ts';
import { readCommandSettings } from '../settings.ts';
import { EXIT } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';

/**
 * Hosts that know this file (Netlify, Cloudflare Pages) send the headers in it, where DIR is the
 * whole site.
 */
const HEADERS_FILE = '_headers';

/** `postbag page`: writes the hand-off page and the dictionaries of the urgent actions on disk. */
export async function pageCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { value, positionals, problems } = readOptions(args, { out: 'string' });
  const settings = readCommandSettings(terminal);
  const out = value('out');
  const wrong = [
    ...settings.problems,
    ...problems,
    ...positionals.map((word) => `"${word}": the command takes options only`),
    ...(out === undefined && problems.length === 0 ? ['--out: is needed'] : []),
  ];
  for (const problem of wrong) terminal.complain(problem);
  if (out === undefined || wrong.length > 0) return EXIT.badArguments;

  const { actions, problems: unsound } = await readActionsDirectory(settings.actionsDir);
  for (const { file, line, message } of unsound) terminal.complain(`${file}:${line} ${message}`);
  const dictionaries = createDictionaries({ actions: () => actions, wordings: templateTexts });
  const files = new Map<string, string | Uint8Array>([
    [HEADERS_FILE, headersFile()],
    ...dictionaries.all().map(({ name, bytes }) => [dictionaryPath(name), bytes] as const),
  ]);
  for (const [name, { body }] of await readPageFiles(readTexts())) files.set(name, body);
  return writeAll(out, files, terminal);
}

function headersFile(): string {
  const lines = Object.entries(PAGE_HEADERS).map(([name, value]) => `  ${name}: ${value}\n`);
  return `/*\n${lines.join('')}`;
}

async function writeAll(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  { print, complain }: Terminal,
): Promise<number> {
  try {
    for (const [name, content] of files) {
      const path = join(folder, name);
      await mkdir(join(path, '..'), { recursive: true });
      await writeFile(path, content);
    }
  } catch (error) {
    complain(`${folder}: ${error instanceof Error ? error.message : String(error)}`);
    return EXIT.failed;
  }
  print(`${files.size} files in ${folder}`);
  return EXIT.done;
}
