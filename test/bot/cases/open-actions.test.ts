import { describe, expect, it } from 'vitest';
import { actionScreen, listScreen } from '../../../src/bot/cases/open-actions.ts';
import type { View } from '../../../src/conversations/view.ts';
import { readTexts, type Texts } from '../../../src/locales/texts.ts';
import { LANGUAGES, type Language } from '../../../src/urgent-action/language.ts';
import { publishedActions } from '../../../src/urgent-action/published.ts';
import { inventedAction } from '../../support/invented.ts';
import { publishedActions as published } from '../../support/tested-bot.ts';

const CONTACT = 'Section X: urgent@section.example';

function viewIn(texts: Texts, language: Language, now: string): View {
  return {
    language,
    say: (key, args = {}) => texts.say(language, key, args),
    zone: 'UTC',
    isSure: true,
    nowMs: Date.parse(now),
    username: 'postbag_bot',
    begun: undefined,
    organisation: CONTACT,
  };
}

describe('the organisation that runs the bot', () => {
  it.each(LANGUAGES)(
    'is named with its contact where there is nothing to write, in %s',
    async (language) => {
      const texts = readTexts();
      const action = await inventedAction('cl-inti-carrasco');
      const view = viewIn(texts, language, '2032-01-01T12:00:00Z');
      const actions = publishedActions([action]);
      expect(listScreen(actions, view).text.endsWith(`\n${CONTACT}`)).toBe(true);
      expect(actionScreen(action.slug, actions, view).text).toContain(`\n${CONTACT}\n`);
    },
  );
});

describe('the list', () => {
  it('says which language a title is in that is not the reader’s', async () => {
    const texts = readTexts();
    const [first] = await published();
    if (!first) throw new Error('There is no urgent action to try');
    const { ru } = first.translations;
    if (!ru) throw new Error('It has no Russian texts');
    const actions = publishedActions([first, { ...first, slug: 'other', translations: { ru } }]);
    const labels = listScreen(actions, viewIn(texts, 'fr', '2014-11-05T12:00:00Z')).keyboard;
    expect(labels.flat().map(({ text }) => text)).toEqual([
      expect.stringMatching(/^25 novembre : Khadija/u),
      expect.stringMatching(/^25 novembre \(russe\) : Хадиджа/u),
    ]);
  });
});
