import type { MessageView } from '../../src/playground/bot-api/chat-view.ts';
import type { Person } from '../../src/playground/bot-api/people.ts';
import type { TestedBot } from './tested-bot.ts';

/** Somebody who writes to the bot in a test, and waits for its answer as people do. */
export interface TestWriter {
  readonly person: Person;
  /** Taps the newest button whose label begins with `label` (a tick before it does not matter). */
  readonly tap: (label: string) => Promise<void>;
  /** Taps the newest button whose data begin so: the same in every language. */
  readonly tapData: (data: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** The newest message of the bot. */
  readonly screen: () => MessageView;
  /** Texts of all that the bot has said and not taken back. */
  readonly said: () => readonly string[];
  /** The buttons of the newest message that has any. */
  readonly labels: () => readonly string[];
  /** Messages of the bot that still have a button of the interview. */
  readonly openQuestions: () => readonly MessageView[];
  /** How often they tapped and typed so far; commands are not counted as typed answers. */
  readonly effort: () => { readonly taps: number; readonly typed: number };
}

const INTERVIEW_BUTTON = /^(?:q|p):/;

function bare(label: string): string {
  return label.replace(/^✓ /, '');
}

/** A writer in their private chat. `name` is their Telegram account's. */
export function testWriter(
  { api, settled }: TestedBot,
  id: number,
  profile = { first_name: 'Anna', last_name: 'Berger', language_code: 'en' },
): TestWriter {
  const person = api.person(id, profile);
  let taps = 0;
  let typed = 0;
  const find = (label: string): string => {
    const shown = person.messages().flatMap(({ keyboard }) => keyboard.flat());
    const button = shown.toReversed().find(({ text }) => bare(text).startsWith(label));
    if (!button)
      throw new Error(`No "${label}" among: ${shown.map(({ text }) => text).join(' | ')}`);
    return button.text;
  };
  return {
    person,
    tap: async (label) => {
      taps += 1;
      person.tapLabel(find(label));
      await settled();
    },
    tapData: async (data) => {
      const isMeant = ({ callback_data: own = '' }: { readonly callback_data?: string }): boolean =>
        own.startsWith(data);
      const shown = person.messages().findLast(({ keyboard }) => keyboard.flat().some(isMeant));
      const button = shown?.keyboard.flat().find(isMeant);
      if (!shown || !button?.callback_data) throw new Error(`No button with ${data}`);
      taps += 1;
      person.tap(shown.id, button.callback_data);
      await settled();
    },
    type: async (text) => {
      if (!text.startsWith('/')) typed += 1;
      person.send(text);
      await settled();
    },
    screen: () => {
      const last = person.last();
      if (!last) throw new Error('The bot has said nothing yet');
      return last;
    },
    said: () =>
      person
        .messages()
        .filter(({ byBot }) => byBot)
        .map(({ text }) => text),
    labels: () => person.labels(),
    openQuestions: () =>
      person
        .messages()
        .filter(({ keyboard }) =>
          keyboard.flat().some(({ callback_data: data = '' }) => INTERVIEW_BUTTON.test(data)),
        ),
    effort: () => ({ taps, typed }),
  };
}

/**
 * Answers every question up to the preview: an English letter to both recipients, unless said
 * otherwise.
 */
export async function writeToPreview(
  writer: TestWriter,
  { language = 'English', tone = 'Formal', name = 'Nora Lindqvist', place = 'Lyon, France' } = {},
): Promise<void> {
  await writer.type('/start az-ismayilova');
  await writer.tap('Write a letter');
  await writer.tap(language);
  await writer.tap(tone);
  await writer.tap('No');
  await writer.type(name);
  // In another script the name is asked for as the letter has it.
  if (writer.labels().some((label) => label.startsWith('Leave it as it is'))) {
    await writer.tap('Leave it as it is');
  }
  await writer.type(place);
  await writer.tap('No line of my own');
  await writer.tap('Both of them');
}

/** What the preview's first button says. */
export const FINISH = 'Yes, this is my letter';
