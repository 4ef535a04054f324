import { createHash } from 'node:crypto';
import type { Context } from 'grammy';
import { deliveryOf } from '../store/inbox/delivery.ts';
import { closeMessage, deleteMessage, editMessage, sendMessage } from './messages.ts';
import type { Shown } from './interview-state.ts';
import type { FormattedText, Screen } from './screen.ts';

/**
 * Shows `screen` as the present question: in place of the message `tapped`, where that shows the
 * question before, and else at the end of the chat. Returns the messages that show it now.
 */
export async function present(
  ctx: Context,
  screen: Screen,
  shown: Shown,
  tapped: number | undefined,
): Promise<Shown> {
  if (!isInPlace(shown, tapped)) return presentBelow(ctx, screen, shown);
  const { aside } = shown;
  if (!screen.aside) {
    await Promise.all([
      editMessage(ctx, tapped, screen, screen.keyboard),
      deleteMessage(ctx, aside),
    ]);
    return shownIn(screen, tapped);
  }
  if (aside !== undefined) {
    const isSame = hashOf(screen.aside) === shown.asideHash;
    await Promise.all([
      isSame ? undefined : editMessage(ctx, aside, screen.aside),
      editMessage(ctx, tapped, screen, screen.keyboard),
    ]);
    return shownIn(screen, tapped, aside);
  }
  // The question becomes the letter, and what to do with it is asked below.
  await editMessage(ctx, tapped, screen.aside);
  return shownIn(screen, await sendMessage(ctx, screen, screen.keyboard), tapped);
}

/**
 * An older message may be far above, or just deleted: two taps and a text can come at once. A newer
 * one was shown without being noted.
 */
function isInPlace({ main = 0 }: Shown, tapped: number | undefined): tapped is number {
  return tapped !== undefined && main <= tapped;
}

function shownIn({ passing, aside: letter }: Screen, main: number, aside?: number): Shown {
  return { main, aside, asideHash: letter && hashOf(letter), passing };
}

function hashOf({ text }: FormattedText): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 11);
}

/** A new question at the end of the chat; the old one stays above it as something said and done. */
async function presentBelow(ctx: Context, screen: Screen, shown: Shown): Promise<Shown> {
  const send = async (): Promise<Shown> => {
    const aside = screen.aside && (await sendMessage(ctx, screen.aside));
    return shownIn(screen, await sendMessage(ctx, screen, screen.keyboard), aside);
  };
  const sending = send();
  const leaveOld = async (): Promise<void> => {
    // Handled again, the update finds what it has shown already.
    const now = deliveryOf(ctx.update).isApplied ? await sending : {};
    const leave = shown.passing ? deleteMessage : closeMessage;
    await Promise.all([
      now.main === shown.main ? undefined : leave(ctx, shown.main),
      now.aside === shown.aside ? undefined : deleteMessage(ctx, shown.aside),
    ]);
  };
  const [now] = await Promise.all([sending, leaveOld()]);
  return now;
}
