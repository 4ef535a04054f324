import { setTimeout as sleep } from 'node:timers/promises';
import { editMessage } from '../messages.ts';
import type { CoordinatorContext } from './desk.ts';

/** The first look comes soon: a small section has told everybody by then. */
const FIRST_LOOK_MS = 500;
/** A wave to a million takes half a day. */
const LONGEST_PAUSE_MS = 60_000;
const GROWTH = 1.5;
/** A change is told for three days at most. */
const LOOKS_AT_MOST = 4_500;

/**
 * Edits `message` as those who follow `slug` are told of the change `id`, until all have been.
 * Nothing waits for it, and it ends with the program: then the message stays as it was.
 */
export function showTelling(
  ctx: CoordinatorContext,
  message: number,
  slug: string,
  id: string,
): void {
  // Redis or Telegram are away, or the program ends: those who are told do not depend on it.
  watch(ctx, message, slug, id).catch(() => undefined);
}

async function watch(
  ctx: CoordinatorContext,
  message: number,
  slug: string,
  id: string,
): Promise<void> {
  const { coordination } = ctx.services;
  let shown = 0;
  let pauseMs = FIRST_LOOK_MS;
  for (let looks = 0; looks < LOOKS_AT_MOST; looks += 1) {
    await sleep(pauseMs, undefined, { ref: false });
    pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * GROWTH);
    const { sent, isThrough } = await coordination.told(slug, id);
    const count = await coordination.followers(slug);
    if (isThrough)
      return editMessage(ctx, message, { text: ctx.say('coordinator-told-all', { sent }) });
    if (sent !== shown)
      await editMessage(ctx, message, { text: ctx.say('coordinator-told-some', { sent, count }) });
    shown = sent;
  }
}
