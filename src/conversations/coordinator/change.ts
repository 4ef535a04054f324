import { parseDocument } from 'yaml';
import { formatDate } from '../../locales/names.ts';
import type { Texts } from '../../locales/texts.ts';
import type { ActionText } from '../../store/actions/published-actions.ts';
import { translationFor } from '../../urgent-action/choices.ts';
import { LANGUAGES, type Language } from '../../urgent-action/language.ts';
import type { UrgentAction } from '../../urgent-action/urgent-action.ts';
import { deepLink } from '../links.ts';
import { logDeed, type CoordinatorContext } from './desk.ts';
import { actionIn } from './fields.ts';

/** What a coordinator does to an urgent action that is live. `day` (YYYY-MM-DD) is the last one to write on. */
export type Change =
  | { readonly kind: 'moved'; readonly day: string }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'good' };

export type ChangeOutcome =
  | { readonly kind: 'told' | 'told-before' | 'changed-meanwhile' }
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

/** What those who follow `action` read of `change`, in each language; English always. */
export function announcementTexts(
  texts: Texts,
  action: UrgentAction,
  change: Change,
  username: string,
): Record<Language, string> {
  const link = deepLink(username, action.slug);
  const said = LANGUAGES.map((language) => {
    const { title } = translationFor(action, language);
    const date = change.kind === 'moved' ? formatDate(change.day, language) : '';
    const key = `announcement-${change.kind}`;
    const args = change.kind === 'moved' ? { title, date, link } : { title };
    return [language, texts.say(language, key, args)] as const;
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made from all languages just above
  return Object.fromEntries(said) as Record<Language, string>;
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

/**
 * Changes what is live, on all machines, and tells those who follow it. An urgent action of the folder gets an edition in Redis that
 * counts over it: this tap is the choice.
 */
export async function applyChange(
  ctx: CoordinatorContext,
  texts: Texts,
  slug: string,
  change: Change,
): Promise<ChangeOutcome> {
  const { published, actionFiles, look, announce } = ctx.services.coordination;
  const current = await published.find(slug);
  const onDisk = await actionFiles(slug);
  // Where both have it, the one that counts is changed.
  const isOverDisk = current?.overDisk === true;
  const base = onDisk !== undefined && !isOverDisk ? onDisk : current?.files;
  if (base === undefined) return { kind: 'changed-meanwhile' };
  const files = changedFiles(base, change);
  const parsed = actionIn({ slug, files });
  if (!parsed.ok)
    return { kind: 'refused', problems: parsed.problems.map(({ message }) => message) };
  const edition = (current?.edition ?? 0) + 1;
  const overDisk = onDisk !== undefined;
  if (!(await published.publish({ version: 1, slug, edition, files, overDisk })))
    return { kind: 'changed-meanwhile' };
  await look();
  const detail = change.kind === 'moved' ? change.day : change.kind;
  await logDeed(ctx, change.kind === 'moved' ? 'moved' : 'stopped', slug, detail);
  const said = announcementTexts(texts, parsed.action, change, ctx.me.username);
  const isNew = await announce(slug, 'everybody', { id: `${detail}-${edition}`, texts: said });
  return { kind: isNew ? 'told' : 'told-before' };
}
