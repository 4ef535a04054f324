import { bold, button, formatted, type Keyboard, type Screen } from '../../conversations/screen.ts';
import { formatDate } from '../../locales/names.ts';
import { translationFor } from '../../urgent-action/choices.ts';
import { closing, daysLeft, lastDay } from '../../urgent-action/deadline.ts';
import type { UrgentAction } from '../../urgent-action/urgent-action.ts';
import { caseCard } from './case-card.ts';
import { dayQuestion } from '../zones/day-question.ts';
import { plainScreen } from '../view/screen.ts';
import type { View } from '../view/view.ts';

/**
 * The urgent actions that the person of `view` can still write for, or could if they are not where they seem
 * to be; the nearest last day first.
 */
export function openActions(
  actions: readonly UrgentAction[],
  view: Pick<View, 'nowMs' | 'zone' | 'isSure'>,
): readonly UrgentAction[] {
  return actions
    .filter((action) => [undefined, 'perhaps'].includes(closing(action, view.nowMs, view)))
    .toSorted((a, b) => lastDay(a.deadline).localeCompare(lastDay(b.deadline)));
}

/**
 * The urgent action that `slug` names: its card, or after its last day what to do instead. No way in leads
 * to a letter then. Helpful where `slug` names none of ours.
 */
export function actionScreen(slug: string, actions: readonly UrgentAction[], view: View): Screen {
  const open = openActions(actions, view);
  const action = actions.find((candidate) => candidate.slug === slug.toLowerCase());
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
export function listScreen(actions: readonly UrgentAction[], view: View): Screen {
  const open = openActions(actions, view);
  if (open.length === 0) return plainScreen(view.say('list-none'));
  return { text: view.say('list-heading'), keyboard: actionButtons(open, view) };
}

/** What /start shows: the only urgent action that is open, or the list. */
export function startScreen(actions: readonly UrgentAction[], view: View): Screen {
  const [only, ...others] = openActions(actions, view);
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
