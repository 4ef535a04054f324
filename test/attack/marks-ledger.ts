import type { Person } from '../../src/playground/bot-api/people.ts';
import { keyOf } from '../../src/conversations/button-key.ts';
import { bareWords } from '../../src/conversations/spoken/words.ts';
import { readTexts } from '../../src/locales/texts.ts';
import { CHANNELS, createSentStore, type Sent } from '../../src/store/sent.ts';
import type { TestedBot } from '../support/tested-bot.ts';

/**
 * What people have marked as sent by their taps, kept beside the bot to be compared with what it
 * keeps.
 */
export interface MarksLedger {
  /** The same person, whose taps are noted. */
  readonly watch: (person: Person) => Person;
  /**
   * Marks that were lost, came by themselves, or are counted otherwise than once. Call it when the
   * bot has settled.
   */
  readonly differences: () => Promise<readonly string[]>;
  /** How often "sent" was tapped. */
  readonly taps: () => number;
}

/**
 * What the last tap leaves behind: `sent` surely a mark; `takenBack` none where the letter is still
 * kept, which only the bot knows.
 */
type Expected = 'sent' | 'takenBack';

const texts = readTexts();

const fieldOf = (key: string, channel: string): string => `${key}:${channel}`;

/** The ledger of the letters for `slug`. */
export function ledgerOfMarks({ redis, seal, clock }: TestedBot, slug: string): MarksLedger {
  const store = createSentStore(redis.client, seal, {
    now: clock.now,
    closesAtMs: () => Number.MAX_SAFE_INTEGER,
  });
  const people = new Map<number, Map<string, Expected>>();
  /**
   * What was counted for people who then had themselves forgotten: that letters were sent stays.
   */
  const forgotten: string[] = [];
  // Below a PDF it ends with the message that the ways of the letter stand in: "post-481".
  const tapOf = new RegExp(`^o:(sent|undo):${slug}:([\\w-]{6}):(${CHANNELS.join('|')})(?:-\\d+)?$`);
  /**
   * The ways that somebody typed since the last look, as the button says them: these mark as well.
   */
  const typed = new Map<number, Set<string>>();
  let taps = 0;

  function note(id: number, data: string): void {
    const marks = people.get(id) ?? new Map<string, Expected>();
    people.set(id, marks);
    const [, deed, key = '', channel = ''] = tapOf.exec(data) ?? [];
    if (deed === 'sent') taps += 1;
    if (deed !== undefined)
      marks.set(fieldOf(key, channel), deed === 'sent' ? 'sent' : 'takenBack');
    if (data !== 'f:yes') return;
    forgotten.push(...marks.keys());
    marks.clear();
  }

  function noteTyped(id: number, text: string): void {
    const bare = bareWords(text);
    const said = CHANNELS.filter((channel) =>
      texts.languages.some(
        (language) => bareWords(texts.say(language, `interview-sent-${channel}`)) === bare,
      ),
    );
    if (said.length > 0) typed.set(id, new Set(said));
  }

  /** Takes over what typed words may have marked. */
  function takeTyped(id: number, kept: ReadonlySet<string>, marks: Map<string, Expected>): void {
    const ways = typed.get(id) ?? new Set<string>();
    for (const field of kept)
      if (ways.has(field.slice(field.lastIndexOf(':') + 1))) marks.set(field, 'sent');
    typed.delete(id);
  }

  async function compare(id: number, marks: Map<string, Expected>): Promise<readonly string[]> {
    const kept = new Set((await store.sentBy(id, slug)).map(asField));
    takeTyped(id, kept, marks);
    const lost = [...marks].filter(([field, expected]) => expected === 'sent' && !kept.has(field));
    const unasked = [...kept].filter((field) => !marks.has(field));
    for (const field of marks.keys()) if (!kept.has(field)) marks.delete(field);
    for (const field of marks.keys()) marks.set(field, 'sent');
    return [
      ...lost.map(([field]) => `${id} lost ${field}`),
      ...unasked.map((field) => `${id} never marked ${field}`),
    ];
  }

  async function miscounted(): Promise<readonly string[]> {
    const all = [...forgotten, ...[...people.values()].flatMap((marks) => [...marks.keys()])];
    const counts = await store.counts(slug);
    return counts.flatMap(({ count, ...sent }) => {
      const field = asField(sent);
      const expected = all.filter((one) => one === field).length;
      return count === expected ? [] : [`${field} is counted ${count} times, not ${expected}`];
    });
  }

  return {
    watch: (person) => ({
      ...person,
      send: (text, options) => {
        noteTyped(person.id, text);
        people.set(person.id, people.get(person.id) ?? new Map<string, Expected>());
        return person.send(text, options);
      },
      tap: (messageId, data) => {
        note(person.id, data);
        return person.tap(messageId, data);
      },
    }),
    differences: async () => {
      const each = await Promise.all([...people].map(([id, marks]) => compare(id, marks)));
      return [...each.flat(), ...(await miscounted())];
    },
    taps: () => taps,
  };
}

function asField({ recipientId, channel }: Sent): string {
  return fieldOf(keyOf(recipientId), channel);
}
