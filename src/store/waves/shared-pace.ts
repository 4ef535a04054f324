import type { Redis } from 'ioredis';
import { keys } from '../redis-keys.ts';
import { createScript } from '../redis/script.ts';
import { CHUNK_SLOTS, IN_PACK } from '../subscriptions/scripts.ts';
import { namesOf, type PartAddress } from './part-address.ts';
import { stretches } from './slot-stretches.ts';

export type Leave =
  /**
   * Send to these now: one sealed record (null: unsubscribed meanwhile) for each of the first slots
   * asked for.
   */
  | { readonly kind: 'go'; readonly records: readonly (Buffer | null)[] }
  | { readonly kind: 'wait'; readonly ms: number }
  /** Another machine has taken the part over. */
  | { readonly kind: 'lost' };

/** The pace of sending that all machines share. */
export interface SharedPace {
  /** Asks for leave to send to the first of `slots`, and reads who is there. */
  readonly take: (part: PartAddress, token: string, slots: readonly number[]) => Promise<Leave>;
  /** Nothing is sent by any machine for so long. */
  readonly pauseAll: (ms: number) => Promise<void>;
}

export interface Pace {
  /** Messages a second over all machines. */
  readonly ratePerSecond: number;
}

/**
 * A pacer exactly at Telegram's limit reaches half of it; 3 % below it reaches 97 % with no 429 at
 * all.
 */
export const PACE_SHARE = 0.97;
/** Places given out ahead of time: as early as a timer may be. */
const HORIZON_US = 10_000;
/**
 * Places that may be taken late, so that a late timer does not lower the pace. With the horizon 3 %
 * of a second, which is what the share leaves: in no second the rate is passed.
 */
const ARREARS_US = 20_000;

/**
 * Asks for leave to send now, and reads to whom. One budget for all machines: places stand `gap`
 * apart on the clock of Redis; those within the next \`horizon\` are given out. Places that passed
 * longer ago than `arrears` are lost, so that no burst follows a pause. KEYS: wave, pace, chunks.
 * ARGV: owner's field, token; gap, horizon and arrears in microseconds; number of slots; first and
 * last of each stretch of them. Returns -1 where another machine has the part, {0, ms} to wait, {1,
 * records}: one for each place, in the order asked for, each behind its length in three bytes (0:
 * nobody is there any more). One string, as a list of many costs its reader a third of what opening
 * them costs.
 */
const TAKE = `
if redis.call('HGET', KEYS[1], ARGV[1]) ~= ARGV[2] then return {-1} end
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local gap, horizon, arrears = tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])
local pause = tonumber(redis.call('HGET', KEYS[2], 'paused') or '0')
if pause > now then return {0, math.ceil((pause - now) / 1000)} end
local place = math.max(now - arrears, tonumber(redis.call('HGET', KEYS[2], 'next') or '0'))
if place > now + horizon + 2 * gap then place = now end
if place > now + horizon then return {0, math.ceil((place - now - horizon) / 1000)} end
local room = math.floor((now + horizon - place) / gap) + 1
local count = math.min(room, tonumber(ARGV[6]))
redis.call('HSET', KEYS[2], 'next', string.format('%.0f', place + count * gap))
local function size(one)
  return string.char(math.floor(#one / 65536), math.floor(#one / 256) % 256, #one % 256)
end
local sized = {['${IN_PACK}'] = size('${IN_PACK}') .. '${IN_PACK}'}
local records = {}
for i = 7, #ARGV, 2 do
  local slot, last = tonumber(ARGV[i]), tonumber(ARGV[i + 1])
  while slot <= last and #records < count do
    local chunk = math.floor(slot / ${CHUNK_SLOTS})
    local stop = math.min(last, chunk * ${CHUNK_SLOTS} + ${CHUNK_SLOTS - 1}, slot + count - #records - 1)
    local fields = {}
    for one = slot, stop do fields[#fields + 1] = one % ${CHUNK_SLOTS} end
    local found = redis.call('HMGET', KEYS[3 + chunk], unpack(fields))
    for j = 1, #fields do
      local one = found[j] or ''
      records[#records + 1] = sized[one] or size(one) .. one
    end
    slot = stop + 1
  end
end
return {1, table.concat(records)}`;

/**
 * Stops all machines. KEYS: pace. ARGV: milliseconds. A longer pause stays; after it nothing is
 * made up for.
 */
const PAUSE = `
local time = redis.call('TIME')
local until_ = time[1] * 1000000 + time[2] + ARGV[1] * 1000
if until_ > tonumber(redis.call('HGET', KEYS[1], 'paused') or '0') then
  local text = string.format('%.0f', until_)
  redis.call('HSET', KEYS[1], 'paused', text, 'next', text)
end
return 1`;

/** Of the length before each record that `TAKE` returns. */
const SIZE_BYTES = 3;

function readLeave(answer: unknown): Leave {
  const [kind, rest]: unknown[] = Array.isArray(answer) ? answer : [];
  if (kind === -1) return { kind: 'lost' };
  if (kind === 0) return { kind: 'wait', ms: Number(rest) };
  return { kind: 'go', records: Buffer.isBuffer(rest) ? readRecords(rest) : [] };
}

/** Takes the records of `TAKE` apart. */
function readRecords(packed: Buffer): (Buffer | null)[] {
  const records: (Buffer | null)[] = [];
  for (let at = 0; at < packed.length;) {
    const start = at + SIZE_BYTES;
    at = start + packed.readUIntBE(at, SIZE_BYTES);
    records.push(at === start ? null : packed.subarray(start, at));
  }
  return records;
}

/** The pace in Redis, on its clock: see `TAKE`. */
export function createSharedPace(client: Redis, { ratePerSecond }: Pace): SharedPace {
  const take = createScript(client, TAKE);
  const pause = createScript(client, PAUSE);
  const gapUs = 1_000_000 / (ratePerSecond * PACE_SHARE);
  return {
    async take(part, token, slots) {
      const names = namesOf(part);
      const places = [slots.length, ...stretches(slots)];
      const answer = await take(
        [names.wave, keys.pace(), ...names.chunks],
        [names.owner, token, gapUs, HORIZON_US, ARREARS_US, ...places],
      );
      return readLeave(answer);
    },
    async pauseAll(ms) {
      await pause([keys.pace()], [Math.ceil(ms)]);
    },
  };
}
