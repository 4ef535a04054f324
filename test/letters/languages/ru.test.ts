import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readActionsDirectory } from '../../../src/intake/actions-directory.ts';
import { checkLetter } from '../../../src/letters/check.ts';
import { composer } from '../../../src/letters/compose.ts';
import { english } from '../../../src/letters/languages/en.ts';
import { findTerms } from '../../../src/letters/languages/rules.ts';
import { russian } from '../../../src/letters/languages/ru.ts';
import { addressBlock } from '../../../src/letters/layout.ts';
import { TONES } from '../../../src/letters/letter.ts';
import type { Letter, Tone } from '../../../src/letters/letter.ts';
import { readWordings } from '../../../src/templates/read-wordings.ts';
import { actionBySlug, sampleLetter } from '../samples.ts';

const ACTIONS = fileURLToPath(new URL('../../../urgent-actions', import.meta.url));
const { actions } = await readActionsDirectory(ACTIONS);
const action = actions.find(({ slug }) => slug === 'az-ismayilova');
const [president, prosecutor] = action?.recipients ?? [];
if (!action || !president || !prosecutor) throw new Error('The example is not there.');

const free = actionBySlug('cl-inti-carrasco-free');
const compose = composer(readWordings(['ru']));
const writer = { name: 'Анна Лебедева', place: 'Лион, Франция', today: '2014-10-20' };
const write = (seed: number): Letter => compose(action, president, 'ru', 'formal', writer, seed);

/** Forty letters about families, to one of those who can help them. */
function lettersToRecipient(recipientIndex: number): string {
  const families = actionBySlug('kg-forty-families');
  return Array.from(
    { length: 40 },
    (_, seed) => sampleLetter({ action: families, recipientIndex, language: 'ru', seed }).text,
  ).join(' ');
}

function isWrong(text: string): boolean {
  return russian.typography.some(({ pattern }) => pattern.test(text));
}

/** Letters for somebody set free, to whoever is asked for all three things. */
const toTheProsecutor = (tone: Tone): readonly Letter[] =>
  Array.from({ length: 100 }, (_, seed) =>
    sampleLetter({
      action: free,
      recipientIndex: free.recipients.findIndex(({ id }) => id === 'prosecutor'),
      language: 'ru',
      tone,
      seed,
    }),
  );

describe('a Russian letter', () => {
  it.each(TONES)('asks for two things with no «также» each, in tone %s', (tone) => {
    const twice = toTheProsecutor(tone).filter(
      ({ passages }) =>
        passages.filter(({ move, text }) => move === 'request' && /также/iu.test(text.slice(0, 45)))
          .length > 1,
    );
    expect(twice.map(({ text }) => text)).toEqual([]);
  });

  it('seldom gives the same «в связи с» as its opening, where there is a choice', () => {
    const opened = Array.from({ length: 200 }, (_, seed) => write(seed)).filter(
      ({ passages: [opening] }) => opening?.text.includes('в связи с') === true,
    );
    const again = opened.filter(({ passages }) =>
      passages.some(({ move, text }) => move === 'request' && text.startsWith('В связи с')),
    );
    expect(opened.length).toBeGreaterThan(20);
    expect(again.length).toBeLessThanOrEqual(opened.length / 10);
  });

  it('addresses the office in the dative', () => {
    expect(write(1).text).toMatch(
      /\n\nПрезиденту Азербайджанской Республики\nгосподину Ильхаму Алиеву\n/u,
    );
  });

  it('greets with an exclamation mark', () => {
    expect(write(1).text).toContain('\n\nУважаемый господин Президент!\n\n');
  });

  it('bears place and day on top, and the name at the foot', () => {
    expect(write(1).text).toMatch(/^Лион, Франция, 20 октября 2014 года\n\n/u);
    expect(write(1).text).toMatch(/\n\nАнна Лебедева$/u);
  });

  it('writes «Вас» with a capital to one person, and small to several', () => {
    const [toGovernor, toCompany] = [lettersToRecipient(0), lettersToRecipient(1)];
    expect([/ Вас /u.test(toGovernor), / вас /u.test(toGovernor)]).toEqual([true, false]);
    expect([/ Вас /u.test(toCompany), / вас /u.test(toCompany)]).toEqual([false, true]);
  });

  it('says «besides» once, in whichever words', () => {
    const texts = TONES.flatMap((tone) =>
      Array.from(
        { length: 60 },
        (_, seed) =>
          sampleLetter({ action: free, recipientIndex: 1, language: 'ru', tone, seed }).text,
      ),
    );
    const besides = texts.map(
      (text) => text.match(/(?:Кроме|Помимо|Наряду с) (?:т|эт)\p{L}+/gu) ?? [],
    );
    expect(besides.some(({ length }) => length === 1)).toBe(true);
    expect(besides.filter(({ length }) => length > 1)).toEqual([]);
  });

  it('leaves the place as the writer typed it', () => {
    for (let seed = 1; seed <= 40; seed += 1) expect(checkLetter(write(seed), action)).toEqual([]);
  });
});

describe('the rules of Russian', () => {
  it('tell responsibility from an answer', () => {
    expect(findTerms('уголовная ответственность', russian.answer)).toEqual([]);
    expect(findTerms('Буду ждать ответа.', russian.answer)).toEqual(['ответа']);
  });

  it('find a missing ё', () => {
    expect([isWrong('Это еще впереди.'), isWrong('Это ещё впереди.')]).toEqual([true, false]);
  });

  it('set the long dash', () => {
    expect(russian.typeset('Тверь – город')).toBe('Тверь — город');
    expect(russian.typeset('Прошу:\n– снять запрет')).toBe('Прошу:\n— снять запрет');
  });
});

describe('addressBlock', () => {
  it('takes role and name where nothing is declined', () => {
    const text = {
      role: 'Президент',
      name: 'Ильхам Алиев',
      addressedTo: [],
      salutation: 'Уважаемый господин Президент!',
    };
    expect(addressBlock(prosecutor, text, 'brief', russian)).toBe('Президент\nИльхам Алиев');
  });

  it('puts the name first where the language does', () => {
    const text = {
      role: 'Mayor',
      name: 'Hana Prentice',
      addressedTo: [],
      salutation: 'Dear Mayor,',
    };
    expect(addressBlock(prosecutor, text, 'brief', english)).toBe('Hana Prentice\nMayor');
  });
});
