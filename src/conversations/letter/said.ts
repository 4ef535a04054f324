import { remembering } from '../../remembering.ts';
import { LANGUAGES } from '../../urgent-action/language.ts';
import { askedBack } from '../spoken/asked-back.ts';
import { backFrom, type Back } from '../interview.ts';
import { previousQuestion } from '../next-question.ts';
import type { Said } from '../question.ts';
import { languageSaid } from '../spoken/languages.ts';
import { orderSaid, withoutArticles } from '../spoken/numbers.ts';
import { bareWords, isThanks, withoutPlease, wordSaid, type SpokenWord } from '../spoken/words.ts';
import type { Keyboard } from '../screen.ts';
import type { LetterDraft } from './draft.ts';
import { isNearlySaid } from './nearly-said.ts';
import { changeQuestion } from './questions/change.ts';
import { adviceScreen } from './questions/safety.ts';
import { withWays } from './question-buttons.ts';
import type { LetterQuestion, LetterWorld } from './world.ts';

/**
 * The words of a way, which are the same at every question, in each language: on typed words all of
 * them are looked at. Other labels are not remembered, as they may hold what a writer typed.
 */
const bareWay = remembering(bareWords, 100);

/** A label as it is compared, and the data of its button. */
interface Labelled {
  readonly label: string;
  readonly data: string;
}

/** Shorter labels ("No") may stand in a sentence that means something else. */
const TELLING_LABEL = 5;
const TELLING_BEGINNING = 3;

/**
 * The button that somebody means who types instead of tapping: its label in any of our languages,
 * its number, or a word such as "yes" or "back".
 */
export function saidIn(questions: readonly LetterQuestion[]) {
  return (
    text: string,
    question: LetterQuestion,
    draft: LetterDraft,
    world: LetterWorld,
  ): Said | undefined => {
    const bare = withoutPlease(bareWords(text));
    if (bare === '') return undefined;
    const back = backFrom(question, previousQuestion(questions, question.step, draft, world));
    const own = buttonsOf(question, draft, world, back);
    const advice = adviceButtons(question, world);
    const data =
      labelled([...own, ...advice], bare) ??
      numbered(own, bare, question)?.data ??
      languageButton(own, bare);
    if (data !== undefined) return { data };
    const asked = askedBack(text);
    if (asked !== undefined)
      return { told: world.say(`interview-asked-${asked}`, { step: question.step }) };
    const word =
      wordSaid(bare) ??
      yesAndMore(text, question) ??
      initialsInstead(text, question) ??
      thanksIn(bare, question);
    const meant = word && dataOf(word, question, draft, world, back);
    if (meant !== undefined) return { data: meant };
    // The ways are words in every language: to what may be an answer they are no second time.
    const there = question.typed === undefined ? back : undefined;
    const others = LANGUAGES.filter((language) => language !== world.language)
      .map((language) => world.inLanguage(language))
      .flatMap((other) => [
        ...buttonsOf(question, draft, other, there),
        ...adviceButtons(question, other),
      ]);
    const elsewhere = labelled(others, bare);
    if (elsewhere !== undefined) return { data: elsewhere };
    if (word !== undefined) return { misfit: word === 'thanks' ? 'thanks' : 'word' };
    if (question.typed !== undefined) return undefined;
    return (
      changeSaid(bare, question, draft, world) ??
      within([...own, ...advice], bare) ??
      within(others, bare)
    );
  };
}

/** What the question's screen offers to tap, the ways included where `back` says where it leads. */
function buttonsOf(
  question: LetterQuestion,
  draft: LetterDraft,
  world: LetterWorld,
  back: Back | undefined,
): readonly Labelled[] {
  const screen = question.render(draft, world);
  if ('kind' in screen) return [];
  return labelsOf((back ? withWays(screen, back, world) : screen).keyboard);
}

/**
 * The advice stands below a yes, which is noted nowhere: what its buttons say is understood as long
 * as the question of safety is open.
 */
function adviceButtons({ step }: LetterQuestion, world: LetterWorld): readonly Labelled[] {
  return step === 'safety' ? labelsOf(adviceScreen(world).keyboard) : [];
}

function labelsOf(keyboard: Keyboard): readonly Labelled[] {
  return keyboard.flat().flatMap((shown) => {
    if (!('callback_data' in shown) || !/^[qp]:/.test(shown.callback_data)) return [];
    const { text, callback_data: data } = shown;
    return [{ label: data.startsWith('q:go:') ? bareWay(text) : bareWords(text), data }];
  });
}

function labelled(buttons: readonly Labelled[], bare: string): string | undefined {
  return buttons.find(({ label }) => label === bare)?.data;
}

/** "rusca", "auf Deutsch": the button of that language, where there is one. */
function languageButton(buttons: readonly Labelled[], bare: string): string | undefined {
  const language = languageSaid(bare);
  return buttons.find(({ data }) => data === `q:language:${language}`)?.data;
}

/** "2", and "option two" or "the second one" where nothing can be typed but buttons. */
function numbered(
  buttons: readonly Labelled[],
  bare: string,
  { typed }: LetterQuestion,
): Labelled | undefined {
  // Where something can be typed, only figures are no answer.
  const order = typed === undefined || /^\d{1,2}$/.test(bare) ? orderSaid(bare) : undefined;
  if (order === undefined) return undefined;
  // "The first" of some is one of them, and not the button above that is for all.
  const some = order.isOrdinal ? buttons.filter(({ data }) => !data.endsWith(':all')) : buttons;
  return some[order.number - 1];
}

/** What turns a yes around, as in «да нет» and "claro que no". */
const NEGATION = /(?:^| )(?:no|not|не|нет|yox|deyil\S*|non|pas|nein|nicht)(?= |$)/u;

/**
 * "Yes my mother lives there": at the question of safety a yes is one, whatever follows. "No, but
 * …" may be a yes as well, and is asked again.
 */
function yesAndMore(text: string, { step }: LetterQuestion): SpokenWord | undefined {
  if (step !== 'safety') return undefined;
  const [opening = ''] = text.split(/[,.;:!–—-]/u);
  const said = bareWords(opening);
  const [first = ''] = said.split(' ');
  const isYes = wordSaid(said) === 'yes' || (wordSaid(first) === 'yes' && !NEGATION.test(said));
  return isYes ? 'yes' : undefined;
}

/** "I am Ana, but only initials please": at the name, what is wanted stands last. */
function initialsInstead(text: string, { step }: LetterQuestion): SpokenWord | undefined {
  if (step !== 'name') return undefined;
  const last = bareWords(text.split(/[,.;:!–—]/u).findLast((part) => /\p{L}/u.test(part)) ?? '');
  const wanted = withoutPlease(last.replace(/^(?:but|but i|но|amma|mais|aber|pero) /u, ''));
  return wordSaid(wanted) === 'initials' ? 'initials' : undefined;
}

/** "Another tone", "the name is wrong", "falscher Name". */
const WRONG =
  /^(?:wrong|different|another|other|new|друг(?:ой|ая|ое|ую)|нов(?:ый|ая|ое|ую)|неверн(?:ый|ая|ое)|başqa|yeni|səhv|(?:une? )?(?:autre|nouveau|nouvelle|mauvaise?)|(?:eine?n? )?(?:andere[rsn]?|neue[rsn]?|falsche[rsn]?)|otr[oa]|nuev[oa]) (\S+)$|^(.+?) (?:is|are|ist|est|está|es) (?:wrong|not right|falsch|faux|fausse|incorrecte?|mal|incorrect[oa])$|^(.+?) (?:неверн|неправильн)\S*$|^(.+?) səhvdir$/u;

const CHANGE =
  /^(?:(?:i (?:want|need) to |can i |let me )?(?:change|edit|correct|fix)|(?:хочу )?(?:изменить|измени|измените|поменять|поменяй|исправить|исправь)|(?:je veux )?(?:changer|modifier|corriger)|(?:quiero )?(?:cambiar|cambia|modificar|corregir)) (.+)$|^(.+?) (?:dəyiş|dəyişdir|dəyişmək|düzəlt|ändern|korrigieren)$/u;
const OWN =
  /^(?:(?:my|the|a|мой|мою|мо[её]|свой|свою|сво[её]|le|la|les|mon|ma|mes|el|los|mi|mis|den|die|das|meine?n?) )+/u;

/** What a case puts behind a word: "Namen" and "adı" name what labels call "Name" and "Ad". */
const CASE_ENDING = 2;

function isNamedBy(what: string, label: string): boolean {
  const isInflected = (word: string): boolean =>
    word.length >= CASE_ENDING && what.startsWith(word) && what.length - word.length <= CASE_ENDING;
  return label.split(' ').some((word) => word.startsWith(what) || isInflected(word));
}

/** "Change name", «измени тон»: at the letter, the button below "Change …" that leads there. */
function changeSaid(
  bare: string,
  { step }: LetterQuestion,
  draft: LetterDraft,
  world: LetterWorld,
): Said | undefined {
  if (step !== 'preview' && step !== 'change') return undefined;
  if (languageSaid(bare) !== undefined) return changing('language', step);
  const [, ...named] = CHANGE.exec(bare) ?? WRONG.exec(bare) ?? [];
  const what = named.find((part) => part !== undefined)?.replace(OWN, '') ?? '';
  if (what.length < TELLING_BEGINNING) return undefined;
  const back: Back = { from: 'change', to: 'nowhere' };
  const found = LANGUAGES.flatMap((language) =>
    buttonsOf(changeQuestion, draft, world.inLanguage(language), back),
  ).find(({ label, data }) => data.startsWith('q:change:') && isNamedBy(what, label));
  return found && changing(found.data.slice('q:change:'.length), step);
}

/** The button that leads to the answer `what`, at the letter or among what can be changed. */
function changing(what: string, step: 'preview' | 'change'): Said {
  return { data: step === 'change' ? `q:change:${what}` : `p:${what}` };
}

/** A thank-you in more words, which an own line may be as well. */
function thanksIn(bare: string, { step }: LetterQuestion): SpokenWord | undefined {
  return step !== 'ownLine' && isThanks(bare) ? 'thanks' : undefined;
}

/** "eng", "formally": it begins as the label does, or goes on. */
function isBegun(label: string, said: string): boolean {
  if (label.length < TELLING_LABEL || said.length < TELLING_BEGINNING) return false;
  return label.startsWith(said) || said.startsWith(label);
}

function isIn(part: string, whole: string): boolean {
  return part.length >= TELLING_LABEL && ` ${whole} `.includes(` ${part} `);
}

/** "in English please": the one label that stands in it; "President": the one that it stands in. */
function within(buttons: readonly Labelled[], bare: string): Said | undefined {
  const said = withoutArticles(bare);
  const named = buttons.filter(
    ({ label }) =>
      isIn(label, bare) || isIn(said, label) || isBegun(label, said) || isNearlySaid(label, said),
  );
  const [only, another] = new Set(named.map(({ data }) => data));
  return only === undefined || another !== undefined ? undefined : { data: only };
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
  if (word === 'initials' && question.step === 'safety') return 'q:go:initials';
  if (word === 'back') return back.to === 'before' ? `q:go:back:${back.from}` : undefined;
  const value = question.spoken?.(word, draft, world);
  return value && `q:${question.step}:${value}`;
}
