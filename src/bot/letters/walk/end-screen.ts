import { isTrial, trialOver } from '../../../conversations/letter/trial.ts';
import { shareActionLink } from '../../../conversations/links.ts';
import { button, urlButton, type Screen } from '../../../conversations/screen.ts';
import { isFollowed } from '../../../jobs/following/followed.ts';
import { NEWS_LIST } from '../../../jobs/planning/wave.ts';
import { countryForms } from '../../../places/countries/country-forms.ts';
import type { EmbassyCopies } from '../../../sending/embassies.ts';
import { translationFor } from '../../../urgent-action/choices.ts';
import { closing } from '../../../urgent-action/deadline.ts';
import type { UrgentAction } from '../../../urgent-action/urgent-action.ts';
import type { PostbagContext } from '../../view/context.ts';
import { copiesFor, embassyId } from '../copies/copies.ts';
import { deedData } from '../letter-buttons.ts';
import { isHandedOut, recipientsOf, type Outgoing } from '../outbox/outgoing.ts';
import { viewOf } from '../outbox/whereabouts.ts';
import { officialsNote } from './ways-text.ts';

/** Below this nobody is counted: with few writers a number tells who they are. */
const COUNTED_FROM = 10;

const NO_COPIES: EmbassyCopies = { kind: 'none' };

/**
 * All letters are on their way: thanks, how many have written, what happens next, copies, and one
 * offer.
 */
export async function endScreen(
  ctx: PostbagContext,
  outgoing: Outgoing,
  action: UrgentAction,
): Promise<Screen> {
  const { say, language } = ctx;
  const { slug } = action;
  const [writers, offer] = await Promise.all([writersOf(ctx, slug), offerTo(ctx, action)]);
  const there = viewOf(ctx, outgoing);
  // Said to be sent after the last day: no copy and no other letter is of use then.
  const isOver = closing(action, there.nowMs, there) !== undefined;
  const copies = isOver ? NO_COPIES : copiesFor(ctx, outgoing, action);
  const all = recipientsOf(outgoing, action);
  const count = all.filter((recipient) => isHandedOut(outgoing, recipient)).length;
  const { name } = translationFor(action, language);
  const written = { name: name['nominative'] ?? '', count: writers };
  return {
    text: [
      ...(isTrial(slug) ? [say('trial-line')] : []),
      say('walk-end', { count }),
      say(writers < COUNTED_FROM ? 'walk-written-first' : 'walk-written', written),
      ...copiesText(ctx, action, copies),
      ...(isOver ? [] : officialsNote(action, ctx)),
      say('walk-afterwards'),
      offer.text,
    ].join('\n\n'),
    keyboard: [
      ...copyButtons(ctx, action, copies),
      ...offer.keyboard,
      ...(isOver ? [] : [[button(say('interview-another'), `again:${slug}`)]]),
    ],
  };
}

/** The one thing that is offered to who has written: to pass it on, or news of the next one. */
async function offerTo(ctx: PostbagContext, action: UrgentAction): Promise<Screen> {
  const { say, services, view, writerId } = ctx;
  const { slug } = action;
  if (isTrial(slug)) return trialOver(slug, say);
  if (isFollowed(await services.following.find(writerId, NEWS_LIST))) {
    const share = urlButton(say('interview-pass-on'), shareActionLink(action, view));
    return { text: say('walk-offer-share'), keyboard: [[share]] };
  }
  const news = button(say('reminder-news-start'), deedData('news', slug));
  return { text: say('walk-offer-news'), keyboard: [[news]] };
}

/**
 * How many have written, rounded down to tens: of each, the counters know only recipient and
 * channel, so that the largest is what is surely true.
 */
async function writersOf({ services }: PostbagContext, slug: string): Promise<number> {
  const counts = await services.sent.counts(slug);
  const most = Math.max(0, ...counts.map(({ count }) => count));
  return Math.floor(most / COUNTED_FROM) * COUNTED_FROM;
}

function copiesText(
  { say, language }: PostbagContext,
  action: UrgentAction,
  copies: EmbassyCopies,
): readonly string[] {
  if (copies.kind === 'none') return [];
  return [say('interview-copies', { of: countryForms(action.country, language).of })];
}

function copyButtons(
  { say, language }: PostbagContext,
  { slug, country }: UrgentAction,
  copies: EmbassyCopies,
) {
  if (copies.kind === 'none') return [];
  if (copies.kind !== 'known')
    return [[button(say('walk-embassy-find'), deedData('embassy', slug))]];
  return copies.embassies.map((embassy) => {
    const name = embassy.name ?? embassy.addressLines[0] ?? countryForms(country, language).name;
    return [button(say('walk-copy', { name }), deedData('copy', slug, embassyId(embassy)))];
  });
}
