import { batched } from './batched.ts';

/** What it takes of a Redis client. */
interface BatchReader {
  readonly mgetBuffer: (keys: string[]) => Promise<(Buffer | null)[]>;
}

/** GET, of which all that are asked for in one turn of the event loop go to Redis as one MGET. */
export function batchedGet(client: BatchReader): (key: string) => Promise<Buffer | null> {
  return batched((keys) => client.mgetBuffer([...keys]));
}
