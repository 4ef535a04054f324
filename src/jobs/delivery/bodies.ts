import type { Texts } from '../../locales/texts.ts';
import type { Announcement } from '../../store/waves/announcements.ts';
import type { Subscriber } from '../../store/subscriptions/record.ts';
import { actionStatus, localHour } from '../../urgent-action/deadline.ts';
import { isRungDay } from '../../urgent-action/reminder-days.ts';
import type { UrgentAction } from '../../urgent-action/urgent-action.ts';
import { announcementMessage, newsMessage, reminderMessage } from './reminder-message.ts';
import type { Progress, ReadyMessage, Reader } from './reminder-message.ts';
import type { Wave } from '../planning/wave.ts';

/**
 * Messages at night wake nobody: they arrive without a sound before this hour and from the other
 * one on.
 */
const MORNING_HOUR = 8;
const NIGHT_HOUR = 22;

/**
 * Waves of which it is remembered for a moment whether they may leave, and what they say: in at
 * most two dozen ways.
 */
const REMEMBERED_WAVES = 1_000;
/** Zone arithmetic costs more than a message; what it says holds for a moment. */
const MOMENT_MS = 500;

export interface BodiesOptions {
  readonly texts: Texts;
  /** The urgent actions as they are published at this moment. */
  readonly actions: () => readonly UrgentAction[];
  readonly announcement: (slug: string, id: string) => Announcement | undefined;
  /** Epoch ms. */
  readonly now: () => number;
}

/**
 * The JSON body of `sendMessage` for a subscriber and how far they are; undefined where the wave is
 * not for them.
 */
export type BodyFor = (subscriber: Subscriber, progress?: Progress) => Buffer | undefined;

export type Obstacle = 'late' | 'closed' | 'unsure';

export interface Bodies {
  /** What makes the bodies of a wave that leave at this moment. */
  readonly bodiesOf: (wave: Wave) => BodyFor;
  /**
   * Why nothing of the wave may leave any more: its day is over, the urgent action is closed.
   * `unsure`: this machine does not know the urgent action, or no reminder of it on that day. It
   * reads them when it starts: another may know more.
   */
  readonly obstacle: (wave: Wave) => Obstacle | undefined;
}

/** What is sent of waves, and whether anything is. */
export function createBodies({ texts, actions, announcement, now }: BodiesOptions): Bodies {
  const find = (slug: string): UrgentAction | undefined =>
    actions().find((action) => action.slug === slug);
  const endingsOf = createEndings({ texts, find, announcement });

  /**
   * Told of the change, or of the new urgent action, before they moved here; or came after the
   * change.
   */
  function hasHeard({ occasion }: Wave, { heardMs, heardOf }: Subscriber): boolean {
    if (occasion.kind === 'published') return heardOf?.includes(occasion.slug) === true;
    if (heardMs === undefined || occasion.kind !== 'announcement') return false;
    const atMs = announcement(occasion.slug, occasion.id)?.atMs;
    return atMs !== undefined && atMs <= heardMs;
  }

  const isNight = forAMoment(now, ({ zone }: Wave) => {
    const hour = localHour(now(), zone);
    return hour < MORNING_HOUR || hour >= NIGHT_HOUR;
  });
  const obstacle = forAMoment(now, (wave: Wave): Obstacle | undefined => {
    const { occasion } = wave;
    if (now() >= wave.endMs) return 'late';
    if (occasion.kind === 'announcement') return undefined;
    const action = find(occasion.slug);
    if (action === undefined) return 'unsure';
    if (actionStatus(action, now(), wave.zone) === 'closed') return 'closed';
    // Any rung: where the deadline moves by days, what was the second may now be the last.
    return occasion.kind === 'rung' && !isRungDay(action, wave.date) ? 'unsure' : undefined;
  });

  return {
    obstacle,
    bodiesOf(wave) {
      const endingFor = endingsOf(wave, isNight(wave));
      return (subscriber, progress) => {
        if (subscriber.notOn === wave.run || hasHeard(wave, subscriber)) return undefined;
        const { language, discreet } = subscriber;
        const ending = endingFor({ language, discreet, progress });
        return ending && Buffer.concat([Buffer.from(`{"chat_id":${subscriber.chatId},`), ending]);
      };
    },
  };
}

/** `compute`, asked again for a wave only when the clock has moved on or back by a moment. */
function forAMoment<Result>(now: () => number, compute: (wave: Wave) => Result) {
  const known = new Map<string, { readonly moment: number; readonly result: Result }>();
  return (wave: Wave): Result => {
    const moment = Math.floor(now() / MOMENT_MS);
    const last = known.get(wave.id);
    if (last?.moment === moment) return last.result;
    const result = compute(wave);
    if (known.size > REMEMBERED_WAVES) known.clear();
    known.set(wave.id, { moment, result });
    return result;
  };
}

/** Everything of a body after the chat id; undefined where the wave has no words for the reader. */
type EndingFor = (reader: Reader) => Buffer | undefined;

interface EndingsOptions {
  readonly texts: Texts;
  /** The urgent action as it is published at this moment. */
  readonly find: (slug: string) => UrgentAction | undefined;
  readonly announcement: (slug: string, id: string) => Announcement | undefined;
}

/** The words of a wave, as long as its urgent action is the same. */
interface Known {
  readonly action: UrgentAction | undefined;
  readonly endings: Map<string, Buffer | undefined>;
}

/**
 * The endings of a wave's bodies. A message is put together and serialised once for each wave,
 * language and discretion; for a subscriber only the chat id goes in front.
 */
function createEndings({ texts, find, announcement }: EndingsOptions) {
  const waves = new Map<string, Known>();

  function message({ occasion, date }: Wave, reader: Reader): ReadyMessage | undefined {
    if (occasion.kind === 'announcement') {
      const said = announcement(occasion.slug, occasion.id)?.texts;
      const text = said?.[reader.language] ?? said?.en;
      return text === undefined
        ? undefined
        : announcementMessage(texts, occasion.slug, text, reader);
    }
    const action = find(occasion.slug);
    if (action === undefined) return undefined;
    return occasion.kind === 'published'
      ? newsMessage(texts, action, date, reader)
      : reminderMessage(texts, action, date, reader);
  }

  function serialise(wave: Wave, reader: Reader, silent: boolean): Buffer | undefined {
    const words = message(wave, reader);
    if (words === undefined) return undefined;
    return Buffer.from(JSON.stringify({ ...words, disable_notification: silent }).slice(1));
  }

  function knownOf(name: string, slug: string): Known['endings'] {
    const action = find(slug);
    const known = waves.get(name);
    if (known !== undefined && known.action === action) return known.endings;
    if (waves.size > REMEMBERED_WAVES) waves.clear();
    const endings: Known['endings'] = new Map();
    waves.set(name, { action, endings });
    return endings;
  }

  return (wave: Wave, silent: boolean): EndingFor => {
    const known = knownOf(`${wave.id}|${silent}`, wave.occasion.slug);
    return (reader) => {
      const name = `${reader.language} ${reader.discreet ? 'discreet' : reader.progress}`;
      if (!known.has(name)) known.set(name, serialise(wave, reader, silent));
      return known.get(name);
    };
  };
}
