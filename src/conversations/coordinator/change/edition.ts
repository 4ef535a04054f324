import type { ActionText } from '../../../store/actions/published-actions.ts';
import type { UrgentAction } from '../../../urgent-action/urgent-action.ts';
import type { CoordinatorContext } from '../desk.ts';
import { isError } from '../../../urgent-action/file/problem.ts';
import { actionIn } from '../fields.ts';
import { findingInWords } from '../findings.ts';

/** The files of an urgent action that count at this moment, and which edition they are. */
interface Present {
  readonly files: readonly ActionText[];
  /** 0: it was never published through the chat. */
  readonly edition: number;
  readonly isOnDisk: boolean;
}

/** What became of a new edition. */
export type Edition =
  | { readonly kind: 'published'; readonly action: UrgentAction; readonly edition: number }
  /** Somebody else published at the same moment, or it is gone. */
  | { readonly kind: 'changed-meanwhile' }
  /** Why, in the coordinator's language. */
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

/** Undefined: there is none of that slug. */
export async function presentFiles(
  { services }: Pick<CoordinatorContext, 'services'>,
  slug: string,
): Promise<Present | undefined> {
  const { published, actionFiles } = services.coordination;
  const current = await published.find(slug);
  const onDisk = await actionFiles(slug);
  // Where both have it, the one that counts.
  const files = onDisk !== undefined && current?.overDisk !== true ? onDisk : current?.files;
  return files && { files, edition: current?.edition ?? 0, isOnDisk: onDisk !== undefined };
}

/**
 * Puts `change` of the files of a live urgent action before everybody, on all machines. One of the
 * folder gets an edition in Redis that counts over it: the coordinator's tap is the choice. Done
 * again, it changes nothing more.
 */
export async function publishEdition(
  ctx: CoordinatorContext,
  slug: string,
  change: (files: readonly ActionText[]) => readonly ActionText[],
): Promise<Edition> {
  const { published, look } = ctx.services.coordination;
  const present = await presentFiles(ctx, slug);
  if (present === undefined) return { kind: 'changed-meanwhile' };
  const files = [...change(present.files)];
  const parsed = actionIn({ slug, files });
  if (!parsed.ok)
    return {
      kind: 'refused',
      problems: parsed.problems
        .filter(isError)
        .map((error) => findingInWords(error, { files }, ctx)),
    };
  const { action } = parsed;
  // An update that was cut off after this comes again.
  if (present.edition > 0 && JSON.stringify(files) === JSON.stringify(present.files))
    return { kind: 'published', action, edition: present.edition };
  const edition = present.edition + 1;
  const { isOnDisk: overDisk } = present;
  if (!(await published.publish({ version: 1, slug, edition, files, overDisk })))
    return { kind: 'changed-meanwhile' };
  await look();
  return { kind: 'published', action, edition };
}
