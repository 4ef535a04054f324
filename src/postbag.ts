import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { newsOfUnsound } from './bot/tell-coordinators.ts';
import { takeUpdates } from './bot/updates/taking/take-updates.ts';
import { WEBHOOK_PATH } from './bot/updates/taking/source.ts';
import { describeCause } from './bot/telegram/errors.ts';
import { composeBot, type BotParts, type ComposedBot } from './composition/compose-bot.ts';
import type { Config } from './config.ts';
import { readActionFiles } from './intake/actions-directory.ts';
import { createSheetReader } from './intake/sheet-reader.ts';
import { createPaperMaker } from './paper/paper-maker.ts';
import { createSender } from './jobs/delivery/send-message.ts';
import type { Jobs } from './jobs/start-jobs.ts';
import { readTexts } from './locales/texts.ts';
import type { Logger } from './log.ts';
import { once } from './once.ts';
import { readActions, readSection } from './composition/read-folders.ts';
import { readAgainOnSignal } from './composition/signals.ts';
import { warmUp } from './composition/warm-up.ts';
import { openPlatform, type Platform } from './composition/platform.ts';
import { openRedis, type OpenedRedis } from './store/redis/open-redis.ts';
import { startFileRewriter } from './store/redis/rewrite-file.ts';
import { openKeyRing } from './store/sealed/key-ring.ts';
import { openLiveActions, type LiveActionsOptions } from './store/actions/live-actions.ts';
import { createPublishedActions } from './store/actions/published-actions.ts';
import { readStorageKeys } from './store/sealed/storage-keys.ts';
import { wordingsByNeed } from './templates/read-wordings.ts';
import { templateTexts } from './templates/template-texts.ts';
import { createHealthWeb, createWeb, type WebOptions } from './web/create-web.ts';
import { listen } from './web/listen.ts';
import { createMetrics } from './web/metrics.ts';
import { createDictionaries } from './web/page/dictionaries.ts';
import { readPageFiles } from './web/page/page-files.ts';
import { PAGE_PATH } from './web/page/page-routes.ts';
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

type Closer = readonly [what: string, close: () => Promise<unknown>];

type ReadDisk = LiveActionsOptions['readDisk'];

/** What has to be closed at the end. */
interface Opened {
  /** What takes work in. Stops first and all at once: each may take seconds to finish what runs. */
  readonly work: Closer[];
  /** What the work needs, in the order of opening. Closed from the end, one after another. */
  readonly ground: Closer[];
}

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
  const readDisk: ReadDisk = () => reading.pop() ?? readActions(config.actionsDir, log);
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
  { redis, readDisk }: { readonly redis: OpenedRedis; readonly readDisk: ReadDisk },
): Promise<Omit<Postbag, 'stop'>> {
  const published = createPublishedActions(redis.client);
  const live = await openLiveActions({ store: published, readDisk, log });
  opened.ground.push(['published urgent actions', async () => live.close()]);
  const ring = await openKeyRing(redis.client, await readStorageKeys(config), log);
  const rewriter = startFileRewriter({ client: redis.client, log });
  opened.ground.push(['rewriting of the file', rewriter.close]);
  // The playground asks things of the program that runs in it, which comes after it.
  const late: { jobs?: Promise<Jobs>; web?: Hono } = {};
  const platform = await openPlatform(config, live.now, {
    nextReminderAt: async () => (await late.jobs)?.nextReminderAt(),
    onClockMoved: async () => (await late.jobs)?.tick(),
    program: (request) => late.web?.fetch(request) ?? new Response(null, { status: 503 }),
  });
  opened.ground.push(['platform', platform.close]);
  const paper = createPaperMaker();
  opened.ground.push(['paper', paper.close]);
  const sheetReader = createSheetReader({
    report: (why) => log.error({ why }, 'a sheet was not read to its end'),
  });
  opened.ground.push(['reader of sheets', sheetReader.close]);
  const parts: BotParts = {
    token: platform.token,
    apiRoot: platform.apiRoot,
    redis: redis.client,
    seal: ring.seal,
    texts: readTexts(),
    organisation: config.section,
    wordings: wordingsByNeed(),
    actions: live.now,
    published,
    lookForActions: live.look,
    actionFiles: (slug) => readActionFiles(config.actionsDir, slug),
    announce: async (...change) => {
      if (late.jobs === undefined) throw new Error('Reminders have not begun yet.');
      return (await late.jobs).announce(...change);
    },
    adminIds: platform.adminIds,
    now: platform.clock.now,
    metrics: createMetrics(),
    log,
    section: await readSection(config.sectionDir, log),
    paper,
    sheetReader,
    pageUrl: pageUrlOf(config, platform),
    dictionaries: createDictionaries({
      // `postbag page` writes those of the folder; what the chat published has longer links.
      actions: config.pageIsElsewhere ? live.inFolder : live.now,
      wordings: templateTexts,
    }),
    onForgotten: rewriter.soon,
  };
  const composed = composeBot(parts);
  opened.ground.push(['telegram client', composed.close]);
  const readAgain = async (): Promise<void> => {
    const unsound = await live.reread();
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
  const jobs = openJobs({ ...parts, readProgress: composed.readProgress }, redis, config, opened);
  late.jobs = jobs;
  void warmUp(updates, parts.wordings);
  return {
    url,
    isKept: redis.kind !== 'in-process',
    ready: updates.ready,
    ended: Promise.race([updates.ended, ring.failed, jobs.then(() => updates.ended)]),
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

/** The playground serves the page beside its own, unless it is told of another. */
function pageUrlOf({ pageUrl }: Config, platform: Platform): string | undefined {
  if (pageUrl !== undefined || platform.pageUrl === undefined) return pageUrl;
  return new URL(PAGE_PATH, platform.pageUrl).href;
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

async function closeAll({ work, ground }: Opened, log: Logger): Promise<void> {
  await Promise.all(work.map((closer) => closeOne(closer, log)));
  for (const closer of ground.toReversed()) await closeOne(closer, log);
}

/** One thing that does not close keeps none of the others from closing. */
async function closeOne([what, close]: Closer, log: Logger): Promise<void> {
  try {
    await close();
  } catch (error) {
    log.error({ what, err: error }, 'not closed');
  }
}
