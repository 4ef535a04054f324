import { logDeed, type CoordinatorContext } from './desk.ts';
import { errorsIn } from './fields.ts';
import { findingInWords } from './findings.ts';
import { removeDraft, type SheetDraft } from './sheet/sheet-draft.ts';
import { succeed, successionOf } from './change/succession.ts';

/** What became of a draft that was to go live. */
export type Publication =
  /** `told`: of which urgent action those who follow it are told, and by what id. */
  | {
      readonly ok: true;
      readonly slug: string;
      readonly told: { readonly slug: string; readonly id: string } | null;
    }
  /** In the coordinator's language. */
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Makes the draft live, with what that means for the one that it follows, and forgets it as a
 * draft. Tried again after it was cut off or refused half way, it goes on from there.
 */
export async function publishDraft(
  ctx: CoordinatorContext,
  draft: SheetDraft,
): Promise<Publication> {
  const { coordination, actions } = ctx.services;
  const { slug } = draft;
  const errors = errorsIn(draft);
  if (errors.length > 0)
    return { ok: false, problems: errors.map((error) => findingInWords(error, draft, ctx)) };
  const succession = successionOf(draft, actions());
  if (!(await isPublished(ctx, draft)))
    return { ok: false, problems: [ctx.say('coordinator-slug-taken', { slug })] };
  await coordination.look();
  const outcome = succession && (await succeed(ctx, succession));
  if (outcome?.kind === 'refused') return { ok: false, problems: outcome.problems };
  if (outcome?.kind === 'changed-meanwhile')
    return { ok: false, problems: [ctx.say('coordinator-changed-meanwhile')] };
  await removeDraft(coordination.drafts, ctx.writerId, draft.id);
  const told =
    succession && outcome?.kind === 'told'
      ? { slug: succession.followed.slug, id: outcome.id }
      : null;
  return { ok: true, slug, told };
}

/** Whether the draft is live now; false: another one has its slug. */
async function isPublished(ctx: CoordinatorContext, { slug, files }: SheetDraft): Promise<boolean> {
  const { published } = ctx.services.coordination;
  const isTaken = ctx.services.actions().some((action) => action.slug === slug);
  const edition = { version: 1, slug, edition: 1, files, overDisk: false } as const;
  if (!isTaken && (await published.publish(edition))) {
    await logDeed(ctx, 'published', slug);
    return true;
  }
  const present = await published.find(slug);
  return present !== undefined && JSON.stringify(present.files) === JSON.stringify(files);
}
