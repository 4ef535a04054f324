import { sureCountry, writerCountry } from '../../places/writer-country.ts';
import { formatDate } from '../../locales/names.ts';
import { TTL_SECONDS } from '../../store/lifetimes.ts';
import { lettersLanguages, translationFor } from '../../urgent-action/choices.ts';
import { addDays, closing, lastDay, localDate } from '../../urgent-action/deadline.ts';
import type { Language } from '../../urgent-action/language.ts';
import type { PublishedActions } from '../../urgent-action/published.ts';
import type { CalendarDate, UrgentAction } from '../../urgent-action/urgent-action.ts';
import type { Interview, Refusal } from '../interview.ts';
import type { InterviewRecords } from '../interview-state.ts';
import { shareActionLink } from '../links.ts';
import type { Misfit } from '../question.ts';
import type { LetterContext } from './letter-context.ts';
import type { View } from '../view.ts';
import type { LetterDraft } from './draft.ts';
import type { LetterDesk } from './desk.ts';
import { inLetter, type LetterQuestion, type LetterWorld } from './world.ts';
import { changeQuestion } from './questions/change.ts';
import { languageQuestion } from './questions/letter-language.ts';
import { nameQuestion } from './questions/name.ts';
import { ownLineQuestion } from './questions/own-line.ts';
import { placeQuestion } from './questions/place.ts';
import { previewQuestion } from './questions/preview.ts';
import { recipientsQuestion } from './questions/recipients.ts';
import { safetyQuestion } from './questions/safety.ts';
import { nameSpellingQuestion, placeSpellingQuestion } from './questions/spelling.ts';
import { toneQuestion } from './questions/tone.ts';
import { button, type Screen } from '../screen.ts';
import { saidIn } from './said.ts';
import { isTrial, trialOver, trialRefusal, writtenFor } from './trial.ts';
import { tappedAnytime, withWays } from './question-buttons.ts';

/** In the order of asking, which is that of `LETTER_STEPS`. */
const QUESTIONS: readonly LetterQuestion[] = [
  languageQuestion,
  toneQuestion,
  safetyQuestion,
  nameQuestion,
  nameSpellingQuestion,
  placeQuestion,
  placeSpellingQuestion,
  ownLineQuestion,
  recipientsQuestion,
  changeQuestion,
  previewQuestion,
];

export interface LetterInterviewOptions<C extends LetterContext> {
  readonly records: InterviewRecords<LetterDraft>;
  /** The languages that there are wordings for. */
  readonly wordingLanguages: readonly Language[];
  readonly desk: LetterDesk;
  /** What to say about an urgent action that takes no more letters from the person of `view`. */
  readonly closedScreen: (slug: string, actions: PublishedActions, view: View) => Screen;
  /** Hands the finished letters out. */
  readonly handOut: (ctx: C, draft: LetterDraft, world: LetterWorld) => Promise<void>;
}

/** How long a draft is kept after the last answer, in days. */
const DRAFT_DAYS = TTL_SECONDS.draft / (24 * 60 * 60);

/** The interview about one letter. */
export function letterInterview<C extends LetterContext>(
  options: LetterInterviewOptions<C>,
): Interview<LetterDraft, LetterWorld, C> {
  const { records, wordingLanguages, desk, closedScreen, handOut } = options;

  /** Read anew for each update: a draft begun before midnight may be finished after it. */
  function refusal(ctx: C, { slug }: LetterDraft): Refusal | undefined {
    const { actions, view } = ctx;
    const action = writtenFor(ctx, slug);
    const why = action ? closing(action, view.nowMs, view) : 'stopped';
    if (why === undefined) return undefined;
    if (isTrial(slug)) return trialRefusal(slug, why, view);
    return { ...closedScreen(slug, actions, view), isFinal: why !== 'perhaps' };
  }

  function world(ctx: C, { slug, place }: LetterDraft): LetterWorld {
    const { view, from, sayIn } = ctx;
    const action = writtenFor(ctx, slug);
    // `refusal` comes first and has said so to the writer.
    if (!action) throw new Error(`The urgent action ${slug} is not published`);
    const sameInAll = {
      action,
      languages: lettersLanguages(action).filter((tag) => wordingLanguages.includes(tag)),
      writerCountry: sureCountry(writerCountry(place, view.language)),
      today: localDate(view.nowMs, view.zone),
      accountName: [from?.first_name, from?.last_name].filter(Boolean).join(' '),
      shareLink: isTrial(slug) ? undefined : shareActionLink(action, view),
      desk,
      zone: view.isSure ? view.zone : undefined,
    };
    const inLanguage = (language: Language): LetterWorld => ({
      ...sameInAll,
      language,
      say: sayIn(language),
      inLanguage,
    });
    return inLanguage(view.language);
  }

  return {
    records,
    questions: QUESTIONS,
    refusal,
    world,
    withWays,
    said: saidIn(QUESTIONS),
    anytime: tappedAnytime,
    corrected: (step, draft, world) =>
      world.say('interview-corrected', { answer: changed(step, draft, world) }),
    help: (misfit: Misfit, { say }) => say(`interview-misfit-${misfit}`),
    // Its button is gone once the letter has come: only a second tap can come from there.
    nothingOpen: ({ view, callbackQuery }) =>
      callbackQuery?.data === 'p:finish' ? undefined : view.say('interview-ended'),
    pause: (_, { action, language, today, say }, resume) => {
      if (isTrial(action.slug)) return trialOver(action.slug, say);
      const goOn = resume === undefined ? `w:${action.slug}` : `q:resume:${resume}`;
      return pauseScreen(action, language, addDays(today, DRAFT_DAYS), say, goOn);
    },
    stop: (_, { action, say }) =>
      isTrial(action.slug)
        ? trialOver(action.slug, say)
        : {
            text: say('interview-stopped'),
            keyboard: [[button(say('interview-actions'), 'a')]],
          },
    finish: handOut,
  };
}

/** An answer that was edited after it was given, as it counts now. */
function changed(step: string, draft: LetterDraft, world: LetterWorld): string {
  if (step === 'ownLine') return draft.ownLine ?? '';
  return inLetter(step.startsWith('name') ? 'name' : 'place', draft, world) ?? '';
}

/**
 * `expires`: when a draft goes that nobody is reminded of. After the last day none is of any use.
 */
function pauseScreen(
  action: UrgentAction,
  language: Language,
  expires: CalendarDate,
  say: LetterWorld['say'],
  goOn: string,
): Screen {
  const { title } = translationFor(action, language);
  const last = formatDate(lastDay(action.deadline), language);
  const date = formatDate(expires, language);
  return {
    text:
      lastDay(action.deadline) <= expires
        ? say('interview-paused', { title, date: last })
        : say('interview-paused-early', { title, date, last }),
    keyboard: [
      [button(say('interview-go-on'), goOn)],
      [button(say('interview-remind'), `r:on:${action.slug}`)],
    ],
  };
}
