import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { TTL_SECONDS } from '../../src/store/lifetimes.ts';
import { keys } from '../../src/store/redis-keys.ts';
import { DRAFT_SIZES } from '../../src/store/sealed/padding.ts';
import { startFileRewriter } from '../../src/store/redis/rewrite-file.ts';
import { sealedRecord } from '../../src/store/sealed/sealed-record.ts';
import { createWriters } from '../../src/store/writers.ts';
import { until } from '../support/program.ts';
import { hasServer, silentLog } from '../support/redis.ts';
import { orderIn, stealCopy, tells, tracesOf, type KeyTrace } from '../support/stolen-copy.ts';
import { useTestedBot, type TestedBot } from '../support/tested-bot.ts';
import { testWriter } from '../support/writer.ts';

const PEOPLE = 24;
const FIRST_CHAT = 5_001;
const DAY_MS = 86_400_000;
/** Of 24 joins one is right by chance; more than five are once in 1,700 times. */
const RIGHT_BY_CHANCE = 5;

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
const lastSize = ({ sizes }: KeyTrace): number => sizes.at(-1) ?? 0;

/** Every other one is in danger; names are of all lengths. */
const VICTIMS = Array.from({ length: PEOPLE }, (_, index) => ({
  chatId: FIRST_CHAT + index,
  isInDanger: index % 2 === 1,
  name: `Nora ${'Lindqvist '
    .repeat(8)
    .slice(0, 2 + ((index * 7) % PEOPLE) * 3)
    .trim()}`,
}));

type Victim = (typeof VICTIMS)[number];

/** As far as the own line: past the safety question and the name. */
async function beginLetter(tested: TestedBot, { chatId, isInDanger, name }: Victim): Promise<void> {
  const writer = testWriter(tested, chatId);
  await writer.type('/start az-ismayilova');
  await writer.tap('Write a letter');
  await writer.tap('English');
  await writer.tap('Formal');
  await writer.tap(isInDanger ? 'Yes' : 'No');
  if (isInDanger) await writer.tap('I have thought');
  await writer.type(name);
  await writer.type('Lyon, France');
}

describe.runIf(hasServer)('whoever takes the files of Redis, and has no key', () => {
  const bot = useTestedBot();
  /** What the files show of each draft; the thief is even told whose it is. */
  let seen: readonly KeyTrace[] = [];
  const inDanger = VICTIMS.map(({ isInDanger }) => Number(isInDanger));
  const lengths = VICTIMS.map(({ name }) => name.length);

  /** Once for all: a bot can be made in a test only. */
  async function steal(): Promise<void> {
    if (seen.length > 0) return;
    const tested = await bot();
    await tested.redis.client.config('SET', 'appendfsync', 'always');
    await Promise.all(VICTIMS.map((victim) => beginLetter(tested, victim)));
    const traces = tracesOf(await stealCopy(tested.redis.dataDir), 'draft:');
    seen = VICTIMS.map(({ chatId }) => {
      const trace = traces.get(keys.draft(tested.seal.hash(keys.draft(''), chatId)));
      if (trace === undefined) throw new Error(`No trace of ${chatId}`);
      return trace;
    });
  }

  it('does not learn how long names are', async () => {
    await steal();
    expect(tells(seen.map(lastSize), lengths)).toBe(0.5);
    const safe = VICTIMS.map(({ isInDanger }) => !isInDanger);
    const bytes = seen.filter((_, index) => safe[index]).map(({ sizes }) => total(sizes));
    const theirs = lengths.filter((_, index) => safe[index]);
    expect(tells(bytes, theirs)).toBe(0.5);
  });

  it('does not learn at which minute somebody wrote', async () => {
    await steal();
    const ends = seen.flatMap(({ endsMs }) => endsMs);
    expect(ends.length).toBeGreaterThan(PEOPLE);
    expect(ends.every((endMs) => endMs % DAY_MS === 0)).toBe(true);
  });

  it('does not learn who is in danger', async () => {
    await steal();
    expect(tells(seen.map(lastSize), inDanger)).toBe(0.5);
    expect(
      tells(
        seen.map(({ sizes }) => sizes.length),
        inDanger,
      ),
    ).toBe(0.5);
    expect(
      tells(
        seen.map(({ sizes }) => total(sizes)),
        inDanger,
      ),
    ).toBe(0.5);
  });

  it('does not join drafts and writers once the file was written anew', async () => {
    const { redis, seal } = await bot();
    const drafts = sealedRecord(redis.client, seal, {
      key: keys.draft,
      ttlSeconds: TTL_SECONDS.draft,
      sizes: DRAFT_SIZES,
      schema: z.strictObject({ name: z.string() }),
    });
    const writers = createWriters(redis.client, seal);
    await redis.client.config('SET', 'appendfsync', 'always');
    // Others than above, whose drafts stand in the file already.
    const others = VICTIMS.map(({ chatId, name }) => ({ chatId: chatId + 1_000, name }));
    for (const { chatId, name } of others) {
      await drafts.save(chatId, { name });
      await writers.save(chatId, { version: 1 });
    }
    const nameOf = (prefix: (hash: string) => string) =>
      others.map(({ chatId }) => prefix(seal.hash(prefix(''), chatId)));
    const [draftNames, writerNames] = [nameOf(keys.draft), nameOf(keys.writer)];
    const rightJoins = (file: Buffer): number => {
      const [left, right] = [orderIn(file, draftNames), orderIn(file, writerNames)];
      return left.filter((victim, index) => victim === right[index]).length;
    };

    const before = await stealCopy(redis.dataDir);
    // The thief is good at it: in the order of writing everything lies open.
    expect(rightJoins(before.file)).toBe(PEOPLE);
    const rewriter = startFileRewriter({ client: redis.client, log: silentLog, soonMs: 1 });
    rewriter.soon();
    const isRewritten = async (): Promise<boolean> => {
      const { snapshot, commands } = await stealCopy(redis.dataDir);
      return commands.length === 0 && draftNames.every((name) => snapshot.includes(name));
    };
    await until(isRewritten);
    const after = await stealCopy(redis.dataDir);
    await rewriter.close();
    expect(rightJoins(after.snapshot)).toBeLessThanOrEqual(RIGHT_BY_CHANCE);
  });

  it('finds nothing of whoever was forgotten', async () => {
    const { redis, seal } = await bot();
    const writers = createWriters(redis.client, seal);
    const rewriter = startFileRewriter({ client: redis.client, log: silentLog, soonMs: 1 });
    await redis.client.config('SET', 'appendfsync', 'always');
    for (const language of ['en', 'fr', 'de'] as const)
      await writers.save(FIRST_CHAT, { version: 1, language });
    const name = keys.writer(seal.hash(keys.writer(''), FIRST_CHAT));
    await writers.remove(FIRST_CHAT);
    expect((await stealCopy(redis.dataDir)).file.includes(name)).toBe(true);
    rewriter.soon();
    await until(async () => {
      const { file, snapshot } = await stealCopy(redis.dataDir);
      return snapshot.length > 0 && !file.includes(name);
    });
    await rewriter.close();
  });
});
