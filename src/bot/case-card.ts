import { InlineKeyboard } from 'grammy';
import { countryName, formatDate } from '../locales/names.ts';
import { translationFor } from '../urgent-action/choices.ts';
import { daysLeft, lastDay } from '../urgent-action/deadline.ts';
import type { UrgentAction } from '../urgent-action/urgent-action.ts';
import { deepLink, shareLink } from './links.ts';
import { boldHeading, type Screen } from './screen.ts';
import type { View } from './view.ts';

/**
 * The card of an open urgent action: who, what happened, what is asked and until when, with the ways on.
 * `othersOpen`: there is something else to choose.
 */
export function caseCard(action: UrgentAction, view: View, othersOpen: boolean): Screen {
  const { title } = translationFor(action, view.language);
  return {
    text: cardText(action, view),
    entities: boldHeading(title.length),
    keyboard: cardKeyboard(action, view, othersOpen),
  };
}

/** The words of the card alone: what a group sees too. The first line is the title. */
export function cardText(action: UrgentAction, view: View): string {
  const { say, language } = view;
  const translation = translationFor(action, language);
  const asked = action.demands.map(({ id }) => `• ${translation.demands[id]?.label ?? ''}`);
  const who = say('card-who', {
    name: translation.name['nominative'] ?? '',
    country: countryName(action.country, language),
  });
  const paragraphs = [
    `${translation.title}\n${who}`,
    ...(action.kind === 'update' ? [say('card-update')] : []),
    translation.summary,
    [say('card-asked'), ...asked].join('\n'),
    lastDayLine(action, view),
  ];
  return paragraphs.join('\n\n');
}

/** "Write by 25 November 2014: 29 days left." in the view's language and zone. */
function lastDayLine(action: UrgentAction, { say, language, nowMs, zone }: View): string {
  return say('card-last-day', {
    days: daysLeft(action, nowMs, zone),
    date: formatDate(lastDay(action.deadline), language),
  });
}

function cardKeyboard(action: UrgentAction, view: View, othersOpen: boolean): InlineKeyboard {
  const { say, language, username } = view;
  const { title } = translationFor(action, language);
  const link = deepLink(username, action.slug);
  const keyboard = new InlineKeyboard()
    .text(say('card-write'), `w:${action.slug}`)
    .row()
    .text(say('card-remind'), `r:on:${action.slug}`)
    .url(say('card-share'), shareLink(link, say('card-share-text', { title })))
    .row()
    .text(say('card-language'), `l:for:${action.slug}`);
  return othersOpen ? keyboard.text(say('card-others'), 'a') : keyboard;
}
