/**
 * People who write a letter from the first tap to "I have sent it", each at their own pace, and
 * what is counted of them.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { readTexts } from '../../dist/locales/texts.js';

const texts = readTexts();
const said = (key, args) => texts.say('en', key, args);
const PLACE = 'Lyon, France';
const nameOf = (id) => `Nora Lindqvist ${String.fromCharCode(65 + (id % 26))}.`;
/** What a person looks at: the last message, or, `above`, all of the chat. */
const seen = (person, above) => person.messages().slice(above ? 0 : -1);
const has = (label) => (person, above) =>
  seen(person, above)
    .flatMap(({ keyboard }) => keyboard.flat())
    .some(({ text }) => text.startsWith(label));
const shows = (words) => (person, above) =>
  seen(person, above).some(({ text }) => text.includes(words));
const showsLetter = (position) => {
  const words = said('walk-position', { position, count: 2 });
  return (person, above) => seen(person, above).some(({ text }) => text.startsWith(words));
};
const tap = (label) => (person) => {
  const all = person.messages().flatMap(({ keyboard }) => keyboard.flat());
  person.tapLabel(all.findLast(({ text }) => text.startsWith(label)).text);
};

/**
 * Every second one writes in a language that they have a translation shown of: a preview of two
 * messages.
 */
const isReader = ({ id }) => id % 2 === 0;

/** What they do, and what stands in the chat when it has had its effect. */
export const STEPS = [
  [(person) => person.send('/start az-ismayilova'), has('Write a letter')],
  [tap('Write a letter'), has('English')],
  [(person) => tap(isReader(person) ? 'English' : 'German')(person), has('Formal')],
  [tap('Formal'), has('No')],
  [tap('No'), shows(said('interview-name'))],
  [(person) => person.send(nameOf(person.id)), shows(said('interview-place'))],
  [(person) => person.send(PLACE), has('No line of my own')],
  [tap('No line of my own'), has('Both of them')],
  [tap('Both of them'), has(said('interview-finish'))],
  [tap(said('interview-finish')), showsLetter(1)],
  [tap('Sent by e-mail'), showsLetter(2)],
  [tap('Sent by e-mail'), shows(said('walk-afterwards'))],
];

const LOOK_EVERY_MS = 20;
/**
 * Nothing happened to somebody for so long, the fault and a start of the program included: their
 * input is lost.
 */
const LOST_AFTER_MS = 150_000;
/**
 * Somebody who waits for so long looks further up: what was under way at a fault may have come below
 * what they wait for.
 */
const LOOKS_UP_AFTER_MS = 20_000;

/**
 * Walks through all steps. `pauseMs`: between an answer and the next input. Gives the step at which
 * they were left alone.
 */
async function walk(person, progress, pauseMs, lostAfterMs) {
  for (const [index, [act, isDone]] of STEPS.entries()) {
    await sleep(Math.random() * pauseMs);
    // A tap that comes after all is forgotten would leave something anew.
    if (progress.isAbandoned) return index;
    progress.waiting.set(person.id, index);
    act(person);
    const beganAtMs = performance.now();
    const waitedMs = () => performance.now() - beganAtMs;
    while (!isDone(person, waitedMs() > LOOKS_UP_AFTER_MS)) {
      if (progress.isAbandoned || waitedMs() > lostAfterMs) return index;
      await sleep(LOOK_EVERY_MS);
    }
    progress.slowestMs = Math.max(progress.slowestMs, Math.round(performance.now() - beganAtMs));
    progress.waiting.delete(person.id);
    progress.steps += 1;
  }
  return undefined;
}

/** What says that something is wrong. */
export function isNotice(text) {
  return ['error-moment', 'error-emptied', 'error-failed'].some((key) => text === said(key));
}

/**
 * Has all of them delete what they left, at once. `asked` resolves when they have confirmed that,
 * `done` when they have been told; `told` counts those who were.
 */
export function forgetAll(people) {
  const isAsked = has(said('forget-yes'));
  const isTold = (person) => person.messages().some(({ text }) => text === said('forget-done'));
  const told = () => people.filter(isTold).length;
  for (const person of people) person.send('/forget');
  const asked = Promise.all(
    people.map(async (person) => {
      while (!isAsked(person)) await sleep(LOOK_EVERY_MS);
      tap(said('forget-yes'))(person);
    }),
  );
  const done = async (timeoutMs) => {
    const endMs = performance.now() + timeoutMs;
    while (told() < people.length && performance.now() < endMs) await sleep(LOOK_EVERY_MS);
  };
  return { asked, done, told };
}

/** Letters that this person was thanked for. */
export function thanksIn(person) {
  return person.messages().filter(({ text }) => text.startsWith('✓ Sent by e-mail')).length;
}

function tally(person) {
  const all = person.messages({ deleted: true }).filter(({ byBot }) => byBot);
  const notices = all.filter(({ text }) => text === said('error-moment')).length;
  const emptied = all.filter(({ text }) => text === said('error-emptied')).length;
  const failed = all.filter(({ text }) => text === said('error-failed')).length;
  const letters = all.filter(
    ({ text, keyboard, deleted }) =>
      !deleted &&
      keyboard.length === 0 &&
      text.includes(nameOf(person.id)) &&
      text.includes('Lyon'),
  );
  return { notices, emptied, failed, letters: letters.length };
}

/**
 * `count` people walk at once. `progress.steps` counts on while they do. The result has, for all of
 * them: inputs lost, letters missing and doubled, notices.
 */
export function startPeople(api, count, pauseMs, lostAfterMs = LOST_AFTER_MS) {
  const people = Array.from({ length: count }, (_, index) =>
    api.person(2_000 + index, { first_name: 'Nora', language_code: 'en' }),
  );
  /** `waiting`: who waits for the effect of which step. `isAbandoned`: nobody goes on. */
  const progress = { steps: 0, slowestMs: 0, waiting: new Map(), isAbandoned: false };
  const walking = Promise.all(people.map((person) => walk(person, progress, pauseMs, lostAfterMs)));
  return {
    people,
    progress,
    total: count * STEPS.length,
    async result() {
      const lost = (await walking).filter((left) => left !== undefined).length;
      const tallies = people.map(tally);
      const sum = (name) => tallies.reduce((total, one) => total + one[name], 0);
      return {
        lost,
        missing: tallies.reduce((total, { letters }) => total + Math.max(0, 2 - letters), 0),
        doubledLetters: tallies.reduce((total, { letters }) => total + Math.max(0, letters - 2), 0),
        notices: sum('notices'),
        mostNotices: Math.max(...tallies.map(({ notices }) => notices)),
        thanked: people.reduce((total, person) => total + thanksIn(person), 0),
        emptied: sum('emptied'),
        mostEmptied: Math.max(...tallies.map(({ emptied }) => emptied)),
        failed: sum('failed'),
      };
    },
  };
}
