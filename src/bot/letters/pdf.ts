import { InputFile } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import { withButtons } from '../../conversations/messages.ts';
import { button, ticked, type Keyboard } from '../../conversations/screen.ts';
import { faxCoverOf } from '../../paper/fax-cover.ts';
import { copyTo } from '../../paper/copy.ts';
import { onPaper } from '../../paper/from-letter.ts';
import type { PaperItem, PaperLetter } from '../../paper/paper-letter.ts';
import { sheetFor } from '../../paper/sheet.ts';
import type { Channel } from '../../store/sent.ts';
import { calledIn } from '../../urgent-action/choices.ts';
import type { PostbagContext } from '../view/context.ts';
import { deedData } from './letter-buttons.ts';
import type { Outgoing } from './outbox/outgoing.ts';
import { countryOf } from './outbox/whereabouts.ts';
import { channelsOf, type Stop } from './walk/stop.ts';

/** The letter of a stop on paper, and the texts of the bot in its language. */
function paperOf({ services }: PostbagContext, stop: Stop) {
  const letter = stop.letter();
  if (letter === undefined) return undefined;
  const say = (key: string, args = {}): string => services.texts.say(letter.language, key, args);
  const paper = onPaper(letter, say('paper-subject'));
  return paper && { paper, say };
}

/**
 * What goes onto paper of one stop: with the embassy's address where it is asked to forward the
 * letter.
 */
export function paperAt(ctx: PostbagContext, stop: Stop): PaperLetter | undefined {
  const { ways, recipient } = stop;
  const made = paperOf(ctx, stop);
  if (made === undefined) return undefined;
  const { paper, say } = made;
  const [embassy] = ways.find(({ kind }) => kind === 'embassy')?.contacts ?? [];
  if (embassy === undefined) return paper;
  const name = recipient.name ?? paper.addressLines[0] ?? '';
  return copyTo(paper, embassy.split('\n'), say('paper-forward', { name }));
}

/** Letters to be printed, each on a page of its own. */
export function printed(ctx: PostbagContext, stops: readonly Stop[]): readonly PaperItem[] {
  return stops.flatMap((stop) => {
    const letter = paperAt(ctx, stop);
    return letter === undefined ? [] : [{ letter }];
  });
}

/**
 * A letter to be faxed, with its cover: to the number that fails least. Empty where none is known.
 */
export function faxed(ctx: PostbagContext, stop: Stop): readonly PaperItem[] {
  const made = paperOf(ctx, stop);
  const [number] = stop.ways.find(({ kind }) => kind === 'fax')?.contacts ?? [];
  if (made === undefined || number === undefined) return [];
  const { paper: letter, say } = made;
  return [{ letter, cover: faxCoverOf(letter, number, say) }];
}

/**
 * Below a PDF, which stands at the end of the chat: what is to be said when it is on its way. With
 * several letters each names its recipient; of one, the button knows the message with its ways.
 */
export function sentBelow(
  channel: Channel,
  stops: readonly Stop[],
  waysMessage?: number,
): Keyboard {
  const rest = waysMessage === undefined ? channel : `${channel}-${waysMessage}`;
  return stops
    .filter((stop) => channelsOf(stop).includes(channel))
    .map((stop) => [sentButton(channel, rest, stop, stops.length > 1)]);
}

function sentButton(
  channel: Channel,
  rest: string,
  stop: Stop,
  isNamed: boolean,
): InlineKeyboardButton {
  const { action, recipient, sent, view } = stop;
  const how = view.say(`interview-sent-${channel}`);
  const [name = ''] = calledIn(action, recipient, view.language);
  const said = isNamed ? view.say('walk-sent-to', { how, name }) : how;
  const label = ticked(said, sent.includes(channel));
  return button(label, deedData('sent', action.slug, recipient.id, rest));
}

/**
 * Sends `items` as one PDF on the paper of the writer's country, with `keyboard` below it, or says
 * in a sentence why there is none.
 */
export async function sendPdf(
  ctx: PostbagContext,
  outgoing: Outgoing,
  items: readonly PaperItem[],
  name: string,
  keyboard: Keyboard = [],
): Promise<void> {
  const { say, services } = ctx;
  if (items.length === 0) {
    await ctx.reply(say('walk-gone'));
    return;
  }
  const sheet = sheetFor(countryOf(ctx, outgoing).country);
  const made = await services.paper.make({ sheet, items });
  switch (made.kind) {
    case 'made': {
      const caption = say(noteBelow(outgoing, items));
      const file = new InputFile(made.pdf, `${name}.pdf`);
      await ctx.replyWithDocument(file, { caption, ...withButtons(keyboard) });
      return;
    }
    case 'unprintable':
      await ctx.reply(say('walk-pdf-unprintable', { signs: made.characters.join(' ') }));
      return;
    case 'busy':
      await ctx.reply(say('walk-pdf-busy'));
      return;
    case 'failed':
    case 'closed':
      await ctx.reply(say('walk-pdf-failed'));
  }
}

function noteBelow({ signing }: Outgoing, items: readonly PaperItem[]): string {
  if (items.some(({ cover }) => cover)) return 'walk-pdf-fax-note';
  return signing === 'initials' ? 'walk-pdf-note-careful' : 'walk-pdf-note';
}
