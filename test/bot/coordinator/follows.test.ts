import { expect, describe, it, vi } from 'vitest';
import { createSubscriptions } from '../../../src/store/subscriptions/subscriptions.ts';
import { confirmAll, publishInvented, ACCEPTING, say, useCoordinator, type Room } from './desk.ts';

const open = useCoordinator();
const SLUG = 'cl-inti-carrasco';
const [SUBSCRIBER, WRITER] = [3_021, 3_022];

const HEAD = `UA 12/31 Index: AMR 22/004/2031 Chile                    Date: 2 June 2031

URGENT ACTION`;
const STOP = `${HEAD}
STOP ACTION: TEACHER RELEASED
Inti Carrasco was released without charge on 30 May 2031. She had been held for two weeks after a march
for clean water.

No further action is requested from the UA Network. Many thanks to all who sent appeals.

This is the first update of UA 12/31.

Name: Inti Carrasco
Gender m/f: f
`;
const UPDATE = `Further information on ${HEAD}
TEACHER CHARGED AND MOVED
Inti Carrasco was charged with disorder on 30 May 2031 and moved to a prison in Arica. She was arrested at a
march for clean water on 12 May 2031.

Please write immediately in English or your own language:
• Urging the authorities to release Inti Carrasco immediately;
• Calling on them to drop all charges against her.

PLEASE SEND APPEALS BEFORE 14 JULY 2031 TO:
Minister of the Interior
Ministry of the Interior
Palacio de La Moneda
Santiago
Chile
Email: ministro@interior.example.cl
Salutation: Dear Minister

Name: Inti Carrasco
Gender m/f: f
`;

/** One who is reminded, in German, and one who has written, in French. */
async function withFollowers(): Promise<Room> {
  const room = await open({ delivers: true });
  await publishInvented(room, SLUG, (action) => `${action}\nreference: UA 12/31\n`);
  const { put } = createSubscriptions(room.redis.client, room.seal);
  const when = { sinceMs: 0, ttlSeconds: 3_600 };
  const common = { zone: 'Europe/Berlin', discreet: false } as const;
  const ended = { by: 'mark', hour: 18 } as const;
  room.seat(SUBSCRIBER).person.send('/start');
  room.seat(WRITER).person.send('/start');
  await room.settled();
  await put(SLUG, { ...common, chatId: SUBSCRIBER, language: 'de', hour: 9 }, when);
  await put(SLUG, { ...common, chatId: WRITER, language: 'fr', hour: 'never', ended }, when);
  return room;
}

/** Sends the sheet, says which one it follows, and answers what is asked with what is proposed. */
async function atPreview(room: Room, sheet: string): Promise<void> {
  await room.sendFile(Buffer.from(sheet));
  expect(room.person.labels()[0]).toContain('UA 12/31');
  await room.tap(room.person.labels()[0] ?? '');
  await acceptAll(room);
  expect(await confirmAll(room)).toContain('2 people follow this');
}

/** Answers what is asked with what is proposed. */
async function acceptAll(room: Room): Promise<void> {
  for (;;) {
    const next = room.person
      .labels()
      .find((label) => label.startsWith('Yes: ') || ACCEPTING.includes(label));
    if (next === undefined) return;
    await room.tap(next);
  }
}

const heard = (room: Room, id: number, words: string) =>
  room
    .seat(id)
    .person.messages()
    .filter(({ byBot, text }) => byBot && text.includes(words));

async function told(room: Room): Promise<void> {
  await vi.waitFor(
    () => expect(room.person.last()?.text).toBe(say('coordinator-told-all', { sent: 2 })),
    { timeout: 20_000, interval: 100 },
  );
}

describe('a stop sheet', () => {
  it('ends the urgent action that it follows, and everybody is told once', async () => {
    const room = await withFollowers();
    await atPreview(room, STOP);
    await room.tap(say('coordinator-do-it'));
    await told(room);
    expect(heard(room, SUBSCRIBER, 'Bitte schreiben Sie keine Briefe mehr')).toHaveLength(1);
    expect(heard(room, WRITER, 'N’écrivez plus de lettres')).toHaveLength(1);
    const writer = room.seat(3_023);
    expect(await writer.say(`/start ${SLUG}`)).toContain(say('closed-stopped'));
    expect(await writer.tap(say('closed-outcome'))).toContain('released without charge');
    expect(await room.say('/log')).toMatch(/You · stopped: Inti Carrasco: .* \(Teacher released\)/);
    expect(room.api.violations()).toEqual([]);
  }, 60_000);

  it('tells nobody before that is confirmed', async () => {
    const room = await withFollowers();
    await atPreview(room, STOP);
    expect(await room.tap(say('coordinator-back'))).toContain('ready to be looked at');
    expect(await room.say(`/start ${SLUG}`)).not.toContain(say('closed-stopped'));
    expect(heard(room, SUBSCRIBER, 'Bitte schreiben')).toEqual([]);
  }, 60_000);

  it('follows none where none fits', async () => {
    const room = await open();
    await room.sendFile(Buffer.from(STOP));
    expect(await room.say('no-such-thing')).toBeDefined();
    const said = room.person.messages().map(({ text }) => text);
    expect(said).toContain(say('coordinator-no-such-action'));
    await room.tap(say('coordinator-follows-none'));
    expect(await confirmAll(room)).toContain('?start=cl-carrasco');
  }, 60_000);
});

describe('a stop sheet that came before what it ends was live', () => {
  it('follows it all the same', async () => {
    const room = await open();
    await room.sendFile(Buffer.from(STOP));
    await room.sendFile(Buffer.from(UPDATE.replace('Further information on ', '')));
    await acceptAll(room);
    expect(await confirmAll(room)).toContain('?start=cl-carrasco');
    await room.say('/sheets');
    await room.tap('Teacher released');
    await room.tap('UA 12/31, Teacher charged and moved');
    await acceptAll(room);
    expect(await confirmAll(room)).toContain('0 people follow this');
    const said = room.person.messages().map(({ text }) => text);
    expect(said.filter((text) => text.includes('cannot follow itself'))).toEqual([]);
  }, 60_000);
});

describe('an update sheet', () => {
  it('goes on with the old one: who had written is told, and may write anew', async () => {
    const room = await withFollowers();
    await atPreview(room, UPDATE);
    await room.tap(say('coordinator-do-it'));
    await told(room);
    expect(heard(room, SUBSCRIBER, '?start=cl-carrasco')).toHaveLength(1);
    expect(heard(room, WRITER, '?start=cl-carrasco')).toHaveLength(1);
    const { find } = createSubscriptions(room.redis.client, room.seal);
    expect((await find('cl-carrasco', SUBSCRIBER))?.hour).toBe(9);
    expect((await find('cl-carrasco', WRITER))?.hour).toBe(18);
    const writer = room.seat(WRITER);
    await writer.say('/start cl-carrasco');
    expect(writer.person.labels()).toContain(say('card-write'));
    const late = room.seat(3_024);
    expect(await late.say(`/start ${SLUG}`)).toContain(say('closed-followed'));
    expect(await late.tap(say('closed-next'))).toContain('moved to a prison in Arica');
    expect(room.api.violations()).toEqual([]);
  }, 60_000);
});
