import { describe, expect, it } from 'vitest';
import { fieldInWords } from '../../../src/conversations/coordinator/field-words.ts';
import { readTexts } from '../../../src/locales/texts.ts';
import { LANGUAGES, type Language } from '../../../src/urgent-action/language.ts';

const texts = readTexts();
const draft = {
  files: [
    {
      name: 'action.yaml',
      text: 'recipients: [{ id: president, name: Ana Bel, faxes: ["+1 23"] }]\n',
    },
    {
      name: 'en.yaml',
      text: 'recipients: { president: { role: President } }\ndemands: { free: { label: her release } }\n',
    },
  ],
};

function inWords(path: string, language: Language = 'en'): string {
  const say = (key: string, args = {}) => texts.say(language, key, args);
  return fieldInWords(path, draft, { say });
}

describe('the place of a value', () => {
  it.each([
    ['recipients.president.faxes', 'Fax (President)'],
    ['recipients[president].faxes', 'Fax (President)'],
    ['en.recipients.president.salutation', 'Salutation (President)'],
    ['en.demands.free.clause', 'Request (her release)'],
    ['deadline.until', 'Last day to write'],
    ['en.facts.arrest', 'What is told'],
    ['facts.arrest.date', 'Date of what is told'],
    ['people.ana.gender', 'Woman or man'],
  ])('is said in words: %s', (path, words) => {
    expect(inWords(path)).toBe(words);
  });

  it('has words in every language', () => {
    const said = LANGUAGES.map((language) => inWords('recipients.president.faxes', language));
    expect(said.every((words) => words.includes('President') && !words.includes('faxes'))).toBe(
      true,
    );
  });

  it('stays as it is where there is no word for it', () => {
    expect(inWords('unheard.of')).toBe('unheard.of');
  });
});
