import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Outcomes, PartAddress, WaveStore } from '../store/waves.ts';
import type { PartWork } from './part-work.ts';

/** Writes down what is settled. */
export interface Recorder {
  /** Resolves when Redis has it. */
  readonly record: () => Promise<void>;
  /** Resolves when what is settled now is on its way to Redis, together with what else has come in at this moment. */
  readonly recorded: () => Promise<void>;
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
  let beat: Promise<void> | undefined;

  const write = async (outcomes: Outcomes): Promise<void> => {
    try {
      await waves.record(address, outcomes);
    } catch (error) {
      isIncomplete = true;
      throw error;
    }
  };
  const record = (): Promise<void> => {
    const outcomes = work.unrecorded(isIncomplete || recordedAt !== outages());
    recordedAt = outages();
    isIncomplete = false;
    if (outcomes !== undefined) last = write(outcomes);
    return last;
  };
  /** The end of this turn of the event loop: under load it has read many answers, else only one. */
  const endOfTurn = async (): Promise<void> => {
    await nextTurn();
    beat = undefined;
    ignore(record());
  };
  return { record, recorded: () => (beat ??= endOfTurn()) };
}

/** For what has its next chance anyway: whatever was not written down goes with the next record. */
export function ignore(promise: Promise<unknown>): void {
  promise.catch(() => undefined);
}
