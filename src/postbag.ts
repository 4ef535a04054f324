import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { newsOfUnsound } from './bot/tell-coordinators.ts';
import { takeUpdates } from './bot/updates/taking/take-updates.ts';
import { WEBHOOK_PATH } from './bot/updates/taking/source.ts';
import { describeCause } from './bot/telegram/errors.ts';
import { composeBot, type BotParts, type ComposedBot } from './composition/compose-bot.ts';
import type { Config } from './config.ts';
import { createSender } from './jobs/delivery/send-message.ts';
import type { Jobs } from './jobs/start-jobs.ts';
import type { Logger } from './log.ts';
import { once } from './once.ts';
import { closeAll, type Opened } from './composition/opened.ts';
import { openParts, type Ground, type Late } from './composition/open-parts.ts';
import { readActions } from './composition/read-folders.ts';
import { readAgainOnSignal } from './composition/signals.ts';
import { warmUp } from './composition/warm-up.ts';
import type { Platform } from './composition/platform.ts';
import { openRedis, type OpenedRedis } from './store/redis/open-redis.ts';
import { createHealthWeb, createWeb, type WebOptions } from './web/create-web.ts';
import { listen } from './web/listen.ts';
import { readPageFiles } from './web/page/page-files.ts';
import { telegramCheck } from './web/telegram-check.ts';
import { webhook } from './web/webhook.ts';

/** A running Postbag. */
export interface Postbag {
  /** Where its HTTP is: in the playground the page to open. */
  readonly url: string;
  /** Whether anything of what people do is still there after the end. */
  readonly isKept: boolean;
  /** Resolves when Telegram has answered and updates come in. */
  readonly ready: Promise<void>;
  /** Resolves when it was stopped, rejects when it cannot go on. */
  readonly ended: Promise<void>;
  /** Takes no more updates, finishes the running ones, closes everything. */
  readonly stop: () => Promise<void>;
}

/** How long updates that are being handled may take to finish at the end. */
const FINISH_MS = 5_000;

/**
 * Starts the whole program. Resolves as soon as its HTTP listens: Telegram and Redis may be away
 * then, and are waited for; `stopping` ends the wait for Redis. What was opened is closed again
 * where the start fails.
 */
export async function startPostbag(
  config: Config,
  log: Logger,
  stopping?: AbortSignal,
): Promise<Postbag> {
  const opened: Opened = { work: [], ground: [] };
  const stop = once(() => closeAll(opened, log));
  // The folder is read for the first time while Redis comes up.
  const reading = [readActions(config.actionsDir, log)];
  const readDisk: Ground['readDisk'] = () => reading.pop() ?? readActions(config.actionsDir, log);
  try {
    const redis = await openRedis({ ...config, url: config.redisUrl, log, stopping });
    opened.ground.push(['redis', redis.close]);
    return { ...(await open(config, log, opened, { redis, readDisk })), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function open(
  config: Config,
  log: Logger,
  opened: Opened,
  ground: Ground,
): Promise<Omit<Postbag, 'stop'>> {
  const late: Late = {};
  const { parts, platform, reread, failed } = await openParts(config, log, opened, ground, late);
  const composed = composeBot(parts);
  opened.ground.push(['telegram client', composed.close]);
  const readAgain = async (): Promise<void> => {
    const unsound = await reread();
    if (unsound.length > 0) await composed.tellCoordinators(newsOfUnsound(unsound));
  };
  opened.ground.push(['reading again', readAgainOnSignal(readAgain, log)]);
  late.web = createWeb({
    health: await openHealth({ ...parts, composed }, config, opened),
    page: { files: await readPageFiles(parts.texts), dictionaryNamed: parts.dictionaries.named },
    webhook: webhookOf({ ...parts, platform, composed }),
  });
  const url = platform.pageUrl ?? (await openWeb(late.web, config, opened));
  // Last: Telegram calls a webhook as soon as it knows it.
  const updates = takeUpdates({
    ...composed,
    source: platform.updates,
    adminIds: parts.adminIds,
    log,
  });
  opened.work.push(['updates', () => updates.stop(FINISH_MS)]);
  const { readProgress } = composed;
  const jobs = openJobs({ ...parts, readProgress }, ground.redis, config, opened);
  late.jobs = jobs;
  void warmUp(updates, parts.wordings);
  return {
    url,
    isKept: ground.redis.kind !== 'in-process',
    ready: updates.ready,
    ended: Promise.race([updates.ended, failed, jobs.then(() => updates.ended)]),
  };
}

/**
 * Starts the reminders: cron, planning, and this machine's share of the delivery. They are loaded
 * when the bot takes updates already: nobody waits for them at that moment.
 */
function openJobs(
  parts: BotParts & Pick<ComposedBot, 'readProgress'>,
  redis: OpenedRedis,
  config: Config,
  opened: Opened,
): Promise<Jobs> {
  const { broadcastRate, reminderCron } = config;
  const sender = createSender(parts);
  opened.ground.push(['sender', sender.close]);
  const starting = import('./jobs/start-jobs.ts').then(({ startJobs }) =>
    startJobs({
      ...parts,
      connect: redis.connect,
      send: sender.send,
      ratePerSecond: broadcastRate,
      cron: reminderCron,
      registry: parts.metrics.registry,
    }),
  );
  opened.work.push(['reminders', async () => (await starting).stop()]);
  return starting;
}

interface WebParts extends BotParts {
  readonly platform: Platform;
  readonly composed: ComposedBot;
}

/**
 * What the program's port serves of health and figures: nothing where they have a port of their
 * own.
 */
async function openHealth(
  parts: Omit<WebParts, 'platform'>,
  { host, healthPort }: Config,
  opened: Opened,
): Promise<Hono | undefined> {
  const { composed, metrics, log } = parts;
  const health = createHealthWeb({
    checks: { redis: composed.store.check, telegram: telegramCheck(parts) },
    registry: metrics.registry,
  });
  if (healthPort === undefined) return health;
  const url = await openWeb(health, { host, port: healthPort }, opened);
  log.info({ url }, 'health and figures');
  return undefined;
}

/**
 * Serves `web` and returns its address. The playground has a server of its own, see `program`
 * above.
 */
async function openWeb(
  web: Hono,
  { host, port }: Pick<Config, 'host' | 'port'>,
  opened: Opened,
): Promise<string> {
  const answer = getRequestListener(web.fetch);
  const { url, close } = await listen(
    (request, response) => void answer(request, response),
    host,
    port,
  );
  opened.work.push(['http', close]);
  return url;
}

function webhookOf({ platform, composed, log }: WebParts): WebOptions['webhook'] {
  if (platform.updates.kind !== 'webhook') return undefined;
  const { store, notice, work } = composed;
  const app = webhook({
    secret: platform.updates.secret,
    keep: async (update) => {
      if (store.isAway()) throw new Error('Redis is away');
      await work.keep([update]);
    },
    onAway: async (update, error) => {
      if (store.causedBy(error) || store.isAway()) await notice.tell(update);
      else log.error({ update: update.update_id, cause: describeCause(error) }, 'not kept');
    },
  });
  return { path: WEBHOOK_PATH, app };
}
