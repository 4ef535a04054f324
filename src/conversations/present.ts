import type { Context } from 'grammy';
import { closeMessage, deleteMessage, editMessage, sendMessage } from './messages.ts';
import type { Screen } from './screen.ts';
import type { Shown } from './slot.ts';

/**
 * Shows `screen` as the present question: in place of the message `tapped`, or at the end of the chat where
 * there is none. Returns the messages that show it now.
 */
export async function present(
  ctx: Context,
  screen: Screen,
  shown: Shown,
  tapped: number | undefined,
): Promise<Shown> {
  if (tapped === undefined) return presentBelow(ctx, screen, shown);
  if (shown.main !== undefined && shown.main !== tapped) await closeMessage(ctx, shown.main);
  const { aside } = shown;
  if (!screen.aside) {
    await Promise.all([
      editMessage(ctx, tapped, screen, screen.keyboard),
      deleteMessage(ctx, aside),
    ]);
    return shownIn(screen, tapped);
  }
  if (aside !== undefined) {
    await Promise.all([
      editMessage(ctx, aside, screen.aside),
      editMessage(ctx, tapped, screen, screen.keyboard),
    ]);
    return shownIn(screen, tapped, aside);
  }
  // The question becomes the letter, and what to do with it is asked below.
  await editMessage(ctx, tapped, screen.aside);
  return shownIn(screen, await sendMessage(ctx, screen, screen.keyboard), tapped);
}

function shownIn({ passing }: Screen, main: number, aside?: number): Shown {
  return { main, aside, passing };
}

/** A new question at the end of the chat; the old one stays above it as something said and done. */
async function presentBelow(ctx: Context, screen: Screen, shown: Shown): Promise<Shown> {
  const sending = async (): Promise<Shown> => {
    const aside = screen.aside && (await sendMessage(ctx, screen.aside));
    return shownIn(screen, await sendMessage(ctx, screen, screen.keyboard), aside);
  };
  const leave = shown.passing ? deleteMessage : closeMessage;
  const [now] = await Promise.all([
    sending(),
    leave(ctx, shown.main),
    deleteMessage(ctx, shown.aside),
  ]);
  return now;
}

/**
 * The messages that will show `screen`, where that is known beforehand, so that they can be saved in the
 * same write as the answer; else those of before.
 */
export function foreseen(screen: Screen, shown: Shown, tapped: number | undefined): Shown {
  if (tapped === undefined || (screen.aside && shown.aside === undefined)) return shown;
  return shownIn(screen, tapped, screen.aside && shown.aside);
}
