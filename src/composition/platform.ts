import { randomBytes } from 'node:crypto';
import { clockStartedAt, movableClock, systemClock, type Clock } from '../clock.ts';
import type { Config, UpdateSource } from '../config.ts';
import { COORDINATOR_ID } from '../playground/cast.ts';
import type { Landmark } from '../playground/serving/feed.ts';
import { translationFor } from '../urgent-action/choices.ts';
import { lastDay, overEverywhereMs } from '../urgent-action/deadline.ts';
import { beginLarge } from '../urgent-action/language.ts';
import type { UrgentAction } from '../urgent-action/urgent-action.ts';

/** What the bot runs on: Telegram, or the playground that stands in for it. */
export interface Platform {
  readonly token: string;
  readonly apiRoot: string;
  readonly updates: UpdateSource;
  readonly clock: Clock;
  /** Telegram's ids of the coordinators: in the playground somebody is one without ADMIN_IDS. */
  readonly adminIds: readonly number[];
  /** The page of the playground. Undefined: there is none. */
  readonly pageUrl: string | undefined;
  readonly close: () => Promise<void>;
}

/**
 * A Monday inside the example's period, four weeks before its last day: there is time to look
 * around.
 */
const PLAYGROUND_START_MS = Date.parse('2014-10-27T09:00:00Z');

/** Of the bot in the playground: long enough for the log to know its token for one. */
const PLAYGROUND_BOT_ID = 1_000_000;
const TOKEN_BYTES = 24;

/**
 * Another one at each start, so that no page of another site can know under which address the
 * playground's Bot API answers.
 */
function newToken(): string {
  return `${PLAYGROUND_BOT_ID}:${randomBytes(TOKEN_BYTES).toString('base64url')}`;
}

/** What the playground asks of the program that runs in it. */
export interface PlaygroundHooks {
  /** The instant (epoch ms) of the next reminder, or undefined. */
  readonly nextReminderAt: () => Promise<number | undefined>;
  /** Called after the page has moved the clock. */
  readonly onClockMoved: () => Promise<void>;
  /** The program's own addresses, which the playground's server serves beside its page. */
  readonly program: (request: Request) => Response | Promise<Response>;
}

/** Opens what `config` names. The playground starts here; Telegram is not asked anything yet. */
export async function openPlatform(
  config: Config,
  actions: () => readonly UrgentAction[],
  { nextReminderAt, onClockMoved, program }: PlaygroundHooks,
): Promise<Platform> {
  const { bot, clockStartMs, host, port, adminIds } = config;
  if (bot.kind === 'telegram') {
    const clock = clockStartMs === undefined ? systemClock : clockStartedAt(clockStartMs);
    const { token, apiRoot, updates } = bot;
    return {
      token,
      apiRoot,
      updates,
      clock,
      adminIds,
      pageUrl: undefined,
      close: () => Promise.resolve(),
    };
  }
  // With Telegram itself none of it is needed.
  const { startPlayground } = await import('../playground/playground.ts');
  const clock = movableClock(clockStartMs ?? PLAYGROUND_START_MS);
  const token = newToken();
  const playground = await startPlayground({
    clock,
    token,
    host,
    port,
    landmarks: async () => landmarksOf(actions(), await nextReminderAt()),
    onClockMoved,
    program,
  });
  return {
    token,
    apiRoot: playground.apiRoot,
    updates: { kind: 'polling' },
    clock,
    adminIds: adminIds.length > 0 ? adminIds : [COORDINATOR_ID],
    pageUrl: playground.url,
    close: playground.close,
  };
}

/** A working hour of Europe's, at which it is the same day in nearly all of the world. */
const WORKING_HOUR = 'T09:00:00Z';

/**
 * Where the page offers to move the clock: the next reminder, where anybody waits for one (epoch
 * milliseconds), the last day of each urgent action that has not ended, and the day after.
 */
export function landmarksOf(
  actions: readonly UrgentAction[],
  nextReminderMs: number | undefined,
): readonly Landmark[] {
  const reminder =
    nextReminderMs === undefined ? [] : [{ label: 'To the next reminder', atMs: nextReminderMs }];
  const goingOn = actions.filter(({ kind }) => kind !== 'stop');
  const deadlines = goingOn.flatMap((action) => {
    const last = lastDay(action.deadline);
    const { name, title, language } = translationFor(action, 'en');
    // A group may be called in small letters: "сорок семей".
    const who = beginLarge(name['nominative'] ?? title, language);
    return [
      { label: `To the last day: ${who}`, atMs: Date.parse(`${last}${WORKING_HOUR}`) },
      { label: `To the day after: ${who}`, atMs: overEverywhereMs(last) },
    ];
  });
  return [...reminder, ...deadlines];
}
