/** What it takes of a Redis client. */
interface BatchReader {
  readonly mgetBuffer: (keys: string[]) => Promise<(Buffer | null)[]>;
}

interface Waiting {
  readonly key: string;
  readonly resolve: (value: Buffer | null) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * GET, of which all that are asked for in one turn of the event loop go to Redis as one MGET: Telegram hands out
 * updates by the hundred, and each begins with the record of its chat.
 */
export function batchedGet(client: BatchReader): (key: string) => Promise<Buffer | null> {
  let waiting: Waiting[] = [];

  async function flush(): Promise<void> {
    const batch = waiting;
    waiting = [];
    try {
      const values = await client.mgetBuffer(batch.map(({ key }) => key));
      for (const [index, { resolve }] of batch.entries()) resolve(values[index] ?? null);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }

  return (key) =>
    new Promise((resolve, reject) => {
      if (waiting.push({ key, resolve, reject }) === 1) setImmediate(() => void flush());
    });
}
