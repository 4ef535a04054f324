import { join } from 'node:path';
import { Redis } from 'ioredis';
import { probe } from '../../src/store/redis/own-server.ts';

/**
 * Stops the Redis server that a program has left in its `dataDir`: one that was killed, or ended at once on the second signal, leaves it to the
 * next start. It must not outlive the folder that it lives in.
 */
export async function stopLeftover(dataDir: string): Promise<void> {
  const socket = join(dataDir, 'redis', 'redis.sock');
  if ((await probe(socket)) === 'absent') return;
  const client = new Redis(socket, { retryStrategy: () => null });
  client.on('error', () => undefined);
  await client.shutdown('NOSAVE').catch(() => undefined);
  client.disconnect();
}
