import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACTIONS, INVENTED, postbag } from './terminal.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postbag-check-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A copy of the invented urgent actions in which `from` is replaced in one file. */
async function spoiled(name: string, file: string, from: string, to: string): Promise<string> {
  const copy = join(folder, name);
  await cp(INVENTED, copy, { recursive: true });
  const path = join(copy, file);
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replaceAll(from, to));
  return copy;
}

describe('postbag check', () => {
  it('finds nothing in the urgent actions of the repository', async () => {
    const { exitCode, out, err } = await postbag(['check']);
    expect(out).toBe('');
    expect(exitCode).toBe(0);
    expect(err).toContain('0 errors and 0 warnings in files, 0 in letters');
  });

  it('checks several directories', async () => {
    const { exitCode, err } = await postbag([
      'check',
      INVENTED,
      join(INVENTED, 'pt-duarte-salgado'),
    ]);
    expect(exitCode).toBe(0);
    expect(err).toMatch(/^[4-9] urgent actions/u);
  });

  it('does not pass a folder with nothing to check', async () => {
    const copy = join(folder, 'no-action');
    await cp(join(INVENTED, 'pt-duarte-salgado'), copy, { recursive: true });
    await rm(join(copy, 'action.yaml'));
    const { exitCode, out, err } = await postbag(['check', copy]);
    expect(exitCode).toBe(2);
    expect(out).toContain('no-action:1 holds no urgent action. Name a folder with an action.yaml');
    expect(err).toContain('0 urgent actions read, 1 error and 0 warnings in files');
  });

  it.each([
    ['languagesAskedFor: [az, ru, en]', 'languagesAskedFor: [az, ru, xx]', 'is no language tag'],
    ['because: [travel-ban]', 'because: [ban]', '"ban" is the id of no fact'],
  ])('refuses %s as %s', async (from, to, says) => {
    const copy = join(folder, `real-${says.length}`);
    await cp(ACTIONS, copy, { recursive: true });
    const path = join(copy, 'az-ismayilova/action.yaml');
    await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
    const { exitCode, out } = await postbag(['check', copy]);
    expect(exitCode).toBe(2);
    expect(out).toMatch(new RegExp(`az-ismayilova/action.yaml:\\d+ .*${says}.*\\. [A-Z].*\\.`));
  });

  it('names file, line and remedy', async () => {
    const copy = await spoiled('kind', 'pt-duarte-salgado/action.yaml', 'kind: who', 'kind: whom');
    const { exitCode, out } = await postbag(['check', copy]);
    expect(exitCode).toBe(2);
    expect(out).toMatch(/^Errors: .*\n.*pt-duarte-salgado\/action\.yaml:\d+ .*Write one of/u);
  });

  it('tells warnings apart, which fail nothing', async () => {
    const mail = ['minister@example.org', "'[email protected]'"] as const;
    const copy = await spoiled('mail', 'pt-duarte-salgado/action.yaml', ...mail);
    const { exitCode, out, err } = await postbag(['check', copy]);
    expect(out).toMatch(/^Warnings: .*\n.*pt-duarte-salgado\/action\.yaml:\d+ .*left out/u);
    expect(err).toContain('0 errors and 1 warning in files');
    expect(exitCode).toBe(0);
  });

  it('names the rule that letters break', async () => {
    const copy = await spoiled(
      'rule',
      'pt-duarte-salgado/en.yaml',
      'arrange for',
      'you must arrange for',
    );
    const { exitCode, out } = await postbag(['check', copy]);
    expect(exitCode).toBe(2);
    expect(out).toContain('Q5 "must" is not polite');
  });

  it('tells of a directory that is not there', async () => {
    const { exitCode, out } = await postbag(['check', join(folder, 'nowhere')]);
    expect(exitCode).toBe(2);
    expect(out).toContain('nowhere');
  });

  it('lists wrong options', async () => {
    const { exitCode, err } = await postbag([
      'check',
      '--language',
      'xx',
      '--show',
      'all',
      '--fast',
    ]);
    expect(exitCode).toBe(2);
    for (const name of ['language', 'show', 'fast']) expect(err).toContain(`--${name}: `);
  });

  it('shows letters and how different they are', async () => {
    const { out } = await postbag(['check', INVENTED, '--language', 'en', '--show', '2']);
    expect(out.match(/^--- seed 1$/gmu)).toHaveLength(8);
    expect(out).toMatch(/===== en brief: \d+ to \d+ words; 500 letters alike: median 0\.\d\d/u);
  });
});
