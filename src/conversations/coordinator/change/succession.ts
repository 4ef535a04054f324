import type { Texts } from '../../../locales/texts.ts';
import { translationFor } from '../../../urgent-action/choices.ts';
import type { Language } from '../../../urgent-action/language.ts';
import { publishedActions } from '../../../urgent-action/published.ts';
import type { UrgentAction } from '../../../urgent-action/urgent-action.ts';
import { deepLink } from '../../links.ts';
import { changedFiles, inEachLanguage, type ChangeOutcome } from './change.ts';
import { logDeed, type CoordinatorContext } from '../desk.ts';
import { publishEdition } from './edition.ts';
import { actionIn } from '../fields.ts';
import type { SheetDraft } from '../sheet/sheet-draft.ts';

/** An urgent action that goes on with another one (`update`), or tells how it ended (`stop`). */
export interface Succession {
  readonly action: UrgentAction;
  /** The one that is live, and ends with it. */
  readonly followed: UrgentAction;
}

/** Undefined: the draft is a new one, or follows none of `actions`. */
export function successionOf(
  draft: SheetDraft,
  actions: readonly UrgentAction[],
): Succession | undefined {
  const parsed = actionIn(draft);
  if (!parsed.ok || parsed.action.follows === undefined) return undefined;
  const followed = publishedActions(actions).find(parsed.action.follows);
  return followed && { action: parsed.action, followed };
}

/** What those who follow the old one read, in each language. */
function successionTexts(
  texts: Texts,
  { action, followed }: Succession,
  username: string,
): Record<Language, string> {
  const link = deepLink(username, action.slug);
  return inEachLanguage((language) => {
    const news = translationFor(action, language);
    const args = { title: translationFor(followed, language).title, news: news.title };
    return action.kind === 'stop'
      ? texts.say(language, 'announcement-ended', { ...args, summary: news.summary })
      : texts.say(language, 'announcement-followed', { ...args, link });
  });
}

/**
 * What those who follow the old one will read in the coordinator's language, and how many they are;
 * null: it follows none.
 */
export async function previewSuccession(ctx: CoordinatorContext, draft: SheetDraft) {
  const { actions, coordination, texts } = ctx.services;
  const succession = successionOf(draft, actions());
  if (succession === undefined) return null;
  const text = successionTexts(texts, succession, ctx.me.username)[ctx.language];
  return { text, count: await coordination.followers(succession.followed.slug) };
}

/**
 * The old one ends, and those who follow it are told; after an update their reminders go on with
 * the new one. Done again after it was cut off, it does what is left.
 */
export async function succeed(
  ctx: CoordinatorContext,
  succession: Succession,
): Promise<ChangeOutcome> {
  const { coordination, following, texts } = ctx.services;
  const { action, followed } = succession;
  const ended = await publishEdition(ctx, followed.slug, (files) =>
    changedFiles(files, { kind: 'stopped' }),
  );
  if (ended.kind !== 'published') return ended;
  const isUpdate = action.kind === 'update';
  await logDeed(ctx, isUpdate ? 'updated' : 'stopped', followed.slug, action.slug);
  if (isUpdate) await following.handOver(followed.slug, action.slug);
  const id = `follows-${action.slug}`;
  const said = successionTexts(texts, succession, ctx.me.username);
  const isNew = await coordination.announce(followed.slug, 'everybody', { id, texts: said });
  return isNew ? { kind: 'told', id } : { kind: 'told-before' };
}
