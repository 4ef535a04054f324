import { describe, expect, it } from 'vitest';
import { example, findings, insert, reword, rules } from './broken.ts';
import { actionBySlug, sampleLetter } from './samples.ts';

describe('Q10', () => {
  it.each(['We ask you to act.', 'Please hear our request.'])('finds %s', (sentence) => {
    expect(rules(insert(sampleLetter(), sentence))).toContain('Q10');
  });

  it('tells it of the own line as well', () => {
    expect(findings({ writer: { ownLine: 'Our town thinks of her.' } })).toEqual([
      expect.objectContaining({ rule: 'Q10', where: 'ownLine' }),
    ]);
  });
});

describe('Q11', () => {
  const letter = insert(sampleLetter(), 'Please ask Amnesty International.');

  it('finds an organisation', () => {
    expect(rules(letter)).toContain('Q11');
  });

  it('allows it where the urgent action does', () => {
    expect(rules(letter, { ...example, organisationNamed: true })).not.toContain('Q11');
  });
});

describe('Q12', () => {
  it('finds a sentence of another language', () => {
    expect(
      rules(insert(sampleLetter(), 'je vous prie de lire les pages qui sont dans le dossier.')),
    ).toContain('Q12');
  });

  it('finds a word of another script', () => {
    expect(rules(insert(sampleLetter(), 'please listen, спасибо.'))).toContain('Q12');
  });
});

describe('Q13', () => {
  it('finds an end without thanks', () => {
    const letter = sampleLetter();
    const thanks = letter.passages.find(({ move }) => move === 'thanks')?.text ?? '';
    expect(rules(reword(letter, thanks, 'please write to me.'))).toContain('Q13');
  });

  it('finds an end without a request for an answer', () => {
    const letter = sampleLetter();
    const thanks = letter.passages.find(({ move }) => move === 'thanks')?.text ?? '';
    expect(rules(reword(letter, thanks, 'thank you.'))).toContain('Q13');
  });

  it('finds an informal close', () => {
    const letter = sampleLetter();
    const close = letter.passages.at(-1)?.text ?? '';
    expect(rules(reword(letter, close, 'Cheers,'))).toContain('Q13');
  });
});

describe('Q14', () => {
  it('finds another signature', () => {
    const letter = sampleLetter();
    expect(rules({ ...letter, text: letter.text.replace(/Wien$/u, 'Graz') })).toContain('Q14');
  });

  it('finds a handle', () => {
    expect(rules(insert(sampleLetter(), 'please write to @maria.'))).toContain('Q14');
  });
});

describe('Q15', () => {
  it('finds another date', () => {
    expect(rules(reword(sampleLetter(), '25 November 2014', '24 November 2014'))).toContain('Q15');
  });

  it('finds a letter after the last day', () => {
    expect(findings({ writer: { today: '2014-11-26' } }).map(({ rule }) => rule)).toEqual(['Q15']);
  });

  it('finds a letter for an urgent action that was stopped', () => {
    expect(rules(sampleLetter(), { ...example, kind: 'stop' })).toEqual(['Q15']);
  });
});

describe('Q16', () => {
  it('finds a recipient whom the urgent action does not have', () => {
    const letter = sampleLetter();
    const recipients = example.recipients.filter(({ id }) => id !== letter.recipient.id);
    expect(rules(letter, { ...example, recipients })).toContain('Q16');
  });

  it('finds an address in the body', () => {
    expect(rules(insert(sampleLetter(), 'please write to me@example.org.'))).toContain('Q16');
  });
});

describe('Q17', () => {
  it('finds the wrong gender', () => {
    expect(rules(insert(sampleLetter(), 'please think of him and his work.'))).toContain('Q17');
  });

  it('finds a woman where there are several people', () => {
    const action = actionBySlug('nz-three-neighbours');
    const letter = insert(sampleLetter({ action }), 'please think of her.');
    expect(rules(letter, action)).toContain('Q17');
  });

  it('finds what gives away the writer', () => {
    const letter = insert(sampleLetter({ language: 'ru' }), 'я узнала об этом недавно.');
    expect(rules(letter)).toContain('Q17');
  });
});

describe('Q19', () => {
  it.each([
    '{{name}}',
    '[NAME]',
    '<b>now</b>',
    'undefined',
    'https://example.org',
    '#action',
    '**now**',
    'see t.me/x',
  ])('finds %s', (remains) => {
    expect(rules(insert(sampleLetter(), `please read ${remains} once.`))).toContain('Q19');
  });

  it('finds two sentences that begin alike', () => {
    expect(rules(insert(sampleLetter(), 'Please look again. Please look closely.'))).toContain(
      'Q19',
    );
  });

  it('tells it of a signature as well', () => {
    expect(findings({ writer: { name: '{{x}}' } })).toEqual([
      expect.objectContaining({ rule: 'Q19', where: 'signature' }),
    ]);
  });
});

describe('Q20', () => {
  it('finds words about intimate life', () => {
    expect(rules(insert(sampleLetter(), 'it concerns intimate matters.'))).toContain('Q20');
  });

  it('finds what the urgent action never quotes', () => {
    const action = actionBySlug('nz-three-neighbours');
    const letter = insert(sampleLetter({ action }), 'there were overdue notices.');
    expect(rules(letter, action)).toContain('Q20');
  });
});

describe('Q21', () => {
  it('finds a letter over the limit of a message', () => {
    expect(rules(insert(sampleLetter(), 'and so on, '.repeat(400)))).toContain('Q21');
  });

  it('finds an empty subject', () => {
    expect(rules({ ...sampleLetter(), subject: ' ' })).toContain('Q21');
  });
});

describe('Q22', () => {
  it.each([
    'two  spaces',
    'a "quotation"',
    "the writer's work",
    'a space , here',
    'a hyphen - here',
    '3/10/2014',
    'a ; b',
  ])('finds %s in English', (fault) => {
    expect(rules(insert(sampleLetter(), `please note ${fault}.`))).toContain('Q22');
  });

  it.each([
    ['fr', 'voici : cela'],
    ['ru', 'так – так'],
    ['de', 'das »Wort«'],
  ] as const)('finds the fault of %s in %s', (language, fault) => {
    expect(rules(insert(sampleLetter({ language }), `${fault}.`))).toContain('Q22');
  });
});
