import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../urgent-action/file/problem.ts';
import type { TextFile } from '../urgent-action/file/yaml-file.ts';
import type { Embassy } from './embassies.ts';
import { DEFAULT_POST_TABLE, type PostTable } from './post-table.ts';
import { parseEmbassies, parsePostTable } from './section-files.ts';

/** What a section keeps for all its urgent actions. */
export interface Section {
  readonly post: PostTable;
  readonly embassies: readonly Embassy[];
  /** What is wrong in its files, for `postbag check` and the log. */
  readonly problems: readonly Problem[];
}

/** Reads `directory` (SECTION_DIR). Neither it nor any of its files has to be there. */
export async function readSectionDirectory(directory: string): Promise<Section> {
  const [post, embassies] = await Promise.all([
    readText(join(directory, 'post.yaml')),
    readText(join(directory, 'embassies.yaml')),
  ]);
  const table = post.text === undefined ? undefined : parsePostTable({ ...post, text: post.text });
  const known =
    embassies.text === undefined
      ? undefined
      : parseEmbassies({ ...embassies, text: embassies.text });
  return {
    post: table?.value ?? DEFAULT_POST_TABLE,
    embassies: known?.value ?? [],
    problems: [
      ...post.problems,
      ...embassies.problems,
      ...(table?.problems ?? []),
      ...(known?.problems ?? []),
    ],
  };
}

interface ReadText extends Pick<TextFile, 'path'> {
  /** Undefined: there is no such file. */
  readonly text: string | undefined;
  readonly problems: readonly Problem[];
}

async function readText(path: string): Promise<ReadText> {
  try {
    return { path, text: await readFile(path, 'utf8'), problems: [] };
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { path, text: undefined, problems: isMissing ? [] : [unreadable(path)] };
  }
}

function unreadable(file: string): Problem {
  return {
    severity: 'warning',
    file,
    line: 1,
    message: 'cannot be read',
    remedy: 'See that it is a file and that the program may read it.',
  };
}
