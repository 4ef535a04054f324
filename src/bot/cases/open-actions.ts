import {
  bold,
  button,
  formatted,
  plainScreen,
  type Keyboard,
  type Screen,
} from '../../conversations/screen.ts';
import type { View } from '../../conversations/view.ts';
import { formatDate } from '../../locales/names.ts';
import { translationFor } from '../../urgent-action/choices.ts';
import { closing, daysLeft, lastDay } from '../../urgent-action/deadline.ts';
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
  if (!action) return introduced(formatted(view.say('list-unknown')), open, view);
  return open.includes(action)
    ? openScreen(action, view, open.length > 1)
    : introduced(closedText(action, view), open, view);
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
  if (open.length === 0) return plainScreen(view.say('list-none'));
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

function closedText(action: UrgentAction, view: View): ReturnType<typeof formatted> {
  const { title } = translationFor(action, view.language);
  const isStopped = closing(action, view.nowMs, view) === 'stopped';
  const date = formatDate(lastDay(action.deadline), view.language);
  const text = isStopped ? view.say('closed-stopped') : view.say('closed-deadline', { date });
  return formatted(bold(title), `\n\n${text}`);
}

/** `intro`, followed by the open urgent actions where there are any. */
function introduced(
  intro: ReturnType<typeof formatted>,
  open: readonly UrgentAction[],
  view: View,
): Screen {
  const others = view.say(open.length > 0 ? 'closed-others' : 'closed-no-others');
  return {
    ...intro,
    text: `${intro.text}\n\n${others}`,
    keyboard: actionButtons(open, view),
  };
}

function actionButtons(open: readonly UrgentAction[], view: View): Keyboard {
  return open.map((action) => {
    const { title } = translationFor(action, view.language);
    return [button(listLine(title, action, view), `c:${action.slug}`)];
  });
}

/** With the days that are left, or the date where they seem to be over. */
function listLine(
  title: string,
  action: UrgentAction,
  { say, language, nowMs, zone }: View,
): string {
  const days = daysLeft(action, nowMs, zone);
  if (days >= 0) return say('list-line', { title, days });
  return say('list-line-seems', { title, date: formatDate(lastDay(action.deadline), language) });
}
