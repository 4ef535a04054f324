import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One command of an append-only file, as bytes. */
export type FileCommand = readonly Buffer[];

/** What somebody holds who has taken the folder of our own Redis, and has no key. */
export interface StolenCopy {
  /** The file that Redis begins with: a snapshot. */
  readonly snapshot: Buffer;
  /** Everything that was written since, in order. */
  readonly commands: readonly FileCommand[];
  /** Both, as they lie on the disk. */
  readonly file: Buffer;
}

/** Reads the files of a Redis of our own as a thief would: from disk, knowing the formats. */
export async function stealCopy(dataDir: string): Promise<StolenCopy> {
  const folder = join(dataDir, 'redis', 'appendonlydir');
  const names = (await readdir(folder)).toSorted();
  // Gone since it was listed: Redis has just put another one in its place.
  const readOne = (name: string) => readFile(join(folder, name)).catch(() => Buffer.alloc(0));
  const read = async (ending: string): Promise<Buffer> => {
    const files = names.filter((name) => name.endsWith(ending));
    return Buffer.concat(await Promise.all(files.map(readOne)));
  };
  const [snapshot, since] = [await read('.base.rdb'), await read('.incr.aof')];
  return { snapshot, commands: readCommands(since), file: Buffer.concat([snapshot, since]) };
}

/** The commands of a file in the protocol of Redis: `*2`, `$3`, three bytes, and so on. */
function readCommands(file: Buffer): FileCommand[] {
  const commands: FileCommand[] = [];
  let at = 0;
  const readNumber = (): number => {
    const end = file.indexOf('\r\n', at);
    const number = Number(file.subarray(at + 1, end).toString());
    at = end + 2;
    return number;
  };
  while (at < file.length) {
    const words = Array.from({ length: readNumber() }, () => {
      const length = readNumber();
      const word = file.subarray(at, at + length);
      at += length + 2;
      return word;
    });
    commands.push(words);
  }
  return commands;
}

/**
 * What the copy shows of one key: the size of each value it had, and each end it was given (epoch
 * ms).
 */
export interface KeyTrace {
  readonly sizes: readonly number[];
  readonly endsMs: readonly number[];
}

/** The traces of all keys that begin with `prefix`, in the order in which they first appear. */
export function tracesOf({ commands }: StolenCopy, prefix: string): ReadonlyMap<string, KeyTrace> {
  const traces = new Map<string, { sizes: number[]; endsMs: number[] }>();
  for (const [name, key, value, ...rest] of commands) {
    if (key?.toString().startsWith(prefix) !== true || value === undefined) continue;
    const trace = traces.get(key.toString()) ?? { sizes: [], endsMs: [] };
    traces.set(key.toString(), trace);
    const verb = name?.toString().toUpperCase();
    if (verb === 'SET') trace.sizes.push(value.length);
    if (verb === 'PEXPIREAT') trace.endsMs.push(Number(value.toString()));
    const [option, end] = rest.map(String);
    if (verb === 'SET' && option?.toUpperCase() === 'PXAT') trace.endsMs.push(Number(end));
  }
  return traces;
}

/** The numbers of `names` in the order in which they first stand in `file`. */
export function orderIn(file: Buffer, names: readonly string[]): number[] {
  const places = names.map((name, index) => ({ index, at: file.indexOf(name) }));
  return places.toSorted((left, right) => left.at - right.at).map(({ index }) => index);
}

/**
 * How well a figure that a thief can see tells another that they cannot: of all pairs of people
 * that differ in what is hidden, the share in which the one with more of it shows more. 1 or 0: it
 * gives it away. 0.5: chance.
 */
export function tells(seen: readonly number[], hidden: readonly number[]): number {
  let [pairs, right] = [0, 0];
  for (const [one, secret] of hidden.entries()) {
    for (let other = 0; other < one; other += 1) {
      const difference = (secret - (hidden[other] ?? 0)) * ((seen[one] ?? 0) - (seen[other] ?? 0));
      if (secret === hidden[other]) continue;
      pairs += 1;
      right += difference === 0 ? 0.5 : Number(difference > 0);
    }
  }
  return right / pairs;
}
