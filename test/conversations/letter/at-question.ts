import { expect } from 'vitest';
import type { TestedBot } from '../../support/tested-bot.ts';
import { testWriter, type TestWriter } from '../../support/writer.ts';

let lastId = 3_000;

/** Somebody new, whose app speaks `code`. */
export function newWriter(tested: TestedBot, code = 'en'): TestWriter {
  lastId += 1;
  const profile = { first_name: 'Anna', last_name: 'Berger', language_code: code };
  return testWriter(tested, lastId, profile);
}

/** A writer at the safety question, the answers so far typed and not tapped. */
export async function toSafety(
  tested: TestedBot,
  said = ['English', 'formal'],
): Promise<TestWriter> {
  const writer = newWriter(tested);
  await writer.type('/start az-ismayilova');
  await writer.tap('Write a letter');
  for (const words of said) await writer.type(words);
  expect(writer.screen().text).toContain('One question for your own safety');
  return writer;
}

/** A writer at the question for an own line. */
export async function toLine(tested: TestedBot, name = 'Nora Lindqvist'): Promise<TestWriter> {
  const writer = await toSafety(tested);
  for (const words of ['no', name, 'Lyon']) await writer.type(words);
  expect(writer.screen().text).toContain('a line of your own');
  return writer;
}
