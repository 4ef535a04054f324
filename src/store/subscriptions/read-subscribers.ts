import type { ReminderHour } from './cohort.ts';
import { cohortContext } from './cohort.ts';
import type { Seal } from '../sealed/seal.ts';
import { chunkOf, slotInChunk, type OpenedPack, type Packs } from './pack.ts';
import { unpackSubscriber, type Subscriber } from './record.ts';
import { IN_PACK } from './scripts.ts';

/** A stretch of slots of one cohort. */
export interface CohortStretch {
  readonly list: string;
  readonly cohort: number;
  readonly zone: string;
  readonly hour: ReminderHour;
  /** First slot and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/**
 * Who is in a slot: undefined for nobody. `unreadable`: somebody, whose record was sealed with a
 * key that this machine does not have, or is of another version of the program. They have not left,
 * and must not be passed over as if they had.
 */
export type FoundSubscriber = Subscriber | 'unreadable' | undefined;

/** Who is in the first of `slots`, from what was read there: one record each (null: nobody). */
export type ReadSubscribers = (
  slots: readonly number[],
  records: readonly (Buffer | null)[],
) => Promise<readonly FoundSubscriber[]>;

function isInPack(record: Buffer): boolean {
  return record.length === IN_PACK.length;
}

/**
 * The subscriber in `slot`: out of the chunk's `pack` where `record` says so, else out of `record`
 * itself.
 */
export function readRecord(
  seal: Seal,
  context: string | Buffer,
  slot: number,
  record: Buffer,
  pack: OpenedPack,
): FoundSubscriber {
  const packed = isInPack(record) ? inPack(pack, slot) : seal.open(record, context);
  if (packed === undefined) return 'unreadable';
  return packed === '' ? undefined : (unpackSubscriber(packed) ?? 'unreadable');
}

/** '' where nobody is: the pack has ended with its list. */
function inPack(pack: OpenedPack, slot: number): string | undefined {
  return pack === 'unreadable' ? undefined : (pack?.[slotInChunk(slot)] ?? '');
}

/**
 * Reads subscribers of one cohort. The packs of the stretch are read together, when the first of
 * them is needed, and kept: what is in a slot never changes. Again only where a chunk has become
 * full since.
 */
export function createReader(
  seal: Seal,
  packs: Pick<Packs, 'read'>,
  { list, cohort, zone, hour, from, to }: CohortStretch,
): ReadSubscribers {
  const text = cohortContext(list, zone, hour);
  const context = Buffer.from(text);
  const first = chunkOf(from);
  let opened: readonly OpenedPack[] = [];

  const learn = async (): Promise<void> => {
    const chunks = Array.from({ length: chunkOf(to - 1) - first + 1 }, (_, index) => first + index);
    opened = await packs.read(chunks.map((chunk) => ({ list, cohort, chunk, context: text })));
  };
  const packOf = (slot: number): OpenedPack => opened[chunkOf(slot) - first];

  return async (slots, records) => {
    const isMissing = records.some(
      (record, index) =>
        record !== null && isInPack(record) && packOf(slots[index] ?? from) === undefined,
    );
    if (isMissing) await learn();
    return records.map((record, index) => {
      const slot = slots[index] ?? from;
      return record === null ? undefined : readRecord(seal, context, slot, record, packOf(slot));
    });
  };
}
