import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { takeUpdates } from '../../src/bot/take-updates.ts';
import { movableClock, type MovableClock } from '../../src/clock.ts';
import { composeBot } from '../../src/compose-bot.ts';
import { readActionsDirectory } from '../../src/intake/actions-directory.ts';
import { readTexts } from '../../src/locales/texts.ts';
import { startLocalBotApi, type LocalBotApi } from '../../src/playground/local-bot-api.ts';
import { createSeal, type Seal } from '../../src/store/seal.ts';
import { readWordings } from '../../src/templates/read-wordings.ts';
import type { UrgentAction } from '../../src/urgent-action/urgent-action.ts';
import { createMetrics } from '../../src/web/metrics.ts';
import { TEST_START_MS, TOKEN } from './local-bot-api.ts';
import { testRedis, type TestRedis } from './redis.ts';

/** A running bot: the real one, over HTTP, on a real Redis and a clock that can be moved. */
export interface TestedBot {
  /** Telegram's side: people to act as, what they see, faults. */
  readonly api: LocalBotApi;
  readonly clock: MovableClock;
  readonly redis: TestRedis;
  readonly seal: Seal;
  /** The urgent actions that the bot offers; replace them to publish others. */
  readonly published: { actions: readonly UrgentAction[] };
  /** Resolves when the bot has done all there was to do. */
  readonly idle: () => Promise<void>;
  /** Stops this bot and starts another on the same Redis and Telegram, as a new process would. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface TestedBotOptions {
  /** Default: a Wednesday inside the example's period. */
  readonly startMs?: number;
  /** Default: those of the repository. */
  readonly actions?: readonly UrgentAction[];
  /** A Redis to share, which is not closed with the bot. Default: one of its own. */
  readonly redis?: TestRedis;
}

const ACTIONS = fileURLToPath(new URL('../../urgent-actions', import.meta.url));
const STORAGE_KEY = Buffer.alloc(32, 7);

/** Starts the bot as `startPostbag` does, apart from configuration and HTTP. Close it at the end of the test. */
export async function startTestedBot(options: TestedBotOptions = {}): Promise<TestedBot> {
  const clock = movableClock(options.startMs ?? TEST_START_MS);
  const redis = options.redis ?? (await testRedis());
  const api = await startLocalBotApi({ clock, token: TOKEN });
  const seal = createSeal(STORAGE_KEY);
  const published = { actions: options.actions ?? (await publishedActions()) };

  async function start() {
    const stopping = new AbortController();
    const log = pino({ level: 'silent' });
    const composed = composeBot({
      token: TOKEN,
      apiRoot: api.url,
      redis: redis.client,
      seal,
      texts: readTexts(),
      wordings: readWordings(),
      actions: () => published.actions,
      now: clock.now,
      metrics: createMetrics(),
      log,
      stopping: stopping.signal,
    });
    const updates = takeUpdates({ ...composed, source: { kind: 'polling' }, log });
    await updates.ready;
    return async (): Promise<void> => {
      stopping.abort();
      await updates.stop(5_000);
      await composed.close();
    };
  }

  let stop = await start();
  return {
    api,
    clock,
    redis,
    seal,
    published,
    idle: () => api.waitForIdle(),
    restart: async () => {
      await stop();
      stop = await start();
    },
    close: async () => {
      await stop();
      await api.close();
      if (!options.redis) await redis.close();
    },
  };
}

/** The urgent actions of the repository. Throws where one is unsound. */
export async function publishedActions(): Promise<readonly UrgentAction[]> {
  const { actions, problems } = await readActionsDirectory(ACTIONS);
  const [problem] = problems;
  if (problem) throw new Error(`${problem.file}:${problem.line} ${problem.message}`);
  return actions;
}
