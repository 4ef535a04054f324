import type { Redis } from 'ioredis';

async function valueOf(client: Redis, key: Buffer): Promise<unknown> {
  switch (await client.type(key)) {
    case 'string':
      return client.getBuffer(key);
    case 'set':
      return client.smembersBuffer(key);
    case 'hash':
      return client.hgetallBuffer(key);
    case 'zset':
      return client.callBuffer('ZRANGE', key, '0', '-1', 'WITHSCORES');
    case 'list':
      return client.lrangeBuffer(key, 0, -1);
    case 'stream':
      return client.callBuffer('XRANGE', key, '-', '+');
    default:
      throw new Error(`A kind of value that this dump does not know: ${await client.type(key)}`);
  }
}

/** All byte strings in a reply of Redis, however deep. */
function byteStrings(reply: unknown): Buffer[] {
  if (Buffer.isBuffer(reply)) return [reply];
  if (typeof reply === 'string') return [Buffer.from(reply)];
  if (Array.isArray(reply)) return reply.flatMap(byteStrings);
  if (typeof reply !== 'object' || reply === null) return [];
  return Object.entries(reply).flatMap(([name, value]) => [
    Buffer.from(name),
    ...byteStrings(value),
  ]);
}

/** Everything in Redis, keys and values, decoded, as one run of bytes to search in. */
export async function dumpRedis(client: Redis): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for (const key of await client.keysBuffer('*')) {
    pieces.push(key, ...byteStrings(await valueOf(client, key)));
  }
  return Buffer.concat(pieces.flatMap((piece) => [piece, Buffer.from('\n')]));
}
