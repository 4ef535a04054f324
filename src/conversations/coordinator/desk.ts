import type { Context } from 'grammy';
import type { TextArguments } from '../../locales/texts.ts';
import { TONES, type Tone } from '../../letters/letter.ts';
import type { CoordinatorLog, Deed } from '../../store/coordinators/coordinator-log.ts';
import type { ActionText, PublishedActionStore } from '../../store/actions/published-actions.ts';
import type { Announcement, Audience } from '../../store/waves/announcements.ts';
import { isLanguage, type Language } from '../../urgent-action/language.ts';
import type { UrgentAction } from '../../urgent-action/urgent-action.ts';
import type { LetterDesk } from '../letter/desk.ts';
import { actionIn } from './fields.ts';
import { removeDraft, type SheetDraft, type SheetDraftRecords } from './sheet-draft.ts';

export type Announce = (
  slug: string,
  audience: Audience,
  message: { readonly id: string; readonly texts: Announcement['texts'] },
) => Promise<boolean>;

/** What coordinators work with, besides what all handlers have. */
export interface Coordination {
  /** ADMIN_IDS. */
  readonly ids: ReadonlySet<number>;
  readonly drafts: SheetDraftRecords;
  readonly log: CoordinatorLog;
  readonly published: PublishedActionStore;
  /** Lets this machine see at once what was published. */
  readonly look: () => Promise<void>;
  /** The files of an urgent action in the folder; undefined: it is not there. */
  readonly actionFiles: (slug: string) => Promise<readonly ActionText[] | undefined>;
  /** Tells those who follow an urgent action once for each id; false: they have been told. */
  readonly announce: Announce;
  /** How many people follow it, those who have written among them. */
  readonly followers: (slug: string) => Promise<number>;
  /** The bytes of a file by the path that Telegram gave. */
  readonly download: (filePath: string) => Promise<Uint8Array>;
}

/** The context outside the dialogue. */
export interface CoordinatorContext extends Context {
  readonly language: Language;
  readonly say: (key: string, args?: TextArguments) => string;
  readonly writerId: number;
  readonly services: {
    readonly coordination: Coordination;
    readonly actions: () => readonly UrgentAction[];
    readonly desk: LetterDesk;
    readonly now: () => number;
  };
}

/** Writes into the coordinators' log what the person of `ctx` did. */
export async function logDeed(
  ctx: CoordinatorContext,
  deed: Deed,
  what: string,
  detail = '',
): Promise<void> {
  const { coordination, now } = ctx.services;
  await coordination.log.add({ atMs: now(), who: ctx.writerId, deed, what, detail });
}

export type Publication =
  | { readonly ok: true; readonly slug: string }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Makes the draft live, and forgets it as a draft. */
export async function publishDraft(
  ctx: CoordinatorContext,
  draft: SheetDraft,
): Promise<Publication> {
  const { published, look, drafts } = ctx.services.coordination;
  const { slug, files } = draft;
  const parsed = actionIn(draft);
  if (!parsed.ok) return { ok: false, problems: parsed.problems.map(({ message }) => message) };
  const isTaken = ctx.services.actions().some((action) => action.slug === slug);
  const edition = { version: 1, slug, edition: 1, files, overDisk: false } as const;
  if (isTaken || !(await published.publish(edition)))
    return { ok: false, problems: [ctx.say('coordinator-slug-taken', { slug })] };
  await logDeed(ctx, 'published', slug);
  await removeDraft(drafts, ctx.writerId, draft.id);
  await look();
  return { ok: true, slug };
}

/** One letter in each tone, as a writer would hold it; null: none that keeps all rules. */
export function sampleLetters(
  ctx: CoordinatorContext,
  draft: SheetDraft,
  seed: number,
): readonly { readonly tone: Tone; readonly text: string | null }[] {
  const parsed = actionIn(draft);
  const language = draft.files.map(({ name }) => name.replace('.yaml', '')).find(isLanguage);
  if (!parsed.ok || language === undefined) return [];
  const { action } = parsed;
  const [recipient] = action.recipients;
  if (recipient === undefined) return [];
  const today = new Date(ctx.services.now()).toISOString().slice(0, 10);
  const writer = { name: 'A. B.', place: 'Oslo', ownLine: undefined, today };
  return TONES.map((tone) => {
    const order = { recipient, language, tone, writer, seed };
    const written = ctx.services.desk.write(action, order);
    return { tone, text: written.ok ? written.letter.text : null };
  });
}
