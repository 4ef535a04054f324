import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/urgent-action/language.ts';
import type { Group, Person } from '../../src/playground/bot-api/people.ts';
import { parseFluent } from '../support/fluent.ts';
import { useTestedBot, type TestedBot } from '../support/tested-bot.ts';
import { ledgerOfMarks, type MarksLedger } from './marks-ledger.ts';
import { anyTurn, dice, lookAt, newestWords, type ButtonsSeen, type Dice } from './turns.ts';

/** How many turns are played in all; ATTACK_TURNS sets another number, ATTACK_SEED another game. */
const TURNS = Number(process.env['ATTACK_TURNS'] ?? 5_000);
const SEED = Number(process.env['ATTACK_SEED'] ?? 20141126);

/** This many write at the same time, each in a chat of their own. */
const PEOPLE = 40;
/** Beyond the id of the bot itself, which is the number that its token begins with. */
const FIRST_ID = 2_000;

/** The last part of the game is played after the last day. */
const PART_BEFORE_THE_LAST_DAY = 0.9;
const AFTER_THE_LAST_DAY_MS = Date.parse('2014-11-27T12:00:00Z');

const FIRST_NAMES = [
  'Nora',
  'Ольга',
  '王小明',
  '🙂',
  '@nora',
  'https://x.example',
  'نورا',
  '{{x}}',
];

const KEYS = [
  ...parseFluent(readFileSync(new URL('../../src/locales/en.ftl', import.meta.url), 'utf8')).keys(),
].filter((key) => key.includes('-'));

/** What no message of the bot may show: remains of a program, keys of texts, markup. */
const REMAINS = /\bundefined\b|\bNaN\b|\[object|\{|\}|<\/?[a-z]+>|&[a-z]+;|\*\*/;

interface Player {
  readonly person: Person;
  readonly seen: ButtonsSeen;
}

function players({ api }: TestedBot, ledger: MarksLedger): readonly Player[] {
  return Array.from({ length: PEOPLE }, (_, index) => {
    const language = [...LANGUAGES, undefined, 'ja'][index % (LANGUAGES.length + 2)];
    const first_name = FIRST_NAMES[index % FIRST_NAMES.length] ?? 'Nora';
    const profile = { first_name, ...(language && { language_code: language }) };
    return { person: ledger.watch(api.person(FIRST_ID + index, profile)), seen: new Map() };
  });
}

/**
 * What is in a chat and should not be there. What people typed themselves may be quoted back to
 * them.
 */
function oddities(person: Person): readonly string[] {
  return newestWords(person).filter(
    (text) => REMAINS.test(text) || KEYS.some((key) => text.includes(key)),
  );
}

/** Somebody writes in a group while their private chat goes on. */
function talkInGroup(group: Group, all: readonly Player[], { pick }: Dice): void {
  const words = ['/start', '/start@postbag_bot', '@postbag_bot', 'hello', '/write', '/cancel'];
  const player = pick(all);
  if (player) group.send(player.person, pick(words) ?? '/start');
}

/**
 * Where wordings break a rule, the next seed is taken, and the writer sees nothing of it: tests of
 * letters look for that. And that two people report one contact is news, and no fault.
 */
const isFault = (line: string): boolean =>
  !line.includes('a letter of ours broke a rule') && !line.includes('news for the coordinators');

/** How many updates of a round come a second time. */
const REPEATED_AT_MOST = 4;

/**
 * Telegram hands out updates again whose confirmation was lost: some of those that are under way.
 */
function repeatSome({ api }: TestedBot, updateIds: readonly number[], { pick, roll }: Dice): void {
  for (let left = roll(REPEATED_AT_MOST + 1); left > 0; left -= 1) api.redeliver(pick(updateIds));
}

/** Who stands before words and no button, and is told of no command and asked nothing. */
function deadEnds(all: readonly Player[]): readonly string[] {
  return all
    .map(({ person }) => person.messages().filter(({ byBot, file }) => byBot && file === undefined))
    .filter((said) => said.length > 0)
    .filter((said) => !said.slice(-2).some(({ keyboard }) => keyboard.length > 0))
    .map((said) => said.at(-1)?.text ?? '')
    .filter((text) => !/(?:^|\s)\/[a-z]+/u.test(text));
}

/** From wherever somebody is: /start and the first buttons lead to finished letters. */
async function leadsOn(bot: TestedBot, all: readonly Player[], { roll }: Dice): Promise<string[]> {
  const done = new Set<Player>();
  for (const { person } of all) person.send('/forget');
  await bot.settled();
  for (const { person } of all) tap(person, 'f:yes');
  await bot.settled();
  for (const { person } of all) person.send('/start az-ismayilova');
  await bot.settled();
  for (const { person } of all) tap(person, 'w:');
  for (let step = 0; step < 16; step += 1) {
    await bot.settled();
    for (const player of all.filter((one) => !done.has(one))) {
      if (goOn(player.person, roll)) done.add(player);
    }
  }
  await bot.settled();
  return all.filter((one) => !done.has(one)).map(({ person }) => person.last()?.text ?? 'silence');
}

function tap(person: Person, start: string): boolean {
  for (const { id, keyboard } of person.messages().toReversed()) {
    const button = keyboard.flat().find(({ callback_data: data }) => data?.startsWith(start));
    if (button?.callback_data) return person.tap(id, button.callback_data) !== '';
  }
  return false;
}

/** The obvious next thing in an interview; true when the letters are there. */
function goOn(person: Person, roll: Dice['roll']): boolean {
  const ways = [
    'o:sent:',
    'p:finish',
    'q:recipients:all',
    'q:ownLine:skip',
    'q:safety:no',
    'q:tone:formal',
    'q:nameSpelling:',
    'q:placeSpelling:',
  ];
  const data = (person.last()?.keyboard ?? []).flat().map(({ callback_data }) => callback_data);
  if (data.some((value) => value?.startsWith('again:'))) return true;
  const way = [...ways, 'q:language:'].find((start) =>
    data.some((value) => value?.startsWith(start)),
  );
  if (way) tap(person, way);
  else person.send(roll(2) === 0 ? 'Nora Lindqvist' : 'Lyon');
  return false;
}

describe(`${TURNS} random turns of ${PEOPLE} people`, () => {
  const bot = useTestedBot();

  it('leave nothing unanswered, refused or broken', { timeout: 20 * 60_000 }, async () => {
    const tested = await bot();
    const chance = dice(SEED);
    const ledger = ledgerOfMarks(tested, 'az-ismayilova');
    const all = players(tested, ledger);
    const group = tested.api.group(-100_200, 'Letter writers');
    const kinds = new Map<string, number>();
    let turns = 0;
    let isOver = false;
    while (turns < TURNS) {
      if (!isOver && turns > TURNS * PART_BEFORE_THE_LAST_DAY) {
        expect(await leadsOn(tested, all, chance)).toEqual([]);
        tested.clock.moveTo(AFTER_THE_LAST_DAY_MS);
        isOver = true;
      }
      talkInGroup(group, all, chance);
      for (const { person, seen } of all) {
        const kind = anyTurn(person, seen, chance);
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        turns += 1;
      }
      const underWay = tested.api.server.queue.pending().map(({ update }) => update.update_id);
      await tested.settled();
      repeatSome(tested, underWay, chance);
      await tested.settled();
      for (const { person, seen } of all) lookAt(person, seen);
      const [oddity] = all.flatMap(({ person }) => oddities(person));
      expect(oddity, `after ${turns} turns`).toBeUndefined();
      expect(deadEnds(all), `after ${turns} turns`).toEqual([]);
      expect(await ledger.differences(), `after ${turns} turns`).toEqual([]);
      expect(tested.api.violations(), `after ${turns} turns`).toEqual([]);
      expect(tested.logged.filter(isFault), `after ${turns} turns`).toEqual([]);
    }
    expect(kinds.size).toBeGreaterThan(8);
    // With no letter marked nothing would have been tried.
    expect(ledger.taps()).toBeGreaterThan(TURNS / 500);
  });
});
