import { describe, expect, it } from 'vitest';
import { readTexts } from '../../src/locales/texts.ts';
import { countryForms } from '../../src/places/countries/country-forms.ts';
import { LANGUAGES, type Language } from '../../src/urgent-action/language.ts';

const texts = readTexts();
const COUNTRIES = 'AZ US GB RU CN IR IQ TR BY SA CU PH NL VE CD SD MM HN IL XK'.split(' ');

/** What the safety question and the note on embassies say of a country. */
function said(country: string, language: Language): readonly string[] {
  const { in: where, of } = countryForms(country, language);
  return [
    texts.say(language, 'interview-safety', { in: where }),
    texts.say(language, 'interview-advice', { of }),
    texts.say(language, 'interview-copies', { of }),
  ];
}

describe('a country in a sentence', () => {
  it.each([
    ['en', 'AZ', 'do you live in Azerbaijan, come from there', 'the embassy of Azerbaijan'],
    ['en', 'US', 'do you live in the United States,', 'the embassy of the United States'],
    ['ru', 'AZ', 'живёте ли вы в Азербайджане,', 'посольство Азербайджана'],
    ['ru', 'CU', 'живёте ли вы на Кубе,', 'посольство Кубы'],
    ['az', 'AZ', 'Azərbaycanda yaşayırsınızmı', 'Azərbaycanın yaşadığınız ölkədəki səfirliyinə'],
    ['az', 'US', 'Ştatlarında yaşayırsınızmı', 'Ştatlarının yaşadığınız ölkədəki səfirliyinə'],
    ['fr', 'AZ', 'vivez-vous en Azerbaïdjan,', 'l’ambassade de l’Azerbaïdjan'],
    ['fr', 'PH', 'vivez-vous aux Philippines,', 'l’ambassade des Philippines'],
    ['de', 'AZ', 'Leben Sie in Aserbaidschan,', 'die Botschaft von Aserbaidschan'],
    ['de', 'IR', 'Leben Sie im Iran,', 'die Botschaft des Iran'],
    ['es', 'AZ', '¿vive usted en Azerbaiyán,', 'la embajada de Azerbaiyán'],
    ['es', 'GB', '¿vive usted en el Reino Unido,', 'la embajada del Reino Unido'],
  ] as const)('is declined in %s: %s', (language, country, question, embassy) => {
    const [safety, , copies] = said(country, language);
    expect(safety).toContain(question);
    expect(copies).toContain(embassy);
  });

  it.each(LANGUAGES)('stands in no bracket and after no colon in %s', (language) => {
    for (const country of COUNTRIES)
      for (const text of said(country, language)) {
        const { in: where, of, name } = countryForms(country, language);
        expect(text.includes(where) || text.includes(of), `${country}: ${text}`).toBe(true);
        expect(text, country).not.toContain(`(${name})`);
        expect(text, country).not.toMatch(new RegExp(`: ${name}[:.]`));
      }
  });
});
