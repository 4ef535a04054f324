import { describe, expect, it } from 'vitest';
import type { LetterOrder } from '../../../src/conversations/letter/desk.ts';
import { letterDesk, type LetterTrouble } from '../../../src/conversations/letter/letter-desk.ts';
import type { Finding } from '../../../src/letters/checks/finding.ts';
import type { Letter } from '../../../src/letters/letter.ts';
import { publishedActions } from '../../support/tested-bot.ts';

/** A desk whose letters are checked by `check` alone. */
async function desk(check: (letter: Letter) => boolean, rule: Finding['rule'] = 'Q5') {
  const [action] = await publishedActions();
  const [recipient] = action?.recipients ?? [];
  if (!action || !recipient) throw new Error('No urgent action is published');
  const troubles: LetterTrouble[] = [];
  const finding: Finding = { rule, where: 'body', message: 'not polite' };
  const { write } = letterDesk({
    composeLetter: (_, to, language, tone, writer, seed) => ({
      text: `${seed} ${writer.ownLine ?? ''} ${writer.name} ${writer.place}`,
      subject: 'x',
      language,
      tone,
      recipient: to,
      seed,
      writer,
      passages: [],
    }),
    retellLetter: (letter) => letter,
    checkLetter: (letter) => (check(letter) ? [] : [finding]),
    report: (trouble) => troubles.push(trouble),
  });
  const order = (typed: Partial<LetterOrder['writer']> = {}): LetterOrder => ({
    recipient,
    language: 'en',
    tone: 'formal',
    writer: { name: 'Nora', place: 'Lyon', today: '2014-11-05', ...typed },
    seed: 100,
  });
  return {
    write: (writer?: Partial<LetterOrder['writer']>) => write(action, order(writer)),
    troubles,
  };
}

describe('letterDesk', () => {
  it('hands over a letter without findings', async () => {
    const { write, troubles } = await desk(() => true);
    expect(write()).toMatchObject({ ok: true, letter: { seed: 100 } });
    expect(troubles).toEqual([]);
  });

  it('reads a letter once, however often it is asked for', async () => {
    let read = 0;
    const { write } = await desk(() => (read += 1) > 1);
    const first = write();
    const readBefore = read;
    expect(write()).toEqual(first);
    expect(read).toBe(readBefore);
    write({ place: 'Riga' });
    expect(read).toBe(readBefore + 1);
  });

  it.each([
    ['ownLine', { ownLine: 'odd' }],
    ['name', { name: 'odd' }],
    ['place', { place: 'odd' }],
  ] as const)('finds out that the %s is to blame', async (culprit, writer) => {
    const { write, troubles } = await desk(({ text }) => !text.includes('odd'));
    expect(write(writer)).toEqual({ ok: false, culprit, rule: 'Q5' });
    expect(troubles).toEqual([]);
  });

  it('blames nobody for the length of one wording where another is short enough', async () => {
    const { write, troubles } = await desk(
      ({ text, seed }) => seed === 103 || !text.includes('New Zealand'),
      'Q8',
    );
    const place = 'Christchurch, New Zealand';
    expect(write({ place })).toMatchObject({ ok: true, letter: { seed: 103 } });
    expect(troubles).toEqual([]);
  });

  it('blames what no wording has room for', async () => {
    const { write } = await desk(({ text }) => !text.includes('Llanfair'), 'Q8');
    expect(write({ place: 'Llanfair' })).toEqual({ ok: false, culprit: 'place', rule: 'Q8' });
  });

  it('finds one of several that are to blame', async () => {
    const { write, troubles } = await desk(({ text }) => !text.includes('odd'));
    expect(write({ name: 'odd', place: 'odd' })).toMatchObject({ ok: false, culprit: 'name' });
    expect(troubles).toEqual([]);
  });

  it('tries the next seeds when our wordings are to blame, and reports ids only', async () => {
    const { write, troubles } = await desk(({ seed }) => seed === 102);
    expect(write()).toMatchObject({ ok: true, letter: { seed: 102 } });
    expect(troubles.map(({ seed }) => seed)).toEqual([100, 101]);
    expect(JSON.stringify(troubles)).not.toMatch(/Nora|Lyon/);
  });

  it('gives no letter rather than a bad one', async () => {
    const { write } = await desk(() => false);
    expect(write()).toEqual({ ok: false, culprit: undefined });
  });

  it.each(['Я учительница.', 'أنا معلمة', '42 שנים'])(
    'refuses the line %s in English',
    async (ownLine) => {
      const { write } = await desk(() => true);
      expect(write({ ownLine })).toEqual({ ok: false, culprit: 'ownLine', rule: 'Q12' });
    },
  );

  it('leaves names in other scripts alone', async () => {
    const { write } = await desk(() => true);
    expect(write({ ownLine: 'I read Чехов at school.', name: 'Նորա' })).toMatchObject({ ok: true });
  });
});
