import { describe, expect, it } from 'vitest';
import { until } from '../../support/program.ts';
import { useTestedBot, type TestedBot } from '../../support/tested-bot.ts';
import { testWriter, type TestWriter } from '../../support/writer.ts';

const start = useTestedBot();
let lastPerson = 7_000;

async function somebody() {
  const tested = await start();
  lastPerson += 1;
  const writer = testWriter(tested, lastPerson);
  await writer.type('/start');
  return { ...tested, writer };
}

/** Taps the button that begins with `label` twice at once; how many messages came of it. */
async function tapTwice(tested: TestedBot, writer: TestWriter, label: string): Promise<number> {
  const before = writer.said().length;
  const { id, keyboard } = writer.screen();
  const data = keyboard.flat().find(({ text }) => text.startsWith(label))?.callback_data;
  if (data === undefined) throw new Error(`No "${label}"`);
  writer.person.tap(id, data);
  writer.person.tap(id, data);
  await tested.settled();
  return writer.said().length - before;
}

/** What popped up over the chat. */
function toasts({ api }: TestedBot): readonly unknown[] {
  return api
    .calls()
    .filter(({ method }) => method === 'answerCallbackQuery')
    .flatMap(({ params }) => params['text'] ?? []);
}

describe('two quick taps', () => {
  it('on "Write a letter" ask one question', async () => {
    const { writer, ...tested } = await somebody();
    expect(await tapTwice(tested, writer, 'Write a letter')).toBe(1);
    expect(writer.openQuestions()).toHaveLength(1);
    expect(tested.api.violations()).toEqual([]);
    expect(toasts(tested)).toEqual([]);
  });

  it.each(['Remind me', 'Language'])('on "%s" are one', async (label) => {
    const { writer, ...tested } = await somebody();
    expect(await tapTwice(tested, writer, label)).toBe(0);
    expect(tested.api.violations()).toEqual([]);
    expect(toasts(tested)).toEqual([]);
  });

  it('on two buttons are two', async () => {
    const { writer, ...tested } = await somebody();
    const { id } = writer.screen();
    writer.person.tap(id, 'l:for:az-ismayilova');
    writer.person.tapLabel('Remind me');
    await tested.settled();
    expect(writer.labels()).toContain('Yes, it is');
  });

  it('of two people are two', async () => {
    const { writer, ...tested } = await somebody();
    lastPerson += 1;
    const other = testWriter(tested, lastPerson);
    await other.type('/start');
    writer.person.tapLabel('Write a letter');
    other.person.tapLabel('Write a letter');
    await tested.settled();
    expect(writer.openQuestions()).toHaveLength(1);
    expect(other.openQuestions()).toHaveLength(1);
  });

  it('are not what an update is that comes again', async () => {
    const { writer, ...tested } = await somebody();
    const { id } = writer.screen();
    writer.person.tap(id, 'l:for:az-ismayilova');
    await tested.settled();
    tested.api.redeliver();
    await tested.settled();
    await until(() => writer.labels().includes('✓ English'));
    expect(tested.api.violations()).toEqual([]);
  });
});
