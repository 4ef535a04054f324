import { InlineKeyboard } from 'grammy';
import { formatDate } from '../locales/names.ts';
import { translationFor } from '../urgent-action/choices.ts';
import { closedReason, daysLeft, lastDay } from '../urgent-action/deadline.ts';
import type { UrgentAction } from '../urgent-action/urgent-action.ts';
import { caseCard } from './case-card.ts';
import { boldHeading, type Screen } from './screen.ts';
import type { View } from './view.ts';

/** The urgent actions that the person of `view` can still write for, the nearest last day first. */
export function openActions(actions: readonly UrgentAction[], view: View): readonly UrgentAction[] {
  return actions
    .filter((action) => closedReason(action, view.nowMs, view.zone) === undefined)
    .toSorted((a, b) => lastDay(a.deadline).localeCompare(lastDay(b.deadline)));
}

/** The card of `action`, or after its last day what to do instead: no way in leads to a letter then. */
export function actionScreen(
  action: UrgentAction,
  actions: readonly UrgentAction[],
  view: View,
): Screen {
  const open = openActions(actions, view);
  return open.includes(action)
    ? caseCard(action, view, open.length > 1)
    : closedScreen(action, open, view);
}

/** All open urgent actions as buttons, or that there is none. */
export function listScreen(actions: readonly UrgentAction[], view: View): Screen {
  const open = openActions(actions, view);
  if (open.length === 0) return { text: view.say('list-none') };
  return { text: view.say('list-heading'), keyboard: actionButtons(open, view) };
}

/** The answer to a link that names no urgent action of ours. */
export function unknownScreen(actions: readonly UrgentAction[], view: View): Screen {
  return introduced(view.say('list-unknown'), openActions(actions, view), view);
}

function closedScreen(action: UrgentAction, open: readonly UrgentAction[], view: View): Screen {
  const { title } = translationFor(action, view.language);
  const reason = closedReason(action, view.nowMs, view.zone);
  const text =
    reason === 'stopped'
      ? view.say('closed-stopped', { title })
      : view.say('closed-deadline', {
          title,
          date: formatDate(lastDay(action.deadline), view.language),
        });
  return { ...introduced(text, open, view), entities: boldHeading(title.length) };
}

/** `text`, followed by the open urgent actions where there are any. */
function introduced(text: string, open: readonly UrgentAction[], view: View): Screen {
  if (open.length === 0) return { text: `${text}\n\n${view.say('closed-no-others')}` };
  return {
    text: `${text}\n\n${view.say('closed-others')}`,
    keyboard: actionButtons(open, view),
  };
}

function actionButtons(open: readonly UrgentAction[], view: View): InlineKeyboard {
  const rows = open.map((action) => {
    const { title } = translationFor(action, view.language);
    const days = daysLeft(action, view.nowMs, view.zone);
    return [InlineKeyboard.text(view.say('list-line', { title, days }), `c:${action.slug}`)];
  });
  return InlineKeyboard.from(rows);
}
