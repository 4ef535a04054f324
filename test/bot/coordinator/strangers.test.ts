import { describe, expect, it } from 'vitest';
import type { Update } from 'grammy/types';
import { readTexts } from '../../../src/locales/texts.ts';
import { COORDINATOR, sheet, useCoordinator, type Room } from './desk.ts';

const texts = readTexts();
const open = useCoordinator();
const say = (key: string): string => texts.say('en', key);
const STRANGER = 666;

/** Every button that a coordinator has been shown on the way to the last confirmation. */
async function everyButton(room: Room): Promise<readonly string[]> {
  const shown = new Set(['kp:all', 'kp:no', 'k:00000000:0:publish']);
  const look = (): void => {
    for (const button of room.person.messages().flatMap(({ keyboard }) => keyboard.flat()))
      if ('callback_data' in button) shown.add(button.callback_data);
  };
  await room.sendFile(await sheet('en-2022-office-without-name'));
  look();
  for (const label of ['coordinator-rights-done', 'coordinator-do-publish']) {
    await room.tap(say(label));
    look();
  }
  for (const command of ['/sheets', '/actions', '/log']) {
    await room.say(command);
    look();
  }
  return [...shown];
}

function tapOf(data: string, chat: object, id: number): Update {
  const from = { id: STRANGER, is_bot: false, first_name: 'Eve', language_code: 'en' };
  const message = { message_id: 5, date: 1_415_000_000, chat, text: 'forwarded' };
  const callback_query = { id: String(id), from, message, chat_instance: '1', data };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an update as Telegram would send it
  return { update_id: 900_000 + id, callback_query } as unknown as Update;
}

const contents = async ({ redis }: Room) =>
  Promise.all(
    ['live-actions', 'coordinator-log', 'action-changes'].map(async (key) =>
      redis.client.dump(key),
    ),
  );

describe('a stranger', () => {
  it.each(['sheets', 'actions', 'log'])('finds no /%s', async (command) => {
    const room = await open();
    const stranger = room.seat(STRANGER);
    expect(await stranger.say(`/${command}`)).toBe(say('fallback-command'));
  });

  it('gets for a sheet what everybody gets for a file', async () => {
    const room = await open();
    const stranger = room.seat(STRANGER);
    expect(await stranger.sendFile(await sheet('en-2022-office-without-name'))).toBe(
      say('fallback-media'),
    );
    expect(await stranger.say('x'.repeat(3_000))).toBe(say('fallback-text'));
    expect(await room.redis.client.keys('*sheet*')).toEqual([]);
  });

  it('reaches nothing by any button, in private or in a group, forwarded or not', async () => {
    const room = await open();
    const buttons = await everyButton(room);
    expect(buttons.length).toBeGreaterThan(6);
    const before = await contents(room);
    const chats = [
      { id: STRANGER, type: 'private', first_name: 'Eve' },
      { id: COORDINATOR, type: 'private', first_name: 'Noor' },
      { id: -77, type: 'group', title: 'Evening' },
    ];
    let id = 0;
    for (const data of buttons)
      for (const chat of chats) await room.handle(tapOf(data, chat, (id += 1)));
    await room.settled();
    expect(await contents(room)).toEqual(before);
    expect(await room.redis.client.exists('live-actions')).toBe(0);
  }, 30_000);

  it('is not a coordinator in a group that one is in', async () => {
    const room = await open();
    const group = room.api.group(-88, 'Letter evening');
    const before = group.messages().length;
    group.send(room.person, '/log');
    group.send(room.person, '/actions');
    await room.settled();
    expect(
      group
        .messages()
        .slice(before)
        .filter(({ byBot }) => byBot),
    ).toEqual([]);
  });
});
