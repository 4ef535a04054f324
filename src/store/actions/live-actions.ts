import { parseUrgentAction } from '../../urgent-action/file/parse.ts';
import { isError } from '../../urgent-action/file/problem.ts';
import type { UrgentAction } from '../../urgent-action/urgent-action.ts';
import { isRedisAway } from '../redis/open-redis.ts';
import type { StoreLog } from '../store-log.ts';
import type { PublishedAction, PublishedActionStore } from './published-actions.ts';

/** Half of the two seconds within which every machine has to know a change. */
const LOOK_EVERY_MS = 1_000;

/** What the folder holds. */
interface FolderRead {
  readonly actions: readonly UrgentAction[];
  /** Slugs of those that cannot be offered as they are. */
  readonly unsound: readonly string[];
}

export interface LiveActionsOptions {
  readonly store: Pick<PublishedActionStore, 'all' | 'changes'>;
  /** The urgent actions of the folder, read anew; undefined where it cannot be read. */
  readonly readDisk: () => Promise<FolderRead | undefined>;
  readonly log: StoreLog;
}

/**
 * The urgent actions as they are published at each moment: those of the folder, and those in Redis.
 */
export interface LiveActions {
  /** By slug, in the order of the alphabet. The same array until something changes. */
  readonly now: () => readonly UrgentAction[];
  /** Those of them that stand in the folder, as they stand there. */
  readonly inFolder: () => readonly UrgentAction[];
  /** Looks whether anything was published, at once. */
  readonly look: () => Promise<void>;
  /**
   * Reads the folder again, and what is in Redis. An urgent action that is unsound now stays as it
   * was: a slip of the pen in a file takes nothing out of service. Returns the slugs of those.
   * Rejects where the folder cannot be read: all stays as it was.
   */
  readonly reread: () => Promise<readonly string[]>;
  readonly close: () => void;
}

/**
 * Reads both, and looks each second whether anything in Redis has changed. While Redis is away what
 * was known stays. One in Redis that is unsound is left out and named in the log, as are those of
 * the folder.
 */
export async function openLiveActions({
  store,
  readDisk,
  log,
}: LiveActionsOptions): Promise<LiveActions> {
  let disk = (await readDisk())?.actions ?? [];
  let published: readonly UrgentAction[] = [];
  let chosen: ReadonlySet<string> = new Set();
  let known = -1;
  let now: readonly UrgentAction[] = disk;
  let looking: Promise<void> | undefined;

  const merge = (): void => {
    now = mergeActions({ disk, published, chosen }, log);
  };

  async function lookOnce(): Promise<void> {
    try {
      if ((await store.changes()) === known) return;
      const { changes, actions } = await store.all();
      published = actions.flatMap((one) => parsed(one, log) ?? []);
      chosen = new Set(actions.filter(({ overDisk }) => overDisk).map(({ slug }) => slug));
      known = changes;
      merge();
    } catch (error) {
      if (!isRedisAway(error)) log.error({ err: error }, 'published urgent actions: not read');
    }
  }

  // Two at once could put an older state over a newer one.
  const look = (): Promise<void> => {
    looking = (looking ?? Promise.resolve()).then(lookOnce);
    return looking;
  };

  await look();
  const timer = setInterval(() => void look(), LOOK_EVERY_MS);
  timer.unref();
  return {
    now: () => now,
    inFolder: () => disk.filter((action) => now.includes(action)),
    look,
    async reread() {
      const read = await readDisk();
      if (read === undefined) throw new Error('the folder of urgent actions cannot be read');
      const kept = disk.filter(({ slug }) => read.unsound.includes(slug));
      disk = [...read.actions, ...kept];
      known = -1;
      merge();
      await look();
      const slugs = kept.map(({ slug }) => slug);
      for (const slug of slugs) log.warn({ slug }, 'urgent action: unsound now, stays as it was');
      return slugs;
    },
    close: () => clearInterval(timer),
  };
}

interface Both {
  readonly disk: readonly UrgentAction[];
  readonly published: readonly UrgentAction[];
  /** Slugs whose edition in Redis was chosen over that of the folder. */
  readonly chosen: ReadonlySet<string>;
}

/**
 * Where both have one slug, the folder's counts unless somebody chose otherwise; which one it is,
 * is logged.
 */
function mergeActions({ disk, published, chosen }: Both, log: StoreLog): readonly UrgentAction[] {
  const bySlug = new Map(disk.map((action) => [action.slug, action]));
  for (const action of published) {
    const { slug } = action;
    const isOnDisk = bySlug.has(slug);
    if (isOnDisk && !chosen.has(slug))
      log.warn({ slug }, 'urgent action: the folder has it too, and counts');
    else bySlug.set(slug, action);
    if (isOnDisk && chosen.has(slug))
      log.info({ slug }, 'urgent action: published through the chat, over the one in the folder');
  }
  return [...bySlug.values()].toSorted((one, other) => (one.slug < other.slug ? -1 : 1));
}

function parsed({ slug, files }: PublishedAction, log: StoreLog): UrgentAction | undefined {
  const result = parseUrgentAction(
    slug,
    files.map(({ name, text }) => ({ path: name, text })),
  );
  if (result.ok) return result.action;
  for (const problem of result.problems.filter(isError))
    log.error({ slug, ...problem }, 'a published urgent action is unsound');
  return undefined;
}
