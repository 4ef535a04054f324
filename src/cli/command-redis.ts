import type { Redis } from 'ioredis';
import type { Config } from '../config.ts';
import { readActionsDirectory } from '../intake/actions-directory.ts';
import { openLiveActions } from '../store/actions/live-actions.ts';
import { createPublishedActions } from '../store/actions/published-actions.ts';
import { openRedis, type OpenedRedis } from '../store/redis/open-redis.ts';
import type { StoreLog } from '../store/store-log.ts';
import type { UrgentAction } from '../urgent-action/urgent-action.ts';
import type { Terminal } from './terminal.ts';

/** The Redis that the bot has, for a command. Whoever opens it closes it. */
export function openCommandRedis(config: Config, terminal: Terminal): Promise<OpenedRedis> {
  return openRedis({ ...config, url: config.redisUrl, log: logTo(terminal) });
}

/**
 * The urgent actions that the bot has at this moment: those of the folder and those published
 * through the chat.
 */
export async function readLiveActions(
  client: Redis,
  { actionsDir }: Config,
  terminal: Terminal,
): Promise<readonly UrgentAction[]> {
  const live = await openLiveActions({
    store: createPublishedActions(client),
    readDisk: () => readActionsDirectory(actionsDir),
    log: logTo(terminal),
  });
  live.close();
  return live.now();
}

/** Warnings and errors go to the terminal, the rest nowhere. */
export function logTo({ complain }: Terminal): StoreLog {
  const tell = (_fields: unknown, text = ''): void => complain(text);
  return { info: () => undefined, warn: tell, error: tell };
}
