import { beforeAll, describe, expect, it } from 'vitest';
import { caseCard } from '../../../src/bot/cases/case-card.ts';
import { shareActionLink } from '../../../src/conversations/links.ts';
import { readTexts } from '../../../src/locales/texts.ts';
import {
  CARD_UNITS_AT_MOST,
  TITLE_SIGNS_AT_MOST,
} from '../../../src/urgent-action/checks/lengths.ts';
import { LANGUAGES } from '../../../src/urgent-action/language.ts';
import type { Language } from '../../../src/urgent-action/language.ts';
import type { UrgentAction } from '../../../src/urgent-action/urgent-action.ts';
import { inventedAction } from '../../support/invented.ts';

const MESSAGE_UNITS = 4_096;
const LINK_SIGNS = 2_048;
/** The longest that Telegram and the schema allow. */
const USERNAME = 'a'.repeat(32);
const SLUG = 's'.repeat(32);

const texts = readTexts();
let smallest: UrgentAction;
let beekeeper: UrgentAction;

beforeAll(async () => {
  smallest = await inventedAction('cl-inti-carrasco');
  beekeeper = await inventedAction('pt-duarte-salgado');
});

function viewIn(language: Language, day: string) {
  return {
    language,
    say: (key: string, args = {}) => texts.say(language, key, args),
    zone: 'UTC',
    isSure: true,
    nowMs: Date.parse(`${day}T12:00:00Z`),
    username: USERNAME,
    begun: undefined,
  };
}

function textOf(action: UrgentAction, language: Language, day = '2031-06-01'): string {
  return caseCard(action, viewIn(language, day), true).text;
}

describe('caseCard', () => {
  it('asks for letters by a day of the section’s own', () => {
    expect(textOf(smallest, 'en')).toContain(
      'Please write by 30 June 2031 (29 days left on 1 June).',
    );
    expect(textOf(smallest, 'en', '2031-06-29')).toContain(
      'by 30 June 2031 (one day left on 29 June).',
    );
    expect(textOf(smallest, 'en', '2031-06-30')).toContain('Please write today, 30 June 2031.');
    expect(textOf(beekeeper, 'en', '2031-03-01')).toContain('Write by 30 March 2031 (29 days left');
  });

  it('says in which language the urgent action is', () => {
    const only: Readonly<Record<Language, string>> = {
      en: 'Chile',
      ru: 'Эта срочная акция и письма к ней есть только на одном языке: английский.',
      az: 'Bu təcili çağırış və məktubları yalnız bir dildədir: ingilis dili.',
      fr: 'Cette action urgente et ses lettres n’existent qu’en anglais.',
      de: 'Diese Eilaktion und ihre Briefe gibt es nur auf Englisch.',
      es: 'Esta acción urgente y sus cartas solo están en inglés.',
    };
    for (const language of LANGUAGES)
      expect(textOf(smallest, language).split('\n')[1]).toBe(only[language]);
  });

  it('names all languages that there are', () => {
    const { en } = smallest.translations;
    if (en === undefined) throw new Error('There are no English texts');
    const translations = { en, fr: { ...en, language: 'fr' as const } };
    expect(textOf({ ...smallest, translations }, 'de')).toContain(
      'Diese Eilaktion und ihre Briefe gibt es nur in diesen Sprachen: Englisch und Französisch.',
    );
    expect(textOf({ ...smallest, translations }, 'fr')).not.toContain('n’existent');
  });

  it('has room for the longest texts that are read, in every language', () => {
    for (const deadline of [smallest.deadline, beekeeper.deadline])
      for (const language of LANGUAGES)
        for (const day of ['2031-01-01', '2031-03-29', '2031-06-29']) {
          const action = { ...filled(smallest, 'x', CARD_UNITS_AT_MOST), deadline };
          const { text, keyboard } = caseCard(action, viewIn(language, day), true);
          const labels = keyboard.flat().map((button) => button.text);
          expect(text.length).toBeGreaterThan(CARD_UNITS_AT_MOST);
          expect(text.length + labels.join('').length).toBeLessThanOrEqual(MESSAGE_UNITS);
        }
  });

  it('can be passed on with the longest title that is read', () => {
    for (const language of LANGUAGES) {
      const title = 'Ж'.repeat(TITLE_SIGNS_AT_MOST / '%D0%96'.length);
      const link = shareActionLink(
        withTexts({ ...smallest, slug: SLUG }, { title }),
        viewIn(language, '2031-01-01'),
      );
      expect(link.length).toBeGreaterThan(TITLE_SIGNS_AT_MOST);
      expect(link.length).toBeLessThanOrEqual(LINK_SIGNS);
    }
  });
});

function withTexts(
  action: UrgentAction,
  changes: { readonly title?: string; readonly summary?: string },
): UrgentAction {
  const { en } = action.translations;
  if (en === undefined) throw new Error('There are no English texts');
  return { ...action, translations: { en: { ...en, ...changes } } };
}

/**
 * `action` as an update in a country with a long name, with a summary that takes all the units
 * there are.
 */
function filled(action: UrgentAction, sign: string, units: number): UrgentAction {
  const { en } = action.translations;
  const labels = Object.values(en?.demands ?? {}).map(({ label }) => `\n• ${label}`);
  const taken = [en?.title, en?.name['nominative'], ...labels].join('').length;
  const longest = withTexts(action, { summary: sign.repeat(units - taken) });
  return { ...longest, kind: 'update', country: 'GS', slug: SLUG };
}
