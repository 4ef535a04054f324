import { describe, expect, it } from 'vitest';
import { createPublishedActions } from '../../../src/store/actions/published-actions.ts';
import { TOKEN } from '../../support/local-bot-api.ts';
import { publishInvented, say, sheet, useCoordinator, ACCEPTING, type Room } from './desk.ts';

const open = useCoordinator();
const SLUG = 'cl-inti-carrasco';

/** The file that the bot handed out last, as text. */
async function fileFrom({ api, person }: Room): Promise<string> {
  const id = person.messages().findLast(({ byBot, file }) => byBot && file)?.file?.file_id;
  const answer = await fetch(`${api.url}/file/bot${TOKEN}/documents/${id}`);
  return answer.text();
}

async function handedOut(): Promise<Room & { readonly file: string }> {
  const room = await open();
  await publishInvented(room, SLUG);
  await room.say('/actions');
  await room.tap(room.person.labels().find((label) => label.startsWith('Inti')) ?? '');
  await room.tap(say('translation-add', { language: 'Russian' }));
  return { ...room, file: await fileFrom(room) };
}

/** What a translator makes of the file. */
function filledIn(file: string): string {
  const texts: Readonly<Record<string, string>> = {
    title: 'Инти Карраско: свободу после марша за чистую воду',
    summary: 'Учительницу Инти Карраско задержали на марше за чистую воду 12 мая 2031 года.',
    arrest: 'Госпожу Карраско задержали на марше за чистую воду 12 мая 2031 года.',
    label: 'её немедленное освобождение',
    clause: 'немедленно освободить госпожу Карраско',
    role: 'Министр внутренних дел',
  };
  return file.replaceAll(/^( *)(\w+): ''$/gm, (_, indent: string, key: string) => {
    const text = texts[key] ?? '';
    return `${indent}${key}: '${text}'`;
  });
}

const published = ({ redis }: Room) => createPublishedActions(redis.client).find(SLUG);

describe('a language that is added through the chat', () => {
  it('is handed out with what each place says, and proposals for the name', async () => {
    const { file } = await handedOut();
    expect(file).toMatch(/^# postbag: cl-inti-carrasco ru\n/);
    expect(file).toContain("# en: release her immediately\n    clause: ''");
    expect(file).toMatch(/name:\n {2}nominative: Инти Карраско\n {2}genitive: Инти Карраско\n/);
  }, 30_000);

  it('is offered to writers once it is complete, as not checked until somebody has', async () => {
    const room = await handedOut();
    const before = room.seat(2_701, 'ru');
    await before.say(`/start ${SLUG}`);
    await before.tap('Написать письмо');
    await room.sendFile(Buffer.from(filledIn(room.file)), 'inti (1).yaml');
    expect(room.person.last()?.text).toContain('20 letters were tried; 0 of them');
    expect(await published(room)).toMatchObject({ edition: 1 });
    await room.tap(say('translation-unchecked'));
    expect((await published(room))?.files.map(({ name }) => name)).toContain('ru.yaml');
    const writer = room.seat(2_702, 'ru');
    expect(await writer.say(`/start ${SLUG}`)).toContain('свободу после марша');
    await room.say('/actions');
    await room.tap(room.person.labels().find((label) => label.startsWith('Inti')) ?? '');
    expect(room.person.last()?.text).toContain('Russian (not checked)');
    await room.tap(say('translation-mark', { language: 'Russian' }));
    expect(JSON.stringify(await published(room))).toContain('checkedBy: the section');
    expect(await room.say('/log')).toMatch(/marked as checked: .*ru[\s\S]*added a language: .*ru/);
    // Whoever had begun goes on.
    expect(await before.say('/write')).not.toBe('');
    expect(before.person.labels().length).toBeGreaterThan(2);
    expect(room.api.violations()).toEqual([]);
  }, 60_000);

  it('is answered by line where something is wrong, and changes nothing', async () => {
    const room = await handedOut();
    const wrong = filledIn(room.file).replace(/^ {2}release:$/m, '  realease:');
    const line = wrong.split('\n').findIndex((one) => one === '  realease:') + 1;
    const answer = await room.sendFile(Buffer.from(wrong), 'x.yml');
    expect(answer).toContain(say('check-no-such-id', { what: 'realease', known: 'release' }));
    expect(answer).toContain(say('coordinator-line', { line: String(line) }));
    expect(await room.sendFile(Buffer.from(room.file), `${SLUG}.ru.yaml`)).toContain(
      `Title: ${say('check-form-text')}`,
    );
    expect(await room.sendFile(Buffer.from('a: ['), `${SLUG}.ru.yaml`)).toContain('(line 1)');
    expect(await room.sendFile(Buffer.from('a: b'), 'notes.yaml')).toBe(say('translation-unknown'));
    expect((await published(room))?.files).toHaveLength(2);
    expect(await room.redis.client.get('action-changes')).toBe('1');
  }, 30_000);

  it('is added to a draft in a language that letters are not written in', async () => {
    const room = await open();
    await room.sendFile(await sheet('it-2014-azione-urgente'));
    for (let taps = 0; taps < 6; taps += 1) {
      const next = room.person
        .labels()
        .find((label) => label.startsWith('Yes: ') || ACCEPTING.includes(label));
      if (next === undefined) break;
      await room.tap(next);
    }
    await room.tap(say('translation-add', { language: 'English' }));
    expect(await fileFrom(room)).toMatch(/^# postbag: [a-z-]+ en\n[\s\S]*# sheet: /);
  }, 30_000);
});
