import { describe, expect, it } from 'vitest';
import { actionScreen, listScreen } from '../../../src/bot/cases/open-actions.ts';
import { readTexts } from '../../../src/locales/texts.ts';
import { LANGUAGES } from '../../../src/urgent-action/language.ts';
import { publishedActions } from '../../../src/urgent-action/published.ts';
import { inventedAction } from '../../support/invented.ts';

const CONTACT = 'Section X: urgent@section.example';

describe('the organisation that runs the bot', () => {
  it.each(LANGUAGES)(
    'is named with its contact where there is nothing to write, in %s',
    async (language) => {
      const texts = readTexts();
      const action = await inventedAction('cl-inti-carrasco');
      const view = {
        language,
        say: (key: string, args = {}) => texts.say(language, key, args),
        zone: 'UTC',
        isSure: true,
        nowMs: Date.parse('2032-01-01T12:00:00Z'),
        username: 'postbag_bot',
        begun: undefined,
        organisation: CONTACT,
      };
      const actions = publishedActions([action]);
      expect(listScreen(actions, view).text.endsWith(`\n${CONTACT}`)).toBe(true);
      expect(actionScreen(action.slug, actions, view).text).toContain(`\n${CONTACT}\n`);
    },
  );
});
