import type { Redis } from 'ioredis';
import { keys } from '../redis-keys.ts';
import { padTo } from '../sealed/padding.ts';
import { createScript } from '../redis/script.ts';
import type { Seal } from '../sealed/seal.ts';
import { CHUNK_SLOTS, PACK } from './scripts.ts';

/** Packed subscribers (see `packSubscriber`) by their slot in the chunk; '' where nobody is. */
export type Pack = readonly string[];

/**
 * What stands where a pack should: undefined where there is none, `unreadable` where it does not
 * open.
 */
export type OpenedPack = Pack | 'unreadable' | undefined;

/** Where a pack belongs. */
export interface PackAddress {
  readonly list: string;
  readonly cohort: number;
  readonly chunk: number;
  /** What the records of the cohort are sealed with. */
  readonly context: string;
}

/**
 * The subscribers of a full chunk, sealed as one: to open a value takes as long as to read forty
 * short texts, so a wave opens one for 125 people. A slot is never given again, so nothing is ever
 * added; whoever leaves is taken out.
 */
export interface Packs {
  /**
   * Puts a pack in the place of the records of a full chunk. Where somebody leaves at this moment,
   * they stay as they are.
   */
  readonly pack: (address: PackAddress, ttlSeconds: number) => Promise<void>;
  /** `unreadable` where key or address are others. */
  readonly open: (address: PackAddress, sealed: Buffer) => Pack | 'unreadable';
  /** In the order asked for. */
  readonly read: (addresses: readonly PackAddress[]) => Promise<readonly OpenedPack[]>;
  /** The pack with one slot emptied, sealed anew; undefined where nobody is left in it. */
  readonly without: (address: PackAddress, sealed: Buffer, slot: number) => Buffer | undefined;
}

export function chunkOf(slot: number): number {
  return Math.floor(slot / CHUNK_SLOTS);
}

export function slotInChunk(slot: number): number {
  return slot % CHUNK_SLOTS;
}

/**
 * 125 people of one language and habit are some 1,900 bytes; their languages and pasts would show
 * in the rest.
 */
const PACK_SIZES = [512, 1_024, 2_048, 4_096];

/** The records of a chunk, opened; undefined where one of them does not open. */
function openRecords(
  seal: Seal,
  context: string,
  records: Readonly<Record<string, Buffer>>,
): Pack | undefined {
  const pack = Array.from({ length: CHUNK_SLOTS }, () => '');
  for (const [slot, sealed] of Object.entries(records)) {
    const packed = seal.open(sealed, context);
    if (packed === undefined) return undefined;
    pack[Number(slot)] = packed.trimEnd();
  }
  return pack;
}

/** A pack opens only in its chunk. */
export function contextOf({ context, chunk }: PackAddress): string {
  return `${context}|${chunk}`;
}

export function createPacks(client: Redis, seal: Seal): Packs {
  const replace = createScript(client, PACK);
  const sealPack = (address: PackAddress, pack: Pack): Buffer =>
    // The padding is a line of its own: nobody has that slot.
    seal.seal(padTo(PACK_SIZES, `${pack.join('\n')}\n`), contextOf(address));
  const open: Packs['open'] = (address, sealed) =>
    seal.open(sealed, contextOf(address))?.split('\n').slice(0, CHUNK_SLOTS) ?? 'unreadable';

  return {
    open,
    async pack(address, ttlSeconds) {
      const { list, cohort, chunk, context } = address;
      const name = keys.subscriptionChunk(list, cohort, chunk);
      const records = await client.hgetallBuffer(name);
      const pack = openRecords(seal, context, records);
      if (pack === undefined) return;
      await replace(
        [name, keys.subscriptionPack(list, cohort, chunk)],
        [sealPack(address, pack), Object.keys(records).length, ttlSeconds],
      );
    },
    async read(addresses) {
      const names = addresses.map(({ list, cohort, chunk }) =>
        keys.subscriptionPack(list, cohort, chunk),
      );
      const found = await client.mgetBuffer(names);
      return addresses.map((address, index) => {
        const sealed = found[index];
        return sealed ? open(address, sealed) : undefined;
      });
    },
    without(address, sealed, slot) {
      const pack = open(address, sealed);
      // Nobody can read it: it must not keep anybody from leaving.
      if (pack === 'unreadable') return sealed;
      const rest = pack.with(slotInChunk(slot), '');
      return rest.some((one) => one !== '') ? sealPack(address, rest) : undefined;
    },
  };
}
