import { LANGUAGES } from '../../urgent-action/language.ts';
import { backFrom, type Back } from '../interview.ts';
import { previousQuestion } from '../question.ts';
import type { Said } from '../question.ts';
import { bareWords, wordSaid, type SpokenWord } from '../spoken-words.ts';
import type { LetterDraft } from './draft.ts';
import { withWays } from './ways.ts';
import type { LetterQuestion, LetterWorld } from './world.ts';

/** A label as it is compared, and the data of its button. */
interface Labelled {
  readonly label: string;
  readonly data: string;
}

/** Shorter labels ("No") may stand in a sentence that means something else. */
const TELLING_LABEL = 5;

/**
 * The button that somebody means who types instead of tapping: its label in any of our languages, its
 * number, or a word such as "yes" or "back".
 */
export function saidIn(questions: readonly LetterQuestion[]) {
  return (
    text: string,
    question: LetterQuestion,
    draft: LetterDraft,
    world: LetterWorld,
  ): Said | undefined => {
    const bare = bareWords(text);
    if (bare === '') return undefined;
    const back = backFrom(question, previousQuestion(questions, question.step, draft, world));
    const own = buttonsOf(question, draft, world, back);
    const numbered = /^\d{1,2}$/.test(bare) ? own[Number(bare) - 1] : undefined;
    const data = numbered?.data ?? labelled(own, bare);
    if (data !== undefined) return { data };
    const word = wordSaid(bare);
    const meant = word && dataOf(word, question, draft, world, back);
    if (meant !== undefined) return { data: meant };
    const elsewhere = LANGUAGES.filter((language) => language !== world.language)
      .map((language) => buttonsOf(question, draft, world.inLanguage(language), back))
      .map((buttons) => labelled(buttons, bare))
      .find((found) => found !== undefined);
    if (elsewhere !== undefined) return { data: elsewhere };
    if (word !== undefined) return { misfit: word === 'thanks' ? 'thanks' : 'word' };
    return question.typed === undefined ? within(own, bare) : undefined;
  };
}

/** What the question's screen offers to tap. */
function buttonsOf(
  question: LetterQuestion,
  draft: LetterDraft,
  world: LetterWorld,
  back: Back,
): readonly Labelled[] {
  const screen = question.render(draft, world);
  if ('kind' in screen) return [];
  return withWays(screen, back, world)
    .keyboard.flat()
    .flatMap((shown) =>
      'callback_data' in shown ? [{ label: bareWords(shown.text), data: shown.callback_data }] : [],
    )
    .filter(({ data }) => /^[qp]:/.test(data));
}

function labelled(buttons: readonly Labelled[], bare: string): string | undefined {
  return buttons.find(({ label }) => label === bare)?.data;
}

/** "in English please": the one label that stands in it. */
function within(buttons: readonly Labelled[], bare: string): Said | undefined {
  const named = buttons.filter(
    ({ label }) => label.length >= TELLING_LABEL && ` ${bare} `.includes(` ${label} `),
  );
  const [only, another] = named;
  return only === undefined || another !== undefined ? undefined : { data: only.data };
}

/** What a word does here: a way that every question has, or a button of this one. */
function dataOf(
  word: SpokenWord,
  question: LetterQuestion,
  draft: LetterDraft,
  world: LetterWorld,
  back: Back,
): string | undefined {
  if (word === 'later') return 'q:go:later';
  if (word === 'delete') return 'q:go:delete';
  if (word === 'back') return back.to === 'before' ? `q:go:back:${back.from}` : undefined;
  const value = question.spoken?.(word, draft, world);
  return value && `q:${question.step}:${value}`;
}
