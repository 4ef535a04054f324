import { execFile } from 'node:child_process';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from './support/program.ts';

/**
 * What each room may import. `.oxlintrc.json` enforces it; this table says what it must enforce.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'urgent-action': [],
  places: ['urgent-action'],
  letters: ['urgent-action'],
  templates: ['urgent-action', 'letters'],
  locales: ['urgent-action'],
  store: ['urgent-action'],
  intake: ['urgent-action'],
  conversations: ['urgent-action', 'places', 'letters', 'locales', 'store', 'intake'],
  jobs: ['urgent-action', 'letters', 'locales', 'store', 'intake'],
  web: ['urgent-action', 'letters', 'locales', 'store', 'intake'],
  paper: ['urgent-action', 'letters'],
  sending: ['urgent-action'],
  bot: [
    'urgent-action',
    'places',
    'letters',
    'locales',
    'store',
    'intake',
    'conversations',
    'jobs',
    'web',
    'paper',
    'sending',
  ],
  playground: [],
};
const ROOMS = Object.keys(MAY_IMPORT);
const PURE = ['urgent-action', 'places', 'letters'];
/** The clock is for all but the pure rooms; main, cli, config and composition are for nobody. */
const FILES = ['clock', 'main', 'cli', 'cli/run', 'config', 'composition/platform'];

const root = fileURLToPath(new URL('..', import.meta.url));
const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');

const report = z.object({
  diagnostics: z.array(z.object({ filename: z.string(), code: z.string() })),
});
type Finding = z.infer<typeof report>['diagnostics'][number];

/** Lints `files` (path -> text) with the rules of the repository, laid out like the repository. */
async function lint(files: Readonly<Record<string, string>>): Promise<Finding[]> {
  const folder = await temporaryFolder();
  await copyFile(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const run = promisify(execFile)(process.execPath, [oxlint, '--format=json', '.'], {
    cwd: folder,
  });
  // Findings end the linter with exit code 1, which execFile takes for a failure.
  const { stdout } = await run.catch((failure: { stdout: string }) => failure);
  return report.parse(JSON.parse(stdout)).diagnostics;
}

const importing = (target: string): string =>
  `import type { X } from '${target}';\nexport type Y = X;\n`;

const planningFile = (index: number): string => `src/jobs/planning/file-${index}.ts`;

async function sourceFiles(): Promise<string[]> {
  const entries = await readdir(join(root, 'src'), { recursive: true });
  return entries.filter((path) => path.endsWith('.ts'));
}

describe('import directions', () => {
  it('fail for exactly what goes against the grain', async () => {
    const files: Record<string, string> = {};
    const against: string[] = [];
    for (const room of ROOMS) {
      for (const other of ROOMS.filter((name) => name !== room)) {
        const path = `src/${room}/to-${other}.ts`;
        files[path] = importing(`../${other}/thing.ts`);
        files[`src/${room}/nested/to-${other}.ts`] = importing(`../../${other}/nested/thing.ts`);
        if (!MAY_IMPORT[room]?.includes(other)) {
          against.push(path, `src/${room}/nested/to-${other}.ts`);
        }
      }
      for (const file of FILES) {
        const path = `src/${room}/to-${file}.ts`;
        files[path] = importing(`../${file}.ts`);
        if (file !== 'clock' || PURE.includes(room)) against.push(path);
      }
    }
    const found = await lint(files);
    const restricted = found.filter(({ code }) => code.includes('no-restricted-imports'));
    expect(restricted.map(({ filename }) => filename).toSorted()).toEqual(against.toSorted());
  });

  it('keep the pure rooms from input and output', async () => {
    const libraries = ['node:fs/promises', 'grammy', 'ioredis', 'undici', 'pino'];
    const files: Record<string, string> = {};
    for (const room of PURE) {
      for (const [index, library] of libraries.entries()) {
        files[`src/${room}/library-${index}.ts`] = importing(library);
      }
    }
    const found = (await lint(files)).map(({ filename }) => filename);
    expect(found).toEqual(expect.arrayContaining(Object.keys(files)));
  });

  it('keep planning of reminders from the rest of jobs, and pure', async () => {
    const refused = [
      '../delivery/deliver.ts',
      '../following/following.ts',
      '../start-jobs.ts',
      'ioredis',
      'bullmq',
      'node:fs',
      '../../bot/thing.ts',
    ];
    const taken = [
      './wave.ts',
      '../../store/redis-keys.ts',
      '../../urgent-action/reminder-days.ts',
      'zod',
    ];
    const all = [...refused, ...taken];
    const found = await lint(
      Object.fromEntries(all.map((target, index) => [planningFile(index), importing(target)])),
    );
    const restricted = found.filter(({ code }) => code.includes('no-restricted-imports'));
    expect(restricted.map(({ filename }) => filename).toSorted()).toEqual(
      refused.map((_, index) => planningFile(index)).toSorted(),
    );
  });

  it('cover every room there is', async () => {
    const files = await sourceFiles();
    const rooms = files.filter((path) => path.includes('/')).map((path) => path.split('/')[0]);
    // Commands and composition put concrete parts together, as main does: no room imports them.
    expect([...ROOMS, 'cli', 'composition']).toEqual(expect.arrayContaining(rooms));
  });
});

describe('cycles', () => {
  it('fail', async () => {
    const found = await lint({
      'src/bot/ring/a.ts': `import { b } from './b.ts';\nexport const a = (): number => b();\n`,
      'src/bot/ring/b.ts': `import { c } from './c.ts';\nexport const b = (): number => c();\n`,
      'src/bot/ring/c.ts': `import { a } from './a.ts';\nexport const c = (): number => a();\n`,
    });
    expect(found.some(({ code }) => code.includes('no-cycle'))).toBe(true);
  });
});

describe('the clock', () => {
  it('is read in one place', async () => {
    const readers: string[] = [];
    for (const path of await sourceFiles()) {
      const text = await readFile(join(root, 'src', path), 'utf8');
      if (/\bDate\.now\(|\bnew Date\(\)|\bTemporal\.Now\b/.test(text)) readers.push(path);
    }
    expect(readers).toEqual(['clock.ts']);
  });

  it('and chance stay out of the pure rooms', async () => {
    const pure = (await sourceFiles()).filter((path) => PURE.includes(path.split('/')[0] ?? ''));
    for (const path of pure) {
      const text = await readFile(join(root, 'src', path), 'utf8');
      expect(text, path).not.toMatch(
        /\bMath\.random\b|\bperformance\.now\b|\bprocess\.(env|hrtime)\b/,
      );
    }
  });
});
