import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../support/program.ts';
import { postbag } from '../terminal.ts';

describe('postbag page', () => {
  it('writes all that a static host needs', async () => {
    const folder = join(await temporaryFolder(), 'site');
    const { exitCode, out, err } = await postbag(['page', '--out', folder]);
    expect([exitCode, err]).toEqual([0, '']);
    const names = await readdir(folder);
    expect(names).toEqual(expect.arrayContaining(['index.html', 'ru.html', 'page.css', 'main.js']));
    const words = await readdir(join(folder, 'words'));
    expect(words).toHaveLength(6);
    expect(words.every((name) => /^[0-9a-f]{18}\.bin$/u.test(name))).toBe(true);
    expect(await readFile(join(folder, '_headers'), 'utf8')).toContain(
      '  Cache-Control: no-store\n',
    );
    expect(out).toBe(`${names.length - 1 + words.length} files in ${folder}`);
  });

  it('keeps what earlier links need', async () => {
    const folder = await temporaryFolder();
    await postbag(['page', '--out', folder]);
    const earlier = join(folder, 'words', 'ffffffffffffffffff.bin');
    await writeFile(earlier, 'x');
    expect((await postbag(['page', '--out', folder])).exitCode).toBe(0);
    expect(await readFile(earlier, 'utf8')).toBe('x');
  });

  it('says what is wrong with its arguments', async () => {
    expect(await postbag(['page'])).toMatchObject({ exitCode: 2, err: '--out: is needed' });
    expect(await postbag(['page', '--out'])).toMatchObject({
      exitCode: 2,
      err: '--out: needs a value',
    });
    expect((await postbag(['page', 'site'])).exitCode).toBe(2);
  });

  it('fails where it cannot write', async () => {
    const file = join(await temporaryFolder(), 'file');
    await writeFile(file, '');
    const { exitCode, err } = await postbag(['page', '--out', file]);
    expect(exitCode).toBe(1);
    expect(err).toContain(file);
  });
});
