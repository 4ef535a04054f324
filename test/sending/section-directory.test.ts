import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POST_TABLE } from '../../src/sending/post-table.ts';
import { byPost } from '../../src/sending/post.ts';
import { readSectionDirectory } from '../../src/sending/section-directory.ts';
import { temporaryFolder } from '../support/program.ts';

async function section(files: Readonly<Record<string, string>>) {
  const folder = await temporaryFolder();
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const read = await readSectionDirectory(folder);
  const problems = read.problems.map(
    ({ file, line, message }) => `${file.slice(folder.length + 1)}:${line}: ${message}`,
  );
  return { ...read, problems };
}

const SOUND = `embassies:
  - of: AZ
    in: GB
    name: Embassy of Azerbaijan
    addressLines: ['4 Street', 'London']
    emails: [embassy@example.org]
    source: https://example.org/list
    date: 2026-11-01
`;

describe('readSectionDirectory', () => {
  it('needs neither the folder nor its files', async () => {
    const nowhere = await readSectionDirectory(join(await temporaryFolder(), 'nowhere'));
    expect(nowhere).toEqual({ post: DEFAULT_POST_TABLE, embassies: [], problems: [] });
    expect((await section({ 'post.yaml': '', 'embassies.yaml': '# none yet\n' })).problems).toEqual(
      [],
    );
  });

  it('reads embassies with source and date', async () => {
    const { embassies, problems } = await section({ 'embassies.yaml': SOUND });
    expect(problems).toEqual([]);
    expect(embassies).toMatchObject([
      { of: 'AZ', in: 'GB', emails: ['embassy@example.org'], faxes: [], date: '2026-11-01' },
    ]);
  });

  it('uses the sound entries and names the others by file and line', async () => {
    const file = `${SOUND}  - of: AZ
    in: XX
    addressLines: ['x']
    source: y
    date: 2026-02-30
  - { of: AZ, in: FR, source: y, date: 2026-11-01 }
  - { of: AZ, in: DE, emails: [a@example.org], date: 2026-11-01, colour: red }
`;
    const { embassies, problems } = await section({ 'embassies.yaml': file });
    expect(embassies).toHaveLength(1);
    expect(problems).toEqual([
      'embassies.yaml:10: embassies[1].in: "XX" is no country code',
      'embassies.yaml:13: embassies[1].date: "2026-02-30" is no day of the calendar',
      'embassies.yaml:14: embassies[2]: cannot be written to',
      'embassies.yaml:15: embassies[3].source: is missing',
      'embassies.yaml:15: embassies[3].colour: is an unknown key',
    ]);
  });

  it('takes the section’s figures before its own', async () => {
    const { post, problems } = await section({
      'post.yaml': `transit:
  - distance: world
    from: [DE]
    workingDays: { least: 4, most: 6 }
    source: The operator
    date: 2026-11-01
suspended:
  - { to: [AF], source: The operator, date: 2026-11-01 }
`,
    });
    expect(problems).toEqual([]);
    expect(byPost(post, 'DE', 'AZ', 30)).toMatchObject({ least: 4, most: 10 });
    expect(byPost(post, 'FR', 'AZ', 30)).toMatchObject({ least: 5, most: 14 });
    expect(byPost(post, 'FR', 'AF', 30).kind).toBe('suspended');
  });

  it('reports a table that is none', async () => {
    const { post, problems } = await section({
      'post.yaml': 'transit: soon\ncost: 1\n',
      'embassies.yaml': 'embassies: [\n',
    });
    expect(post.transit).toEqual(DEFAULT_POST_TABLE.transit);
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'post.yaml:1:',
      'post.yaml:2:',
      'embassies.yaml:2:',
    ]);
  });

  it('reports days that run backwards', async () => {
    const line = `{ distance: world, workingDays: { least: 9, most: 3 }, source: x, date: 2026-11-01 }`;
    const { problems } = await section({ 'post.yaml': `transit:\n  - ${line}\n` });
    expect(problems).toEqual(['post.yaml:2: transit[0].workingDays: has a least above its most']);
  });

  it('reports a file that cannot be read', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'post.yaml'));
    expect((await readSectionDirectory(folder)).problems).toMatchObject([
      { message: 'cannot be read' },
    ]);
  });
});
