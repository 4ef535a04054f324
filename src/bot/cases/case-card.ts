import type { InlineKeyboardButton } from 'grammy/types';
import { shareActionLink } from '../../conversations/links.ts';
import {
  bold,
  button,
  formatted,
  inRows,
  urlButton,
  type Keyboard,
  type Screen,
} from '../../conversations/screen.ts';
import type { View } from '../../conversations/view.ts';
import { formatDate, formatDay, languageInText } from '../../locales/names.ts';
import { countryForms } from '../../places/countries/country-forms.ts';
import { translationFor } from '../../urgent-action/choices.ts';
import { daysLeft, lastDay, localDate } from '../../urgent-action/deadline.ts';
import { LANGUAGES } from '../../urgent-action/language.ts';
import type { UrgentAction } from '../../urgent-action/urgent-action.ts';

const TWO_IN_A_ROW = 2;

/**
 * The card of an open urgent action: who, what happened, what is asked and until when, with the
 * ways on. `hasOthers`: there is something else to choose.
 */
export function caseCard(action: UrgentAction, view: View, hasOthers: boolean): Screen {
  return { ...cardText(action, view), keyboard: cardKeyboard(action, view, hasOthers) };
}

/** The words of the card: what a group sees too. */
export function cardText(action: UrgentAction, view: View): ReturnType<typeof formatted> {
  const { say, language } = view;
  const translation = translationFor(action, language);
  const asked = action.demands.map(({ id }) => `• ${translation.demands[id]?.label ?? ''}`);
  const name = translation.name['nominative'] ?? '';
  const country = countryForms(action.country, language).name;
  // Most titles begin with the name: once is enough.
  const who = translation.title.includes(name) ? country : say('card-who', { name, country });
  const paragraphs = [
    ...otherLanguages(action, view),
    who,
    ...(action.kind === 'update' ? [say('card-update')] : []),
    translation.summary,
    [say('card-asked'), ...asked].join('\n'),
    lastDayLine(action, view),
    ...(view.standing === 'written' ? [say('card-written')] : []),
  ];
  return formatted(bold(translation.title), `\n${paragraphs.join('\n\n')}`);
}

/** Where the card cannot be in the reader's language: in which languages the urgent action is. */
function otherLanguages(action: UrgentAction, { say, language }: View): readonly string[] {
  if (action.translations[language] !== undefined) return [];
  const there = LANGUAGES.filter((tag) => action.translations[tag] !== undefined);
  const names = there.map((tag) => languageInText(tag, language));
  const languages = new Intl.ListFormat(language).format(names);
  return [say('card-only-in', { languages, count: there.length })];
}

/**
 * "Write by 25 November 2014 (29 days left on 27 October)." in the view's language and zone: the
 * day first, and nothing that is not true any more when the message is read again.
 */
function lastDayLine(action: UrgentAction, { say, language, nowMs, zone }: View): string {
  const days = daysLeft(action, nowMs, zone);
  const date = formatDate(lastDay(action.deadline), language);
  const today = formatDay(localDate(nowMs, zone), language);
  // The sheet prints no last day: the section asks for letters by then.
  if (action.deadline.kind === 'closes' && days >= 0)
    return say('card-closes', { days, date, today });
  // In a group, where nobody can be asked what time it is: over for some, and for others not.
  return days < 0 ? say('card-last-hours', { date }) : say('card-last-day', { days, date, today });
}

function cardKeyboard(action: UrgentAction, view: View, hasOthers: boolean): Keyboard {
  const { say } = view;
  const { slug } = action;
  const others = hasOthers ? [button(say('card-others'), 'a')] : [];
  const isWritten = view.standing === 'written';
  const write = isWritten ? 'card-write-again' : 'card-write';
  return [
    [button(say(view.begun === slug ? 'card-go-on' : write), `w:${slug}`)],
    ...inRows(
      [reminding(slug, view), urlButton(say('card-share'), shareActionLink(action, view))],
      TWO_IN_A_ROW,
    ),
    ...inRows([button(say('card-language'), `l:for:${slug}`), ...others], TWO_IN_A_ROW),
  ];
}

/** Asks for reminders, or shows those that come. */
function reminding(slug: string, { say, standing }: View): InlineKeyboardButton {
  return standing === 'reminded'
    ? button(say('card-reminded'), `r:s:${slug}`)
    : button(say('card-remind'), `r:on:${slug}`);
}
