import { describe, expect, it } from 'vitest';
import { countryForms } from '../../../src/places/countries/country-forms.ts';
import { fitsScript } from '../../../src/places/script.ts';
import { countryCodes } from '../../../src/urgent-action/country-code.ts';
import { LANGUAGES } from '../../../src/urgent-action/language.ts';

/** How every form begins: what a country's name by itself has not. */
const BEGINS = {
  en: { in: /^(?:in|on) (?:the )?\p{Lu}|the Palestinian|^in eSw/u, of: /^of / },
  ru: { in: /^(?:в|во|на) /u, of: /^\p{L}/u },
  az: { in: /d[aə]$/u, of: /[ıiuü]n$/u },
  fr: {
    in: /^(?:en|au|aux|à|à la|sur l’|à l’)[ ]?\S/u,
    of: /^(?:de |de la |de l’|d’|du |des )\S/u,
  },
  de: { in: /^(?:in|im|auf|in der|in den|auf der|auf den) \S/u, of: /^(?:von|der|des) \S/u },
  es: { in: /^en /u, of: /^(?:de|del) /u },
} as const;

describe('countryForms', () => {
  it.each(LANGUAGES)('has whole forms of every country in %s', (language) => {
    expect(countryCodes()).toHaveLength(250);
    for (const code of countryCodes()) {
      const { name, in: where, of } = countryForms(code, language);
      expect(where, code).toMatch(BEGINS[language].in);
      expect(of, code).toMatch(BEGINS[language].of);
      for (const form of [name, where, of]) {
        expect(fitsScript(form, language), form).toBe(true);
        expect(form, code).not.toMatch(/\p{Cf}| {2}|&|о-в|\(САР\)|SAR|SİR|undefined/u);
      }
    }
  });

  it.each([
    ['AZ', 'Азербайджан', 'в Азербайджане', 'Азербайджана'],
    ['BY', 'Беларусь', 'в Беларуси', 'Беларуси'],
    ['US', 'Соединённые Штаты', 'в Соединённых Штатах', 'Соединённых Штатов'],
    ['CU', 'Куба', 'на Кубе', 'Кубы'],
    ['FR', 'Франция', 'во Франции', 'Франции'],
    ['VN', 'Вьетнам', 'во Вьетнаме', 'Вьетнама'],
    ['PH', 'Филиппины', 'на Филиппинах', 'Филиппин'],
    ['CY', 'Кипр', 'на Кипре', 'Кипра'],
    ['CL', 'Чили', 'в Чили', 'Чили'],
    ['PY', 'Парагвай', 'в Парагвае', 'Парагвая'],
    ['IL', 'Израиль', 'в Израиле', 'Израиля'],
    ['EG', 'Египет', 'в Египте', 'Египта'],
    ['GR', 'Греция', 'в Греции', 'Греции'],
    ['CR', 'Коста-Рика', 'в Коста-Рике', 'Коста-Рики'],
    ['SA', 'Саудовская Аравия', 'в Саудовской Аравии', 'Саудовской Аравии'],
    ['MU', 'Маврикий', 'на Маврикии', 'Маврикия'],
    ['XK', 'Косово', 'в Косово', 'Косово'],
  ])('declines %s in Russian', (code, name, where, of) => {
    expect(countryForms(code, 'ru')).toEqual({ name, in: where, of });
  });

  it.each([
    ['AZ', 'Azərbaycanda', 'Azərbaycanın'],
    ['TR', 'Türkiyədə', 'Türkiyənin'],
    ['US', 'Amerika Birləşmiş Ştatlarında', 'Amerika Birləşmiş Ştatlarının'],
    ['GB', 'Böyük Britaniyada', 'Böyük Britaniyanın'],
    ['SA', 'Səudiyyə Ərəbistanında', 'Səudiyyə Ərəbistanının'],
    ['GE', 'Gürcüstanda', 'Gürcüstanın'],
    ['KW', 'Küveytdə', 'Küveytin'],
    ['IE', 'İrlandiyada', 'İrlandiyanın'],
    ['LU', 'Lüksemburqda', 'Lüksemburqun'],
    ['PE', 'Peruda', 'Perunun'],
    ['DO', 'Dominikan Respublikasında', 'Dominikan Respublikasının'],
    ['BS', 'Baham adalarında', 'Baham adalarının'],
  ])('puts endings to %s in Azerbaijani', (code, where, of) => {
    expect(countryForms(code, 'az')).toMatchObject({ in: where, of });
  });

  it.each([
    ['US', 'in the United States', 'of the United States'],
    ['NL', 'in the Netherlands', 'of the Netherlands'],
    ['AZ', 'in Azerbaijan', 'of Azerbaijan'],
    ['CD', 'in the Democratic Republic of the Congo', 'of the Democratic Republic of the Congo'],
    ['TT', 'in Trinidad and Tobago', 'of Trinidad and Tobago'],
    ['IM', 'on the Isle of Man', 'of the Isle of Man'],
    ['HK', 'in Hong Kong', 'of Hong Kong'],
  ])('sets articles to %s in English', (code, where, of) => {
    expect(countryForms(code, 'en')).toMatchObject({ in: where, of });
  });

  it.each([
    ['FR', 'en France', 'de la France'],
    ['IR', 'en Iran', 'de l’Iran'],
    ['CA', 'au Canada', 'du Canada'],
    ['US', 'aux États-Unis', 'des États-Unis'],
    ['GB', 'au Royaume-Uni', 'du Royaume-Uni'],
    ['CU', 'à Cuba', 'de Cuba'],
    ['HT', 'en Haïti', 'd’Haïti'],
    ['IL', 'en Israël', 'd’Israël'],
    ['MX', 'au Mexique', 'du Mexique'],
    ['KP', 'en Corée du Nord', 'de la Corée du Nord'],
    ['MH', 'aux îles Marshall', 'des îles Marshall'],
    ['HN', 'au Honduras', 'du Honduras'],
    ['HU', 'en Hongrie', 'de la Hongrie'],
  ])('sets articles to %s in French', (code, where, of) => {
    expect(countryForms(code, 'fr')).toMatchObject({ in: where, of });
  });

  it.each([
    ['AZ', 'in Aserbaidschan', 'von Aserbaidschan'],
    ['TR', 'in der Türkei', 'der Türkei'],
    ['IR', 'im Iran', 'des Iran'],
    ['US', 'in den Vereinigten Staaten', 'der Vereinigten Staaten'],
    ['NL', 'in den Niederlanden', 'der Niederlande'],
    ['MT', 'auf Malta', 'von Malta'],
    ['GB', 'im Vereinigten Königreich', 'des Vereinigten Königreichs'],
    ['IS', 'in Island', 'von Island'],
  ])('sets articles to %s in German', (code, where, of) => {
    expect(countryForms(code, 'de')).toMatchObject({ in: where, of });
  });

  it.each([
    ['US', 'en los Estados Unidos', 'de los Estados Unidos'],
    ['IN', 'en la India', 'de la India'],
    ['GB', 'en el Reino Unido', 'del Reino Unido'],
    ['SV', 'en El Salvador', 'de El Salvador'],
    ['CU', 'en Cuba', 'de Cuba'],
    ['FK', 'en las islas Malvinas', 'de las islas Malvinas'],
  ])('sets articles to %s in Spanish', (code, where, of) => {
    expect(countryForms(code, 'es')).toMatchObject({ in: where, of });
  });
});
