import { cp, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, until } from '../support/program.ts';
import { runningBot } from '../support/running-bot.ts';

const PRESENT = 'az-ismayilova';
const ADDED = 'pt-duarte-salgado';
/** Coordinates. */
const BOSS = 900;
const folderOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The program with a folder of its own that has one urgent action. */
async function runningWithFolder(env: Readonly<Record<string, string>> = {}) {
  const folder = join(await temporaryFolder(), 'urgent-actions');
  await cp(folderOf(`../../urgent-actions/${PRESENT}`), join(folder, PRESENT), { recursive: true });
  const bot = await runningBot({ ...env, ACTIONS_DIR: folder });
  /** Opens the card of an urgent action, below a greeting. */
  const opens = async (slug: string, title: string): Promise<void> => {
    bot.maya.send(`/start ${slug}`);
    await until(() => bot.maya.last()?.text.includes(title) === true);
  };
  return { folder, opens, ...bot };
}

describe('SIGHUP', () => {
  it('has the urgent actions read again', async () => {
    const { folder, program, say, opens } = await runningWithFolder();
    await program.hasSaid('"msg":"ready"');
    await cp(folderOf(`../cases/actions/${ADDED}`), join(folder, ADDED), { recursive: true });
    expect(await say(`/start ${ADDED}`)).not.toContain('Duarte Salgado');
    program.kill('SIGHUP');
    await program.hasSaid(`"actions":["${PRESENT}","${ADDED}"]`);
    await opens(ADDED, 'Duarte Salgado');
  });

  it('keeps an urgent action whose files have a mistake by then, and tells coordinators', async () => {
    const { api, folder, program, opens } = await runningWithFolder({ ADMIN_IDS: String(BOSS) });
    const boss = api.person(BOSS, { first_name: 'Bea', language_code: 'en' });
    await program.hasSaid('"msg":"ready"');
    const file = join(folder, PRESENT, 'action.yaml');
    await writeFile(file, (await readFile(file, 'utf8')).replace(/^country:.*$/m, 'country: [AZ'));
    program.kill('SIGHUP');
    await program.hasSaid('stays as it was');
    await until(() => boss.last()?.text.includes(PRESENT) === true);
    await opens(PRESENT, 'Khadija Ismayilova');
  });

  it('changes nothing where the folder cannot be read', async () => {
    const { folder, program, opens } = await runningWithFolder();
    await program.hasSaid('"msg":"ready"');
    await rename(folder, `${folder}-moved`);
    program.kill('SIGHUP');
    await program.hasSaid('not read again');
    await opens(PRESENT, 'Khadija Ismayilova');
    program.kill('SIGTERM');
    expect(await program.ended).toBe(0);
  });
});
