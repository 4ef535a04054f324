import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { postbag } from '../terminal.ts';

const SHEET = fileURLToPath(
  new URL('../../cases/sheets/en-2013-page-two-cut/sheet.txt', import.meta.url),
);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postbag-import-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('postbag import', () => {
  it('prints one JSON document', async () => {
    const { exitCode, out } = await postbag(['import', SHEET, '--json']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      kind: 'new',
      country: 'NP',
      deadline: '2013-08-23',
      people: [{ name: 'Tenzin Rabgyal Dorje', gender: 'male' }],
    });
    expect(Object.keys(JSON.parse(out).problems[0])).toEqual([
      'field',
      'line',
      'message',
      'severity',
    ]);
  });

  it('says what is not sure', async () => {
    const { out, err } = await postbag(['import', SHEET]);
    expect(out).toContain('MONK FACES EXPULSION');
    expect(err).toMatch(/sheet\.txt:3 warning: people\.0\.name/u);
  });

  it('writes the files of an urgent action', async () => {
    const target = join(folder, 'np-dorje');
    const { exitCode, err } = await postbag(['import', SHEET, '--out', target]);
    expect(exitCode).toBe(0);
    expect(err).toContain('en.politeName');
    const action: unknown = parse(await readFile(join(target, 'action.yaml'), 'utf8'));
    expect(action).toMatchObject({ slug: 'np-dorje', deadline: { before: '2013-08-23' } });
    const texts: unknown = parse(await readFile(join(target, 'en.yaml'), 'utf8'));
    expect(texts).toMatchObject({ title: 'Monk faces expulsion', politeName: 'Mr Dorje' });
  });

  it('overwrites nothing', async () => {
    const target = join(folder, 'twice');
    await postbag(['import', SHEET, '--out', target]);
    const { exitCode, err } = await postbag(['import', SHEET, '--out', target]);
    expect(exitCode).toBe(2);
    expect(err).toContain('is there already');
  });

  it('refuses what is no urgent action', async () => {
    const path = join(folder, 'recipe.txt');
    await writeFile(path, 'Apple cake\n\nTake six apples.\n');
    const { exitCode, out, err } = await postbag(['import', path, '--json']);
    expect(exitCode).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('does not look like an urgent action');
  });

  it('lists all that is wrong with its arguments', async () => {
    const { exitCode, err } = await postbag([
      'import',
      '--out',
      join(folder, 'Not A Slug'),
      '--nope',
    ]);
    expect(exitCode).toBe(2);
    expect(err).toMatch(/--nope/u);
    expect(err).toMatch(/SHEET is missing/u);
    expect(err).toMatch(/not-a-slug/u);
  });

  it('says when there is no such file', async () => {
    const { exitCode, err } = await postbag(['import', join(folder, 'missing.pdf')]);
    expect(exitCode).toBe(2);
    expect(err).toContain('cannot be read');
  });
});
