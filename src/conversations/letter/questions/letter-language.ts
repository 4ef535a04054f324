import { languageName } from '../../../locales/names.ts';
import { isLanguage, type Language } from '../../../urgent-action/language.ts';
import { button, inRows, ticked } from '../../screen.ts';
import type { LetterQuestion, LetterWorld } from '../world.ts';

/**
 * Which language the letter is written in: the writer's own first, as the one they can answer for;
 * then those that the sheet asks for, in its order.
 */
export const languageQuestion: LetterQuestion = {
  step: 'language',
  applies: (_, { languages }) => languages.length > 1,
  answered: ({ letterLanguage }, { languages }) =>
    letterLanguage !== undefined && languages.includes(letterLanguage),
  render: ({ letterLanguage }, world) => {
    const { language, languages, say } = world;
    const asked = askedFor(world);
    const own = languages.filter((tag) => tag === language);
    const others = languages.filter((tag) => tag !== language);
    const buttons = [...own, ...others].map((tag) => {
      const name = languageName(tag, language);
      const label = asked.includes(tag) ? say('interview-language-asked', { name }) : name;
      return button(ticked(label, tag === letterLanguage), `q:language:${tag}`);
    });
    const note = asked.length > 0 ? `\n\n${say('interview-language-note')}` : '';
    return {
      text: `${say('interview-language')}${note}`,
      whenRefused: { text: '' },
      keyboard: inRows(buttons, 2),
    };
  },
  tapped: (value, draft, { languages }) =>
    isLanguage(value) && languages.includes(value)
      ? { kind: 'answered', draft: { ...draft, letterLanguage: value } }
      : undefined,
};

/** Those that the sheet asks for; none where a mark would stand on every button. */
function askedFor({ action, languages }: LetterWorld): readonly Language[] {
  const asked = languages.filter((tag) => action.languagesAskedFor.includes(tag));
  return asked.length < languages.length ? asked : [];
}
