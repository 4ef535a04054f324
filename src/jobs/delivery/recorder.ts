import type { Outcomes } from '../../store/waves/waves.ts';
import type { PartWork } from './part-work.ts';

/**
 * Writes what has been settled of a part down; resolves when Redis has it. `outages` grows with
 * each lost connection: Redis may then have lost what it had confirmed (up to a second with AOF
 * everysec), so everything is told again.
 */
export function createRecorder(
  work: PartWork,
  outages: () => number,
  send: (outcomes: Outcomes) => Promise<void>,
): () => Promise<void> {
  let recordedAt = outages();
  let isIncomplete = false;
  let last: Promise<void> = Promise.resolve();

  const write = async (outcomes: Outcomes): Promise<void> => {
    try {
      await send(outcomes);
    } catch (error) {
      isIncomplete = true;
      work.countAgain(outcomes.figures);
      throw error;
    }
  };
  return () => {
    const outcomes = work.unrecorded(isIncomplete || recordedAt !== outages());
    recordedAt = outages();
    isIncomplete = false;
    if (outcomes !== undefined) last = write(outcomes);
    return last;
  };
}

/** For what has its next chance anyway: whatever was not written down goes with the next record. */
export function ignore(promise: Promise<unknown>): void {
  promise.catch(() => undefined);
}
