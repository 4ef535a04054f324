import { TTL_SECONDS } from '../lifetimes.ts';
import { KEEP as KEEP_TO_MIDNIGHT } from '../redis/script.ts';

// Each first looks whether the machine is still among those that work (FENCE): one that was late,
// and whose chats others have taken over, changes nothing any more.

/** Refuses a machine that is not known (any more). KEYS[1]: machines. ARGV[1]: machine. */
const FENCE = `
if not redis.call('ZSCORE', KEYS[1], ARGV[1]) then
  return redis.error_reply('FENCED this machine does not hold the chat any more')
end`;

/**
 * For the beginning of scripts that write for an update under way: the fence, and `note(notes,
 * step, result)`, which notes what came of a step of it.
 */
export const UNDER_FENCE = `${FENCE}${KEEP_TO_MIDNIGHT}
local function note(notes, step, result)
  redis.call('HSET', notes, step, result)
  keep(notes, ${TTL_SECONDS.inbox})
end`;

/**
 * Keeps updates. KEYS: machines, held, free; for each update the queue of its chat and its block of
 * seen numbers. ARGV: machine, lifetime in seconds, how many more chats the machine takes; for each
 * update chat, number, bit in its block and sealed value. Returns for each 0: known already, 1:
 * behind others of its chat, 2: the machine holds the chat now, 3: the chat is free.
 */
export const KEEP = `${KEEP_TO_MIDNIGHT}
local room = redis.call('ZSCORE', KEYS[1], ARGV[1]) and tonumber(ARGV[3]) or 0
local answer = {}
for i = 1, (#KEYS - 3) / 2 do
  local queue, seen, at = KEYS[2 + 2 * i], KEYS[3 + 2 * i], 4 * i
  if redis.call('SETBIT', seen, ARGV[at + 2], 1) == 1 then
    answer[i] = 0
  else
    keep(seen, ARGV[2])
    local before = redis.call('ZCARD', queue)
    redis.call('ZADD', queue, ARGV[at + 1], ARGV[at + 3])
    keep(queue, ARGV[2])
    if before > 0 then
      answer[i] = 1
    elseif room > 0 then
      room = room - 1
      redis.call('SADD', KEYS[2], ARGV[at])
      keep(KEYS[2], ARGV[2])
      answer[i] = 2
    else
      redis.call('ZADD', KEYS[3], present, ARGV[at])
      keep(KEYS[3], ARGV[2])
      answer[i] = 3
    end
  end
end
return answer`;

/**
 * Drops updates that are done. KEYS: machines, held, free; for each update the queue and the notes
 * of its chat. ARGV: machine; for each update chat and number. Returns how many chats are free, and
 * for each update the next of its chat (value, number): where there is none, the chat is let go.
 */
export const DONE = `${FENCE}
local answer = {redis.call('ZCARD', KEYS[3])}
for i = 1, (#KEYS - 3) / 2 do
  local queue, notes = KEYS[2 + 2 * i], KEYS[3 + 2 * i]
  redis.call('ZREMRANGEBYSCORE', queue, ARGV[2 * i + 1], ARGV[2 * i + 1])
  redis.call('DEL', notes)
  local next = redis.call('ZRANGE', queue, 0, 0, 'WITHSCORES')
  if not next[1] then redis.call('SREM', KEYS[2], ARGV[2 * i]) end
  answer[i + 1] = next
end
return answer`;

/**
 * Renews the lease of a machine, frees the chats of those that are dead, and takes free chats. Dead
 * is whose lease is over for longer than the grace, or is over and is among those said to be gone.
 * KEYS: machines, held, free, epoch. ARGV: machine, '1' where it has had a lease before, lease and
 * grace in milliseconds, lifetime in seconds, how many chats to take, a random epoch, how the names
 * of held sets, queues and notes begin, how many machines are gone and their names, and, where the
 * machine may hold more than it knows of, '1' and the chats that it does know. Returns the epoch of
 * the data, the machines that are late and may be dead, and of each chat taken, or held
 * unknowingly: its name, its first update (value, number) and what is noted of that.
 */
export const BEAT = `${KEEP_TO_MIDNIGHT}
local before = redis.call('ZSCORE', KEYS[1], ARGV[1])
if ARGV[2] == '1' and not before then
  return redis.error_reply('FENCED this machine does not hold the chat any more')
end
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('ZADD', KEYS[1], string.format('%.0f', now + ARGV[3]), ARGV[1])
keep(KEYS[1], ARGV[5])
local epoch = redis.call('GET', KEYS[4])
if not epoch then
  epoch = ARGV[7]
  redis.call('SET', KEYS[4], epoch)
end
local gone = {}
for i = 12, 11 + ARGV[11] do gone[ARGV[i]] = true end
local late = {}
if not before or tonumber(before) >= now then
  local over = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', string.format('%.0f', now), 'WITHSCORES')
  for i = 1, #over, 2 do
    local machine = over[i]
    if gone[machine] or over[i + 1] + ARGV[4] <= now then
      for _, chat in ipairs(redis.call('SMEMBERS', ARGV[8] .. machine)) do
        redis.call('ZADD', KEYS[3], time[1], chat)
        redis.call('HINCRBY', ARGV[10] .. chat, 'deaths', 1)
        keep(ARGV[10] .. chat, ARGV[5])
      end
      redis.call('DEL', ARGV[8] .. machine)
      redis.call('ZREM', KEYS[1], machine)
    else
      late[#late + 1] = machine
    end
  end
end
local answer = {epoch, late}
local function take(chat)
  local next = redis.call('ZRANGE', ARGV[9] .. chat, 0, 0, 'WITHSCORES')
  if next[1] then
    redis.call('SADD', KEYS[2], chat)
    answer[#answer + 1] = {chat, next[1], next[2], redis.call('HGETALL', ARGV[10] .. chat)}
  else
    redis.call('SREM', KEYS[2], chat)
  end
end
local doubt = 12 + ARGV[11]
if ARGV[doubt] == '1' then
  local known = {}
  for i = doubt + 1, #ARGV do known[ARGV[i]] = true end
  for _, chat in ipairs(redis.call('SMEMBERS', KEYS[2])) do
    if not known[chat] then take(chat) end
  end
end
if tonumber(ARGV[6]) > 0 then
  for _, chat in ipairs(redis.call('ZRANGE', KEYS[3], 0, ARGV[6] - 1)) do
    redis.call('ZREM', KEYS[3], chat)
    take(chat)
  end
end
keep(KEYS[2], ARGV[5])
keep(KEYS[3], ARGV[5])
return answer`;

/**
 * Gives all chats of a machine back. KEYS: machines, held, free. ARGV: machine, lifetime in
 * seconds.
 */
export const LEAVE = `${KEEP_TO_MIDNIGHT}
for _, chat in ipairs(redis.call('SMEMBERS', KEYS[2])) do
  redis.call('ZADD', KEYS[3], present, chat)
end
keep(KEYS[3], ARGV[2])
redis.call('DEL', KEYS[2])
redis.call('ZREM', KEYS[1], ARGV[1])
return 1`;

/**
 * Notes a step of the update under way. KEYS: machines, notes. ARGV: machine, step, what came of
 * it.
 */
export const NOTE = `${UNDER_FENCE}
note(KEYS[2], ARGV[2], ARGV[3])
return 1`;

/** What is noted of the update under way. KEYS: machines, notes. ARGV: machine. */
export const NOTES = `${FENCE}
return redis.call('HGETALL', KEYS[2])`;
