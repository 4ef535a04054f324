/** People who write a letter from the first tap to "I have sent it", each at their own pace, and what is counted of them. */
import { setTimeout as sleep } from 'node:timers/promises';
import { readTexts } from '../../dist/locales/texts.js';

const texts = readTexts();
const said = (key) => texts.say('en', key);
const PLACE = 'Lyon, France';
const nameOf = (id) => `Nora Lindqvist ${String.fromCharCode(65 + (id % 26))}.`;
const has = (label) => (person) => person.labels().some((text) => text.startsWith(label));
const shows = (words) => (person) => person.last()?.text.includes(words) === true;
const isMarked = (person) =>
  person
    .messages()
    .some(({ keyboard }) => keyboard.flat().some(({ text }) => text.startsWith('✓')));
const tap = (label) => (person) => {
  const all = person.messages().flatMap(({ keyboard }) => keyboard.flat());
  person.tapLabel(all.findLast(({ text }) => text.startsWith(label)).text);
};

/** What they do, and what stands in the chat when it has had its effect. */
const STEPS = [
  [(person) => person.send('/start az-ismayilova'), has('Write a letter')],
  [tap('Write a letter'), has('English')],
  [tap('English'), has('Formal')],
  [tap('Formal'), has('No')],
  [tap('No'), shows(said('interview-name'))],
  [(person) => person.send(nameOf(person.id)), shows(said('interview-place'))],
  [(person) => person.send(PLACE), has('No line of my own')],
  [tap('No line of my own'), has('Both of them')],
  [tap('Both of them'), has(said('interview-finish'))],
  [tap(said('interview-finish')), shows(said('interview-thanks'))],
  [tap('Sent by e-mail'), isMarked],
];

const LOOK_EVERY_MS = 20;
/** Nothing happened to somebody for so long: their input is lost. */
const LOST_AFTER_MS = 25_000;

/** Walks through all steps. `pauseMs`: between an answer and the next input. Gives the step at which they were left alone. */
async function walk(person, progress, pauseMs) {
  for (const [index, [act, isDone]] of STEPS.entries()) {
    await sleep(Math.random() * pauseMs);
    progress.waiting.set(person.id, index);
    act(person);
    const untilMs = performance.now() + LOST_AFTER_MS;
    while (!isDone(person)) {
      if (performance.now() > untilMs) return index;
      await sleep(LOOK_EVERY_MS);
    }
    progress.waiting.delete(person.id);
    progress.steps += 1;
  }
  return undefined;
}

function tally(person) {
  const all = person.messages({ deleted: true }).filter(({ byBot }) => byBot);
  const notices = all.filter(({ text }) => text === said('error-moment')).length;
  const emptied = all.filter(({ text }) => text === said('error-emptied')).length;
  const failed = all.filter(({ text }) => text === said('error-failed')).length;
  const letters = all.filter(
    ({ text, keyboard }) =>
      keyboard.length === 0 && text.includes(nameOf(person.id)) && text.includes('Lyon'),
  );
  const messages = all.length - notices - emptied - failed;
  return { notices, emptied, failed, letters: letters.length, messages };
}

/**
 * `count` people walk at once. `progress.steps` counts on while they do. The result has, for all of them: inputs lost, letters missing and
 * doubled, messages, notices.
 */
export function startPeople(api, count, pauseMs) {
  const people = Array.from({ length: count }, (_, index) =>
    api.person(2_000 + index, { first_name: 'Nora', language_code: 'en' }),
  );
  /** `waiting`: who waits for the effect of which step. */
  const progress = { steps: 0, waiting: new Map() };
  const walking = Promise.all(people.map((person) => walk(person, progress, pauseMs)));
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
        messages: sum('messages'),
        notices: sum('notices'),
        mostNotices: Math.max(...tallies.map(({ notices }) => notices)),
        emptied: sum('emptied'),
        failed: sum('failed'),
      };
    },
  };
}
