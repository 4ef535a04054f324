import type { Context } from 'grammy';
import type { TextArguments, Texts } from '../../locales/texts.ts';
import type { CoordinatorLog, Deed } from '../../store/coordinators/coordinator-log.ts';
import type { ActionText, PublishedActionStore } from '../../store/actions/published-actions.ts';
import type { Sent } from '../../store/sent.ts';
import type { Announcement, Audience } from '../../store/waves/announcements.ts';
import type { Totals } from '../../store/totals.ts';
import type { WaveProgress } from '../../store/waves/wave-figures.ts';
import type { BrokenRule } from '../../letters/trials.ts';
import type { Language } from '../../urgent-action/language.ts';
import type { SheetReader } from '../../intake/sheet-reader.ts';
import type { UrgentAction } from '../../urgent-action/urgent-action.ts';
import type { LetterDesk } from '../letter/desk.ts';
import type { SheetDraftRecords } from './sheet/sheet-draft.ts';

/** The dialogues, as the library names where one of them stands. */
export const SHEET_DIALOGUE = 'sheet';
export const CHANGE_DIALOGUE = 'change';

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
  /** How many have been told of the change `id` by now. */
  readonly told: (slug: string, id: string) => Promise<WaveProgress>;
  /** What letters and reminders have come to. */
  readonly totals: (slug: string) => Promise<Totals>;
  /** Tries letters of `action` in `language`, in all tones: how many break a rule, and which. */
  readonly tryLetters: (action: UrgentAction, language: Language) => LettersTried;
  /** The bytes of a file by the path that Telegram gave. */
  readonly download: (filePath: string) => Promise<Uint8Array>;
  /** Reads a sheet while others are answered. */
  readonly readSheet: SheetReader['read'];
}

export interface LettersTried {
  readonly count: number;
  readonly wrong: number;
  readonly broken: readonly BrokenRule[];
}

/** What becomes of reminders when an urgent action changes. Each says for how many people. */
interface FollowersMoved {
  /** They come again for those who have not written to everybody. */
  readonly bringBack: (
    slug: string,
    hasWrittenToAll: (chatId: number) => Promise<boolean>,
  ) => Promise<number>;
  /** They go on for the urgent action `to`. */
  readonly handOver: (from: string, to: string) => Promise<number>;
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
    readonly texts: Texts;
    readonly following: FollowersMoved;
    readonly sent: { readonly sentBy: (chatId: number, slug: string) => Promise<readonly Sent[]> };
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
  const entry = { atMs: now(), who: ctx.writerId, deed, what, detail };
  await coordination.log.add(ctx.update.update_id, entry);
}
