import type { Clock } from '../../clock.ts';
import type { Server } from '../bot-api/server-parts.ts';
import type { WorldEvent } from '../bot-api/world.ts';
import { viewPageChat, viewPageMessage, viewPerson, type Ensemble } from './view.ts';

/** An instant worth moving the clock to, such as the next reminder or the deadline. */
export interface Landmark {
  /** Words on the button, such as "To the deadline". */
  readonly label: string;
  /** Epoch milliseconds. */
  readonly atMs: number;
}

/** One JSON document for the page, sent as a server-sent event. */
export type PageEvent = { readonly type: string } & Readonly<Record<string, unknown>>;

export interface PageFeed {
  /** Calls `listener` for every event until the returned function is called. */
  readonly subscribe: (listener: (event: PageEvent) => void) => () => void;
  readonly clockMoved: () => Promise<void>;
  readonly send: (event: PageEvent) => void;
  readonly close: () => void;
}

/** Landmarks are asked for again when the chats have been still for so long. */
const LANDMARKS_PAUSE_MS = 250;

/** Turns what happens in the chats into events for the open pages. */
export function createPageFeed(
  server: Server,
  clock: Clock,
  ensemble: Ensemble,
  landmarks: () => Promise<readonly Landmark[]>,
): PageFeed {
  const listeners = new Set<(event: PageEvent) => void>();
  let landmarksTimer: NodeJS.Timeout | undefined;

  function send(event: PageEvent): void {
    for (const listener of listeners) listener(event);
  }

  /** What was asked before the clock moved must not arrive after what was asked then. */
  let sending = Promise.resolve();

  function sendClock(isMoved: boolean): Promise<void> {
    sending = sendClockAfter(sending, isMoved);
    return sending;
  }

  async function sendClockAfter(earlier: Promise<void>, isMoved: boolean): Promise<void> {
    await earlier;
    // Redis may be away: then the landmarks come with the next message.
    const current = await landmarks().catch(() => []);
    send({ type: 'clock', isMoved, nowMs: clock.now(), landmarks: current });
  }

  function refreshLandmarks(): void {
    clearTimeout(landmarksTimer);
    if (listeners.size === 0) return;
    landmarksTimer = setTimeout(() => void sendClock(false), LANDMARKS_PAUSE_MS);
  }

  function onWorldEvent(event: WorldEvent): void {
    const translated = translate(server, ensemble, event);
    if (translated !== undefined) send(translated);
    if (event.type === 'message') refreshLandmarks();
  }

  server.world.listeners.add(onWorldEvent);
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    clockMoved: () => sendClock(true),
    send,
    close: () => {
      clearTimeout(landmarksTimer);
      server.world.listeners.delete(onWorldEvent);
    },
  };
}

function translate(server: Server, ensemble: Ensemble, event: WorldEvent): PageEvent | undefined {
  switch (event.type) {
    case 'message':
      return { type: 'message', chatId: event.chatId, message: viewPageMessage(event.kept) };
    case 'chat': {
      const chat = viewPageChat(event.chat, ensemble);
      return chat === undefined ? undefined : { type: 'chat', chat };
    }
    case 'profile':
      return {
        type: 'people',
        people: ensemble.people.map((person) => viewPerson(server, person)),
      };
    default:
      return event;
  }
}
