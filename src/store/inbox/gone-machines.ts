import { randomBytes } from 'node:crypto';
import type { Redis } from 'ioredis';

/** A name for a machine that works over `client`: it tells the connection. */
export function machineOn(client: Redis): string {
  return `${client.options.connectionName ?? ''}.${randomBytes(9).toString('base64url')}`;
}

/**
 * Those of the machines `late` that are dead and not just given no time: their connection to Redis
 * is gone. A Redis that shows no names of connections, such as one behind a proxy, cannot tell;
 * then all that are late count as dead.
 */
export async function goneOf(client: Redis, late: readonly string[]): Promise<readonly string[]> {
  const connected = await connectionNames(client);
  const own = client.options.connectionName;
  if (own === undefined || !connected.has(own)) return late;
  return late.filter((machine) => !connected.has(machine.slice(0, machine.indexOf('.'))));
}

async function connectionNames(client: Redis): Promise<ReadonlySet<string>> {
  // Whoever may not ask learns nothing.
  const list = await client.client('LIST').catch(() => '');
  return new Set(Array.from(String(list).matchAll(/ name=(\S+)/g), ([, name = '']) => name));
}
