import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/urgent-action/language.ts';
import { rulesOf } from '../../../src/letters/languages/all.ts';
import type { Passage } from '../../../src/letters/letter.ts';
import { example, passageOf, reword, rules } from '../broken.ts';
import { sampleLetter } from '../samples.ts';

const tellsBan = ({ move, ids }: Passage): boolean => move === 'fact' && ids[0] === 'travel-ban';

describe('Q25', () => {
  it.each([
    ['es', 'Su caso sigue abierto.'],
    ['es', 'Nada cambió. Sus bienes siguen embargados.'],
    ['de', 'Ihr Fall ist noch offen.'],
    ['de', '„Ihre Reise wurde verhindert.“'],
    ['ru', 'Ваше дело ещё не закрыто.'],
    ['fr', 'Votre affaire est encore ouverte.'],
    ['az', 'Sizin işiniz hələ açıqdır.'],
  ] as const)('in %s finds that the reader may take for theirs: %s', (language, telling) => {
    const letter = sampleLetter({ language });
    const { text } = letter.passages.find(tellsBan) ?? passageOf(letter, 'fact');
    expect(rules(reword(letter, text, telling))).toContain('Q25');
  });

  it.each([
    ['en', 'Her case is still open.'],
    ['es', 'El caso de la periodista sigue abierto.'],
    ['de', 'Der Fall von Frau Ismayilova ist noch offen.'],
    ['ru', 'Её дело ещё не закрыто.'],
    ['fr', 'Son affaire est encore ouverte.'],
    ['az', 'Onun işi hələ açıqdır.'],
  ] as const)('in %s lets pass: %s', (language, telling) => {
    const letter = sampleLetter({ language });
    const { text } = letter.passages.find(tellsBan) ?? passageOf(letter, 'fact');
    expect(rules(reword(letter, text, telling))).not.toContain('Q25');
  });
});

describe.each(LANGUAGES)('Q27 in %s', (language) => {
  const { typeset } = rulesOf(language);

  it('finds a telling that was not written for this recipient', () => {
    const letter = sampleLetter({ language, recipientIndex: 1 });
    const tellings = example.translations[language]?.facts['travel-ban'] ?? [];
    const general = tellings.find((telling) => telling.for === undefined && !telling.short);
    const told = letter.passages.find(tellsBan)?.text ?? '';
    expect(rules(letter)).not.toContain('Q27');
    expect(rules(reword(letter, told, typeset(general?.text ?? '')))).toContain('Q27');
  });

  it('finds what was written for another recipient', () => {
    const letter = sampleLetter({ language });
    const tellings = example.translations[language]?.facts['travel-ban'] ?? [];
    const others = tellings.find((telling) => telling.for === 'prosecutor-general');
    const told = letter.passages.find(tellsBan)?.text ?? '';
    expect(rules(reword(letter, told, typeset(others?.text ?? '')))).toContain('Q27');
  });
});

describe('Q27', () => {
  it.each([
    ['en', 'With kind regards,'],
    ['ru', 'С добрыми пожеланиями,'],
    ['az', 'Ən xoş arzularla,'],
    ['fr', 'Bien sincèrement,'],
    ['fr', 'Avec mes salutations respectueuses,'],
    ['de', 'Mit herzlichen Grüßen'],
    ['es', 'Con mis mejores saludos,'],
  ] as const)('finds too familiar a close for a president in %s', (language, close) => {
    const letter = sampleLetter({ language });
    expect(rules(reword(letter, passageOf(letter, 'close').text, close))).toContain('Q27');
    const other = sampleLetter({ language, recipientIndex: 1 });
    expect(rules(reword(other, passageOf(other, 'close').text, close))).not.toContain('Q27');
  });
});
