import { describe, expect, it } from 'vitest';
import { readTexts } from '../../../src/locales/texts.ts';
import { forwardedTap } from '../../support/forwarded-tap.ts';
import { COORDINATOR, sheet, useCoordinator, type Room } from './desk.ts';

const texts = readTexts();
const open = useCoordinator();
const say = (key: string): string => texts.say('en', key);
const STRANGER = 666;

/** Every button that a coordinator has been shown on the way to the last confirmation. */
async function everyButton(room: Room): Promise<readonly string[]> {
  const live = ['a', 'm', 's', 'g'].map((letter) => `k${letter}:az-ismayilova`);
  const texts = [
    'kt:az-ismayilova:ru',
    'kv:az-ismayilova:ru',
    'kx:checked',
    'kx:unchecked',
    'kx:no',
  ];
  const open = ['kp:all', 'kp:no', 'kd:00000000', 'kc:back', 'kc:x:yes', 'k:00000000:0:publish'];
  const shown = new Set([...live, ...texts, ...open]);
  const look = (): void => {
    for (const button of room.person.messages().flatMap(({ keyboard }) => keyboard.flat()))
      if ('callback_data' in button) shown.add(button.callback_data);
  };
  await room.sendFile(await sheet('en-2022-office-without-name'));
  look();
  for (const label of [
    'coordinator-rights-done',
    'coordinator-unquotable-no',
    'coordinator-do-publish',
  ]) {
    await room.tap(say(label));
    look();
  }
  for (const command of ['/sheets', '/actions', '/log']) {
    await room.say(command);
    look();
  }
  return [...shown];
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
    const texts = Buffer.from('# postbag: az-ismayilova ru\ntitle: Mine');
    expect(await stranger.sendFile(texts, 'az-ismayilova.ru.yaml')).toBe(say('fallback-media'));
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
    let number = 0;
    for (const data of [...buttons, 'kl:0', 'kl:15'])
      for (const chat of chats)
        await room.handle(forwardedTap({ from: STRANGER, data, chat, number: (number += 1) }));
    await room.settled();
    expect(await contents(room)).toEqual(before);
    expect(await room.redis.client.exists('live-actions')).toBe(0);
  }, 120_000);

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
