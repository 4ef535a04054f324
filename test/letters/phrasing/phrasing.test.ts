import { expect, it } from 'vitest';
import { checkLetter } from '../../../src/letters/check.ts';
import { withoutYearsAgain } from '../../../src/letters/languages/years.ts';
import { TONES } from '../../../src/letters/letter.ts';
import { LANGUAGES } from '../../../src/urgent-action/language.ts';
import { actionBySlug, sampleLetter } from '../samples.ts';

const example = actionBySlug('az-ismayilova');

it('asks in other words than the opening did, where there is room', () => {
  const appealing = Array.from({ length: 300 }, (_, seed) =>
    sampleLetter({ language: 'en', tone: 'formal', seed }),
  ).filter(({ passages: [opening] }) => opening?.text.includes('appeal') === true);
  const again = appealing.filter(({ passages: [, ...others] }) =>
    others.some(({ move, text }) => move === 'request' && /\bappeal\b/u.test(text)),
  );
  expect(appealing.length).toBeGreaterThan(0);
  // A letter short of room has no choice.
  expect(again.length).toBeLessThanOrEqual(appealing.length / 10);
});

it('takes no wording far more often than the others, even if those before it seldom fit', () => {
  const action = actionBySlug('cl-inti-carrasco');
  const times = new Map<string, number>();
  for (let seed = 0; seed < 600; seed += 1) {
    const { passages } = sampleLetter({ action, language: 'en', tone: 'formal', seed });
    const thanks = passages.find(({ move }) => move === 'thanks')?.text ?? '';
    times.set(thanks, (times.get(thanks) ?? 0) + 1);
  }
  expect(times.size).toBeGreaterThan(100);
  expect(Math.max(...times.values())).toBeLessThan(20);
});

it('gives no two requests behind their reasons the same reason', () => {
  const action = actionBySlug('cl-inti-carrasco-free');
  const recipientIndex = action.recipients.findIndex(({ id }) => id === 'prosecutor');
  const letters = TONES.flatMap((tone) =>
    Array.from({ length: 60 }, (_, seed) =>
      sampleLetter({ action, recipientIndex, language: 'ru', tone, seed }),
    ),
  );
  const reasons = letters.map(({ passages }) =>
    passages.flatMap(({ move, text }) =>
      move === 'request'
        ? (/^(?:Поэтому|Вот почему|В связи с этим|По этой причине|Учитывая это)/u.exec(text) ?? [])
        : [],
    ),
  );
  expect(reasons.some((one) => one.length > 1)).toBe(true);
  expect(reasons.filter((one) => new Set(one).size < one.length)).toEqual([]);
});

it.each(['en', 'ru', 'de', 'es'] as const)(
  'names the person in no two sentences of a story running, in %s',
  (language) => {
    const politeName = example.translations[language]?.politeName.nominative ?? '';
    const running = TONES.flatMap((tone) =>
      Array.from({ length: 60 }, (_, seed) => sampleLetter({ language, tone, seed })),
    ).flatMap(({ passages }) =>
      passages.filter(({ move, paragraph, text }, index) => {
        const before = passages[index - 1];
        const isStory = move === 'fact' && before?.paragraph === paragraph;
        return isStory && [before.text, text].every((said) => said.includes(politeName));
      }),
    );
    expect(running.map(({ text }) => text)).toEqual([]);
  },
);

it.each(LANGUAGES)('names a year once in a paragraph, in %s', (language) => {
  const letters = TONES.flatMap((tone) =>
    Array.from({ length: 30 }, (_, seed) => sampleLetter({ language, tone, seed })),
  );
  const paragraphs = letters.flatMap(({ text }) => text.split('\n\n'));
  const again = paragraphs.filter(
    (text) => withoutYearsAgain(text, language, undefined).text !== text,
  );
  expect(again).toEqual([]);
  expect(letters.flatMap((letter) => checkLetter(letter, example))).toEqual([]);
});

it('leaves the date of a law whole', () => {
  const action = actionBySlug('pt-duarte-salgado');
  const lawful = {
    ...action,
    facts: action.facts.map((fact) =>
      fact.kind === 'law' ? { ...fact, date: '2031-01-14' } : fact,
    ),
  };
  const en = action.translations.en;
  if (en === undefined) throw new Error('There are no English texts');
  const told = Object.entries(en.facts).map(([id, tellings]) => [
    id,
    tellings.map((telling) => ({ ...telling, text: telling.text.replaceAll('2029', '2031') })),
  ]);
  lawful.translations = { en: { ...en, facts: Object.fromEntries(told) } };
  const texts = Array.from(
    { length: 40 },
    (_, seed) => sampleLetter({ action: lawful, seed, tone: 'brief' }).text,
  );
  expect(texts.some((text) => text.includes('Act of 1 June 2031'))).toBe(true);
  expect(texts.filter((text) => /Act of 1 June(?! 2031)/u.test(text))).toEqual([]);
});

it('thanks in other words than it asked in, also where two lines make up the thanks', () => {
  const grateful = TONES.flatMap((tone) =>
    Array.from({ length: 300 }, (_, seed) => sampleLetter({ language: 'en', tone, seed })),
  ).filter(({ passages }) =>
    passages.some(({ move, text }) => move === 'request' && text.includes('grateful')),
  );
  const again = grateful.filter(({ passages }) =>
    passages.some(({ move, text }) => move === 'thanks' && text.includes('grateful')),
  );
  expect(grateful.length).toBeGreaterThan(0);
  expect(again.map(({ text }) => text)).toEqual([]);
});
