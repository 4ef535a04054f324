import { describe, expect, it } from 'vitest';
import { createPublishedActions } from '../../../src/store/actions/published-actions.ts';
import { keys } from '../../../src/store/redis-keys.ts';
import { forwardedTap } from '../../support/forwarded-tap.ts';
import { testWriter, type TestWriter } from '../../support/writer.ts';
import { COORDINATOR, letStand, say, sheet, useCoordinator, type Room } from './desk.ts';

const open = useCoordinator();
const NOOR = { first_name: 'Noor', last_name: 'Haddad', language_code: 'en' };

interface Trial extends Room {
  readonly writer: TestWriter;
}

/** A coordinator who tries the draft of a sheet. */
async function trial(): Promise<Trial> {
  const room = await open();
  await room.sendFile(await sheet('en-2022-office-without-name'));
  await room.tap(say('coordinator-rights-done'));
  await letStand(room);
  await room.tap(say('coordinator-do-try'));
  return { ...room, writer: testWriter(room, COORDINATOR, NOOR) };
}

async function answerAll({ writer }: Trial): Promise<void> {
  await writer.tap('Personal');
  await writer.tap(say('interview-safety-no'));
  await writer.type('Noor Haddad');
  await writer.type('Lyon, France');
  await writer.tap('No line of my own');
}

/** A coordinator who holds the letter. */
async function handedOut(): Promise<Trial> {
  const tried = await trial();
  await answerAll(tried);
  await tried.writer.tap(say('interview-finish'));
  return tried;
}

/** What is kept of somebody's letters, and what is counted. */
async function keptOfLetters({ redis }: Room): Promise<readonly string[]> {
  const all = await redis.client.keys('*');
  return all.filter((key) => /^(?:draft|waiting|outbox|writer|sent|subscri|wave|report)/.test(key));
}

function linksIn({ person }: Room): readonly string[] {
  const buttons = person.messages({ deleted: true }).flatMap(({ keyboard }) => keyboard.flat());
  return buttons.flatMap(({ url }) => url ?? []);
}

describe('a draft that its coordinator tries', () => {
  it('asks all that a writer is asked, and says that it is a trial', async () => {
    const tried = await trial();
    const { writer } = tried;
    expect(writer.screen().text.startsWith(say('trial-line'))).toBe(true);
    expect(writer.labels()).toContain(say('trial-leave'));
    await answerAll(tried);
    expect(writer.labels()).toContain(say('interview-finish'));
    expect(writer.screen().text.startsWith(say('trial-line'))).toBe(true);
    expect(writer.said().some((text) => text.includes('Dear Attorney General'))).toBe(true);
  }, 30_000);

  it('hands its letters out to the end', async () => {
    const { writer, api } = await handedOut();
    expect(writer.said().at(-2)).toContain('Dear Attorney General');
    expect(writer.screen().text.startsWith(say('trial-line'))).toBe(true);
    await writer.tap(say('interview-sent-post'));
    expect(writer.screen().text).toContain(say('trial-over'));
    expect(api.violations()).toEqual([]);
  }, 30_000);

  it('keeps and counts nothing once it is left', async () => {
    const tried = await handedOut();
    const { writer, redis } = tried;
    await writer.tap(say('interview-sent-post'));
    expect(await redis.client.keys('sent*')).toEqual([]);
    await writer.tap(say('trial-leave'));
    expect(writer.screen().text).toContain('ready to be looked at');
    expect(await keptOfLetters(tried)).toEqual([]);
    expect(await createPublishedActions(redis.client).all()).toMatchObject({ actions: [] });
    expect(await tried.readProgress([COORDINATOR], 'cu-cabrera-lima')).toEqual([undefined]);
  }, 30_000);

  it('takes a mark back as letters do', async () => {
    const { writer } = await handedOut();
    await writer.tap(say('interview-sent-post'));
    await writer.tap(say('walk-fix'));
    await writer.tap(say('walk-undo', { count: 1, how: say('interview-sent-post') }));
    const buttons = writer.person.messages().flatMap(({ keyboard }) => keyboard.flat());
    expect(buttons.map(({ text }) => text)).toContain(say('interview-sent-post'));
  }, 30_000);

  it('offers no link, and neither reminders nor reports', async () => {
    const tried = await handedOut();
    const { writer, redis } = tried;
    await writer.tap(say('walk-more'));
    await writer.tap(say('interview-remind'));
    await writer.tap(say('walk-not-working'));
    await writer.tap(say('sending-report-post'));
    expect(linksIn(tried)).toEqual([]);
    expect(await redis.client.keys('subscri*')).toEqual([]);
    expect(await redis.client.keys('contact*')).toEqual([]);
  }, 30_000);

  it('goes on after a restart', async () => {
    const tried = await trial();
    const { writer } = tried;
    await writer.tap('Personal');
    await tried.restart();
    await writer.tap(say('interview-safety-no'));
    await writer.type('Noor Haddad');
    expect(writer.screen().text.startsWith(say('trial-line'))).toBe(true);
  }, 30_000);

  it('is left in the middle of a question, by a command too', async () => {
    const { writer, redis, say: tell } = await trial();
    await writer.tap('Personal');
    expect(await tell('/cancel')).toBe(say('trial-over'));
    await writer.tap(say('trial-leave'));
    expect(writer.screen().text).toContain('ready to be looked at');
    expect(await redis.client.keys(keys.draft('*'))).toEqual([]);
  }, 30_000);

  it('begins anew each time', async () => {
    const { writer } = await handedOut();
    await writer.tap(say('trial-leave'));
    await writer.tap(say('coordinator-do-try'));
    expect(writer.screen().text).toContain(say('interview-tone'));
  }, 30_000);

  it('gives a letter of the coordinator’s own nothing, and takes nothing from it', async () => {
    const tried = await trial();
    const { writer } = tried;
    await writer.tap('Personal');
    await writer.tap(say('interview-safety-no'));
    await writer.type('Noor Haddad');
    await writer.type('/start az-ismayilova');
    await writer.tap(say('card-write'));
    await writer.tap('English');
    expect(writer.screen().text).toContain(say('interview-tone'));
    await writer.tap('Formal');
    await writer.type('/sheets');
    await writer.tap('Two brothers');
    await writer.tap(say('coordinator-do-try'));
    expect(writer.screen().text).toContain(say('interview-tone'));
    await writer.tap(say('trial-leave'));
    await writer.type('/start az-ismayilova');
    await writer.tap(say('card-go-on'));
    expect(writer.screen().text).not.toContain(say('interview-tone'));
    expect(writer.screen().text).not.toContain(say('trial-line'));
  }, 30_000);

  it('is not there any more once the draft is gone', async () => {
    const { writer } = await trial();
    await writer.tap(say('trial-leave'));
    const left = writer.screen().id;
    await writer.tap(say('coordinator-do-try'));
    expect(writer.screen().id).not.toBe(left);
    await writer.type('/sheets');
    await writer.tap('Two brothers');
    await writer.tap(say('coordinator-do-throw'));
    await writer.tap(say('coordinator-throw-yes'));
    expect(writer.screen().text).toBe(say('coordinator-thrown'));
  }, 30_000);

  it('is reached by nobody else', async () => {
    const room = await open({ adminIds: [COORDINATOR, 901] });
    await room.sendFile(await sheet('en-2022-office-without-name'));
    await room.tap(say('coordinator-rights-done'));
    await letStand(room);
    await room.tap(say('coordinator-do-try'));
    const tried = { ...room, writer: testWriter(room, COORDINATOR, NOOR) };
    await answerAll(tried);
    await tried.writer.tap(say('interview-finish'));
    const shown = tried.person.messages({ deleted: true }).flatMap((one) => one.keyboard.flat());
    const payloads = new Set(shown.flatMap(({ callback_data: data }) => data ?? []));
    const [slug = ''] = [...payloads].flatMap((data) => /trial--\w+/.exec(data)?.[0] ?? []);
    expect(slug).not.toBe('');
    const begun = ['w', 'c', 'again', 'r:on', 'r:s', 'r:sent', 'z', 'kt', 'ka'];
    for (const button of begun) payloads.add(`${button}:${slug}`);
    let number = 0;
    for (const from of [666, 901]) {
      const chat = { id: from, type: 'private', first_name: 'Eve' };
      for (const data of payloads)
        await room.handle(forwardedTap({ from, data, chat, number: (number += 1) }));
      const eve = room.seat(from);
      expect(await eve.say(`/start ${slug}`)).toContain(say('list-unknown'));
      const said = eve.person.messages({ deleted: true }).map(({ text }) => text);
      expect(said.join('\n')).not.toMatch(/Cabrera|Two brothers/);
    }
    await tried.writer.tap(say('trial-leave'));
    expect(await keptOfLetters(room)).toEqual([]);
  }, 60_000);
});
