import type { Context } from 'grammy';
import type { TextArguments } from '../locales/texts.ts';
import type { PostbagFlavor } from '../conversations/context.ts';
import type { Language } from '../urgent-action/language.ts';
import { guessZone } from '../urgent-action/zone.ts';

/** What a screen depends on besides its urgent action: who looks at it, and when. */
export interface View {
  readonly language: Language;
  readonly say: (key: string, args?: TextArguments) => string;
  /** IANA zone in which this person's days begin and end. */
  readonly zone: string;
  /** The present instant, in epoch milliseconds. */
  readonly nowMs: number;
  /** The bot's user name, for links to it. */
  readonly username: string;
  /** The slug of the urgent action that this person has begun a letter for. */
  readonly begun: string | undefined;
}

/** The view of the person behind `ctx`; their zone is guessed until they have told it. */
export function viewOf(ctx: Context & PostbagFlavor, nowMs: number): View {
  return {
    language: ctx.language,
    say: ctx.say,
    zone: ctx.writer.zone ?? guessZone(ctx.writer.remembered?.place, ctx.language),
    nowMs,
    username: ctx.me.username,
    begun: ctx.interview.draft?.slug,
  };
}
