/** Subscriptions in one hash. At most 128, so that Redis keeps them as one compact run of bytes. */
export const CHUNK_SLOTS = 125;

// In each script: KEYS[1] the cohorts of the list, KEYS[2] the bucket of the chat; ARGV[1] the chat's keyed
// hash, ARGV[2] the beginning of the names of the list's chunks. Chunk names are made in the script,
// because only the bucket knows which one holds the record.

const CHUNK = `
local function chunk(id, slot)
  return ARGV[2] .. id .. ':' .. math.floor(slot / ${CHUNK_SLOTS}), slot % ${CHUNK_SLOTS}
end
local function place()
  local found = redis.call('HGET', KEYS[2], ARGV[1])
  if not found then return nil end
  local id, slot = string.match(found, '(%d+):(%d+)')
  return id, tonumber(slot)
end
local function drop()
  local id, slot = place()
  if not id then return 0 end
  local key, field = chunk(id, slot)
  redis.call('HDEL', KEYS[2], ARGV[1])
  if redis.call('HDEL', key, field) == 1 then
    redis.call('HINCRBY', KEYS[1], 'live#' .. id, -1)
  end
  return 1
end`;

/**
 * Adds or moves: the old record goes in the same step. ARGV[3] cohort name, [4] sealed, [5] TTL in seconds, [6] since
 * when a cohort made by it exists (epoch ms).
 */
export const PUT = `${CHUNK}
drop()
local id = redis.call('HGET', KEYS[1], ARGV[3])
if not id then
  id = tostring(redis.call('HINCRBY', KEYS[1], 'last', 1))
  redis.call('HSET', KEYS[1], ARGV[3], id, 'name#' .. id, ARGV[3], 'since#' .. id, ARGV[6])
end
local slot = redis.call('HINCRBY', KEYS[1], 'slots#' .. id, 1) - 1
redis.call('HINCRBY', KEYS[1], 'live#' .. id, 1)
local key, field = chunk(id, slot)
redis.call('HSET', key, field, ARGV[4])
redis.call('HSET', KEYS[2], ARGV[1], id .. ':' .. slot)
redis.call('EXPIRE', key, ARGV[5])
redis.call('EXPIRE', KEYS[1], ARGV[5])
redis.call('EXPIRE', KEYS[2], ARGV[5])
return slot`;

/** Cohort number, slot, cohort name and the sealed record; nothing where the chat is not on the list. */
export const FIND = `${CHUNK}
local id, slot = place()
if not id then return nil end
local key, field = chunk(id, slot)
local sealed = redis.call('HGET', key, field)
local name = redis.call('HGET', KEYS[1], 'name#' .. id)
if not sealed or not name then return nil end
return {id, tostring(slot), name, sealed}`;

/** 1 where there was one to remove. */
export const REMOVE = `${CHUNK}
return drop()`;
