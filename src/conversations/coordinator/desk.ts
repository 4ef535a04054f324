import type { Context } from 'grammy';
import type { TextArguments, Texts } from '../../locales/texts.ts';
import { TONES, type Tone } from '../../letters/letter.ts';
import type { CoordinatorLog, Deed } from '../../store/coordinators/coordinator-log.ts';
import type { ActionText, PublishedActionStore } from '../../store/actions/published-actions.ts';
import type { Sent } from '../../store/sent.ts';
import type { Announcement, Audience } from '../../store/waves/announcements.ts';
import type { ReminderCounts } from '../../store/waves/reminder-counts.ts';
import type { WaveProgress } from '../../store/waves/wave-figures.ts';
import { townInLetter } from '../../places/town-name.ts';
import { transliterate } from '../../places/transliterate.ts';
import { lettersLanguages, recipientsFor } from '../../urgent-action/choices.ts';
import { isLanguage, type Language } from '../../urgent-action/language.ts';
import type { UrgentAction } from '../../urgent-action/urgent-action.ts';
import type { LetterDesk } from '../letter/desk.ts';
import { actionIn } from './fields.ts';
import type { SheetDraft, SheetDraftRecords } from './sheet/sheet-draft.ts';

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
  /** What was sent of reminders, by rung. */
  readonly reminded: ReminderCounts['of'];
  /** Tries letters of `action` in `language`, in all tones: how many break a rule, and which. */
  readonly tryLetters: (action: UrgentAction, language: Language) => LettersTried;
  /** The bytes of a file by the path that Telegram gave. */
  readonly download: (filePath: string) => Promise<Uint8Array>;
}

export interface LettersTried {
  readonly count: number;
  readonly wrong: number;
  /** One line for each different one. */
  readonly findings: readonly string[];
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

/** What a coordinator tries a draft with. */
interface Trial {
  readonly tone: Tone;
  readonly name: string;
  readonly place: string;
}

/** The letters to all recipients, name and town as they stand in one; null: none with these keeps all rules. */
export function ownLetters(
  { language: reads, services }: CoordinatorContext,
  draft: SheetDraft,
  { tone, name, place }: Trial,
): readonly (string | null)[] {
  const parsed = actionIn(draft);
  if (!parsed.ok) return [];
  const { action } = parsed;
  const there = lettersLanguages(action);
  const language = there.find((tag) => tag === reads) ?? there[0];
  if (language === undefined) return [];
  const today = new Date(services.now()).toISOString().slice(0, 10);
  const town = townInLetter(place, language, { zone: undefined, reads });
  const writer = {
    name: transliterate(name, language, reads) ?? name,
    place: (town.kind === 'ask' ? town.proposal : town.name) ?? place,
    ownLine: undefined,
    today,
  };
  return recipientsFor(action, undefined).map((recipient) => {
    const order = { recipient, language, tone, writer, seed: draft.turn };
    const written = services.desk.write(action, order);
    return written.ok ? written.letter.text : null;
  });
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

/** How letters of the draft come out in the language of its sheet, in all tones; of a stop none are written. */
export function triedLetters(
  { services }: CoordinatorContext,
  draft: Pick<SheetDraft, 'slug' | 'files'>,
): LettersTried {
  const parsed = actionIn(draft);
  const language = draft.files.map(({ name }) => name.replace('.yaml', '')).find(isLanguage);
  if (!parsed.ok || language === undefined) return { count: 0, wrong: 0, findings: [] };
  return services.coordination.tryLetters(parsed.action, language);
}
