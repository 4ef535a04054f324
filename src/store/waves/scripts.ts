import { CHUNK_SLOTS } from '../subscriptions/scripts.ts';

/** Chunks of subscriptions that one part of a wave reads. */
export const CHUNKS_PER_PART = 4;
/**
 * Slots of one part: the most that a job of one machine carries (longer ones suffer more from a
 * killed worker).
 */
export const PART_SLOTS = CHUNK_SLOTS * CHUNKS_PER_PART;

/**
 * Writes down a plan, unless another machine has meanwhile. KEYS: planned, parts, open waves, wave.
 * ARGV: field, expected slot, new slot, another field and value ('': none), wave id, wave (JSON),
 * TTL of the plan and of the wave in seconds, number of messages planned, parts.
 */
export const PLAN = `
if (redis.call('HGET', KEYS[1], ARGV[1]) or '') ~= ARGV[2] then return 0 end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
if ARGV[4] ~= '' then redis.call('HSET', KEYS[1], ARGV[4], ARGV[5]) end
redis.call('HSET', KEYS[3], ARGV[6], ARGV[7])
redis.call('HINCRBY', KEYS[4], 'planned', ARGV[10])
for i = 11, #ARGV do redis.call('SADD', KEYS[2], ARGV[i]) end
redis.call('EXPIRE', KEYS[1], ARGV[8])
redis.call('EXPIRE', KEYS[2], ARGV[9])
redis.call('EXPIRE', KEYS[4], ARGV[9])
return 1`;

/**
 * Takes a part over: from now on whoever held it before is refused. KEYS: wave, done bits, chunks.
 * ARGV: owner's field, token, TTL. Returns who held it before, the bits and, for each chunk, the
 * slots that somebody has.
 */
export const BEGIN = `
local before = redis.call('HGET', KEYS[1], ARGV[1]) or ''
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
redis.call('EXPIRE', KEYS[1], ARGV[3])
local answer = {before, redis.call('GET', KEYS[2]) or ''}
for i = 3, #KEYS do
  local slots = redis.call('HKEYS', KEYS[i])
  for j = 1, #slots do slots[j] = tonumber(slots[j]) end
  answer[i] = slots
end
return answer`;

/**
 * Notes what became of slots: facts, so they are added whoever brings them, and bringing them twice
 * is harmless. KEYS: wave, done bits. ARGV: TTL, number of arguments for BITFIELD, these, then
 * pairs of a figure and its growth.
 */
export const RECORD = `
local last = 2 + ARGV[2]
redis.call('BITFIELD', KEYS[2], unpack(ARGV, 3, last))
redis.call('EXPIRE', KEYS[2], ARGV[1])
for i = last + 1, #ARGV, 2 do redis.call('HINCRBY', KEYS[1], ARGV[i], ARGV[i + 1]) end
return 1`;

/**
 * Lets go of waves whose parts have expired, days after a failure that nobody mended. KEYS: open
 * waves, then the parts of each. ARGV: the waves.
 */
export const SWEEP = `
for i = 1, #ARGV do
  if redis.call('SCARD', KEYS[i + 1]) == 0 then redis.call('HDEL', KEYS[1], ARGV[i]) end
end
return 1`;

/**
 * Ends a part. KEYS: parts, open waves, wave, reminder counts of the urgent action. ARGV: part,
 * wave id, owner's field, field of the counts. Returns the wave's figures where this was its last
 * open part; `told` is what `sent` was at the time before, and what came since is added to the
 * counts.
 */
export const FINISH = `
redis.call('HDEL', KEYS[3], ARGV[3])
if redis.call('SREM', KEYS[1], ARGV[1]) == 0 then return nil end
if redis.call('SCARD', KEYS[1]) > 0 then return nil end
redis.call('HDEL', KEYS[2], ARGV[2])
local figures = redis.call('HGETALL', KEYS[3])
local sent = redis.call('HGET', KEYS[3], 'sent') or '0'
local fresh = sent - (redis.call('HGET', KEYS[3], 'told') or '0')
if fresh > 0 then redis.call('HINCRBY', KEYS[4], ARGV[4], fresh) end
redis.call('HSET', KEYS[3], 'told', sent)
return figures`;
