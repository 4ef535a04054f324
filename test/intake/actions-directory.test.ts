import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readActionsDirectory } from '../../src/intake/actions-directory.ts';
import { isError } from '../../src/urgent-action/file/problem.ts';
import { ACTION, ENGLISH, spoiled } from '../urgent-action/sheet.ts';

const pathOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'postbag-actions-'));
});

afterEach(async () => {
  await rm(directory, { recursive: true });
});

async function write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  }
}

describe('readActionsDirectory', () => {
  it('reads the urgent actions of the repository', async () => {
    const { actions, problems } = await readActionsDirectory(pathOf('urgent-actions'));
    expect(problems.filter(isError)).toEqual([]);
    expect(actions.map(({ slug }) => slug)).toContain('az-ismayilova');
  });

  it('reads the invented ones of the tests', async () => {
    const { actions, problems } = await readActionsDirectory(pathOf('test/cases/actions'));
    expect(problems).toEqual([]);
    expect(actions.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining(['cl-inti-carrasco', 'nz-three-neighbours', 'pt-duarte-salgado']),
    );
  });

  it('uses the sound ones where another is broken', async () => {
    await write({
      'xy-sample/action.yaml': ACTION,
      'xy-sample/en.yaml': ENGLISH,
      'xz-broken/action.yaml': spoiled(ACTION, 'xy-sample', 'xz-broken'),
      'xz-broken/en.yaml': 'title: [',
    });
    const { actions, unsound, problems } = await readActionsDirectory(directory);
    expect(actions.map(({ slug }) => slug)).toEqual(['xy-sample']);
    expect(unsound).toEqual(['xz-broken']);
    expect(problems.map(({ file }) => file)).toContain(join(directory, 'xz-broken', 'en.yaml'));
  });

  it('uses what only warnings are about', async () => {
    await write({
      'xy-sample/action.yaml': spoiled(ACTION, '+994 12 492 0625', '+263 4 774 508'),
      'xy-sample/en.yaml': ENGLISH,
    });
    const { actions, problems } = await readActionsDirectory(directory);
    expect(actions).toHaveLength(1);
    expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('does not publish what is no UTF-8', async () => {
    const french = ENGLISH.replace('A title', 'Un proc\u00E8s').replace('’', "'");
    await write({
      'xy-sample/action.yaml': ACTION,
      'xy-sample/en.yaml': ENGLISH,
      'xy-sample/fr.yaml': Buffer.from(french, 'latin1'),
    });
    const { actions, problems } = await readActionsDirectory(directory);
    expect(actions).toEqual([]);
    expect(problems).toMatchObject([
      { file: join(directory, 'xy-sample', 'fr.yaml'), line: 1, message: 'is not UTF-8' },
    ]);
  });

  it('passes over what is no urgent action', async () => {
    await write({
      'README.md': 'text',
      '.git/config': 'text',
      'xy-sample/action.yaml': ACTION,
      'xy-sample/en.yaml': ENGLISH,
      'xy-sample/sheet.pdf': 'text',
    });
    const { actions, problems } = await readActionsDirectory(directory);
    expect(problems).toEqual([]);
    expect(actions).toHaveLength(1);
  });

  it('names a folder without an action.yaml', async () => {
    await write({ 'xy-sample/en.yaml': ENGLISH });
    const { problems } = await readActionsDirectory(directory);
    expect(problems).toMatchObject([{ message: 'the file is missing' }]);
  });

  it('names a directory that is not there', async () => {
    const missing = join(directory, 'nowhere');
    const { actions, problems } = await readActionsDirectory(missing);
    expect(actions).toEqual([]);
    expect(problems).toMatchObject([{ file: missing, line: 1, message: 'cannot be read' }]);
  });

  it('finds nothing wrong with an empty one', async () => {
    expect(await readActionsDirectory(directory)).toEqual({
      actions: [],
      unsound: [],
      problems: [],
    });
  });
});
