/*
 * How much of an urgent action is done when its sheet has been read, for each sheet of
 * test/cases/sheets: what a person still has to type until it can be published in its language
 * (what has a proposal, or is chosen from a list, is a tap), and how many of 20 letters in each
 * tone break a rule (Q1 to Q27), with the rules.
 * Run: npm run bench:drafts [-- SHEET ...]; with --show, one letter in each tone is printed.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { beginDraft } from '../dist/conversations/coordinator/sheet/begin-draft.js';
import { actionIn } from '../dist/conversations/coordinator/fields.js';
import { draftAction } from '../dist/intake/draft/draft-action.js';
import { readSheet } from '../dist/intake/sheet/read-sheet.js';
import { checkLetter } from '../dist/letters/check.js';
import { composer } from '../dist/letters/compose.js';
import { TONES } from '../dist/letters/letter.js';
import { readWordings } from '../dist/templates/read-wordings.js';
import { lastDay } from '../dist/urgent-action/deadline.js';

const FOLDER = new URL('../test/cases/sheets/', import.meta.url);
const LETTERS_OF_A_TONE = 20;
const CHOSEN = ['follows'];

const compose = composer(readWordings());
const asked = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const typing = { nothing: 0, 'up to three': 0, more: 0 };
const letters = { sheets: 0, clean: 0 };

for (const name of readdirSync(FOLDER).toSorted()) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const pdf = new URL(`${name}/sheet.pdf`, FOLDER);
  const file = existsSync(pdf) ? pdf : new URL(`${name}/sheet.txt`, FOLDER);
  const read = await readSheet(readFileSync(file));
  if ('refused' in read) throw new Error(`${name}: ${read.refused}`);
  process.stdout.write(`${name.padEnd(34)} ${toType(draftAction(read))}   ${rulesBroken(read)}\n`);
}
process.stdout.write(`${JSON.stringify({ typing, letters })}\n`);
process.exit(0);

function toType({ toDo }) {
  const missing = toDo.filter(({ urgency }) => urgency === 'missing');
  const typed = missing.filter(
    ({ code, proposal }) => proposal === undefined && !CHOSEN.includes(code),
  );
  // The texts of a whole language are many answers.
  const isMuch = typed.length > 3 || typed.some(({ code }) => code === 'texts');
  typing[isMuch ? 'more' : typed.length > 0 ? 'up to three' : 'nothing'] += 1;
  const looks = toDo.length - missing.length;
  const codes = typed.map(({ code }) => code).join(', ');
  return `typed ${typed.length}   taps ${missing.length - typed.length}   to look at ${looks}   ${codes}`;
}

/** A stop asks for no letters, and a sheet that still lacks something has none yet. */
function rulesBroken(read) {
  const { action, texts } = draftAction(read);
  const parsed = actionIn(beginDraft(read, 'draft', []));
  if (texts === undefined || action.kind === 'stop' || !parsed.ok) return 'no letters yet';
  letters.sheets += 1;
  const rules = {};
  for (const tone of TONES)
    for (let seed = 0; seed < LETTERS_OF_A_TONE; seed += 1) {
      const letter = write(parsed.action, texts.language, tone, seed);
      if (seed === 0 && process.argv.includes('--show')) process.stdout.write(`\n${letter.text}\n`);
      for (const { rule } of checkLetter(letter, parsed.action))
        rules[rule] = (rules[rule] ?? 0) + 1;
    }
  if (Object.keys(rules).length > 0) return JSON.stringify(rules);
  letters.clean += 1;
  return '';
}

function write(action, language, tone, seed) {
  const recipient = action.recipients[seed % action.recipients.length];
  const writer = { name: 'Maria Keller', place: 'Wien', today: lastDay(action.deadline) };
  return compose(action, recipient, language, tone, writer, seed);
}
