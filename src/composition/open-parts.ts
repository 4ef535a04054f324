import type { Hono } from 'hono';
import type { Config } from '../config.ts';
import { readActionFiles } from '../intake/actions-directory.ts';
import { createSheetReader } from '../intake/sheet-reader.ts';
import type { Jobs } from '../jobs/start-jobs.ts';
import { readTexts } from '../locales/texts.ts';
import type { Logger } from '../log.ts';
import { createPaperMaker } from '../paper/paper-maker.ts';
import { openLiveActions, type LiveActionsOptions } from '../store/actions/live-actions.ts';
import { createPublishedActions } from '../store/actions/published-actions.ts';
import type { OpenedRedis } from '../store/redis/open-redis.ts';
import { startFileRewriter } from '../store/redis/rewrite-file.ts';
import { openKeyRing } from '../store/sealed/key-ring.ts';
import { readStorageKeys } from '../store/sealed/storage-keys.ts';
import { wordingsByNeed } from '../templates/read-wordings.ts';
import { templateTexts } from '../templates/template-texts.ts';
import { createMetrics } from '../web/metrics.ts';
import { createDictionaries } from '../web/page/dictionaries.ts';
import { PAGE_PATH } from '../web/page/page-routes.ts';
import type { BotParts } from './compose-bot.ts';
import type { Opened } from './opened.ts';
import { openPlatform, type Platform } from './platform.ts';
import { readSection } from './read-folders.ts';

/** What everything stands on. */
export interface Ground {
  readonly redis: OpenedRedis;
  readonly readDisk: LiveActionsOptions['readDisk'];
}

/** What the playground and coordinators ask of parts of the program that come after them. */
export interface Late {
  jobs?: Promise<Jobs>;
  web?: Hono;
}

/** Everything that the bot is made of. `failed` rejects where its keys cannot be read. */
export async function openParts(
  config: Config,
  log: Logger,
  opened: Opened,
  { redis: { client }, readDisk }: Ground,
  late: Late,
) {
  const published = createPublishedActions(client);
  const live = await openLiveActions({ store: published, readDisk, log });
  opened.ground.push(['published urgent actions', async () => live.close()]);
  const ring = await openKeyRing(client, await readStorageKeys(config), log);
  const rewriter = startFileRewriter({ client, log });
  opened.ground.push(['rewriting of the file', rewriter.close]);
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
    redis: client,
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
  return { parts, platform, reread: live.reread, failed: ring.failed };
}

/** The playground serves the page beside its own, unless it is told of another. */
function pageUrlOf({ pageUrl }: Config, platform: Platform): string | undefined {
  if (pageUrl !== undefined || platform.pageUrl === undefined) return pageUrl;
  return new URL(PAGE_PATH, platform.pageUrl).href;
}
