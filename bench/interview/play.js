import { fork } from 'node:child_process';
import { once } from 'node:events';
import { systemClock } from '../../dist/clock.js';
import { startLocalBotApi } from '../../dist/playground/bot-api/local-bot-api.js';
import { FLAGS } from '../flags.js';
import { FAREWELL, questions, TYPED } from './questions.js';

/** How many people hold the interview at once. */
export const CHATS = 100;

const PATIENCE = { timeoutMs: 60_000, graceMs: 60_000 };

/** One bot as a process of its own, with a Bot API to itself: the same program for both. */
export async function startBot({ name, program, token }, socket) {
  const api = await startLocalBotApi({ clock: systemClock, token });
  const child = fork(new URL(program, import.meta.url), [api.url, token, socket], {
    execArgv: FLAGS,
  });
  child.once('exit', (code) => {
    throw new Error(`${name} ended with ${code}`);
  });
  const usage = async () => {
    child.send('usage');
    const [{ cpuUs }] = await once(child, 'message');
    return cpuUs;
  };
  const close = async () => {
    child.removeAllListeners('exit').kill();
    await api.close();
  };
  return { name, api, usage, close };
}

/**
 * Everybody answers the same question; the bot's CPU time for it, in microseconds for each update.
 */
async function answerAll({ api, usage }, people, { step, buttons }) {
  const before = await usage();
  for (const person of people) {
    if (buttons.length === 0) person.send(TYPED);
    else person.tap(person.last().id, `q:${step}:${buttons[0]}`);
  }
  await api.waitForIdle(PATIENCE);
  return ((await usage()) - before) / people.length;
}

let peopleSoFar = 0;

function newPeople({ api }) {
  peopleSoFar += CHATS;
  return Array.from({ length: CHATS }, (_, index) => api.person(peopleSoFar + index));
}

/**
 * New people begin and answer every question, all of them question by question. `look` is called
 * with the number of each question while it stands open. Returns the cost of each question, and the
 * calls made.
 */
export async function playRound(bot, look = () => Promise.resolve()) {
  const people = newPeople(bot);
  for (const person of people) person.send('/questions');
  await bot.api.waitForIdle(PATIENCE);
  bot.api.clear();
  const costs = [];
  for (const [index, question] of questions.entries()) {
    await look(index + 1);
    costs.push(await answerAll(bot, people, question));
  }
  const [refused] = bot.api.violations();
  if (refused) throw new Error(`${bot.name}: ${refused.method} was refused: ${refused.reason}`);
  const through = people.filter((person) => person.last()?.text === FAREWELL).length;
  if (through < CHATS) throw new Error(`${bot.name}: only ${through} of ${CHATS} came through`);
  return { costs, calls: { ...bot.api.counts() } };
}
