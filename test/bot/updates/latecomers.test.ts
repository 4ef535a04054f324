import type { Message, Update } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { useTestedBot } from '../../support/tested-bot.ts';
import { testWriter } from '../../support/writer.ts';

const NAME_QUESTION = 'What name should stand under the letter?';
let lastUpdate = 900_000;

function photo(album: string): Partial<Message> {
  return { photo: [], media_group_id: album };
}

describe('what Telegram delivers in parts', () => {
  const start = useTestedBot();

  /** Somebody at the question for the name, or outside any letter. */
  async function asked(id: number, isWriting = true) {
    const tested = await start();
    const writer = testWriter(tested, id);
    await writer.type('/start az-ismayilova');
    if (isWriting)
      for (const label of ['Write a letter', 'English', 'Formal', 'No']) await writer.tap(label);
    const { account } = writer.person;
    /** Hands the bot a message as a webhook would. */
    const hand = async (content: Partial<Message>): Promise<void> => {
      lastUpdate += 1;
      const update = {
        update_id: lastUpdate,
        message: {
          message_id: lastUpdate,
          date: 1_415_178_000,
          from: account,
          chat: { id, type: 'private', first_name: account.first_name },
          ...content,
        },
      };
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as much of an update as the bot reads
      await tested.handle(update as Update);
    };
    const answers = (words: string): number =>
      writer.person.messages({ deleted: true }).filter(({ text }) => text.includes(words)).length;
    return { ...tested, writer, hand, answers };
  }

  it.each([true, false])('an album is answered once, in a letter: %s', async (isWriting) => {
    const { hand, answers, api } = await asked(isWriting ? 61 : 62, isWriting);
    for (let count = 0; count < 10; count += 1) await hand(photo('one'));
    expect(answers('I cannot look at pictures')).toBe(1);
    await hand(photo('two'));
    expect(answers('I cannot look at pictures')).toBe(2);
    expect(api.violations()).toEqual([]);
  });

  it('a long text is answered once', async () => {
    const { writer, answers, settled } = await asked(63);
    writer.person.send('word '.repeat(1_000));
    await settled();
    expect(answers('too long for a signature')).toBe(1);
    expect(answers(NAME_QUESTION)).toBe(1);
    await writer.type('Nora Lindqvist');
    expect(writer.screen().text).toContain('where are you writing from?');
  });

  it('an answer typed after a long text counts', async () => {
    const { writer, hand } = await asked(64);
    await hand({ text: 'word '.repeat(800), date: 1_415_178_000 });
    await hand({
      text: '/help',
      entities: [{ type: 'bot_command', offset: 0, length: 5 }],
      date: 1_415_178_000,
    });
    expect(writer.screen().text).toContain('How it works');
    await hand({ text: 'Nora Lindqvist', date: 1_415_178_009 });
    expect(writer.screen().text).toContain('where are you writing from?');
  });

  it('the same message counts again after an outage', async () => {
    const { hand, answers } = await asked(65);
    await hand({ ...photo('three'), message_id: 5_000_000 });
    await hand({ ...photo('three'), message_id: 5_000_000 });
    expect(answers('I cannot look at pictures')).toBe(2);
  });
});
