import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/urgent-action/language.ts';
import { example, findings, insert, passageOf, rearranged, reword, rules } from '../broken.ts';
import { sampleLetter } from '../samples.ts';

describe.each(LANGUAGES)('the frame of a letter in %s', (language) => {
  const letter = sampleLetter({ language });

  it('is sound', () => {
    expect(rules(letter)).toEqual([]);
  });

  it('Q1 finds another salutation and a changed address', () => {
    const salutation = example.translations[language]?.recipients['president']?.salutation ?? '';
    expect(rules(reword(letter, salutation, 'Hello,'))).toContain('Q1');
    expect(rules(reword(letter, '19 Istiqlaliyyat', '18 Istiqlaliyyat'))).toContain('Q1');
  });

  it('Q9 finds an own line that was changed', () => {
    const own = sampleLetter({ language, writer: { ownLine: 'Baku 2014' } });
    expect(rules(own)).toEqual([]);
    expect(rules(reword(own, 'Baku 2014', 'Baku 2015'))).toContain('Q9');
  });

  it('Q13 finds an end without thanks, or with nothing after them', () => {
    expect(
      rules(
        rearranged(
          letter,
          letter.passages.filter(({ move }) => move !== 'thanks'),
        ),
      ),
    ).toContain('Q13');
    expect(rules(reword(letter, passageOf(letter, 'thanks').text, 'Baku.'))).toContain('Q13');
  });

  it('Q13 finds an informal close', () => {
    expect(rules(reword(letter, passageOf(letter, 'close').text, 'Cheers,'))).toContain('Q13');
  });

  it('Q14 finds another signature and a handle', () => {
    const other = { ...letter, text: letter.text.replace(/Maria Keller$/u, 'Ann Keller') };
    expect(rules(other)).toContain('Q14');
    expect(rules(insert(letter, 'Baku, @maria.'))).toContain('Q14');
  });

  it('Q15 finds another place, another day, and a day that is too late', () => {
    const elsewhere = { ...letter, text: letter.text.replace(/^Wien/u, 'Graz') };
    expect(rules(elsewhere)).toContain('Q15');
    expect(
      findings({ language, writer: { today: '2014-11-26' } }).map(({ rule }) => rule),
    ).toContain('Q15');
    expect(rules(letter, { ...example, kind: 'stop' })).toContain('Q15');
  });

  it('Q16 finds a stranger as recipient, and an address in the body', () => {
    const recipients = example.recipients.filter(({ id }) => id !== letter.recipient.id);
    expect(rules(letter, { ...example, recipients })).toContain('Q16');
    expect(rules(insert(letter, 'Baku, me@example.org.'))).toContain('Q16');
  });
});

describe('Q13', () => {
  it.each([
    ['en', 'Thank you.', 'Please write to me.'],
    ['ru', 'Благодарю Вас.', 'Прошу ответить.'],
    ['az', 'Sizə təşəkkür edirəm.', 'Cavabınızı gözləyirəm.'],
    ['fr', 'Je vous remercie.', 'J’espère votre réponse.'],
    ['de', 'Ich danke Ihnen.', 'Ich hoffe auf Ihre Antwort.'],
    ['es', 'Le agradezco su tiempo.', 'Espero su respuesta.'],
  ] as const)('wants thanks and a request for an answer in %s', (language, thanks, answer) => {
    const letter = sampleLetter({ language });
    const { text } = passageOf(letter, 'thanks');
    expect(rules(reword(letter, text, thanks))).toContain('Q13');
    expect(rules(reword(letter, text, answer))).toContain('Q13');
    expect(rules(reword(letter, text, `${thanks} ${answer}`))).not.toContain('Q13');
  });
});
