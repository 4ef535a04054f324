import { describe, expect, it } from 'vitest';
import { useTestedBot } from '../../support/tested-bot.ts';
import { FINISH, testWriter, writeToPreview, type TestWriter } from '../../support/writer.ts';

interface Staying {
  readonly messages: number;
  readonly words: number;
  /** How many of the words are the letters'. */
  readonly inLetters: number;
}

const wordsIn = (texts: readonly string[]): number =>
  texts.length === 0 ? 0 : texts.join(' ').split(/\s+/u).length;

/**
 * What a writer finds in the chat when they scroll up: messages of the bot that were not taken
 * back, and their words.
 */
function staying(writer: TestWriter): Staying {
  const said = writer.said();
  const letters = said.filter((text) => text.endsWith('\nNora Lindqvist'));
  return { messages: said.length, words: wordsIn(said), inLetters: wordsIn(letters) };
}

const told = ({ messages, words, inLetters }: Staying): string =>
  `${messages} messages, ${words} words, ${inLetters} of them in letters`;

describe('what stays in the chat of a new writer', () => {
  const bot = useTestedBot();

  it('is less than before the letters came one at a time', async ({ annotate }) => {
    const writer = testWriter(await bot(), 41);
    await writeToPreview(writer);
    await writer.tap(FINISH);
    const finished = staying(writer);
    await annotate(`/start to the first finished letter: ${told(finished)}`);
    // Counted in the version before: 9 messages and 833 words, with both letters in one go.
    expect(finished.messages).toBeLessThan(9);
    expect(finished.words).toBeLessThan(833);
    await writer.tap('Sent by e-mail');
    const second = staying(writer);
    await annotate(`until both letters are there: ${told(second)}`);
    // No two runs have the same letters: what the bot says besides them is what can be held.
    expect(second.messages).toBeLessThanOrEqual(9);
    expect(second.words - second.inLetters).toBeLessThanOrEqual(340);
    await writer.tap('Sent by e-mail');
    const sent = staying(writer);
    await annotate(`until both are sent: ${told(sent)}`);
    expect(sent.messages).toBeLessThanOrEqual(12);
  });
});
