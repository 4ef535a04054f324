// What is claimed of letters: rules, arguments, likeness, speed. Run: npm run bench:letters [--
// SEEDS] Plain JavaScript over the build, because Node 20 cannot run TypeScript.
import { readActionsDirectory } from '../dist/intake/actions-directory.js';
import { checkLetter } from '../dist/letters/check.js';
import { composer } from '../dist/letters/compose.js';
import { measureDistinctness } from '../dist/letters/likeness/distinctness.js';
import { TONES } from '../dist/letters/letter.js';
import { mostHelpfulText } from '../dist/letters/likeness/more-texts.js';
import { countWords } from '../dist/letters/words.js';
import { readWordings } from '../dist/templates/read-wordings.js';
import { lettersLanguages } from '../dist/urgent-action/choices.js';
import { lastDay } from '../dist/urgent-action/deadline.js';
import { LANGUAGES } from '../dist/urgent-action/language.js';
import { framesTwice, requestsOnFacts, sharedSentences } from './letters/counts.js';
import { countGiven } from './given.js';

const SEEDS = countGiven(0, 300);
const COMPARED = 500;
const SECONDS_MEASURED = 1;
const LETTERS_A_SECOND = 3_000;

/** LETTERS, "Different letters, on purpose": median and 95th percentile, at most. */
const AIMS = {
  'az-ismayilova': { long: [0.2, 0.45], brief: [0.3, 0.6] },
  'cl-inti-carrasco': { long: [0.3, 0.5], brief: [0.45, 0.65] },
};

const compose = composer(readWordings());
let isKept = true;

function print(...cells) {
  process.stdout.write(`${cells.join('')}\n`);
}

/** Whether an aim is kept, remembered for the exit code. */
function kept(is) {
  isKept &&= is;
  return is ? '' : '   missed';
}

async function read(folder) {
  const { actions, problems } = await readActionsDirectory(folder);
  for (const { severity, file, line, message } of problems)
    print(`${severity} ${file}:${line} ${message}`);
  return actions.filter(({ kind }) => kind !== 'stop');
}

function write(action, recipient, language, tone, seed) {
  const writer = { name: 'Maria Keller', place: 'Wien', today: lastDay(action.deadline) };
  return compose(action, recipient, language, tone, writer, seed);
}

/** Findings by what they say, over all actions and tones of a language. */
const findings = new Map();

function note(action, letter) {
  const found = checkLetter(letter, action);
  for (const { rule, message, where } of found) {
    const key = `${letter.language} ${rule} ${message}`;
    const first = `${action.slug} ${letter.tone} ${letter.recipient.id} seed ${letter.seed}, ${where}`;
    const known = findings.get(key) ?? { count: 0, first };
    findings.set(key, { ...known, count: known.count + 1 });
  }
  return found;
}

/** One row: everything counted of the letters of all actions in one language and tone. */
function count(actions, language, tone) {
  const sum = { letters: 0, found: 0, requests: 0, onFacts: 0, writer: 0, frames: 0, shared: 0 };
  for (const action of actions.filter((one) => lettersLanguages(one).includes(language))) {
    for (let seed = 0; seed < SEEDS; seed += 1) {
      const letters = action.recipients.map((one) => write(action, one, language, tone, seed));
      sum.shared += sharedSentences(letters);
      for (const letter of letters) {
        const found = note(action, letter);
        const { requests, onFacts } = requestsOnFacts(letter, action);
        sum.letters += 1;
        sum.found += found.length;
        sum.writer += found.filter(({ rule }) => rule === 'Q9').length;
        sum.requests += requests;
        sum.onFacts += onFacts;
        sum.frames += framesTwice(letter);
      }
    }
  }
  return sum;
}

function printCounts(actions) {
  print(`${SEEDS} seeds, ${actions.length} urgent actions, all recipients`);
  print('language tone     letters  Q1-Q27  requests on facts  writer  frame twice  shared');
  for (const language of LANGUAGES) {
    for (const tone of TONES) {
      const { letters, found, requests, onFacts, writer, frames, shared } = count(
        actions,
        language,
        tone,
      );
      const isRight = found + writer + frames + shared === 0 && onFacts === requests;
      print(
        language.padEnd(9),
        tone.padEnd(9),
        String(letters).padStart(7),
        String(found).padStart(8),
        `${((100 * onFacts) / requests).toFixed(2)} %`.padStart(19),
        String(writer).padStart(8),
        String(frames).padStart(13),
        String(shared).padStart(8),
        kept(isRight),
      );
    }
  }
  for (const [key, { count: times, first }] of [...findings].toSorted(([one], [other]) =>
    one.localeCompare(other),
  ))
    print(`${key} (${times}; the first: ${first})`);
}

function printLikeness(action) {
  const aims = AIMS[action.slug];
  print(`\n${action.slug}: ${COMPARED} letters with the first recipient, 5-word shingles`);
  print('language tone     median     p95  equal     words   most would help another');
  for (const language of lettersLanguages(action)) {
    for (const tone of TONES) {
      const letters = Array.from({ length: COMPARED }, (_, seed) =>
        write(action, action.recipients[0], language, tone, seed),
      );
      const { median, percentile95, equalPairs } = measureDistinctness(letters);
      const helpful = mostHelpfulText(letters, action.translations[language]);
      const [medianAim, percentileAim] = tone === 'brief' ? aims.brief : aims.long;
      const words = letters.map(({ text }) => countWords(text));
      print(
        language.padEnd(9),
        tone.padEnd(9),
        median.toFixed(3).padStart(6),
        percentile95.toFixed(3).padStart(8),
        String(equalPairs).padStart(7),
        `${Math.min(...words)}-${Math.max(...words)}`.padStart(10),
        `   ${helpful ? `${helpful.kind} of ${helpful.id}` : 'nothing'}`.padEnd(28),
        kept(median <= medianAim && percentile95 <= percentileAim && equalPairs === 0),
      );
    }
  }
}

/** Letters a second, of one core, once the compiler is warm. */
function speed(work) {
  for (let seed = 0; seed < 200; seed += 1) work(seed);
  const startedAt = process.cpuUsage();
  let done = 0;
  let seconds = 0;
  while (seconds < SECONDS_MEASURED) {
    for (let step = 0; step < 50; step += 1) work(1_000 + done + step);
    done += 50;
    const { user, system } = process.cpuUsage(startedAt);
    seconds = (user + system) / 1e6;
  }
  return Math.round(done / seconds);
}

function printSpeed(action) {
  print(`\n${action.slug}: letters for each second of CPU`);
  print('language tone     composed  and checked');
  for (const language of lettersLanguages(action)) {
    for (const tone of TONES) {
      const letter = (seed) => write(action, action.recipients[0], language, tone, seed);
      const composed = speed(letter);
      const checked = speed((seed) => checkLetter(letter(seed), action));
      print(
        language.padEnd(9),
        tone.padEnd(9),
        String(composed).padStart(8),
        String(checked).padStart(13),
        kept(composed >= LETTERS_A_SECOND),
      );
    }
  }
}

const actions = [...(await read('urgent-actions')), ...(await read('test/cases/actions'))];
const measured = actions.filter(({ slug }) => slug in AIMS);
printCounts(actions);
measured.forEach(printLikeness);
measured.slice(0, 1).forEach(printSpeed);
process.exitCode = isKept ? 0 : 1;
