import { LANGUAGES } from '../urgent-action/language.ts';
import { TONES } from '../letters/letter.ts';

export const USAGE = `Usage: postbag <command>

  postbag start
      Run the bot; without BOT_TOKEN, the playground.

  postbag letter --action SLUG --recipient ID --language LANGUAGE --tone TONE --name NAME --place PLACE
                 [--own-line TEXT] [--seed N] [--count N] [--json]
      Print a letter. LANGUAGE: ${LANGUAGES.join(', ')}. TONE: ${TONES.join(', ')}.
      --seed    another whole number, another wording; without it, the seed follows from name and place
      --count   that many letters, with the seeds from N on
      --json    one JSON document: a letter, or with --count an array of letters

  postbag check [DIR...] [--language LANGUAGE]... [--compare N] [--show N]
      Check urgent actions, or the one in DIR, and the letters that come out of them. For each language and tone it
      prints errors, how alike letters to the first recipient are, and which one text more would help most.
      --language  letters in these languages only
      --compare   compare N letters instead of 100, which are quick; the aims of docs/translating.md speak of 500
      --show      print N letters of each tone too

  postbag import SHEET [--json] [--out DIR]
      Read an urgent action sheet, a PDF or a text, and say what it says and what is not sure.
      --json  one JSON document: every value, its place in the text, and all problems
      --out   write action.yaml and the texts in the sheet's language into DIR, whose name is the slug

  postbag page --out DIR
      Write the letter's hand-off page into DIR, for any static host: see PAGE_URL. Run it again after each change
      of urgent actions; what earlier links need stays in DIR.

  postbag plan [--at INSTANT] [--json]
      Show which reminders would begin now, or at INSTANT, and which wait, and why. Nothing is written or sent.
      --json    one JSON document: what the planner saw, and what it makes of it

  postbag rekey
      Seal everything in Redis with the newest of the keys in STORAGE_KEY, so that the older ones can go.
      Counts go to standard error. It may be interrupted, repeated, and run while the bot runs.

  postbag totals SLUG [--json]
      Print what an urgent action has come to, live or over: letters that writers say they have sent, by channel,
      recipient and language; reminders by rung; followers; contacts that fail. Nothing is written.
      --json    one JSON document, with every channel and rung in it

Environment: ACTIONS_DIR, the folder of urgent actions; CLOCK_START, the instant to take for now.`;
