import { readFile } from 'node:fs/promises';
import type { Person } from '../../../src/playground/bot-api/people.ts';
import { useTestedBot, type TestedBot } from '../../support/tested-bot.ts';

export const COORDINATOR = 900;

/** Somebody at their private chat; what they do resolves when the bot has answered. */
export interface Seat {
  readonly person: Person;
  readonly say: (text: string, replyTo?: number) => Promise<string>;
  readonly tap: (label: string) => Promise<string>;
  readonly sendFile: (bytes: Buffer, fileName?: string) => Promise<string>;
}

export interface Room extends TestedBot, Seat {
  /** Takes another seat. */
  readonly seat: (id: number, language?: string) => Seat;
}

/** A bot with one coordinator. Call it at the top of a test file. */
export function useCoordinator(): () => Promise<Room> {
  const start = useTestedBot();
  return async () => {
    const tested = await start({ adminIds: [COORDINATOR] });
    const seat = (id: number, language = 'en'): Seat => {
      const person = tested.api.person(id, { first_name: 'Noor', language_code: language });
      const answer = async (): Promise<string> => {
        await tested.settled();
        return person.last()?.text ?? '';
      };
      return {
        person,
        say: (text, replyTo) => {
          person.send(text, replyTo === undefined ? {} : { replyTo });
          return answer();
        },
        tap: (label) => {
          person.tapLabel(label);
          return answer();
        },
        sendFile: (bytes, fileName = 'sheet.txt') => {
          person.sendDocument({ fileName, mimeType: 'text/plain', bytes });
          return answer();
        },
      };
    };
    return { ...tested, seat, ...seat(COORDINATOR) };
  };
}

export function sheet(name: string, file = 'sheet.txt'): Promise<Buffer> {
  return readFile(new URL(`../../cases/sheets/${name}/${file}`, import.meta.url));
}
