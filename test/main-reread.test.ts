import { cp, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './support/program.ts';
import { runningBot } from './support/running-bot.ts';

const PRESENT = 'az-ismayilova';
const ADDED = 'pt-duarte-salgado';
const folderOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The program with a folder of its own that has one urgent action. */
async function runningWithFolder() {
  const folder = join(await temporaryFolder(), 'urgent-actions');
  await cp(folderOf(`../urgent-actions/${PRESENT}`), join(folder, PRESENT), { recursive: true });
  return { folder, ...(await runningBot({ ACTIONS_DIR: folder })) };
}

describe('SIGHUP', () => {
  it('has the urgent actions read again', async () => {
    const { folder, program, say } = await runningWithFolder();
    await program.hasSaid('"msg":"ready"');
    await cp(folderOf(`cases/actions/${ADDED}`), join(folder, ADDED), { recursive: true });
    expect(await say(`/start ${ADDED}`)).not.toContain('Duarte Salgado');
    program.kill('SIGHUP');
    await program.hasSaid(`"actions":["${PRESENT}","${ADDED}"]`);
    expect(await say(`/start ${ADDED}`)).toContain('Duarte Salgado');
  });

  it('changes nothing where the folder cannot be read', async () => {
    const { folder, program, say } = await runningWithFolder();
    await program.hasSaid('"msg":"ready"');
    await rename(folder, `${folder}-moved`);
    program.kill('SIGHUP');
    await program.hasSaid('not read again');
    expect(await say(`/start ${PRESENT}`)).toContain('Khadija Ismayilova');
    program.kill('SIGTERM');
    expect(await program.ended).toBe(0);
  });
});
