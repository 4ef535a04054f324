// How different letters are, and how fast they are composed. Run: npm run bench:distinctness
// Plain JavaScript over the build, because Node 20 cannot run TypeScript.
import { readActionsDirectory } from '../dist/intake/actions-directory.js';
import { composer } from '../dist/letters/compose.js';
import { measureDistinctness } from '../dist/letters/distinctness.js';
import { TONES } from '../dist/letters/letter.js';
import { countWords } from '../dist/letters/words.js';
import { readWordings } from '../dist/templates/read-wordings.js';
import { lettersLanguages } from '../dist/urgent-action/choices.js';
import { lastDay } from '../dist/urgent-action/deadline.js';

const LETTERS = 500;
const MEDIAN_AT_MOST = { long: 0.2, brief: 0.3 };
const PERCENTILE_95_AT_MOST = { long: 0.45, brief: 0.6 };

const compose = composer(readWordings());

function letters(action, language, tone) {
  const [recipient] = action.recipients;
  if (recipient === undefined) return [];
  const writer = { name: 'Maria Keller', place: 'Wien', today: lastDay(action.deadline) };
  return Array.from({ length: LETTERS }, (_, seed) =>
    compose(action, recipient, language, tone, writer, seed),
  );
}

/** One row of the table, and whether it keeps to the aim. */
function measure(action, language, tone) {
  // Once for the compiler to warm up, so that the first row is not slower than the others.
  letters(action, language, tone);
  const startedAtMs = performance.now();
  const written = letters(action, language, tone);
  const perSecond = Math.round((LETTERS * 1_000) / (performance.now() - startedAtMs));
  const { median, percentile95, equalPairs } = measureDistinctness(written);
  const length = tone === 'brief' ? 'brief' : 'long';
  const words = written.map(({ text }) => countWords(text));
  const isKept =
    median <= MEDIAN_AT_MOST[length] &&
    percentile95 <= PERCENTILE_95_AT_MOST[length] &&
    equalPairs === 0;
  const row = [
    language.padEnd(8),
    tone.padEnd(9),
    median.toFixed(3).padStart(7),
    percentile95.toFixed(3).padStart(7),
    String(equalPairs).padStart(6),
    `${Math.min(...words)}-${Math.max(...words)}`.padStart(9),
    String(perSecond).padStart(10),
    isKept ? '' : '   over the aim',
  ];
  process.stdout.write(`${row.join(' ')}\n`);
  return isKept;
}

const { actions } = await readActionsDirectory('urgent-actions');
process.stdout.write(`${LETTERS} letters with one recipient, all pairs, 5-word shingles\n`);
process.stdout.write('language tone       median     p95  equal     words  letters/s\n');
let isAllKept = true;
for (const action of actions) {
  for (const language of lettersLanguages(action)) {
    for (const tone of TONES) isAllKept = measure(action, language, tone) && isAllKept;
  }
}
process.exitCode = isAllKept ? 0 : 1;
