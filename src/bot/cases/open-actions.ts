import type { InlineKeyboardButton } from 'grammy/types';
import { shareActionLink } from '../../conversations/links.ts';
import {
  bold,
  button,
  formatted,
  urlButton,
  type FormattedText,
  type Keyboard,
  type Screen,
} from '../../conversations/screen.ts';
import type { View } from '../../conversations/view.ts';
import { formatDate, formatDay, languageInText } from '../../locales/names.ts';
import { NEWS_LIST } from '../../jobs/planning/wave.ts';
import { translationFor } from '../../urgent-action/choices.ts';
import { closing, lastDay } from '../../urgent-action/deadline.ts';
import type { PublishedActions } from '../../urgent-action/published.ts';
import type { UrgentAction } from '../../urgent-action/urgent-action.ts';
import { caseCard } from './case-card.ts';
import { dayQuestion } from './day-question.ts';

/**
 * The urgent action that `slug` names: its card, or after its last day what to do instead. No way
 * in leads to a letter then. Helpful where `slug` names none of ours.
 */
export function actionScreen(slug: string, actions: PublishedActions, view: View): Screen {
  const open = actions.openTo(view);
  const action = actions.find(slug);
  if (!action) return unknownScreen(open, view);
  return open.includes(action)
    ? openScreen(action, view, open.length > 1)
    : closedScreen(action, actions, view);
}

/** A link that names none of ours: the open urgent actions, or news of the next one. */
function unknownScreen(open: readonly UrgentAction[], view: View): Screen {
  const screen = introduced(formatted(view.say('list-unknown')), open, view);
  return open.length > 0 ? screen : { ...screen, keyboard: [newsButton(view)] };
}

/** The card, or what has to be known before it can be said whether a letter would be in time. */
function openScreen(action: UrgentAction, view: View, hasOthers: boolean): Screen {
  return closing(action, view.nowMs, view) === 'perhaps'
    ? dayQuestion(action, view)
    : caseCard(action, view, hasOthers);
}

/** All open urgent actions as buttons, or that there is none. */
export function listScreen(actions: PublishedActions, view: View): Screen {
  const open = actions.openTo(view);
  if (open.length === 0) {
    const text = withOrganisation(view.say('list-none'), view);
    return { text, keyboard: [newsButton(view)] };
  }
  return { text: view.say('list-heading'), keyboard: actionButtons(open, view) };
}

/** What /start shows, which may be followed by a slug. */
export function actionOrStartScreen(slug: string, actions: PublishedActions, view: View): Screen {
  return slug === '' ? startScreen(actions, view) : actionScreen(slug, actions, view);
}

/** Without a slug: the only urgent action that is open, or the list. */
function startScreen(actions: PublishedActions, view: View): Screen {
  const [only, ...others] = actions.openTo(view);
  if (only && others.length === 0) return openScreen(only, view, false);
  return listScreen(actions, view);
}

/**
 * What became of an urgent action: where it was ended, what is told of that; after the last day,
 * what helps now, and the urgent action that goes on with it.
 */
function closedScreen(action: UrgentAction, actions: PublishedActions, view: View): Screen {
  const { say, language } = view;
  const { title, summary } = translationFor(action, language);
  const isStopped = closing(action, view.nowMs, view) === 'stopped';
  const date = formatDate(lastDay(action.deadline), language);
  const next = actions.all.find(({ follows }) => follows === action.slug);
  const goesOn = next?.kind === 'update';
  const text = isStopped
    ? `${summary}\n\n${say(goesOn ? 'closed-followed' : 'closed-stopped')}`
    : withOrganisation(say('closed-deadline', { date }), view);
  const label = say(goesOn ? 'closed-next' : 'closed-outcome');
  const outcome = next ? [[button(label, `c:${next.slug}`)]] : [];
  const share = isStopped ? [] : [[urlButton(say('card-share'), shareActionLink(action, view))]];
  const screen = introduced(formatted(bold(title), `\n\n${text}`), actions.openTo(view), view);
  return { ...screen, keyboard: [...outcome, ...screen.keyboard, ...share, newsButton(view)] };
}

/** A text that sends people to whoever runs the bot, with how to reach them. */
function withOrganisation(text: string, { organisation }: View): string {
  return organisation === undefined ? text : `${text}\n${organisation}`;
}

/** `intro`, followed by the open urgent actions where there are any. */
function introduced(intro: FormattedText, open: readonly UrgentAction[], view: View): Screen {
  const others = view.say(open.length > 0 ? 'closed-others' : 'closed-no-others');
  return {
    ...intro,
    text: `${intro.text}\n\n${others}`,
    keyboard: actionButtons(open, view),
  };
}

function actionButtons(open: readonly UrgentAction[], view: View): Keyboard {
  return open.map((action) => [button(lineOf(action, view), `c:${action.slug}`)]);
}

/** An urgent action in a list. The day first: of a long title the end is cut off. */
export function lineOf(action: UrgentAction, { say, language }: View): string {
  const { title, language: written } = translationFor(action, language);
  const date = formatDay(lastDay(action.deadline), language);
  return written === language
    ? say('list-line', { title, date })
    : say('list-line-in', { title, date, language: languageInText(written, language) });
}

/** The way on where nothing is open. */
function newsButton({ say }: View): readonly InlineKeyboardButton[] {
  return [button(say('reminder-news-start'), `r:on:${NEWS_LIST}`)];
}
