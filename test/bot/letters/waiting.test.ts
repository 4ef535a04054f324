import { beforeAll, describe, expect, it } from 'vitest';
import { keys } from '../../../src/store/redis-keys.ts';
import type { UrgentAction } from '../../../src/urgent-action/urgent-action.ts';
import { publishedActions, useTestedBot, type TestedBot } from '../../support/tested-bot.ts';
import { FINISH, testWriter, writeToPreview, type TestWriter } from '../../support/writer.ts';

let example: UrgentAction;
let other: UrgentAction;
beforeAll(async () => {
  const [first] = await publishedActions();
  if (!first) throw new Error('There is no urgent action to try');
  example = first;
  other = { ...first, slug: 'other', deadline: { kind: 'until', date: '2014-12-24' } };
});

const start = useTestedBot();
let lastPerson = 8_000;

async function somebody(actions = [example, other]) {
  const tested = await start({ actions: () => actions });
  lastPerson += 1;
  return { ...tested, writer: testWriter(tested, lastPerson), id: lastPerson };
}

/** Opens the card of `slug` and begins its letter. */
async function begin(writer: TestWriter, slug: string): Promise<void> {
  await writer.type(`/start ${slug}`);
  await writer.tap('Write a letter');
}

async function waitingKeys({ redis }: TestedBot): Promise<readonly string[]> {
  return redis.client.keys('waiting-draft:*');
}

describe('a letter begun for each urgent action', () => {
  it('waits while its writer is at another one', async () => {
    const { writer, ...tested } = await somebody();
    await begin(writer, example.slug);
    await writer.tap('English');
    await writer.tap('Legal');
    await begin(writer, 'other');
    expect(writer.screen().text).toMatch(
      /^This letter: .+\. The one you began before is kept: .+\./u,
    );
    await writer.tap('No');
    expect(writer.screen().text).toContain('What name');
    expect(writer.screen().text).not.toContain('is kept');
    await writer.type(`/start ${example.slug}`);
    expect(writer.labels()[0]).toBe('Go on with my letter');
    await writer.tap('Go on with my letter');
    expect(writer.screen().text).toContain('One question for your own safety');
    expect(writer.openQuestions()).toHaveLength(1);
    await writer.type('/start other');
    expect(writer.labels()[0]).toBe('Go on with my letter');
    await writer.tap('Go on with my letter');
    expect(writer.screen().text).toContain('What name');
    expect(await waitingKeys(tested)).toHaveLength(1);
    expect(tested.api.violations()).toEqual([]);
  });

  it('comes before letters that were taken, and is gone on with', async () => {
    const { writer } = await somebody();
    await begin(writer, example.slug);
    for (const label of ['English', 'Formal', 'No']) await writer.tap(label);
    await writer.type('Nora Lindqvist');
    await writer.type('Lyon');
    for (const label of ['No line of my own', 'Both of them', FINISH, 'More …', 'Another letter'])
      await writer.tap(label);
    await begin(writer, 'other');
    await writer.type(`/start ${example.slug}`);
    await writer.tap('Go on with my letter');
    expect(writer.screen().text).toContain('your own safety');
  });

  it('says what is as last time, where it is not asked for again', async () => {
    const { writer } = await somebody();
    await writeToPreview(writer, { tone: 'Legal' });
    await writer.tap(FINISH);
    await begin(writer, 'other');
    expect(writer.screen().text).toMatch(
      /^Khadija [^\n]+\n\nAs last time: English, tone: Legal\. [^\n]+\n\nOne question for your/u,
    );
    await writer.tap('No');
    expect(writer.screen().text).not.toContain('As last time');
  });

  it('is what /write goes on with when the other one is done', async () => {
    const { writer, ...tested } = await somebody();
    await begin(writer, example.slug);
    await writer.tap('English');
    await begin(writer, 'other');
    await writer.tap('Brief');
    await writer.tap('No');
    await writer.type('Nora Lindqvist');
    await writer.type('Lyon');
    await writer.tap('No line of my own');
    await writer.tap('Both of them');
    await writer.tap(FINISH);
    await writer.type('/write');
    expect(writer.screen().text).toContain('How should it sound?');
    expect(await waitingKeys(tested)).toEqual([]);
  });

  it('is asked for in the list when two of them wait', async () => {
    const third = { ...other, slug: 'third' };
    const { writer } = await somebody([example, other, third]);
    for (const slug of [example.slug, 'other', 'third']) await begin(writer, slug);
    for (const slug of [example.slug, 'other', 'third']) {
      await writer.type(`/start ${slug}`);
      expect(writer.labels()[0], slug).toBe('Go on with my letter');
    }
  });

  it('keeps its own lifetime', async () => {
    const { writer, id, ...tested } = await somebody();
    const { redis, seal } = tested;
    await begin(writer, 'other');
    await writer.type('/start other');
    await writer.tap('Remind me');
    await writer.tap('Yes, it is');
    const name = keys.draft(seal.hash(keys.draft(''), id));
    const reminded = await redis.client.ttl(name);
    await begin(writer, example.slug);
    expect(await redis.client.ttl(name)).toBeLessThan(reminded);
    const [waiting = ''] = await waitingKeys(tested);
    expect(await redis.client.ttl(waiting)).toBeGreaterThan(reminded - 60);
  });

  it('goes with /forget', async () => {
    const { writer, redis } = await somebody();
    await begin(writer, example.slug);
    await begin(writer, 'other');
    await writer.type('/forget');
    await writer.tap('Yes, delete it all');
    expect(await redis.client.keys('*draft:*')).toEqual([]);
  });

  it('tells nobody without the key whose it is', async () => {
    const { writer, id, redis } = await somebody();
    await begin(writer, example.slug);
    await begin(writer, 'other');
    const names = await redis.client.keys('*draft:*');
    const hashes = names.map((name) => name.slice(name.indexOf(':') + 1));
    expect(new Set(hashes).size).toBe(2);
    expect(names.join()).not.toMatch(new RegExp(`${id}|other|${example.slug}`));
  });

  it('is not kept once its urgent action is over', async () => {
    const { writer, clock, ...tested } = await somebody();
    await begin(writer, example.slug);
    clock.moveTo(Date.parse('2014-11-28T12:00:00Z'));
    await writer.type('/start other');
    await writer.tap('Write a letter');
    expect(await waitingKeys({ clock, ...tested })).toEqual([]);
  });
});

describe('the card', () => {
  it('knows that reminders are on, and shows them', async () => {
    const { writer } = await somebody([example]);
    await writer.type('/start');
    await writer.tap('Remind me');
    await writer.tap('Yes, it is');
    await writer.type('/start');
    expect(writer.labels()).toEqual(['Write a letter', 'Reminders are on', 'Share', 'Language']);
    await writer.tap('Reminders are on');
    expect(writer.screen().text).toContain('I will remind you at 10:00');
    await writer.tap('No reminders');
    await writer.type('/start');
    expect(writer.labels()).toContain('Remind me');
  });

  it('knows who has written', async () => {
    const { writer, ...tested } = await somebody([example]);
    await writer.type('/write');
    for (const label of ['English', 'Formal', 'No']) await writer.tap(label);
    await writer.type('Nora Lindqvist');
    await writer.type('Lyon');
    for (const label of ['No line of my own', 'Both of them', FINISH]) await writer.tap(label);
    await writer.tap('Sent by e-mail');
    await writer.type('/start');
    expect(writer.screen().text).not.toContain('You have written');
    expect(writer.labels()).toEqual(['Go on with my letter', 'Remind me', 'Share', 'Language']);
    await writer.tap('Sent by e-mail');
    await writer.type('/start');
    expect(writer.screen().text).toContain('You have written. Thank you!');
    expect(writer.labels()).toEqual(['Write another letter', 'Remind me', 'Share', 'Language']);
    expect(tested.api.violations()).toEqual([]);
  });

  it('speaks of itself in the language that was just chosen', async () => {
    const { writer } = await somebody([example]);
    await begin(writer, example.slug);
    await writer.type('/start');
    await writer.tap('Language');
    await writer.tap('Deutsch');
    expect(writer.labels()[0]).toBe('Meinen Brief fortsetzen');
  });
});
