import type { PostbagContext } from '../conversations/context.ts';
import { button, type Screen } from '../conversations/screen.ts';
import { remindersAhead, type Wish } from '../jobs/followed.ts';
import type { Following } from '../jobs/following.ts';
import { NEWS_LIST } from '../jobs/wave.ts';
import type { SentStore } from '../store/sent.ts';
import type { UrgentAction } from '../urgent-action/urgent-action.ts';
import { guessZone } from '../urgent-action/zone.ts';
import { openActions } from './open-actions.ts';
import { remindData } from './reminders-data.ts';
import {
  arrangement,
  clockQuestion,
  hourText,
  lateScreen,
  remindersList,
} from './reminders-screens.ts';
import { isZone } from './reminders-zones.ts';
import { plainScreen } from './screen.ts';
import { viewOf } from './view.ts';

/** Morning enough to write on the same day, late enough to wake nobody. */
const USUAL_HOUR = 10;

export interface RemindersOptions {
  readonly following: Following;
  readonly sent: Pick<SentStore, 'sentBy'>;
  /** Keeps the letter in progress until the last day of `slug`: a reminder goes on where it stopped. */
  readonly keepLetter: (chatId: number, slug: string) => Promise<void>;
  /** No reminder of it comes any more. */
  readonly letLetterGo: (chatId: number) => Promise<void>;
  /** The urgent actions as they are published at this moment. */
  readonly actions: () => readonly UrgentAction[];
  /** The present instant, in epoch milliseconds. */
  readonly now: () => number;
}

/** What can be asked of reminders; each answer is the screen that says what came of it. */
export interface RemindersDesk {
  /** Asks for the zone unless it is known; `hint` is where the writer seemed to be when the button was made. */
  readonly ask: (ctx: PostbagContext, list: string, hint: string) => Promise<Screen>;
  /** The zone is known now. */
  readonly settleZone: (ctx: PostbagContext, list: string, zone: string) => Promise<Screen>;
  /** Changes what has been arranged. */
  readonly change: (ctx: PostbagContext, list: string, changes: Partial<Wish>) => Promise<Screen>;
  readonly list: (ctx: PostbagContext) => Promise<Screen>;
  /** They have written: no more reminders. */
  readonly written: (ctx: PostbagContext, slug: string) => Promise<Screen>;
  /** They have not written after all. */
  readonly unwritten: (ctx: PostbagContext, slug: string) => Promise<Screen>;
  readonly tomorrow: (ctx: PostbagContext, slug: string) => Promise<Screen>;
  readonly end: (ctx: PostbagContext, list: string) => Promise<Screen>;
}

export function remindersDesk(options: RemindersOptions): RemindersDesk {
  const { following, sent, actions, now } = options;
  const viewFor = (ctx: PostbagContext) => viewOf(ctx, now());
  const find = (list: string): UrgentAction | undefined =>
    actions().find(({ slug }) => slug === list);
  const isOpen = (ctx: PostbagContext, slug: string): boolean =>
    openActions(actions(), viewFor(ctx)).some((action) => action.slug === slug);

  /** What they have arranged, or what a newcomer gets. */
  async function wishOf(ctx: PostbagContext, list: string): Promise<Wish> {
    const before = await following.find(chatOf(ctx), list);
    const { language } = ctx;
    if (before === undefined || before === 'written')
      return { zone: zoneOf(ctx, ''), hour: USUAL_HOUR, language, discreet: false };
    return { zone: before.zone, hour: before.hour, language, discreet: before.discreet };
  }

  /**
   * Follows `list` from now on and shows what has been arranged. After the last hour that `wish` leaves nobody begins, and
   * who has begun stays at the hour of before.
   */
  async function arrange(ctx: PostbagContext, list: string, wish: Wish): Promise<Screen> {
    const action = find(list);
    const view = viewFor(ctx);
    const { zone, hour } = wish;
    const found = await following.find(chatOf(ctx), list);
    const before = found === 'written' ? undefined : found;
    const isLate = action && remindersAhead(action, { zone, hour }, view.nowMs).length === 0;
    if (isLate && before === undefined) return lateScreen(action, view);
    const kept = isLate && before ? { zone: before.zone, hour: before.hour } : { zone, hour };
    const followed = await following.follow(chatOf(ctx), list, { ...wish, ...kept });
    if (isLetterOf(ctx, list)) await options.keepLetter(chatOf(ctx), list);
    const isKept = kept.zone !== zone || kept.hour !== hour;
    return arrangement(followed, action, view, isKept);
  }

  /** Whoever has written is not reminded; who said so by mistake can take it back. */
  async function refusal(ctx: PostbagContext, list: string): Promise<Screen | undefined> {
    const already = plainScreen(ctx.say('reminder-already'));
    if ((await sent.sentBy(chatOf(ctx), list)).length > 0) return already;
    if ((await following.find(chatOf(ctx), list)) !== 'written') return undefined;
    return { ...already, keyboard: [[button(ctx.say('reminder-unsent'), `r:unsent:${list}`)]] };
  }

  const desk: RemindersDesk = {
    async ask(ctx, list, hint) {
      const refused = await refusal(ctx, list);
      if (refused !== undefined) return refused;
      const isNew = (await following.find(chatOf(ctx), list)) === undefined;
      if (isNew && ctx.writer.zone === undefined)
        return clockQuestion(list, zoneOf(ctx, hint), viewFor(ctx));
      return arrange(ctx, list, await wishOf(ctx, list));
    },
    async settleZone(ctx, list, zone) {
      const refused = await refusal(ctx, list);
      if (refused !== undefined) return refused;
      const known = isZone(zone) ? zone : zoneOf(ctx, '');
      if (ctx.writer.zone !== known) await ctx.saveWriter({ ...ctx.writer, zone: known });
      return arrange(ctx, list, { ...(await wishOf(ctx, list)), zone: known });
    },
    async change(ctx, list, changes) {
      const before = await following.find(chatOf(ctx), list);
      // A button of long ago: what it would change is not there any more.
      if (before === undefined || before === 'written') return desk.ask(ctx, list, '');
      return arrange(ctx, list, { ...before, language: ctx.language, ...changes });
    },
    async list(ctx) {
      const all = await following.all(chatOf(ctx));
      const open = all.filter(({ list }) => list === NEWS_LIST || isOpen(ctx, list));
      return remindersList(open, actions(), viewFor(ctx));
    },
    async written(ctx, slug) {
      await following.written(chatOf(ctx), slug, { zone: zoneOf(ctx, ''), language: ctx.language });
      if (isLetterOf(ctx, slug)) await options.letLetterGo(chatOf(ctx));
      return plainScreen(ctx.say('reminder-thanks'));
    },
    async unwritten(ctx, slug) {
      const hasMarks = (await sent.sentBy(chatOf(ctx), slug)).length > 0;
      if (!hasMarks) await following.unwritten(chatOf(ctx), slug);
      return desk.ask(ctx, slug, '');
    },
    async tomorrow(ctx, slug) {
      if (!isOpen(ctx, slug)) return plainScreen(ctx.say('reminder-over'));
      const refused = await refusal(ctx, slug);
      if (refused !== undefined) return refused;
      const found = await following.find(chatOf(ctx), slug);
      const again = button(ctx.say('card-remind'), remindData(slug));
      // Only offered: what is asked next may be telling, and the reminder that was tapped may be discreet.
      if (found === undefined || found === 'written')
        return { text: ctx.say('reminder-none'), keyboard: [[again]] };
      const isSet = await following.tomorrow(chatOf(ctx), slug);
      const text = isSet
        ? ctx.say('reminder-again', { hour: hourText(found.hour) })
        : ctx.say('reminder-again-none');
      return plainScreen(text);
    },
    async end(ctx, list) {
      await following.unfollow(chatOf(ctx), list);
      if (isLetterOf(ctx, list)) await options.letLetterGo(chatOf(ctx));
      return plainScreen(ctx.say('reminder-ended'));
    },
  };
  return desk;
}

/** Where they said they are, or seem to be: by what they typed last, else by their language. */
function zoneOf(ctx: PostbagContext, hint: string): string {
  if (ctx.writer.zone !== undefined) return ctx.writer.zone;
  if (isZone(hint)) return hint;
  const place = ctx.interview.draft?.place ?? ctx.writer.remembered?.place;
  return guessZone(place, ctx.language);
}

function isLetterOf(ctx: PostbagContext, slug: string): boolean {
  return ctx.interview.draft?.slug === slug;
}

/** Private chats only: there the chat is the person. */
function chatOf(ctx: PostbagContext): number {
  return ctx.chatId ?? ctx.from?.id ?? 0;
}
