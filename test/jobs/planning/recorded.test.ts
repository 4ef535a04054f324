import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { explainPlan } from '../../../src/jobs/planning/explain-plan.ts';
import { readSnapshot, writeSnapshot } from '../../../src/jobs/planning/snapshot.ts';

const cases = new URL('../../cases/reminders/', import.meta.url);

async function read(name: string, file: string): Promise<unknown> {
  return JSON.parse(await readFile(new URL(`${name}/${file}`, cases), 'utf8'));
}

const names = await readdir(cases);

describe('a recorded plan', () => {
  it.each(names)('is made again: %s', async (name) => {
    const waves = explainPlan(readSnapshot(await read(name, 'input.json')));
    expect(waves).toEqual(await read(name, 'waves.json'));
  });

  it.each(names)('says why it is there: %s', async (name) => {
    const note = await readFile(new URL(`${name}/note.md`, cases), 'utf8');
    expect(note).toMatch(/^# .+\n\n[^#]{60,}/);
  });

  it('can be written down and read back', async () => {
    for (const name of names) {
      const input = readSnapshot(await read(name, 'input.json'));
      const again = readSnapshot(JSON.parse(JSON.stringify(writeSnapshot(input))));
      expect(explainPlan(again)).toEqual(explainPlan(input));
    }
  });
});
