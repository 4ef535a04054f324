import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/playground/bot-api/people.ts';
import { createPublishedActions } from '../../src/store/actions/published-actions.ts';
import { forwardedTap } from '../support/forwarded-tap.ts';
import { useTestedBot } from '../support/tested-bot.ts';
import { anyTurn, dice, lookAt, newestWords, type ButtonsSeen, type Dice } from './turns.ts';

/** How many turns are played in all; ATTACK_TURNS sets another number, ATTACK_SEED another game. */
const TURNS = Number(process.env['ATTACK_TURNS'] ?? 3_000);
const SEED = Number(process.env['ATTACK_SEED'] ?? 20141127);

const PEOPLE = 16;
/** The first of them; the others are strangers to their room. */
const COORDINATORS = 4;
const FIRST_ID = 2_000;
const SHEETS = new URL('../cases/sheets/', import.meta.url);

/** What no message of the bot may show: remains of a program. */
const REMAINS = /\bundefined\b|\bNaN\b|\[object|\{ ?\$/;
/** Buttons that only coordinators have. */
const ROOM = /^k\w?:/;
/** Of pino: what is no warning any more. */
const ERROR_LEVEL = 50;
/**
 * A sheet whose requests fill a brief letter, or whose last day is over, makes letters that the log
 * has to tell of: how many sheets do, drafted-letters.test.ts counts.
 */
const OF_THE_SHEET = /"rules":\["(?:Q8|Q15|Q8","Q15)"\],"msg":"a letter of ours broke a rule"/;

const COMMANDS = ['/sheets', '/actions', '/log', '/actions', '/sheets'] as const;
const WORDS = [
  '31.12.2014',
  '2014-12-24',
  'soon',
  '3 Another summary.',
  'Noor Haddad, Lyon',
] as const;

interface Player {
  readonly person: Person;
  readonly seen: ButtonsSeen;
}

async function sheets(): Promise<readonly Buffer[]> {
  const names = (await readdir(SHEETS)).filter((name) => !name.startsWith('pdf-')).toSorted();
  const read = names.map((name) =>
    readFile(new URL(`${name}/sheet.txt`, SHEETS)).catch(() => null),
  );
  return (await Promise.all(read)).filter((sheet) => sheet !== null);
}

/** One thing that belongs to the room of coordinators, whoever does it. */
function roomTurn({ person }: Player, files: readonly Buffer[], { roll, pick }: Dice): void {
  const kind = roll(4);
  const own = person.messages().findLast(({ byBot }) => byBot);
  if (kind === 0) person.send(pick(COMMANDS) ?? '/log');
  else if (kind === 1) person.send(pick(WORDS) ?? 'soon', own ? { replyTo: own.id } : {});
  else if (kind === 2) {
    const bytes = pick(files) ?? Buffer.alloc(0);
    person.sendDocument({ fileName: 'sheet.txt', mimeType: 'text/plain', bytes });
  } else {
    const bytes = Buffer.from('# postbag: az-ismayilova ru\ntitle: Mine\n');
    person.sendDocument({ fileName: 'x.yaml', mimeType: 'text/yaml', bytes });
  }
}

describe(`${TURNS} random turns with ${COORDINATORS} coordinators among ${PEOPLE} people`, () => {
  const bot = useTestedBot();

  it('break nothing, and let no stranger in', { timeout: 40 * 60_000 }, async () => {
    const files = await sheets();
    const ids = Array.from({ length: PEOPLE }, (_, index) => FIRST_ID + index);
    const adminIds = ids.slice(0, COORDINATORS);
    const tested = await bot({ adminIds });
    const chance = dice(SEED);
    const players = ids.map((id) => ({
      person: tested.api.person(id, { first_name: 'Nora', language_code: 'en' }),
      seen: new Map(),
    }));
    const strangers = players.slice(COORDINATORS);
    for (let turns = 0; turns < TURNS; turns += PEOPLE) {
      for (const player of players) {
        const isInRoom = chance.roll(3) === 0;
        if (isInRoom) roomTurn(player, files, chance);
        else anyTurn(player.person, player.seen, chance);
      }
      await tested.settled();
      // What stands in the chat of a coordinator, as in a forwarded message.
      const shown = players.slice(0, COORDINATORS).flatMap(({ seen }) => [...seen.values()]);
      const data = chance.pick(shown.flatMap((all) => [...all]).filter((one) => ROOM.test(one)));
      const from = chance.pick(ids.slice(COORDINATORS));
      if (data !== undefined && from !== undefined)
        await tested.handle(forwardedTap({ from, data, number: turns }));
      await tested.settled();
      for (const { person, seen } of players) lookAt(person, seen);
      const odd = players.flatMap(({ person }) =>
        newestWords(person).filter((text) => REMAINS.test(text)),
      );
      expect(odd, `after ${turns} turns`).toEqual([]);
      // Telegram knows nothing of the taps that are forged here.
      const refused = tested.api.violations().filter((one) => one.method !== 'answerCallbackQuery');
      expect(refused, `after ${turns} turns`).toEqual([]);
      const errors = tested.logged.filter(
        (line) => levelOf(line) >= ERROR_LEVEL && !OF_THE_SHEET.test(line),
      );
      expect(errors, `after ${turns} turns`).toEqual([]);
    }
    const buttons = strangers.flatMap(({ seen }) => [...seen.values()].flatMap((all) => [...all]));
    expect(buttons.filter((data) => ROOM.test(data))).toEqual([]);
    const { actions } = await createPublishedActions(tested.redis.client).all();
    expect(actions.filter(({ files: [first] }) => first === undefined)).toEqual([]);
  });
});

function levelOf(line: string): number {
  const parsed: unknown = JSON.parse(line);
  return typeof parsed === 'object' && parsed !== null && 'level' in parsed
    ? Number(parsed.level)
    : 0;
}
