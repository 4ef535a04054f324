import { readdir, readFile } from 'node:fs/promises';
import { expect, vi } from 'vitest';
import { readTexts } from '../../../src/locales/texts.ts';
import type { Person } from '../../../src/playground/bot-api/people.ts';
import { createPublishedActions } from '../../../src/store/actions/published-actions.ts';
import { useTestedBot, type TestedBot, type TestedBotOptions } from '../../support/tested-bot.ts';

// Else the first update of a coordinator would wait while it is compiled, longer than a test may.
await import('../../../src/bot/coordinator/room.ts');

export const COORDINATOR = 900;

const texts = readTexts();

/** A text of the bot as the coordinator reads it. */
export const say = (key: string, args = {}): string => texts.say('en', key, args);

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
export function useCoordinator(): (options?: TestedBotOptions) => Promise<Room> {
  const start = useTestedBot();
  return async (options = {}) => {
    const tested = await start({ adminIds: [COORDINATOR], ...options });
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

/** Buttons, besides “Yes: …”, that take what is proposed. */
export const ACCEPTING: readonly string[] = [
  'coordinator-rights-done',
  'coordinator-unquotable-no',
  'coordinator-unquotable-none',
].map((key) => say(key));

/** The button that names a value, whatever its number. */
export function labelledBy({ person }: Room, value: string): string {
  return person.labels().find((label) => label.endsWith(`. ${value}`)) ?? value;
}

/** Lets the words of the second part stand, whether any were found or not. */
export function letStand({ person, tap }: Room): Promise<string> {
  const none = say('coordinator-unquotable-none');
  return tap(person.labels().includes(none) ? none : say('coordinator-unquotable-no'));
}

/** "Publish", and the three sentences. */
export async function confirmAll({ tap }: Room): Promise<string> {
  await tap(say('coordinator-do-publish'));
  await tap(say('coordinator-gate-yes'));
  await tap(say('coordinator-gate-yes'));
  return tap(say('coordinator-gate-yes'));
}

/**
 * Publishes an invented urgent action of `test/cases/actions`, with `change` of its action.yaml.
 */
export async function publishInvented(
  { redis, say: tell, person }: Room,
  slug: string,
  change: (action: string) => string = (same) => same,
): Promise<void> {
  const folder = new URL(`../../cases/actions/${slug}/`, import.meta.url);
  const files = await Promise.all(
    (await readdir(folder)).map(async (name) => {
      const text = await readFile(new URL(name, folder), 'utf8');
      return { name, text: name === 'action.yaml' ? change(text) : text };
    }),
  );
  const edition = { version: 1, slug, edition: 1, files, overDisk: false } as const;
  await createPublishedActions(redis.client).publish(edition);
  await vi.waitFor(
    async () => {
      await tell(`/start ${slug}`);
      expect(person.last()?.text).not.toContain(say('list-unknown'));
    },
    { timeout: 10_000, interval: 300 },
  );
}
