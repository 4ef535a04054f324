import { KEEP } from '../redis/script.ts';

/** Subscriptions in one hash. At most 128, so that Redis keeps them as one compact run of bytes. */
export const CHUNK_SLOTS = 125;

/** What stands in a chunk in place of a record that is in the pack. */
export const IN_PACK = '1';

// In each script: KEYS[1] the cohorts of the list, KEYS[2] the bucket of the chat; ARGV[1] the
// chat's keyed hash, ARGV[2] the beginning of the names of the list's chunks. Chunk names are made
// in the script, because only the bucket knows which one holds the record.

const PLACE = `
local function chunk(id, slot)
  return ARGV[2] .. id .. ':' .. math.floor(slot / ${CHUNK_SLOTS}), slot % ${CHUNK_SLOTS}
end
local function place()
  local found = redis.call('HGET', KEYS[2], ARGV[1])
  if not found then return nil end
  local id, slot = string.match(found, '(%d+):(%d+)')
  return id, tonumber(slot)
end
local function look()
  local id, slot = place()
  if not id then return nil end
  local key, field = chunk(id, slot)
  local record = redis.call('HGET', key, field)
  local name = redis.call('HGET', KEYS[1], 'name#' .. id)
  if not record or not name then return nil end
  local pack = record == '${IN_PACK}' and redis.call('GET', key .. ':pack') or ''
  return {id, tostring(slot), name, record, pack}
end`;

/**
 * Removes the chat. Whoever is in a pack can be taken out only by who has the key: ARGV[3] is the
 * pack that the caller knows, ARGV[4] the same without them ('': nobody is left in it). Where
 * another one stands there, \`again\` is what \`look\` finds.
 */
const DROP = `${PLACE}
local function drop()
  local id, slot = place()
  if not id then return 0 end
  local key, field = chunk(id, slot)
  if redis.call('HGET', key, field) == '${IN_PACK}' then
    local pack = redis.call('GET', key .. ':pack')
    if pack and pack ~= ARGV[3] then
      local found = look()
      if found then return 0, found end
    elseif pack and ARGV[4] ~= '' then redis.call('SET', key .. ':pack', ARGV[4], 'KEEPTTL')
    elseif pack then redis.call('DEL', key .. ':pack') end
  end
  redis.call('HDEL', KEYS[2], ARGV[1])
  if redis.call('HDEL', key, field) == 1 then
    redis.call('HINCRBY', KEYS[1], 'live#' .. id, -1)
  end
  return 1, nil, id
end
-- A cohort without anybody would go on telling which zone and hour somebody had. Its number is never given again.
local function tidy(id)
  if tonumber(redis.call('HGET', KEYS[1], 'live#' .. id) or '1') > 0 then return end
  local name = redis.call('HGET', KEYS[1], 'name#' .. id)
  redis.call('HDEL', KEYS[1], 'name#' .. id, 'slots#' .. id, 'live#' .. id, 'since#' .. id, name or '')
end
local dropped, again, left = drop()
if again then return again end`;

/**
 * Adds or moves: the old record goes in the same step. ARGV[5] cohort name, [6] sealed, [7] TTL in
 * seconds, [8] since when a cohort made by it exists (epoch ms). Returns cohort number and slot.
 */
export const PUT = `${KEEP}${DROP}
local id = redis.call('HGET', KEYS[1], ARGV[5])
if not id then
  id = tostring(redis.call('HINCRBY', KEYS[1], 'last', 1))
  redis.call('HSET', KEYS[1], ARGV[5], id, 'name#' .. id, ARGV[5], 'since#' .. id, ARGV[8])
end
local slot = redis.call('HINCRBY', KEYS[1], 'slots#' .. id, 1) - 1
redis.call('HINCRBY', KEYS[1], 'live#' .. id, 1)
local key, field = chunk(id, slot)
redis.call('HSET', key, field, ARGV[6])
redis.call('HSET', KEYS[2], ARGV[1], id .. ':' .. slot)
keep(key, ARGV[7])
keep(KEYS[1], ARGV[7])
keep(KEYS[2], ARGV[7])
if left then tidy(left) end
return {id, tostring(slot)}`;

/**
 * Cohort number, slot, cohort name, the record and its pack ('': none); nothing where the chat is
 * not on the list.
 */
export const FIND = `${PLACE}
return look()`;

/** 1 where there was one to remove. */
export const REMOVE = `${DROP}
if left then tidy(left) end
return dropped`;

/**
 * On which lists the chat is. KEYS: its bucket of each list. ARGV: its keyed hash for each list.
 * Returns 1 or 0 for each.
 */
export const WHERE = `
local found = {}
for i = 1, #KEYS do found[i] = redis.call('HEXISTS', KEYS[i], ARGV[i]) end
return found`;

/**
 * Puts a pack in the place of the records of a full chunk, unless somebody has left it meanwhile.
 * KEYS: chunk, pack. ARGV: pack, number of records in it, TTL in seconds.
 */
export const PACK = `${KEEP}
if redis.call('HLEN', KEYS[1]) ~= tonumber(ARGV[2]) then return 0 end
redis.call('SET', KEYS[2], ARGV[1])
keep(KEYS[2], ARGV[3])
for _, field in ipairs(redis.call('HKEYS', KEYS[1])) do redis.call('HSET', KEYS[1], field, '${IN_PACK}') end
return 1`;
