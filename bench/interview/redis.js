import { CHATS, playRound } from './play.js';
import { questions } from './questions.js';

/** Commands of the measurement itself. */
const NOT_THE_BOTS = /^(info|config|keys|memory|flushall)/;

async function commandCounts(client) {
  const info = await client.info('commandstats');
  const counts = [...info.matchAll(/cmdstat_([^:]+):calls=(\d+)/g)];
  return counts
    .filter(([, name]) => !NOT_THE_BOTS.test(name))
    .map(([, name, calls]) => [name, Number(calls) / (CHATS * questions.length)]);
}

/**
 * Everything in Redis belongs to the chats of one bot, but for the inbox, whose machine is at work.
 */
async function namesOfChats(client) {
  return (await client.keys('*')).filter((name) => !name.startsWith('inbox'));
}

async function bytesForEachChat(client) {
  const names = await namesOfChats(client);
  const sizes = await Promise.all(names.map((name) => client.memory('USAGE', name, 'SAMPLES', 0)));
  return sizes.reduce((total, size) => total + size, 0) / CHATS;
}

/**
 * One round for what is the same in every round: Redis commands for each step, bytes for each
 * draft.
 */
export async function measureRedis(bot, client) {
  const left = await namesOfChats(client);
  if (left.length > 0) await client.del(left);
  const bytes = {};
  const { calls } = await playRound(bot, async (number) => {
    bytes[number] = await bytesForEachChat(client);
    if (number === 1) await client.config('RESETSTAT');
  });
  const apiCalls = Object.entries(calls).filter(([name]) => name !== 'getUpdates');
  return {
    commands: await commandCounts(client),
    apiCalls: apiCalls.map(([name, count]) => [name, count / (CHATS * questions.length)]),
    bytes,
  };
}
