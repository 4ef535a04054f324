import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { readTexts } from '../../../src/locales/texts.ts';
import { createPublishedActions } from '../../../src/store/actions/published-actions.ts';
import { useCoordinator } from './desk.ts';

const texts = readTexts();
const open = useCoordinator();
const SHEET = new URL('../../../src/playground/page/sheet-to-try.txt', import.meta.url);

it('the sheet of the playground goes live by taps, its private words kept out', async () => {
  const room = await open();
  const accepting = [
    'coordinator-rights-done',
    'coordinator-unquotable-yes',
    'coordinator-do-publish',
    'coordinator-gate-yes',
  ].map((key) => texts.say('en', key));
  await room.sendFile(await readFile(SHEET));
  for (let taps = 0; taps < 12; taps += 1) {
    const next = room.person
      .labels()
      .find((label) => accepting.includes(label) || label.startsWith('Yes: '));
    if (next === undefined) break;
    await room.tap(next);
  }
  const asked = room.person.messages().map(({ text }) => text);
  expect(asked.findLast((text) => text.includes('They go to:'))).toContain(
    '\n• Minister of Justice, Vera Rotaru, 82 Sample Street, Chisinau MD-2012, Moldova, secretariat@justice.example.md',
  );
  const { actions } = await createPublishedActions(room.redis.client).all();
  expect(actions.map(({ slug }) => slug)).toEqual(['md-cretu']);
  expect(actions[0]?.files[0]?.text).toMatch(/neverQuote:\s+en:\s+- child\s+- grand\s+- depress/);
  const writer = room.seat(2_600);
  await writer.say('/start md-cretu');
  expect(writer.person.labels()).toContain(texts.say('en', 'card-write'));
  expect(room.api.violations()).toEqual([]);
}, 30_000);
