import { describe, expect, it, onTestFinished } from 'vitest';
import { DONE } from '../../../src/store/inbox/scripts.ts';
import { keys } from '../../../src/store/redis-keys.ts';
import { gate } from '../../support/gate.ts';
import { labelledBy, letStand, say, sheet, useCoordinator, type Room } from './desk.ts';

const open = useCoordinator();
const REFUSAL = 'That cannot stand:';

/** A coordinator who was asked for another last day. */
async function askedForDay(): Promise<Room> {
  const room = await open();
  await room.sendFile(await sheet('en-2022-office-without-name'));
  await room.tap(say('coordinator-rights-done'));
  await letStand(room);
  await room.tap(say('coordinator-do-correct'));
  await room.tap(labelledBy(room, 'Last day to write'));
  return room;
}

function saidBy({ person }: Room, beginning: string): number {
  const said = person.messages({ deleted: true }).filter(({ byBot }) => byBot);
  return said.filter(({ text }) => text?.startsWith(beginning)).length;
}

/** Has Redis refuse that anything is done, until the returned function is called. */
function nothingIsDone({ redis: { client } }: Room): () => void {
  const send = client.sendCommand.bind(client);
  const goOn = (): void => void (client.sendCommand = send);
  client.sendCommand = (command, ...rest) => {
    if (!command.args.includes(DONE)) return send(command, ...rest);
    const refusal = new Error("READONLY You can't write against a read only replica.");
    command.reject(Object.assign(refusal, { name: 'ReplyError' }));
    return command.promise;
  };
  onTestFinished(goOn);
  return goOn;
}

/** Resolves when what was cut off has been taken up and is through. */
async function runAgain({ redis: { client }, settled }: Room): Promise<void> {
  await expect.poll(() => client.keys(keys.inbox('*')), { timeout: 20_000 }).toEqual([]);
  await settled();
}

describe('a dialogue that was cut off', () => {
  it('says once what had arrived', async () => {
    const room = await askedForDay();
    const { passed, pass } = gate();
    onTestFinished(pass);
    // The refusal arrives; the question after it never gets an answer.
    room.api.faults.failNext('sendMessage', {
      heldUntil: passed,
      when: (_, { text }) => !String(text).startsWith(REFUSAL),
    });
    room.person.send('yesterday');
    await expect.poll(() => saidBy(room, REFUSAL), { timeout: 20_000 }).toBe(1);
    await room.restart();
    pass();
    await runAgain(room);
    expect(saidBy(room, REFUSAL)).toBe(1);
    await room.tap(say('coordinator-back'));
    await room.tap(say('coordinator-do-correct'));
    await room.tap(labelledBy(room, 'Last day to write'));
    expect(await room.say('2022-06-01')).toContain('ready to be looked at');
  }, 60_000);

  it('takes no answer for that to the question after it', async () => {
    const room = await askedForDay();
    const goOn = nothingIsDone(room);
    const asked = room.person.messages().length;
    room.person.send('yesterday');
    // What was typed, the refusal, and the question once more.
    await expect.poll(() => room.person.messages().length, { timeout: 20_000 }).toBe(asked + 3);
    await room.restart();
    goOn();
    await runAgain(room);
    expect(room.person.messages()).toHaveLength(asked + 3);
    expect(saidBy(room, REFUSAL)).toBe(1);
  }, 60_000);

  it('is logged once for what was done once', async () => {
    const room = await askedForDay();
    const { passed, pass } = gate();
    onTestFinished(pass);
    room.api.faults.failNext('sendMessage', { heldUntil: passed });
    room.person.send('2022-06-01');
    const logged = (): Promise<number> => room.redis.client.llen(keys.coordinatorLog());
    const before = await logged();
    await expect.poll(logged, { timeout: 20_000 }).toBe(before + 1);
    await room.restart();
    pass();
    await runAgain(room);
    expect(await logged()).toBe(before + 1);
  }, 60_000);

  it('stays where it was while Telegram refuses', async () => {
    const room = await askedForDay();
    room.api.faults.failNext('sendMessage', { status: 401, times: 2 });
    expect(await room.say('2022-06-01')).toContain('ready to be looked at');
  }, 60_000);
});
