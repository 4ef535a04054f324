import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/urgent-action/language.ts';
import { missingEnding, salutationFor } from '../../src/urgent-action/salutation.ts';

describe('salutationFor', () => {
  it.each([
    ['President of the Republic of Azerbaijan', 'Dear President,'],
    ['Prosecutor General', 'Dear Prosecutor General,'],
    ['Minister for Foreign Affairs', 'Dear Minister,'],
    ['Director, Federal Bureau of Prisons', 'Dear Director,'],
    ['Ministry of Justice', 'Dear Sir or Madam,'],
    ['The Office of the Ombudsman', 'Dear Sir or Madam,'],
  ])('greets the %s in English', (role, salutation) => {
    expect(salutationFor('en', { role, name: undefined })).toBe(salutation);
  });

  it('greets by name where the office is not known', () => {
    expect(salutationFor('en', { role: undefined, name: 'Max Invented' })).toBe(
      'Dear Max Invented,',
    );
    expect(salutationFor('az', { role: undefined, name: 'Max Invented' })).toBe(
      'Hörmətli Max Invented,',
    );
  });

  it('greets the office in Azerbaijani, anybody elsewhere', () => {
    const addressee = { role: 'Baş prokuror', name: undefined };
    expect(salutationFor('az', addressee)).toBe('Hörmətli Baş prokuror,');
    expect(salutationFor('ru', addressee)).toBe('Уважаемые дамы и господа!');
    expect(salutationFor('fr', addressee)).toBe('Madame, Monsieur,');
    expect(salutationFor('de', addressee)).toBe('Sehr geehrte Damen und Herren,');
    expect(salutationFor('es', addressee)).toBe('De mi mayor consideración:');
  });

  it('ends as the language ends one', () => {
    for (const language of LANGUAGES) {
      const salutation = salutationFor(language, { role: 'x', name: 'y' });
      expect([language, missingEnding(language, salutation)]).toEqual([language, undefined]);
      expect(missingEnding(language, salutation.slice(0, -1))).toBe(salutation.slice(-1));
    }
  });
});
