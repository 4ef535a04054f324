import type { Texts } from '../../locales/texts.ts';
import type { Announcement } from '../../store/waves/announcements.ts';
import type { UrgentAction } from '../../urgent-action/urgent-action.ts';
import { announcementMessage, newsMessage, reminderMessage } from './reminder-message.ts';
import type { ReadyMessage, Reader } from './reminder-message.ts';
import type { Wave } from '../planning/wave.ts';

/** Waves whose words are kept; each has at most two dozen. */
const REMEMBERED_WAVES = 1_000;

/** Everything of a body after the chat id; undefined where the wave has no words for the reader. */
export type EndingFor = (reader: Reader) => Buffer | undefined;

export interface EndingsOptions {
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
 * The endings of a wave's bodies. A message is put together and serialised once for each wave, language and discretion;
 * for a subscriber only the chat id goes in front.
 */
export function createEndings({ texts, find, announcement }: EndingsOptions) {
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
    return ({ language, discreet }) => {
      const name = discreet ? `${language} discreet` : language;
      if (!known.has(name)) known.set(name, serialise(wave, { language, discreet }, silent));
      return known.get(name);
    };
  };
}
