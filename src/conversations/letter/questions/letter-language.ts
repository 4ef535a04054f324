import { languageName } from '../../../locales/names.ts';
import { isLanguage } from '../../../urgent-action/language.ts';
import type { LetterQuestion } from '../world.ts';
import { button, inRows, ticked } from '../../screen.ts';

/** Which language the letter is written in: those that the sheet asks for first, in its order. */
export const languageQuestion: LetterQuestion = {
  step: 'language',
  applies: (_, { languages }) => languages.length > 1,
  answered: ({ letterLanguage }, { languages }) =>
    letterLanguage !== undefined && languages.includes(letterLanguage),
  render: ({ letterLanguage }, { action, language, languages, say }) => {
    const unchecked = languages.filter((tag) => !action.translations[tag]?.checkedBy);
    const buttons = languages.map((tag) => {
      const name = languageName(tag, language);
      const label = unchecked.includes(tag) ? say('interview-language-unchecked', { name }) : name;
      return button(ticked(label, tag === letterLanguage), `q:language:${tag}`);
    });
    const note = unchecked.length > 0 ? `\n\n${say('interview-language-note')}` : '';
    return { text: `${say('interview-language')}${note}`, keyboard: inRows(buttons, 2) };
  },
  tapped: (value, draft, { languages }) =>
    isLanguage(value) && languages.includes(value)
      ? { kind: 'answered', draft: { ...draft, letterLanguage: value } }
      : undefined,
};
