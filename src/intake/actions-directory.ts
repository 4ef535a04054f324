import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseUrgentAction } from '../urgent-action/file/parse.ts';
import type { Parsed } from '../urgent-action/file/parse.ts';
import type { Problem } from '../urgent-action/file/problem.ts';
import type { UrgentAction } from '../urgent-action/urgent-action.ts';

/**
 * What a folder of urgent actions holds: those that can be offered, and all errors and warnings in
 * any of them.
 */
export interface ActionsRead {
  /** By slug, in the order of the alphabet. */
  readonly actions: readonly UrgentAction[];
  /** Slugs of those that cannot be offered as they are. */
  readonly unsound: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Reads every folder in `directory` (ACTIONS_DIR) as one urgent action. An unsound one does not
 * keep the others from being used. Files beside the folders, hidden folders and files that are no
 * YAML are passed over; a directory that cannot be read is a problem, not an exception.
 */
export async function readActionsDirectory(directory: string): Promise<ActionsRead> {
  const slugs = await foldersIn(directory);
  if (slugs === undefined) {
    return { actions: [], unsound: [], problems: [unreadable(directory)] };
  }
  const parsed = await Promise.all(slugs.map((slug) => readAction(join(directory, slug), slug)));
  return {
    actions: parsed.flatMap((result) => (result.ok ? [result.action] : [])),
    unsound: slugs.filter((_, index) => parsed[index]?.ok !== true),
    problems: parsed.flatMap((result) => (result.ok ? result.warnings : result.problems)),
  };
}

async function foldersIn(directory: string): Promise<readonly string[] | undefined> {
  try {
    const entries = await readdir(directory, { withFileTypes: true });
    const folders = entries.filter((entry) => !entry.isFile() && !entry.name.startsWith('.'));
    return folders.map((entry) => entry.name).toSorted();
  } catch {
    return undefined;
  }
}

async function readAction(folder: string, slug: string): Promise<Parsed> {
  try {
    const names = (await readdir(folder)).filter((name) => /\.ya?ml$/.test(name)).toSorted();
    const files = names.map(async (name) => {
      const path = join(folder, name);
      return { path, text: await readFile(path) };
    });
    return parseUrgentAction(slug, await Promise.all(files));
  } catch {
    return { ok: false, problems: [unreadable(folder)] };
  }
}

/**
 * The YAML files of one urgent action in `directory`, as texts; undefined: there is no such folder,
 * or it cannot be read.
 */
export async function readActionFiles(
  directory: string,
  slug: string,
): Promise<readonly { readonly name: string; readonly text: string }[] | undefined> {
  try {
    const folder = join(directory, slug);
    const names = (await readdir(folder)).filter((name) => /\.ya?ml$/.test(name)).toSorted();
    const files = names.map(async (name) => ({
      name,
      text: await readFile(join(folder, name), 'utf8'),
    }));
    return await Promise.all(files);
  } catch {
    return undefined;
  }
}

function unreadable(path: string): Problem {
  return {
    severity: 'error',
    file: path,
    line: 1,
    message: 'cannot be read',
    remedy: 'See that it is there and that the program may read it.',
  };
}
