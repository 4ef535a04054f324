/** How long the bot's typing notice stays without a message, as on Telegram. */
const TYPING_MS = 5000;

/** Reads the state and follows the server's events; reads anew after every lost connection. */
export function connect(store) {
  const source = new EventSource('/page/events');
  source.addEventListener('message', ({ data }) => {
    const event = JSON.parse(data);
    if (event.type === 'hello') void readState(store);
    else HANDLERS[event.type]?.(store, event);
  });
  source.addEventListener('open', () => document.body.classList.remove('offline'));
  source.addEventListener('error', () => document.body.classList.add('offline'));
}

/** Asks the server to do something; rejects with its words when it cannot. */
export async function act(action) {
  const response = await fetch('/page/actions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(action),
  });
  const answer = await response.json();
  if (!answer.ok) throw new Error(answer.problem);
  return answer;
}

async function readState(store) {
  const state = await (await fetch('/page/state')).json();
  store.bot = state.bot;
  store.people = new Map(state.people.map((person) => [person.id, person]));
  store.chats = new Map(state.chats.map((chat) => [chat.id, keepChat(chat)]));
  setClock(store, state);
  store.emit('all');
}

const HANDLERS = {
  message(store, { chatId, message }) {
    const chat = store.chats.get(chatId);
    if (chat === undefined) return;
    const isNew = !chat.messages.has(message.id);
    if (message.deleted) chat.messages.delete(message.id);
    else chat.messages.set(message.id, message);
    if (message.byBot) store.typing.delete(chatId);
    if (isNew && message.byBot && chatId !== store.openChatId) {
      store.unread.set(chatId, (store.unread.get(chatId) ?? 0) + 1);
    }
    store.emit('message', { chatId, message, isNew });
    store.emit('chats');
  },
  chat(store, { chat }) {
    store.chats.set(chat.id, keepChat(chat));
    store.emit('chats');
    if (chat.id === store.openChatId) store.emit('opened');
    store.emit('chat');
  },
  people(store, { people }) {
    store.people = new Map(people.map((person) => [person.id, person]));
    store.emit('people');
    store.emit('chats');
  },
  action(store, { chatId }) {
    store.typing.set(chatId, performance.now() + TYPING_MS);
    store.emit('typing');
    setTimeout(() => store.emit('typing'), TYPING_MS + 50);
  },
  'callback-answer': (store, answer) => store.emit('answer', answer),
  clock(store, event) {
    setClock(store, event);
    if (event.isMoved) store.emit('moved');
  },
};

function setClock(store, { nowMs, landmarks }) {
  store.clock = { shownMs: nowMs, readAtMs: performance.now() };
  store.landmarks = landmarks;
  store.emit('clock');
}

function keepChat(chat) {
  return { ...chat, messages: new Map(chat.messages.map((message) => [message.id, message])) };
}
