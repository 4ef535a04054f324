import { describe, expect, it } from 'vitest';
import { createPublishedActions } from '../../../src/store/actions/published-actions.ts';
import {
  confirmAll,
  COORDINATOR,
  labelledBy,
  letStand,
  say,
  sheet,
  useCoordinator,
  type Room,
} from './desk.ts';

const open = useCoordinator();
const SHEET = 'en-2022-office-without-name';
const SLUG = 'cu-cabrera-lima';

async function atReview(): Promise<Room> {
  const room = await open();
  await room.sendFile(await sheet(SHEET));
  await room.tap(say('coordinator-rights-done'));
  expect(await letStand(room)).toContain('ready to be looked at');
  return room;
}

const published = ({ redis }: Room) => createPublishedActions(redis.client).find(SLUG);

describe('a sheet that a coordinator sends', () => {
  it('is published by taps alone, and a writer finds it', async () => {
    const room = await atReview();
    expect(await confirmAll(room)).toContain(`?start=${SLUG}`);
    const writer = room.seat(2_500);
    expect(await writer.say(`/start ${SLUG}`)).toContain('Yuniel Cabrera Lima');
    expect(await room.say('/log')).toMatch(
      /You · published: Two brothers in prison[\s\S]*confirmed: .*3\/3/,
    );
    expect(room.api.violations()).toEqual([]);
  }, 30_000);

  it('says where the one waits that was open before', async () => {
    const room = await open();
    const heard = (text: string) => room.person.messages().some((one) => one.text === text);
    await room.sendFile(await sheet(SHEET));
    expect(heard(say('coordinator-other-sheet-waits'))).toBe(false);
    await room.sendFile(await sheet('stranger-19'));
    expect(heard(say('coordinator-other-sheet-waits'))).toBe(true);
  });

  it('shows problems first, then each value with the words it came from', async () => {
    const { person } = await atReview();
    const [first, second] = person.messages().filter(({ byBot }) => byBot);
    expect(first?.text).toContain(say('coordinator-problems'));
    expect(second?.text).toMatch(/Country\nCuba\n/);
  });

  it('says before it is published which rules its letters break', async () => {
    const room = await atReview();
    const values = room.person.messages().find(({ text }) => text?.includes('. What is told'));
    // No rule can shorten them, and the shortest letters have room for 110 words.
    for (const [, number] of values?.text.matchAll(/(\d+)\. What is told/g) ?? [])
      await room.say(`${number} Two brothers ${'and two more '.repeat(40)}are held.`, values?.id);
    await room.tap(say('coordinator-do-publish'));
    const said = room.person.messages().map(({ text }) => text);
    expect(said.some((text) => /break a rule[\s\S]*Q8: .*Brief/.test(text))).toBe(true);
    expect(room.person.last()?.text).toContain('1 of 3');
  }, 60_000);

  it('leaves a question that was answered without buttons, and with what was chosen', async () => {
    const room = await atReview();
    const shown = () => room.person.messages().filter(({ byBot }) => byBot);
    const rights = shown().find(({ text }) => text.startsWith(say('coordinator-ask-rights')));
    expect(rights?.text).toContain(`✓ ${say('coordinator-rights-done')}`);
    await room.tap(say('coordinator-do-correct'));
    await room.tap(labelledBy(room, 'Last day to write'));
    await room.say('2022-06-01');
    const keyboards = shown().filter(({ keyboard }) => (keyboard?.length ?? 0) > 0);
    // Only the newest question can still be tapped.
    expect(keyboards).toHaveLength(1);
    expect(keyboards[0]?.id).toBe(shown().at(-1)?.id);
  }, 30_000);

  it('is not live before the third sentence is confirmed', async () => {
    const room = await atReview();
    await room.tap(say('coordinator-do-publish'));
    await room.tap(say('coordinator-gate-yes'));
    await room.tap(say('coordinator-gate-yes'));
    expect(await published(room)).toBeUndefined();
    expect(await room.tap(say('coordinator-gate-no'))).toContain('ready to be looked at');
    expect(await published(room)).toBeUndefined();
  });

  it('begins the confirmations again after a correction', async () => {
    const room = await atReview();
    await room.tap(say('coordinator-do-publish'));
    await room.tap(say('coordinator-gate-yes'));
    const values = room.person.messages().find(({ text }) => text?.includes('. What is told'));
    const [, number] = /(\d+)\. What is told/.exec(values?.text ?? '') ?? [];
    await room.say(`${number} Two brothers are in prison.`, values?.id ?? 0);
    expect(room.person.last()?.text).toContain('ready to be looked at');
    await confirmAll(room);
    const files = (await published(room))?.files ?? [];
    expect(files.map(({ text }) => text).join()).toContain('Two brothers are in prison.');
  }, 30_000);

  it('takes no correction that the checks refuse', async () => {
    const room = await atReview();
    await room.tap(say('coordinator-do-correct'));
    await room.tap(labelledBy(room, 'Last day to write'));
    await room.say('yesterday');
    const said = room.person.messages().map(({ text }) => text ?? '');
    expect(said.some((text) => text.startsWith('That cannot stand:'))).toBe(true);
    await room.tap(say('coordinator-back'));
    await room.tap(say('coordinator-do-correct'));
    await room.tap(labelledBy(room, 'Last day to write'));
    expect(await room.say('2022-06-01')).toContain('ready to be looked at');
  }, 30_000);

  it('goes on after a restart, and is one of several', async () => {
    const room = await atReview();
    await room.restart();
    expect(await room.tap(say('coordinator-do-publish'))).toContain('1 of 3');
    await room.sendFile(await sheet('en-2015-no-deadline'));
    expect(await room.say('/sheets')).toBe(say('coordinator-sheets'));
    expect(room.person.labels()).toHaveLength(2);
    expect(await room.tap('Two brothers in prison for marching')).toContain('1 of 3');
  }, 30_000);

  it('shows a letter in each tone', async () => {
    const room = await atReview();
    await room.tap(say('coordinator-do-letters'));
    const said = room.person.messages().map(({ text }) => text ?? '');
    const letters = said.filter((text) => /Dear Attorney General|no letter keeps/.test(text));
    expect(letters.length).toBeGreaterThanOrEqual(4);
    for (const tone of ['formal', 'personal', 'legal', 'brief'])
      expect(letters.some((text) => text.startsWith(say(`interview-tone-${tone}`)))).toBe(true);
  }, 30_000);

  it.each([[[]], [[say('coordinator-do-correct')]]])(
    'takes a number and the right text that is no reply, after %s',
    async (taps) => {
      const room = await atReview();
      for (const label of taps) await room.tap(label);
      await room.say('1 Two men in prison');
      await room.say('/sheets');
      expect(room.person.labels()).toContain('Two brothers in prison for marching');
      await room.tap('Two brothers in prison for marching');
      await room.tap(say('coordinator-do-publish'));
      await room.tap(say('coordinator-gate-yes'));
      expect(room.person.last()?.text).toContain('• Two men in prison');
    },
    30_000,
  );

  it('asks for the right text where only a number is typed', async () => {
    const room = await atReview();
    await room.tap(say('coordinator-do-correct'));
    await room.say('1');
    await room.say('Two men in prison');
    await room.tap(say('coordinator-do-publish'));
    await room.tap(say('coordinator-gate-yes'));
    expect(room.person.last()?.text).toContain('• Two men in prison');
  }, 30_000);

  it('can be thrown away', async () => {
    const room = await atReview();
    await room.tap(say('coordinator-do-throw'));
    expect(await room.tap(say('coordinator-throw-yes'))).toBe(say('coordinator-thrown'));
    expect(await room.say('/sheets')).toBe(say('coordinator-sheets-none'));
  });

  it('may be pasted in parts', async () => {
    const room = await open();
    const text = (await sheet('en-2012-two-columns')).toString();
    await room.say(`${text}\n${'There is more to be told about this. '.repeat(60)}`);
    expect(room.person.labels()).toContain(say('coordinator-pasted-all'));
    await room.tap(say('coordinator-pasted-all'));
    expect(
      room.person
        .messages()
        .map((one) => one.text)
        .join(),
    ).toContain('Read: ');
  });

  it.each([
    ['nothing that is a sheet', Buffer.from('Dear all, lunch is at noon.'), 'not-an-urgent-action'],
    ['an empty file', Buffer.alloc(0), 'empty'],
    ['a picture', Buffer.from([137, 80, 78, 71, 0, 0, 255, 1]), 'not-a-document'],
  ])('is refused where it is %s', async (_, bytes, why) => {
    const room = await open();
    expect(await room.sendFile(bytes)).toBe(say(`coordinator-refused-${why}`));
  });

  it('keeps what a coordinator types for a letter out of the dialogue', async () => {
    const room = await atReview();
    await room.say('/start az-ismayilova');
    await room.tap(say('card-write'));
    const before = room.person.messages().length;
    await room.say('Maya');
    const after = room.person
      .messages()
      .slice(before)
      .map(({ text }) => text ?? '');
    expect(after.join()).not.toContain('ready to be looked at');
  });

  it('leaves nothing of its second part in the open', async () => {
    const room = await atReview();
    const names = await room.redis.client.keys('*');
    const values = await Promise.all(
      names.map((name) => room.redis.client.getBuffer(name).catch(() => Buffer.alloc(0))),
    );
    expect(Buffer.concat(values.map((value) => value ?? Buffer.alloc(0))).includes('Cabrera')).toBe(
      false,
    );
    expect(names.some((name) => name.includes(String(COORDINATOR)))).toBe(false);
  });
});
