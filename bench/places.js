/*
 * What looking towns up costs: the first call (which reads the table), calls a second for places of
 * different kinds, and the memory that the table keeps. Run: npm run bench:places
 */
import { countryForms } from '../dist/places/countries/country-forms.js';
import { locate } from '../dist/places/locate.js';
import { townInLetter } from '../dist/places/town-in-letter.js';

const SECONDS = 1;
const MILLISECONDS = 1000;
const MEGABYTE = 1024 * 1024;
/** Aim of issue 8: heap and buffers together. */
const MEGABYTES_AT_MOST = 40;

const print = (line) => process.stdout.write(`${line}\n`);

function memory() {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Calls a second of `call`, over a second. */
function pace(call) {
  const start = performance.now();
  let calls = 0;
  while (performance.now() - start < SECONDS * MILLISECONDS) {
    for (let index = 0; index < 100; index += 1) call();
    calls += 100;
  }
  return Math.round((calls / (performance.now() - start)) * MILLISECONDS);
}

const before = memory();
const start = performance.now();
locate('London', 'en');
print(`first call         ${(performance.now() - start).toFixed(0)} ms`);
const kept = (memory() - before) / MEGABYTE;
print(`memory             ${kept.toFixed(1)} MB of ${MEGABYTES_AT_MOST}`);

const junk = Array.from({ length: 50 }, (_, index) => `${'abcdefghij'[index % 10]}x`).join(' ');
const PLACES = {
  'a town': 'Lyon',
  'many namesakes': 'Springfield',
  'with a country': 'München, Deutschland',
  'a sentence': 'I live in Lyon',
  'not known': 'Hintertupfing',
  '50 words of junk': junk,
};
for (const [kind, place] of Object.entries(PLACES))
  print(`${kind.padEnd(18)} ${String(pace(() => locate(place, 'en'))).padStart(7)} a second`);
print(`name in a letter   ${String(pace(() => townInLetter('Wien', 'ru'))).padStart(7)} a second`);
print(`country's forms    ${String(pace(() => countryForms('AZ', 'ru'))).padStart(7)} a second`);
if (kept > MEGABYTES_AT_MOST) process.exitCode = 1;
