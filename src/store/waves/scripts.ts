import { CHUNK_SLOTS, IN_PACK } from '../subscriptions/scripts.ts';

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
 * Asks for leave to send now, and reads to whom. One budget for all machines: places stand \`gap\`
 * apart on the clock of Redis; those within the next \`horizon\` are given out. Places that passed
 * longer ago than `arrears` are lost, so that no burst follows a pause. KEYS: wave, pace, chunks.
 * ARGV: owner's field, token; gap, horizon and arrears in microseconds; number of slots; first and
 * last of each stretch of them. Returns -1 where another machine has the part, {0, ms} to wait, {1,
 * records}: one for each place, in the order asked for, each behind its length in three bytes (0:
 * nobody is there any more). One string, as a list of many costs its reader a third of what opening
 * them costs.
 */
export const TAKE = `
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
export const PAUSE = `
local time = redis.call('TIME')
local until_ = time[1] * 1000000 + time[2] + ARGV[1] * 1000
if until_ > tonumber(redis.call('HGET', KEYS[1], 'paused') or '0') then
  local text = string.format('%.0f', until_)
  redis.call('HSET', KEYS[1], 'paused', text, 'next', text)
end
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
 * Ends a part. KEYS: parts, open waves, wave. ARGV: part, wave id, owner's field. Returns the
 * wave's figures where this was its last open part; `told` is what `sent` was at the time before.
 */
export const FINISH = `
redis.call('HDEL', KEYS[3], ARGV[3])
if redis.call('SREM', KEYS[1], ARGV[1]) == 0 then return nil end
if redis.call('SCARD', KEYS[1]) > 0 then return nil end
redis.call('HDEL', KEYS[2], ARGV[2])
local figures = redis.call('HGETALL', KEYS[3])
redis.call('HSET', KEYS[3], 'told', redis.call('HGET', KEYS[3], 'sent') or '0')
return figures`;
