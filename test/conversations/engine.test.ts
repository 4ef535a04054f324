import { randomBytes } from 'node:crypto';
import { sequentialize } from '@grammyjs/runner';
import { Bot, type Context } from 'grammy';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { createTelegramClient } from '../../src/bot/telegram/client.ts';
import { beginInterview, runInterview } from '../../src/conversations/engine.ts';
import type { Interview } from '../../src/conversations/interview.ts';
import {
  interviewRecordSchema,
  loadInterview,
  type InterviewContext,
} from '../../src/conversations/interview-state.ts';
import type { Question } from '../../src/conversations/question.ts';
import { button, type Screen } from '../../src/conversations/screen.ts';
import { deliver, deliveryOf } from '../../src/store/inbox/delivery.ts';
import { createSeal } from '../../src/store/sealed/seal.ts';
import { sealedRecord } from '../../src/store/sealed/sealed-record.ts';
import { localBotApi, TOKEN } from '../support/local-bot-api.ts';
import { startBot, WHEN_HANDLED } from '../support/polling.ts';
import { countCommands, testRedis, type TestRedis } from '../support/redis.ts';

const draftSchema = z.object({ answers: z.array(z.string()), asking: z.string().optional() });
type Draft = z.infer<typeof draftSchema>;

const key = (hash: string) => `draft:${hash}`;

const plain = (text: string): Screen => ({ text, keyboard: [] });

/** Twenty questions, every other one answered by a tap, and a last one that never is. */
function questions(count: number): readonly Question<Draft, null>[] {
  const asked = Array.from({ length: count }, (_, index): Question<Draft, null> => {
    const step = `step${String.fromCodePoint(97 + index)}`;
    const isTapped = index % 2 === 0;
    return {
      step,
      applies: () => true,
      answered: ({ answers }) => answers.length > index,
      render: () => ({
        text: `Question ${index + 1}?`,
        keyboard: isTapped ? [[button('Yes', `q:${step}:yes`)]] : [],
      }),
      tapped: (value, draft) => ({
        kind: 'answered',
        draft: { ...draft, answers: [...draft.answers, value] },
      }),
      typed: (text, draft) =>
        isTapped
          ? { kind: 'refused', notice: 'Please tap.' }
          : { kind: 'answered', draft: { ...draft, answers: [...draft.answers, text] } },
    };
  });
  const end: Question<Draft, null> = {
    step: 'end',
    applies: () => true,
    answered: () => false,
    render: () => ({ text: 'Done?', keyboard: [[button('Done', 'q:end:yes')]] }),
    tapped: () => ({ kind: 'finished' }),
  };
  return [...asked, end];
}

describe('the engine of an interview', () => {
  let redis: TestRedis | undefined;
  beforeAll(async () => {
    redis = await testRedis();
  });
  afterAll(() => redis?.close());

  async function start() {
    if (!redis) throw new Error('Redis is opened before the tests');
    const { client: store } = redis;
    await store.flushall();
    const { api } = await localBotApi();
    const seal = createSeal(randomBytes(32));
    const records = sealedRecord(store, seal, {
      key,
      ttlSeconds: 60,
      schema: interviewRecordSchema(draftSchema),
    });
    const finished: Draft[] = [];
    const interview: Interview<Draft, null, InterviewContext<Draft>> = {
      records,
      questions: questions(20),
      refusal: () => undefined,
      world: () => null,
      withWays: (screen, { to }) => ({
        ...screen,
        keyboard: [
          ...screen.keyboard,
          [
            button('Later', 'q:go:later'),
            button('Stop', 'q:go:stop'),
            ...(to === 'before' ? [button('Back', 'q:go:back')] : []),
          ],
        ],
      }),
      help: (misfit) => `Not that: ${misfit}.`,
      anytime: () => undefined,
      said: () => undefined,
      corrected: (step) => `Changed: ${step}.`,
      nothingOpen: () => 'Over.',
      pause: () => plain('Later then.'),
      stop: () => plain('Gone.'),
      finish: async (_, draft) => {
        finished.push(draft);
      },
    };
    const client = createTelegramClient({
      apiRoot: api.url,
      token: TOKEN,
      log: pino({ level: 'silent' }),
    });
    const bot = new Bot<InterviewContext<Draft>>(TOKEN);
    bot.api.config.use(client.transport);
    const errors: unknown[] = [];
    bot.catch(({ error }) => void errors.push(error));
    bot.use(sequentialize((ctx: Context) => ctx.chatId?.toString()));
    /** What an earlier run of the next updates has done. */
    const before = { isApplied: false };
    bot.use(async (ctx, next) => {
      deliver(ctx.update, { ...deliveryOf(ctx.update), ...before });
      ctx.interview = await loadInterview(records, ctx.chatId ?? 0);
      await next();
    });
    bot.command('begin', (ctx) => beginInterview(interview, ctx, { answers: [] }));
    bot.use((ctx, next) => runInterview(interview, ctx, next));
    bot.use(async (ctx) => void (await ctx.reply('Nobody asked.')));
    onTestFinished(() => client.close());
    await startBot(bot);
    const person = api.person(1, { first_name: 'Nora', language_code: 'en' });
    const settled = (): Promise<void> => api.waitForIdle(WHEN_HANDLED);
    return { api, bot, before, store, seal, key, records, person, settled, finished, errors };
  }
  type Started = Awaited<ReturnType<typeof start>>;

  async function answer({ person, settled }: Started, index: number): Promise<void> {
    if (index % 2 === 0) person.tapLabel('Yes');
    else person.send(`answer ${index + 1}`);
    await settled();
  }

  it('costs the same at every question', async () => {
    const started = await start();
    const { person, settled, store, seal, key, finished, errors, api } = started;
    person.send('/begin');
    await settled();
    const commands = countCommands(store);
    const costs: { readonly commands: number; readonly beside: string }[] = [];
    for (let index = 0; index < 20; index += 1) {
      const before = commands();
      await answer(started, index);
      const spent = commands() - before;
      const name = key(seal.hash('draft:', 1));
      const record = seal.open((await store.getBuffer(name)) ?? Buffer.alloc(0), name) ?? '';
      costs.push({ commands: spent, beside: record.slice(record.indexOf('"shown"')).trimEnd() });
    }
    // One read and one write; where the question comes below, one more: which message shows it.
    const commandsOf = (rest: number): ReadonlySet<number> =>
      new Set(costs.filter((_, index) => index % 2 === rest).map((cost) => cost.commands));
    expect(commandsOf(0)).toEqual(new Set([2]));
    expect(commandsOf(1)).toEqual(new Set([3]));
    // Beside the draft nothing grows: which message shows the question, and that it stands open.
    expect(new Set(costs.map(({ beside }) => beside.replace(/\d+/, 'id'))).size).toBe(1);
    expect(costs[0]?.beside.length).toBeLessThan(40);
    person.tapLabel('Done');
    await settled();
    expect(finished[0]?.answers).toHaveLength(20);
    expect(await store.dbsize()).toBe(0);
    expect(errors).toEqual([]);
    expect(api.violations()).toEqual([]);
  });

  it('goes on with drafts stored while there was a log', async () => {
    const started = await start();
    const { person, settled, store, seal, key } = started;
    person.send('/begin');
    await settled();
    const main = person.last()?.id;
    const name = key(seal.hash('draft:', 1));
    const stored = { version: 1, draft: { answers: ['yes'] }, shown: { main }, log: '[1,2]' };
    await store.set(name, seal.seal(JSON.stringify(stored), name));
    await answer(started, 1);
    expect(person.last()?.text).toBe('Question 3?');
  });

  it('finds its way back from a pause by an old button', async () => {
    const started = await start();
    const { person, settled } = started;
    person.send('/begin');
    await settled();
    await answer(started, 0);
    person.tapLabel('Later');
    await settled();
    expect(person.last()?.text).toBe('Later then.');
    person.send('words');
    await settled();
    expect(person.last()?.text).toBe('Nobody asked.');
    const paused = person.messages().find(({ text }) => text === 'Later then.');
    person.tap(paused?.id ?? 0, 'q:go:back');
    await settled();
    const shown = person.messages().find(({ id }) => id === paused?.id);
    expect(shown?.text).toBe('Question 2?');
  });

  it('keeps nothing of a draft that was stopped', async () => {
    const started = await start();
    const { api, person, settled, store } = started;
    person.send('/begin');
    await settled();
    const asked = person.last();
    person.tapLabel('Stop');
    await settled();
    expect(person.last()?.text).toBe('Gone.');
    expect(await store.dbsize()).toBe(0);
    person.tap(asked?.id ?? 0, 'q:stepa:yes');
    await settled();
    const popUps = api.calls().filter(({ method }) => method === 'answerCallbackQuery');
    expect(popUps.at(-1)?.params['text']).toBe('Over.');
  });

  it('goes on after Telegram refused a message', async () => {
    const started = await start();
    const { api, person, settled, errors } = started;
    person.send('/begin');
    await settled();
    await answer(started, 0);
    api.faults.failNext('sendMessage', { status: 400, description: 'Bad Request: test' });
    await answer(started, 1);
    expect(errors).toHaveLength(1);
    person.send('hello');
    await settled();
    expect(person.last()?.text).toContain('Question 3?');
    person.tapLabel('Yes');
    await settled();
    expect(person.last()?.text).toBe('Question 4?');
  });

  it('keeps an answer before it shows the next question', async () => {
    const started = await start();
    const { api, person, settled, records } = started;
    person.send('/begin');
    await settled();
    await answer(started, 0);
    api.faults.failNext('sendMessage', { status: 400, description: 'Bad Request: test' });
    await answer(started, 1);
    expect((await records.load(1))?.draft.answers).toEqual(['yes', 'answer 2']);
  });

  it('shows nothing of an answer that could not be kept', async () => {
    const started = await start();
    const { api, person, settled, store, errors } = started;
    person.send('/begin');
    await settled();
    await answer(started, 0);
    const sent = api.calls().filter(({ method }) => method === 'sendMessage').length;
    await store.config('SET', 'maxmemory', '1');
    await answer(started, 1);
    await store.config('SET', 'maxmemory', '0');
    expect(errors).toHaveLength(1);
    expect(api.calls().filter(({ method }) => method === 'sendMessage')).toHaveLength(sent);
    await answer(started, 1);
    expect(person.last()?.text).toBe('Question 3?');
  });

  it('takes no answer twice where the first run was cut off after it was kept', async () => {
    const started = await start();
    const { before, person, settled, records } = started;
    person.send('/begin');
    await settled();
    await answer(started, 0);
    await answer(started, 1);
    before.isApplied = true;
    await answer(started, 1);
    expect((await records.load(1))?.draft.answers).toEqual(['yes', 'answer 2']);
    expect(person.last()?.text).toBe('Question 3?');
    person.tapLabel('Yes');
    await settled();
    expect((await records.load(1))?.draft.answers).toEqual(['yes', 'answer 2']);
    before.isApplied = false;
    person.tapLabel('Yes');
    await settled();
    expect(person.last()?.text).toBe('Question 4?');
  });

  it('does not reopen an interview whose pause was kept already', async () => {
    const started = await start();
    const { before, person, settled, records } = started;
    person.send('/begin');
    await settled();
    person.tapLabel('Later');
    await settled();
    before.isApplied = true;
    person.tap(person.last()?.id ?? 0, 'q:go:later');
    await settled();
    expect((await records.load(1))?.isOpen).toBe(false);
    expect(person.last()?.text).toBe('Later then.');
  });
});
