import { Composer } from 'grammy';
import { languageSaid } from '../conversations/spoken/languages.ts';
import { orderSaid } from '../conversations/spoken/numbers.ts';
import {
  bareWords,
  isThanks,
  withoutPlease,
  wordSaid,
  type SpokenWord,
} from '../conversations/spoken/words.ts';
import type { LastShown } from '../store/last-shown.ts';
import type { UrgentAction } from '../urgent-action/urgent-action.ts';
import { sendCard, sendList } from './cases/start.ts';
import { chooseTyped } from './choose-language.ts';
import { isFollowed } from '../jobs/following/followed.ts';
import { beginLetter } from './letters/begin-letter.ts';
import { answerAboutLetters, lettersInHand } from './letters/typed-news.ts';
import { askForReminders, settleZone } from './reminders/arranging.ts';
import { remindTomorrow } from './reminders/below-reminders.ts';
import { clockDataOf } from './reminders/screens.ts';
import { zoneOf } from './reminders/standing.ts';
import type { PostbagContext } from './view/context.ts';
import { actionOf } from './view/last-shown.ts';
import { sendScreen } from './view/show.ts';
import { clockMenu, placeMenu } from './zones/clock-menus.ts';
import { clockSaid } from './zones/clock-said.ts';
import type { Screen } from '../conversations/screen.ts';

/**
 * What buttons outside a letter say, typed: below a card and below finished letters, in any of the
 * languages. Whoever has letters that are not marked as sent is asked for them, whatever else they
 * say.
 */
export const typedLabelHandlers = new Composer<PostbagContext>();

typedLabelHandlers.on(['message:text', 'message:caption'], async (ctx, next) => {
  const bare = withoutPlease(bareWords(ctx.msg.text ?? ctx.msg.caption ?? ''));
  const isLabel = (key: string): boolean => isSaid(ctx, key, bare);
  const language = languageSaid(bare);
  if (language !== undefined) return chooseTyped(ctx, language);
  if (isLabel('card-others') || isLabel('interview-actions')) return sendList(ctx);
  const begun = ctx.actions.find(ctx.view.begun);
  const word = wordSaid(bare);
  const isGoingOn = word === 'on' || isLabel('interview-go-on') || isLabel('card-go-on');
  if (begun !== undefined && isGoingOn) return beginLetter(ctx, begun);
  const shown = await ctx.services.lastShown.load(ctx.writerId);
  const pointed = actionPointedAt(ctx, bare, shown);
  if (pointed !== undefined) return sendCard(ctx, pointed.slug);
  const about = actionMeant(ctx, shown)?.slug;
  if (about !== undefined && isLabel('card-remind'))
    return sendScreen(ctx, await askForReminders(ctx, about));
  const clock = await clockAnswer(ctx, shown, about, { word, isLabel });
  if (clock !== undefined) return sendScreen(ctx, clock);
  if (word === 'later' && about !== undefined && (await isReminded(ctx, about)))
    return sendScreen(ctx, await remindTomorrow(ctx, about));
  const inHand = isThanks(bare) ? undefined : await lettersInHand(ctx);
  if (inHand === undefined) return next();
  await answerAboutLetters(ctx, inHand, { bare, word, isLabel, isAsked: shown?.what === 'sent' });
});

async function isReminded({ services, writerId }: PostbagContext, slug: string): Promise<boolean> {
  return isFollowed(await services.following.find(writerId, slug));
}

/** What was typed, as far as words have a meaning. */
interface Typed {
  readonly word: SpokenWord | undefined;
  /** Whether it is what a button with this text says. */
  readonly isLabel: (key: string) => boolean;
}

/** Of one urgent action its own, of several that whose card or question was shown last. */
function actionMeant(ctx: PostbagContext, shown: LastShown | undefined): UrgentAction | undefined {
  const [only, ...others] = ctx.actions.openTo(ctx.view);
  return others.length === 0 ? only : actionOf(shown, ctx);
}

/** Shorter words may stand in any title. */
const TELLING_LENGTH = 4;

/**
 * Where there are several to choose from: which one somebody means by its number, right below the
 * list, or by words of its title, in any language.
 */
function actionPointedAt(
  { actions, view }: PostbagContext,
  bare: string,
  shown: LastShown | undefined,
): UrgentAction | undefined {
  const open = actions.openTo(view);
  if (open.length < 2) return undefined;
  const order = shown?.what === 'list' ? orderSaid(bare) : undefined;
  if (order !== undefined) return open[order.number - 1];
  if (bare.length < TELLING_LENGTH) return undefined;
  const [named, another] = open.filter(({ translations }) =>
    Object.values(translations).some(({ title }) => isWithin(bare, bareWords(title))),
  );
  return another === undefined ? named : undefined;
}

function isWithin(words: string, whole: string): boolean {
  return ` ${whole} `.includes(` ${words} `);
}

/**
 * What answers "Is it 18:40 where you are?" in words: its buttons, or what the clock there shows; a
 * bare yes or no only where nothing else was asked since. Undefined for words that do not, and for
 * whoever was asked already.
 */
async function clockAnswer(
  ctx: PostbagContext,
  shown: LastShown | undefined,
  about: string | undefined,
  { word, isLabel }: Typed,
): Promise<Screen | undefined> {
  const { msg, view, writer } = ctx;
  const isAsked = shown?.what === 'clock';
  const list = isAsked ? shown.list : about;
  if (writer.zone !== undefined || list === undefined) return undefined;
  const text = msg?.text ?? msg?.caption ?? '';
  // A bare "да" may answer anything, and nobody is to get reminders by it.
  const isTelling = isAsked || /\p{L}.*\s.*\p{L}/u.test(text);
  if ((isAsked && word === 'yes') || (isTelling && isLabel('reminder-clock-yes')))
    return settleZone(ctx, list, zoneOf(ctx));
  const menus = clockDataOf(list);
  if ((isAsked && word === 'no') || (isTelling && isLabel('reminder-clock-no')))
    return clockMenu(menus, view);
  const said = clockSaid(text, view.nowMs);
  const [zone, another] = said?.zones ?? [];
  if (said === undefined || zone === undefined) return undefined;
  return another === undefined
    ? settleZone(ctx, list, zone)
    : placeMenu(menus, said.offsetMinutes, view);
}

/** Whether `bare` is what a button with the text `key` says. */
function isSaid({ services: { texts } }: PostbagContext, key: string, bare: string): boolean {
  return texts.languages.some((language) => bareWords(texts.say(language, key)) === bare);
}
