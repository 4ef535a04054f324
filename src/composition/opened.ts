import type { Logger } from '../log.ts';

type Closer = readonly [what: string, close: () => Promise<unknown>];

/** What has to be closed at the end. */
export interface Opened {
  /** What takes work in. Stops first and all at once: each may take seconds to finish what runs. */
  readonly work: Closer[];
  /** What the work needs, in the order of opening. Closed from the end, one after another. */
  readonly ground: Closer[];
}

/** Closes all of it. */
export async function closeAll({ work, ground }: Opened, log: Logger): Promise<void> {
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
