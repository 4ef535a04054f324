import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Update } from 'grammy/types';
import { pino, type Logger } from 'pino';
import { Registry } from 'prom-client';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { startPolling } from '../../src/bot/updates/taking/polling.ts';
import { composeBot, type BotParts, type ComposedBot } from '../../src/composition/compose-bot.ts';
import { readActionFiles, readActionsDirectory } from '../../src/intake/actions-directory.ts';
import { createSender } from '../../src/jobs/delivery/send-message.ts';
import { startJobs } from '../../src/jobs/start-jobs.ts';
import { readTexts } from '../../src/locales/texts.ts';
import { createSheetReader, type SheetReader } from '../../src/intake/sheet-reader.ts';
import { createPaperMaker, type PaperMaker } from '../../src/paper/paper-maker.ts';
import { DEFAULT_POST_TABLE } from '../../src/sending/post-table.ts';
import type { Section } from '../../src/sending/section-directory.ts';
import { openLiveActions } from '../../src/store/actions/live-actions.ts';
import { createPublishedActions } from '../../src/store/actions/published-actions.ts';
import { createSeal, STORAGE_KEY_BYTES, type Seal } from '../../src/store/sealed/seal.ts';
import { createAnnouncements } from '../../src/store/waves/announcements.ts';
import { readWordings } from '../../src/templates/read-wordings.ts';
import { templateTexts } from '../../src/templates/template-texts.ts';
import type { UrgentAction } from '../../src/urgent-action/urgent-action.ts';
import { guessZone } from '../../src/places/locate.ts';
import { createMetrics } from '../../src/web/metrics.ts';
import { createDictionaries } from '../../src/web/page/dictionaries.ts';
import { localBotApi, TOKEN, type TestedApi } from './local-bot-api.ts';
import type { LocalBotApiOptions } from '../../src/playground/bot-api/local-bot-api.ts';
import { WHEN_HANDLED } from './polling.ts';
import { testRedis, type TestRedis } from './redis.ts';

const ACTIONS = fileURLToPath(new URL('../../urgent-actions', import.meta.url));

/** The urgent actions of the repository. */
export async function publishedActions(): Promise<readonly UrgentAction[]> {
  const { actions, problems } = await readActionsDirectory(ACTIONS);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return actions;
}

/** The bot as the program composes it, polling a local Bot API over HTTP, on a real Redis. */
export interface TestedBot extends TestedApi {
  readonly redis: TestRedis;
  readonly seal: Seal;
  /** Every line that was logged, as JSON. */
  readonly logged: readonly string[];
  /** Resolves when the bot has handled everything and has no call under way. */
  readonly settled: () => Promise<void>;
  /**
   * Hands the bot an update that no chat of the local Bot API can send, and waits until it is
   * through.
   */
  readonly handle: (update: Update) => Promise<void>;
  /** How far somebody is with their letters, for reminders. */
  readonly readProgress: ComposedBot['readProgress'];
  /** Stops this bot and starts another on the same Redis and Bot API, as after a restart. */
  readonly restart: () => Promise<void>;
}

export interface TestedBotOptions {
  readonly actions?: () => readonly UrgentAction[];
  readonly api?: Partial<LocalBotApiOptions>;
  readonly section?: Partial<Section>;
  /** Where the page is that sends letters on. Default: nowhere. */
  readonly pageUrl?: string;
  readonly adminIds?: readonly number[];
  /** Whether announcements go out. Else they are noted where delivery would find them. */
  readonly delivers?: boolean;
  /** Makes the PDFs. Default: the program's own. */
  readonly paper?: PaperMaker;
  /** Reads sheets. Default: the program's own. */
  readonly sheetReader?: SheetReader;
}

const wordings = readWordings();
const texts = readTexts();
const seal = createSeal(randomBytes(STORAGE_KEY_BYTES));
// One for all: each watches the event loop and the garbage collector for as long as the process
// lives.
const metrics = createMetrics();

/**
 * For a test file: a Redis of its own and, for each test, a bot. Call it at the top of a
 * `describe`.
 */
export function useTestedBot(): (options?: TestedBotOptions) => Promise<TestedBot> {
  let redis: TestRedis | undefined;
  let published: readonly UrgentAction[] = [];
  let latest: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    redis = await testRedis();
    published = await publishedActions();
    // Reads the table of towns, which takes longer than the bot may be silent in a test.
    guessZone('Lyon', 'en');
  });
  afterAll(() => redis?.close());
  return async ({ actions, api: apiOptions, delivers = false, ...given } = {}) => {
    if (!redis) throw new Error('Redis is opened before the tests');
    // Of two bots on one Redis each would take up what the other's people write.
    await latest?.();
    await redis.client.flushall();
    const tested = await localBotApi(apiOptions);
    const logged: string[] = [];
    const log = pino({ level: 'info' }, { write: (line: string) => void logged.push(line) });
    const paper = given.paper ?? createPaperMaker();
    onTestFinished(() => paper.close());
    const sheetReader = given.sheetReader ?? createSheetReader();
    onTestFinished(() => sheetReader.close());
    const store = createPublishedActions(redis.client);
    const live = await openLiveActions({
      store: store,
      readDisk: async () => ({ actions: published, unsound: [] }),
      log,
    });
    onTestFinished(live.close);
    const parts = {
      tested,
      log,
      actions: actions ?? live.now,
      published: store,
      lookForActions: live.look,
      actionFiles: (slug: string) => readActionFiles(ACTIONS, slug),
      announce: delivers
        ? deliveryBy({ redis, tested, log, actions: actions ?? live.now })
        : announcementsIn(redis),
      redis,
      ...given,
      paper,
      sheetReader,
    };
    let running = await run(parts);
    const stop = once(() => running.stop());
    latest = stop;
    onTestFinished(stop);
    return {
      ...tested,
      redis,
      seal,
      logged,
      settled: async () => {
        // Confirmed means handed over, or given up waiting for a slow handler.
        await tested.api.waitForIdle(WHEN_HANDLED);
        await running.handled();
        await tested.api.waitForIdle(WHEN_HANDLED);
      },
      handle: (update) => running.handle(update),
      readProgress: (chatIds, slug) => running.readProgress(chatIds, slug),
      restart: async () => {
        await running.stop();
        running = await run(parts);
      },
    };
  };
}

/**
 * The real delivery, on this machine alone. It plans when something is announced, and never by
 * itself.
 */
function deliveryBy({
  redis,
  tested: { api, clock },
  log,
  actions,
}: Pick<Run, 'redis' | 'tested' | 'log' | 'actions'>): BotParts['announce'] {
  const sender = createSender({ apiRoot: api.url, token: TOKEN });
  const jobs = startJobs({
    connect: redis.connect,
    seal,
    texts,
    actions,
    now: clock.now,
    ratePerSecond: 1_000,
    cron: '0 0 1 1 *',
    send: sender.send,
    // What is announced is the same for all.
    readProgress: async () => [],
    registry: new Registry(),
    log,
  });
  onTestFinished(async () => {
    await jobs.stop();
    await sender.close();
  });
  return jobs.announce;
}

/** Noted where delivery finds it; the reminders themselves have tests of their own. */
function announcementsIn({ client }: TestRedis): BotParts['announce'] {
  const announcements = createAnnouncements(client);
  return (slug, audience, message) =>
    announcements.add({ version: 1, slug, audience, atMs: 0, ...message }, 3_600);
}

function once(act: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= act());
}

interface Run extends Pick<
  BotParts,
  'actions' | 'published' | 'lookForActions' | 'actionFiles' | 'announce'
> {
  readonly tested: TestedApi;
  readonly log: Logger;
  readonly redis: TestRedis;
  readonly section?: Partial<Section>;
  readonly pageUrl?: string;
  readonly adminIds?: readonly number[];
  readonly paper: PaperMaker;
  readonly sheetReader: SheetReader;
}

const PLAIN_SECTION: Section = { post: DEFAULT_POST_TABLE, embassies: [], problems: [] };

async function run({ tested, log, redis, section, pageUrl, adminIds = [], ...live }: Run) {
  const parts: BotParts = {
    token: TOKEN,
    apiRoot: tested.api.url,
    redis: redis.client,
    seal,
    texts,
    wordings,
    ...live,
    now: tested.clock.now,
    metrics,
    log,
    adminIds,
    section: { ...PLAIN_SECTION, ...section },
    organisation: { name: undefined, contact: undefined },
    pageUrl,
    dictionaries: createDictionaries({ actions: live.actions, wordings: templateTexts }),
    onForgotten: () => undefined,
  };
  const { bot, api, store, notice, work, readProgress, close } = composeBot(parts);
  await bot.init();
  work.start();
  const polling = startPolling({ api, work, store, notice, log });
  return {
    handle: async (update: Update) => {
      await work.keep([update]);
      await work.idle();
    },
    handled: work.idle,
    readProgress,
    stop: async () => {
      await Promise.all([polling.stop(), work.stop(2_000)]);
      await close();
    },
  };
}
