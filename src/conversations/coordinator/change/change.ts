import { parseDocument } from 'yaml';
import { formatDate } from '../../../locales/names.ts';
import type { Texts } from '../../../locales/texts.ts';
import type { ActionText } from '../../../store/actions/published-actions.ts';
import { recipientsFor, translationFor } from '../../../urgent-action/choices.ts';
import { LANGUAGES, type Language } from '../../../urgent-action/language.ts';
import type { UrgentAction } from '../../../urgent-action/urgent-action.ts';
import { deepLink } from '../../links.ts';
import { logDeed, type CoordinatorContext } from '../desk.ts';
import { publishEdition, type Edition } from './edition.ts';

/**
 * What a coordinator does to an urgent action that is live. `day` (YYYY-MM-DD) is the last one to
 * write on.
 */
export type Change =
  | { readonly kind: 'moved'; readonly day: string }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'good' };

export type ChangeOutcome =
  /** `id` names what those who follow it are told. */
  | { readonly kind: 'told'; readonly id: string }
  | { readonly kind: 'told-before' }
  | Exclude<Edition, { readonly kind: 'published' }>;

/** The same in each language. */
export function inEachLanguage(say: (language: Language) => string): Record<Language, string> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made from all languages
  return Object.fromEntries(LANGUAGES.map((language) => [language, say(language)])) as Record<
    Language,
    string
  >;
}

/** What those who follow `action` read of `change`, in each language. */
export function announcementTexts(
  texts: Texts,
  action: UrgentAction,
  change: Change,
  username: string,
): Record<Language, string> {
  const link = deepLink(username, action.slug);
  return inEachLanguage((language) => {
    const { title } = translationFor(action, language);
    const date = change.kind === 'moved' ? formatDate(change.day, language) : '';
    const args = change.kind === 'moved' ? { title, date, link } : { title };
    return texts.say(language, `announcement-${change.kind}`, args);
  });
}

/** The files of an urgent action after `change`. */
export function changedFiles(files: readonly ActionText[], change: Change): ActionText[] {
  return files.map(({ name, text }) => {
    if (name !== 'action.yaml') return { name, text };
    const document = parseDocument(text);
    if (change.kind === 'moved') {
      const isPrinted = document.has('deadline');
      document.delete('deadline');
      document.delete('closes');
      if (isPrinted) document.set('deadline', { until: change.day });
      else document.set('closes', change.day);
    } else document.set('kind', 'stop');
    return { name, text: document.toString({ lineWidth: 110, singleQuote: true }) };
  });
}

/** Changes what is live, on all machines, and tells those who follow it. */
export async function applyChange(
  ctx: CoordinatorContext,
  slug: string,
  change: Change,
): Promise<ChangeOutcome> {
  const { coordination, texts } = ctx.services;
  const published = await publishEdition(ctx, slug, (files) => changedFiles(files, change));
  if (published.kind !== 'published') return published;
  const { action, edition } = published;
  const detail = change.kind === 'moved' ? change.day : change.kind;
  await logDeed(ctx, change.kind === 'moved' ? 'moved' : 'stopped', slug, detail);
  if (change.kind === 'moved') await bringReminders(ctx, action);
  const id = `${detail}-${edition}`;
  const said = announcementTexts(texts, action, change, ctx.me.username);
  const isNew = await coordination.announce(slug, 'everybody', { id, texts: said });
  return isNew ? { kind: 'told', id } : { kind: 'told-before' };
}

/**
 * There is more time: those who have written to some of the recipients are reminded of the others.
 */
async function bringReminders({ services }: CoordinatorContext, action: UrgentAction) {
  const { following, sent } = services;
  const everyone = recipientsFor(action, undefined).map(({ id }) => id);
  await following.bringBack(action.slug, async (chatId) => {
    const marks = await sent.sentBy(chatId, action.slug);
    return everyone.every((id) => marks.some(({ recipientId }) => recipientId === id));
  });
}
