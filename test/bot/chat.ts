import type { Person } from '../../src/playground/bot-api/people.ts';
import { useTestedBot, type TestedBot } from '../support/tested-bot.ts';

let lastPerson = 2000;

/** Somebody new in their private chat; `say` and `tap` resolve to what the bot says then. */
export interface Chat extends TestedBot {
  readonly person: Person;
  readonly say: (text: string) => Promise<string>;
  readonly tap: (label: string) => Promise<string>;
}

/** For a test file about handlers of the bot. Call it at the top. */
export function useChat(): () => Promise<Chat> {
  const start = useTestedBot();
  return async () => {
    const tested = await start();
    lastPerson += 1;
    const person = tested.api.person(lastPerson, { first_name: 'Maya', language_code: 'en' });
    const answer = async (): Promise<string> => {
      await tested.settled();
      return person.last()?.text ?? '';
    };
    return {
      ...tested,
      person,
      say: (text) => {
        person.send(text);
        return answer();
      },
      tap: (label) => {
        person.tapLabel(label);
        return answer();
      },
    };
  };
}
