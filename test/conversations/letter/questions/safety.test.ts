import { describe, expect, it } from 'vitest';
import { keys } from '../../../../src/store/redis-keys.ts';
import { useTestedBot, type TestedBot } from '../../../support/tested-bot.ts';
import { FINISH, testWriter, type TestWriter } from '../../../support/writer.ts';

async function toSafety(writer: TestWriter): Promise<void> {
  await writer.type('/start az-ismayilova');
  await writer.tap('Write a letter');
  await writer.tap('English');
  await writer.tap('Formal');
}

/** Every record of a chat, unsealed; ids of messages and the seed made equal. */
async function everythingStored({ redis, seal }: TestedBot, chatId: number): Promise<string> {
  const records = [keys.draft, keys.writer].map(async (key) => {
    const name = key(seal.hash(key(''), chatId));
    const sealed = await redis.client.getBuffer(name);
    return sealed === null ? 'nothing' : seal.open(sealed, name)?.trimEnd();
  });
  const text = (await Promise.all(records)).join('\n');
  return text.replace(/"seed":\d+/, '"seed":0').replace(/"main":\d+/, '"main":0');
}

/** How many drafts were written so far, by anybody. */
async function setsSoFar({ redis }: TestedBot): Promise<number> {
  const info = await redis.client.info('commandstats');
  const calls = [...info.matchAll(/cmdstat_set:calls=(\d+)/g)];
  return calls.reduce((sum, [, count]) => sum + Number(count), 0);
}

describe('the safety question', () => {
  const bot = useTestedBot();

  it('leaves the same state and as many writes after yes and after no', async () => {
    const tested = await bot();
    const ways = [['Yes', 'I have thought about it'], ['No'], ['=yes', 'I have thought'], ['=no']];
    const stored: string[] = [];
    const writes: number[] = [];
    for (const [at, way] of ways.entries()) {
      const writer = testWriter(tested, 10 + at);
      await toSafety(writer);
      const before = await setsSoFar(tested);
      for (const step of way) {
        if (step.startsWith('=')) await writer.type(step.slice(1));
        else await writer.tap(step);
      }
      writes.push((await setsSoFar(tested)) - before);
      expect(writer.screen().text).toContain('What name should stand under the letter?');
      stored.push(await everythingStored(tested, 10 + at));
    }
    expect(stored[0]).toContain('"safetyAsked":true');
    expect(new Set(stored).size).toBe(1);
    // One for a tap and two for words, which get a message of their own, whatever the answer is.
    expect(writes).toEqual([1, 1, 2, 2]);
    expect(stored.join('')).not.toMatch(/safety:|Anna|Berger|callback/);
    expect(tested.api.violations()).toEqual([]);
  });

  it('comes back as the advice after a pause in it, and as the question by a command', async () => {
    const tested = await bot();
    const writer = testWriter(tested, 14);
    await toSafety(writer);
    await writer.tap('Yes');
    await writer.tap('Later');
    await writer.tap('Go on with my letter');
    expect(writer.screen().text).toContain('think of yourself and your family first');
    await writer.tap('Later');
    await writer.type('/write');
    expect(writer.screen().text).toContain('One question for your own safety');
    await writer.tap('Yes');
    await writer.type('/cancel');
    await writer.tap('Go on with my letter');
    expect(writer.screen().text).toContain('One question for your own safety');
    expect(tested.api.violations()).toEqual([]);
  });

  it('gives advice, and goes on to the name', async () => {
    const writer = testWriter(await bot(), 15);
    await toSafety(writer);
    await writer.tap('Yes');
    expect(writer.screen().text).toContain('think of yourself and your family first');
    expect(writer.labels()).toEqual([
      'Sign with initials only',
      'Only pass it on',
      'I have thought about it, go on',
      'Stop and delete this letter',
      'Back',
      'Later',
    ]);
    await writer.tap('I have thought about it');
    expect(writer.screen().text).toContain('What name should stand under the letter?');
  });

  it('lets the question be read again after the advice', async () => {
    const tested = await bot();
    const writer = testWriter(tested, 18);
    await toSafety(writer);
    await writer.tap('Yes');
    await writer.tap('Back');
    expect(writer.screen().text).toContain('One question for your own safety');
    await writer.type('yes');
    await writer.tap('Later');
    await writer.tap('Go on with my letter');
    expect(writer.screen().text).toContain('think of yourself and your family first');
    await writer.tap('Back');
    await writer.tap('No');
    expect(writer.screen().text).toContain('What name should stand under the letter?');
    expect(tested.api.violations()).toEqual([]);
  });

  it('shows the advice once for two taps', async () => {
    const tested = await bot();
    const writer = testWriter(tested, 16);
    await toSafety(writer);
    const { id } = writer.screen();
    writer.person.tap(id, 'q:safety:yes');
    writer.person.tap(id, 'q:safety:yes');
    await tested.settled();
    expect(writer.screen().text).toContain('think of yourself and your family first');
    expect(tested.api.violations()).toEqual([]);
  });

  it('signs with initials, and keeps the full name nowhere', async () => {
    const tested = await bot();
    const writer = testWriter(tested, 17);
    await toSafety(writer);
    await writer.tap('Yes');
    await writer.tap('Sign with initials');
    await writer.type('Nora Lindqvist');
    expect(await everythingStored(tested, 17)).toContain('"name":"N. L."');
    expect(await everythingStored(tested, 17)).not.toMatch(/Nora|Lindqvist/);
    await writer.type('Lyon');
    await writer.tap('No line of my own');
    await writer.tap('Both of them');
    await writer.tap(FINISH);
    await writer.tap('Sent by e-mail');
    expect(writer.said().filter((text) => text.endsWith('\nN. L.'))).toHaveLength(2);
  });

  it('makes initials of a name that was remembered', async () => {
    const tested = await bot();
    const writer = testWriter(tested, 18);
    await toSafety(writer);
    await writer.tap('No');
    await writer.type('Nora Lindqvist');
    await writer.type('Lyon');
    await writer.tap('No line of my own');
    await writer.tap('Both of them');
    await writer.tap('Change');
    await writer.tap('Remember my name and town');
    await writer.tap(FINISH);
    await writer.tap('More …');
    await writer.tap('Another letter');
    await writer.tap('Yes');
    await writer.tap('Sign with initials');
    expect(writer.screen().text).toContain('\nN. L.\n');
    expect(await everythingStored(tested, 18)).toContain('"name":"N. L."');
    await writer.tap(FINISH);
    expect(await everythingStored(tested, 18)).not.toMatch(/Nora|Lindqvist/);
  });

  it('stops and deletes the letter', async () => {
    const tested = await bot();
    const writer = testWriter(tested, 19);
    await toSafety(writer);
    await writer.tap('Yes');
    await writer.tap('Stop and delete');
    expect(writer.screen().text).toContain('are deleted');
    expect(await everythingStored(tested, 19)).toBe('nothing\nnothing');
  });

  it.each([
    ['Baku', true],
    ['I live in Ganja, Azerbaijan', true],
    ['Lisbon', false],
  ])('of a town within reach, %s, a word is said whatever the answer was', async (town, isTold) => {
    const tested = await bot();
    const told: string[] = [];
    for (const [at, way] of [['No'], ['Yes', 'I have thought about it']].entries()) {
      const writer = testWriter(tested, 60 + at + town.length * 2);
      await toSafety(writer);
      for (const label of way) await writer.tap(label);
      for (const words of ['Nora Lindqvist', town]) await writer.type(words);
      told.push(writer.screen().text);
    }
    expect(new Set(told).size).toBe(1);
    expect(told[0]?.includes('This town is in Azerbaijan: the authorities')).toBe(isTold);
    expect(tested.api.violations()).toEqual([]);
  });

  it('says nothing of the town to who signs with initials', async () => {
    const writer = testWriter(await bot(), 59);
    await toSafety(writer);
    for (const label of ['Yes', 'Sign with initials']) await writer.tap(label);
    for (const words of ['N. L.', 'Baku']) await writer.type(words);
    expect(writer.screen().text).toContain('line of your own');
    expect(writer.screen().text).not.toContain('This town is');
  });
});
