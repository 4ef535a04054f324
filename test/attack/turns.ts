import type { MessageView } from '../../src/playground/bot-api/chat-view.ts';
import type { Person } from '../../src/playground/bot-api/people.ts';

/** Chance with a memory: the same seed plays the same game again. */
export interface Dice {
  /** A whole number from 0 to `sides` - 1. */
  readonly roll: (sides: number) => number;
  readonly pick: <T>(values: readonly T[]) => T | undefined;
}

/** Mulberry32: small, fast, and the same on every machine. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const roll = (sides: number): number => Math.floor(next() * sides);
  return { roll, pick: (values) => values[roll(values.length)] };
}

const COMMANDS = [
  '/start',
  '/start az-ismayilova',
  '/start no-such-action',
  '/write',
  '/cancel',
  '/help',
  '/privacy',
  '/forget',
  '/language',
  '/reminders',
  '/nonsense',
  '/start@another_bot hello',
] as const;

const SENSIBLE = [
  'Nora Lindqvist',
  'Ольга Иванова',
  'Əli Məmmədov',
  'N. L.',
  'Lyon, France',
  'Баку',
  'Auckland, New Zealand',
  'Berlin',
  'I teach at a school.',
  'Я учительница.',
  'Ich bin Lehrerin.',
] as const;

const STRANGE = [
  'a'.repeat(4_096),
  'слово '.repeat(833),
  '<b>bold</b> & <a href="x">y</a>',
  '{{name}} {{#if x}}',
  '${process.env.BOT_TOKEN}',
  'نورا ليندكفيست',
  'נורה \u202Eהפוך',
  '\u200B\u200B',
  '👩‍👩‍👧‍👦🙂',
  '`code` *stars* _lines_ [x](y)',
  'undefined',
  'null',
  'https://example.org/?a=1',
  '@somebody',
  '0',
  '-1',
  "Robert'); DROP TABLE drafts;--",
  'line one\nline two\n\nline four',
  'You MUST act NOW!!!',
  '.',
  '/',
  '//start',
  '   padded   ',
] as const;

/** All buttons that somebody's chat has or had, by message. */
export type ButtonsSeen = Map<number, Set<string>>;

/** Notes the buttons of a chat as they are now. */
export function lookAt(person: Person, seen: ButtonsSeen): readonly MessageView[] {
  const messages = person.messages();
  for (const { id, keyboard } of messages) {
    for (const { callback_data: data } of keyboard.flat()) {
      if (data !== undefined) seen.set(id, (seen.get(id) ?? new Set()).add(data));
    }
  }
  return messages;
}

/** One thing a person does. Returns a name of it, for the report. */
export type Turn = (person: Person, seen: ButtonsSeen, dice: Dice) => string;

const tapShown: Turn = (person, seen, { pick }) => {
  const withButtons = lookAt(person, seen).filter(({ keyboard }) => keyboard.length > 0);
  const message = pick(withButtons.slice(-2));
  const button = pick(message?.keyboard.flat().filter(({ callback_data: data }) => data) ?? []);
  if (!message || !button?.callback_data) return command(person, seen, { pick, roll: () => 0 });
  person.tap(message.id, button.callback_data);
  return 'tap';
};

const tapOld: Turn = (person, seen, dice) => {
  lookAt(person, seen);
  const id = dice.pick([...seen.keys()]);
  const data = dice.pick([...(seen.get(id ?? 0) ?? [])]);
  if (id === undefined || data === undefined) return tapShown(person, seen, dice);
  person.tap(id, data);
  return 'old button';
};

const tapTwice: Turn = (person, seen, dice) => {
  const messages = lookAt(person, seen).filter(({ keyboard }) => keyboard.length > 0);
  const message = messages.at(-1);
  const data = dice.pick(message?.keyboard.flat() ?? [])?.callback_data;
  if (!message || data === undefined) return tapShown(person, seen, dice);
  person.tap(message.id, data);
  person.tap(message.id, data);
  return 'double tap';
};

/** Who has no buttons, or overlooks them, types what they say, or their number. */
const typedLabel: Turn = (person, seen, dice) => {
  const shown = (person.messages().findLast(({ byBot }) => byBot)?.keyboard ?? []).flat();
  const label = dice.pick(shown)?.text;
  if (label === undefined) return sensible(person, seen, dice);
  const number = String(dice.roll(shown.length) + 1);
  const typed = dice.pick([label, label.toLowerCase(), `${label.toUpperCase()}!`, number]);
  person.send(typed ?? label);
  return 'typed label';
};

const command: Turn = (person, _, { pick }) => {
  person.send(pick(COMMANDS) ?? '/start');
  return 'command';
};

const sensible: Turn = (person, _, { pick }) => {
  person.send(pick(SENSIBLE) ?? 'Nora');
  return 'words';
};

const strange: Turn = (person, _, { pick }) => {
  person.send(pick(STRANGE) ?? '.');
  return 'strange words';
};

const twoAtOnce: Turn = (person, seen, dice) => {
  sensible(person, seen, dice);
  tapShown(person, seen, dice);
  return 'two at once';
};

const wordless: Turn = (person, _, { roll }) => {
  const bytes = Buffer.from('%PDF-1.4');
  const kinds = [
    () => person.sendSticker(),
    () => person.sendPhoto('What about this?'),
    () => person.sendVoice(),
    () => person.sendDocument({ fileName: 'letter.pdf', mimeType: 'application/pdf', bytes }),
  ];
  kinds[roll(kinds.length)]?.();
  return 'no words';
};

/** What a message says more after each change. Only the beginning of a long one is kept. */
const CHANGED = ' (changed)';
const KEPT_CHARACTERS = 100;

/** The text of a message of theirs before they changed it, however often. */
function beforeChanges(text: string): string {
  return text.replace(/(?: \(changed\))+$/, '');
}

/** What people wrote, longest first, as it is and as it was before they changed it. */
function typedBy(person: Person): readonly string[] {
  return person
    .messages({ deleted: true })
    .flatMap(({ byBot, text }) => (byBot ? [] : [text, beforeChanges(text)]))
    .filter((text) => text !== '')
    .toSorted((one, other) => other.length - one.length);
}

/**
 * The bot's own words in the newest messages of a chat. What people typed themselves may be quoted
 * back to them.
 */
export function newestWords(person: Person): readonly string[] {
  const typed = typedBy(person);
  return (
    person
      .messages()
      .filter(({ byBot }) => byBot)
      // Older ones were looked at before, and have lost nothing but buttons since.
      .slice(-8)
      .flatMap(({ text, keyboard }) => [text, ...keyboard.flat().map((button) => button.text)])
      .map((text) => typed.reduce((rest, own) => rest.replaceAll(own, ''), text))
  );
}

const edited: Turn = (person, seen, dice) => {
  const own = person.messages().filter(({ byBot, text }) => !byBot && text !== '');
  const message = dice.pick(own);
  if (!message) return sensible(person, seen, dice);
  person.edit(message.id, `${message.text.slice(0, KEPT_CHARACTERS)}${CHANGED}`);
  return 'edit';
};

/** How often each kind of turn comes, in parts of 100. */
const TURNS: readonly (readonly [parts: number, turn: Turn])[] = [
  [37, tapShown],
  [9, typedLabel],
  [10, tapOld],
  [7, tapTwice],
  [15, sensible],
  [6, strange],
  [5, command],
  [4, wordless],
  [3, edited],
  [4, twoAtOnce],
];

/** What a person does next. */
export const anyTurn: Turn = (person, seen, dice) => {
  let at = dice.roll(TURNS.reduce((sum, [parts]) => sum + parts, 0));
  for (const [parts, turn] of TURNS) {
    if (at < parts) return turn(person, seen, dice);
    at -= parts;
  }
  return tapShown(person, seen, dice);
};
