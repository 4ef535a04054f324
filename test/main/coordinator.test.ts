import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { runProgram, until, type Program } from '../support/program.ts';
import { MAYA, runningBot, texts } from '../support/running-bot.ts';

const say = (key: string): string => texts.say('en', key);
const YES = say('coordinator-gate-yes');

/** The program with somebody who has confirmed that a sheet may be published, but for the last. */
async function atTheGate() {
  const bot = await runningBot({ ADMIN_IDS: String(MAYA), CLOCK_START: '2022-03-01T09:00:00Z' });
  const { maya } = bot;
  const shown = (label: string): Promise<void> => until(() => maya.labels().includes(label));
  const asked = (words: string): Promise<void> =>
    until(() => maya.last()?.text.includes(words) === true && maya.labels().includes(YES));
  const file = new URL('../cases/sheets/en-2022-office-without-name/sheet.txt', import.meta.url);
  const bytes = await readFile(file);
  maya.sendDocument({ fileName: 'sheet.txt', mimeType: 'text/plain', bytes });
  await shown(say('coordinator-rights-done'));
  maya.tapLabel(say('coordinator-rights-done'));
  const standing = [say('coordinator-unquotable-none'), say('coordinator-unquotable-no')];
  await until(() => maya.labels().some((label) => standing.includes(label)));
  maya.tapLabel(maya.labels().find((label) => standing.includes(label)) ?? '');
  await shown(say('coordinator-do-publish'));
  maya.tapLabel(say('coordinator-do-publish'));
  await asked('1 of 3');
  return { ...bot, asked };
}

/** Kills the program while its answer to a tap on “Yes” is being sent, and starts it again. */
async function killedInAnswer(
  { maya, api, env }: Awaited<ReturnType<typeof atTheGate>>,
  program: Program,
) {
  let held = 0;
  api.faults.failNext('sendMessage', {
    heldUntil: new Promise(() => undefined),
    when: () => (held += 1) === 1,
  });
  maya.tapLabel(YES);
  await until(() => held === 1 && api.server.queue.unconfirmed() === 0);
  program.kill('SIGKILL');
  await program.ended;
  return runProgram(env);
}

describe('a coordinator who confirms', () => {
  it('loses nothing over kill -9, and publishes once', async () => {
    const room = await atTheGate();
    const { maya, asked } = room;
    const second = await killedInAnswer(room, room.program);
    await asked('2 of 3');
    maya.tapLabel(YES);
    await asked('3 of 3');
    await killedInAnswer(room, second);
    const links = () =>
      maya.messages().filter(({ text }) => text.includes('?start=cu-cabrera-lima'));
    await until(() => links().length > 0);
    maya.send('/log');
    await until(() => maya.last()?.text.includes('published:') === true);
    const log = maya.last()?.text ?? '';
    expect(log.match(/published/g)).toHaveLength(1);
    expect([1, 2, 3].map((nth) => log.split(`${nth}/3`).length - 1)).toEqual([1, 1, 1]);
    expect(links()).toHaveLength(1);
  }, 120_000);
});
