import { describe, expect, it } from 'vitest';
import { createSubscriptions } from '../../../src/store/subscriptions/subscriptions.ts';
import { createSentStore } from '../../../src/store/sent.ts';
import { createPublishedActions } from '../../../src/store/actions/published-actions.ts';
import { createAnnouncements } from '../../../src/store/waves/announcements.ts';
import { say, useCoordinator, type Room } from './desk.ts';

const open = useCoordinator();
const SLUG = 'az-ismayilova';

const told = ({ redis }: Room) => createAnnouncements(redis.client).of(SLUG);

async function atFigures(): Promise<Room> {
  const room = await open();
  const subscriptions = createSubscriptions(room.redis.client, room.seal);
  for (const chatId of [3_001, 3_002])
    await subscriptions.put(
      SLUG,
      { chatId, zone: 'Europe/Berlin', hour: 9, language: 'de', discreet: false },
      { sinceMs: 0, ttlSeconds: 3_600 },
    );
  await room.say('/actions');
  const [label = ''] = room.person.labels();
  expect(label).toContain('20 days left');
  expect(await room.tap(label)).toContain('People with reminders: 2');
  return room;
}

describe('/actions', () => {
  it('moves a deadline once it is confirmed, and everybody is told once', async () => {
    const room = await atFigures();
    await room.tap(say('coordinator-move'));
    await room.say('soon');
    expect(await room.say('31.12.2014')).toMatch(/2 people follow.*31 December 2014/s);
    expect(await told(room)).toEqual([]);
    expect(await room.tap(say('coordinator-do-it'))).toBe(say('coordinator-told'));
    const [announcement, ...more] = await told(room);
    expect(more).toEqual([]);
    expect(announcement?.texts.de).toContain('31. Dezember 2014');
    const writer = room.seat(3_003);
    expect(await writer.say(`/start ${SLUG}`)).toContain('31 December 2014');
    expect(room.logged.join()).toContain('over the one in the folder');
    expect(await room.say('/log')).toMatch(
      /You · moved the deadline: Khadija Ismayilova: .* \(2014-12-31\)/,
    );
    expect(room.api.violations()).toEqual([]);
  }, 30_000);

  it('brings reminders back to those who have not written to everybody', async () => {
    const room = await open();
    const subscriptions = createSubscriptions(room.redis.client, room.seal);
    const sent = createSentStore(room.redis.client, room.seal, {
      now: room.clock.now,
      closesAtMs: room.clock.now,
    });
    const wrote = async (chatId: number, by: 'mark' | 'word', ...to: readonly string[]) => {
      const ended = { by, hour: 18 };
      await subscriptions.put(
        SLUG,
        { chatId, zone: 'Asia/Tokyo', hour: 'never', language: 'fr', discreet: false, ended },
        { sinceMs: 0, ttlSeconds: 3_600 },
      );
      for (const recipientId of to)
        await sent.markSent(chatId, SLUG, { recipientId, channel: 'fax' });
    };
    await wrote(3_011, 'mark', 'president');
    await wrote(3_012, 'mark', 'president', 'prosecutor-general');
    await wrote(3_013, 'word');
    await room.say('/actions');
    await room.tap(room.person.labels()[0] ?? '');
    await room.tap(say('coordinator-move'));
    await room.say('2014-12-31');
    await room.tap(say('coordinator-do-it'));
    const hours = [3_011, 3_012, 3_013].map(
      async (chatId) => (await subscriptions.find(SLUG, chatId))?.hour,
    );
    expect(await Promise.all(hours)).toEqual([18, 'never', 'never']);
  }, 30_000);

  it('ends one with good news, and no letter is begun any more', async () => {
    const room = await atFigures();
    await room.tap(say('coordinator-good'));
    expect(room.person.last()?.text).toContain('Good news about');
    await room.tap(say('coordinator-do-it'));
    expect((await told(room)).map(({ audience }) => audience)).toEqual(['everybody']);
    const writer = room.seat(3_004);
    await writer.say(`/start ${SLUG}`);
    expect(writer.person.labels()).not.toContain(say('card-write'));
    await room.say('/actions');
    expect(room.person.labels()[0]).toContain(say('coordinator-status-stopped'));
  }, 30_000);

  it('changes nothing on the way back', async () => {
    const room = await atFigures();
    await room.tap(say('coordinator-stop'));
    await room.tap(say('coordinator-back'));
    expect(await told(room)).toEqual([]);
    expect(await createPublishedActions(room.redis.client).find(SLUG)).toBeUndefined();
  });
});
