/**
 * What the page knows, and who wants to hear when it changes. Topics: `all` (everything was read
 * anew), `chats` (the list), `chat` (one came or was read anew), `people`, `opened`, `message`,
 * `typing`, `answer`, `clock` (read anew), `moved` (somebody moved it), `start`.
 */
export function createStore() {
  const listeners = new Map();
  return {
    bot: { id: 0, username: '' },
    people: new Map(),
    chats: new Map(),
    openChatId: undefined,
    unread: new Map(),
    /** Chat id -> when its typing notice runs out (`performance.now()`). */
    typing: new Map(),
    /** Group id -> the person one writes as. */
    actingAs: new Map(),
    landmarks: [],
    clock: { shownMs: Date.now(), readAtMs: performance.now() },
    /** Payload of a deep link that waits for the Start button; undefined: none. */
    startPayload: undefined,
    on(topic, listener) {
      listeners.set(topic, [...(listeners.get(topic) ?? []), listener]);
    },
    emit(topic, news) {
      for (const listener of listeners.get(topic) ?? []) listener(news);
    },
  };
}

export function clockNow({ clock }) {
  return clock.shownMs + (performance.now() - clock.readAtMs);
}

export function openChat(store) {
  return store.chats.get(store.openChatId);
}

/** The person one is in a chat: the person of a private chat, or the one chosen for a group. */
export function actor(store, chat) {
  const chosen = store.actingAs.get(chat.id) ?? chat.personIds[0];
  return store.people.get(chosen);
}

export function newestMessage(chat) {
  return [...chat.messages.values()].at(-1);
}
