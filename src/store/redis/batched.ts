interface Waiting<T, R> {
  readonly item: T;
  readonly resolve: (result: R) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * One call of `run` for all that is asked in one turn of the event loop: Telegram hands out updates
 * by the hundred, and each of them begins and ends with the same command. `oneByOne`: what is asked
 * while a call is under way waits for its end, and goes together then; for what comes in many
 * turns, and what nobody waits for.
 */
export function batched<T, R>(
  run: (items: readonly T[]) => Promise<readonly R[]>,
  { oneByOne = false }: { readonly oneByOne?: boolean } = {},
): (item: T) => Promise<R> {
  let waiting: Waiting<T, R>[] = [];
  let underWay: Promise<void> | undefined;

  async function flush(): Promise<void> {
    if (oneByOne) await underWay;
    underWay = runAll();
  }

  async function runAll(): Promise<void> {
    const batch = waiting;
    waiting = [];
    try {
      const results = await run(batch.map(({ item }) => item));
      for (const [index, { resolve, reject }] of batch.entries()) {
        const result = results[index];
        if (result === undefined) reject(new Error('Redis answered less than was asked'));
        else resolve(result);
      }
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }

  return (item) =>
    new Promise((resolve, reject) => {
      if (waiting.push({ item, resolve, reject }) === 1) setImmediate(() => void flush());
    });
}
