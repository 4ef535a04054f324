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

  postbag check [DIR...] [--language LANGUAGE]... [--show N]
      Check urgent actions, or the one in DIR, and the letters that come out of them.
      --language  letters in these languages only
      --show      print N letters of each tone too, and how different 500 of them are

  postbag plan [--at INSTANT] [--json]
      Show which reminders would begin now, or at INSTANT, and which wait, and why. Nothing is written or sent.
      --json    one JSON document: what the planner saw, and what it makes of it

  postbag rekey
      Seal everything in Redis with the newest of the keys in STORAGE_KEY, so that the older ones can go.
      Counts go to standard error. It may be interrupted, repeated, and run while the bot runs.

Environment: ACTIONS_DIR, the folder of urgent actions; CLOCK_START, the instant to take for now.`;
