import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { ACTIONS, INVENTED, postbag } from '../terminal.ts';

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
    const { exitCode, out, err } = await postbag(['check', '--compare', '10']);
    expect(out.split('\n').every((line) => line.startsWith('az-ismayilova '))).toBe(true);
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
    expect(err).toMatch(/^\d+ urgent actions/u);
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
      'arrange at https://example.org for',
    );
    const { exitCode, out } = await postbag(['check', copy]);
    expect(exitCode).toBe(2);
    expect(out).toContain('Q19 "https:" is not part of a letter');
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
      '--compare',
      '1',
      '--fast',
    ]);
    expect(exitCode).toBe(2);
    for (const name of ['language', 'show', 'compare', 'fast'])
      expect(err).toContain(`--${name}: `);
  });

  it('tells for each language and tone how alike letters are, and what would help most', async () => {
    const { out } = await postbag([
      'check',
      join(INVENTED, 'kg-forty-families'),
      '--compare',
      '30',
    ]);
    const lines = out.split('\n');
    expect(lines).toHaveLength(8);
    for (const [index, line] of lines.entries()) {
      expect(line).toMatch(
        /^kg-forty-families (?:ru|de) (?:formal|personal|legal|brief): 0 of 100 letters with errors; 30 alike: median 0\.\d\d, 95 % below 0\.\d\d, equal pairs 0; most would help another (?:telling of fact|clause of demand) "[\w-]+" \(now [1-3]\)$/u,
      );
      expect(line).toContain(index < 4 ? ' ru ' : ' de ');
    }
  });

  it('shows letters', async () => {
    const smallest = join(INVENTED, 'cl-inti-carrasco');
    const { out } = await postbag(['check', smallest, '--compare', '10', '--show', '2']);
    expect(out.match(/^--- seed 1$/gmu)).toHaveLength(4);
    expect(out).toMatch(/===== en brief: \d+ to \d+ words/u);
  });
});

describe('postbag check of what a section keeps', () => {
  it('names entries that are left out, with file and line', async () => {
    const section = await mkdtemp(join(tmpdir(), 'postbag-section-'));
    onTestFinished(() => rm(section, { recursive: true, force: true }));
    await writeFile(
      join(section, 'embassies.yaml'),
      'embassies:\n  - of: AZ\n    in: GB\n    source: nobody\n    date: 2026-11-01\n',
    );
    const { exitCode, out, err } = await postbag(['check'], { SECTION_DIR: section });
    expect(out).toContain('The section’s files: these entries are left out.');
    expect(out).toMatch(/embassies\.yaml:\d+ .*cannot be written to/u);
    expect(err).toContain('1 error and');
    expect(exitCode).not.toBe(0);
  });
});
