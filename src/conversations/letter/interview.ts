import { formatDate } from '../../locales/names.ts';
import { lettersLanguages, translationFor } from '../../urgent-action/choices.ts';
import { addDays, closing, lastDay, localDate } from '../../urgent-action/deadline.ts';
import type { Language } from '../../urgent-action/language.ts';
import type { CalendarDate, UrgentAction } from '../../urgent-action/urgent-action.ts';
import type { Whereabouts } from '../../urgent-action/whereabouts.ts';
import type { PostbagContext } from '../context.ts';
import type { LetterDraft } from './draft.ts';
import type { Interview, Misfit, Refusal } from '../interview.ts';
import type { LetterDesk } from './desk.ts';
import type { LetterQuestion, LetterWorld } from './world.ts';
import { languageQuestion } from './questions/language.ts';
import { nameQuestion } from './questions/name.ts';
import { ownLineQuestion } from './questions/own-line.ts';
import { placeQuestion } from './questions/place.ts';
import { previewQuestion } from './questions/preview.ts';
import { recipientsQuestion } from './questions/recipients.ts';
import { adviceTapped, safetyQuestion } from './questions/safety.ts';
import { toneQuestion } from './questions/tone.ts';
import { button, type Screen } from '../screen.ts';
import type { InterviewRecords } from '../storage.ts';
import { whereaboutsOf } from '../whereabouts.ts';

/** In the order of asking, which is that of `LETTER_STEPS`. */
const QUESTIONS: readonly LetterQuestion[] = [
  languageQuestion,
  toneQuestion,
  safetyQuestion,
  nameQuestion,
  placeQuestion,
  ownLineQuestion,
  recipientsQuestion,
  previewQuestion,
];

export interface LetterInterviewOptions {
  readonly records: InterviewRecords<LetterDraft>;
  /** How long a draft is kept after the last answer, in days. */
  readonly draftDays: number;
  /** The urgent actions as they are published at this moment. */
  readonly actions: () => readonly UrgentAction[];
  /** The present instant of the program's clock, in epoch milliseconds. */
  readonly now: () => number;
  /** The languages that there are wordings for. */
  readonly wordingLanguages: readonly Language[];
  readonly desk: LetterDesk;
  /** The link that passes an urgent action on, in the words of `ctx`'s language. */
  readonly shareLink: (ctx: PostbagContext, action: UrgentAction) => string;
  /** What to say about an urgent action that takes no more letters from somebody who is `where`. */
  readonly closedScreen: (ctx: PostbagContext, slug: string, where: Whereabouts) => Screen;
  /** Hands the finished letters out. */
  readonly handOut: Interview<LetterDraft, LetterWorld, PostbagContext>['finish'];
}

/** The interview about one letter. */
export function letterInterview(
  options: LetterInterviewOptions,
): Interview<LetterDraft, LetterWorld, PostbagContext> {
  const { actions, now, draftDays } = options;
  const find = (slug: string): UrgentAction | undefined =>
    actions().find((action) => action.slug === slug);

  /** Read anew for each update: a draft begun before midnight may be finished after it. */
  function refusal(ctx: PostbagContext, draft: LetterDraft): Refusal | undefined {
    const where = whereaboutsOf(ctx, draft);
    const action = find(draft.slug);
    const why = action ? closing(action, now(), where) : 'stopped';
    if (why === undefined) return undefined;
    return { ...options.closedScreen(ctx, draft.slug, where), isFinal: why !== 'perhaps' };
  }

  function world(ctx: PostbagContext, draft: LetterDraft): LetterWorld {
    const action = find(draft.slug);
    // `refusal` comes first and has said so to the writer.
    if (!action) throw new Error(`The urgent action ${draft.slug} is not published`);
    const { language, say, from } = ctx;
    return {
      action,
      language,
      say,
      languages: lettersLanguages(action).filter((tag) => options.wordingLanguages.includes(tag)),
      today: localDate(now(), whereaboutsOf(ctx, draft).zone),
      accountName: [from?.first_name, from?.last_name].filter(Boolean).join(' '),
      shareLink: options.shareLink(ctx, action),
      desk: options.desk,
    };
  }

  return {
    records: options.records,
    questions: QUESTIONS,
    refusal,
    world,
    withWays,
    anytime: adviceTapped,
    help: (misfit: Misfit, { say }) => say(`interview-misfit-${misfit}`),
    nothingOpen: ({ say }) => say('interview-ended'),
    pause: (_, { action, language, today, say }) =>
      pauseScreen(action, language, addDays(today, draftDays), say),
    stop: (_, { say }) => ({
      text: say('interview-stopped'),
      keyboard: [[button(say('interview-actions'), 'a')]],
    }),
    finish: options.handOut,
  };
}

/** The buttons of every question: one step back, from the first to the card, and a pause in which nothing is lost. */
function withWays(screen: Screen, canGoBack: boolean, { action, say }: LetterWorld): Screen {
  const ways = [
    button(say('interview-back'), canGoBack ? 'q:go:back' : `c:${action.slug}`),
    button(say('interview-later'), 'q:go:later'),
  ];
  return { ...screen, keyboard: [...screen.keyboard, ways] };
}

/** `expires`: when a draft goes that nobody is reminded of. After the last day none is of any use. */
function pauseScreen(
  action: UrgentAction,
  language: Language,
  expires: CalendarDate,
  say: LetterWorld['say'],
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
      [button(say('interview-go-on'), `w:${action.slug}`)],
      [button(say('interview-remind'), `r:on:${action.slug}`)],
    ],
  };
}
