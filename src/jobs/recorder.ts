import type { Outcomes, PartAddress, WaveStore } from '../store/waves.ts';
import type { PartWork } from './part-work.ts';

/** Under load outcomes are written down together; a slow pace writes each one at once. */
const RECORD_EVERY_MS = 2;

/** Writes down what is settled. */
export interface Recorder {
  /** Resolves when Redis has it. */
  readonly record: () => Promise<void>;
  /** A moment later, together with what else is settled then. */
  readonly recordSoon: () => void;
}

/**
 * Writes the outcomes of a part down while it is worked on. `outages` grows with each lost connection: Redis may then
 * have lost what it had confirmed (up to a second with AOF everysec), so everything is told again.
 */
export function createRecorder(
  address: PartAddress,
  work: PartWork,
  waves: Pick<WaveStore, 'record'>,
  outages: () => number,
): Recorder {
  let recordedAt = outages();
  let isIncomplete = false;
  let last: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  const write = async (outcomes: Outcomes): Promise<void> => {
    try {
      await waves.record(address, outcomes);
    } catch (error) {
      isIncomplete = true;
      throw error;
    }
  };
  const record = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const outcomes = work.unrecorded(isIncomplete || recordedAt !== outages());
    recordedAt = outages();
    isIncomplete = false;
    if (outcomes !== undefined) last = write(outcomes);
    return last;
  };
  return {
    record,
    recordSoon: () => {
      timer ??= setTimeout(() => ignore(record()), RECORD_EVERY_MS);
    },
  };
}

/** For what has its next chance anyway: whatever was not written down goes with the next record. */
export function ignore(promise: Promise<unknown>): void {
  promise.catch(() => undefined);
}
