import { dayKey, dayLabel } from './dates.js';
import { byId, make } from './dom.js';
import { messageElement } from './message.js';
import { actor, clockNow, openChat } from './store.js';

/** Nearer to the end than this, the log follows new messages. */
const FOLLOW_PX = 120;

/** The messages of the open chat, kept as they change. */
export function setUpLog(store, deeds) {
  const log = byId('log');
  const jump = byId('jump');

  function drawAll() {
    const chat = openChat(store);
    log.setAttribute('aria-busy', 'true');
    log.replaceChildren();
    if (chat === undefined) log.append(hint('Choose a chat to begin.'));
    else if (chat.messages.size === 0) log.append(introduction(store, chat));
    else for (const message of chat.messages.values()) log.append(...withSeparator(chat, message));
    group();
    scrollToEnd('instant');
    // Announced messages are new ones only: the flag goes once the old ones are in place.
    setTimeout(() => log.setAttribute('aria-busy', 'false'), 50);
  }

  function drawMessage({ chatId, message, isNew }) {
    const chat = openChat(store);
    if (chat?.id !== chatId) return;
    const old = log.querySelector(`[data-message-id="${message.id}"]`);
    if (message.deleted || (old === null && !isNew)) {
      drawAll();
      return;
    }
    if (old === null) append(chat, message);
    else replace(chat, message, old);
    group();
    drawTyping();
  }

  function append(chat, message) {
    log.querySelector('.introduction')?.remove();
    const follows = isNearEnd() || !message.byBot;
    log.append(...withSeparator(chat, message));
    if (follows) scrollToEnd();
    else jump.hidden = false;
  }

  /** An edit takes the button that was just tapped: the focus stays on the message. */
  function replace(chat, message, old) {
    const follows = isNearEnd();
    const hadFocus = old.contains(document.activeElement);
    const fresh = view(chat, message);
    old.replaceWith(fresh);
    if (hadFocus) fresh.focus({ preventScroll: true });
    if (follows) scrollToEnd();
  }

  function withSeparator(chat, message) {
    const { zone } = actor(store, chat);
    const day = dayKey(message.atMs, zone);
    const previous = [...log.querySelectorAll('.message')].at(-1)?.dataset.day;
    const element = view(chat, message);
    if (previous === day) return [element];
    const label = dayLabel(message.atMs, clockNow(store), zone);
    return [make('p', { class: 'day', 'data-at': message.atMs }, make('span', {}, label)), element];
  }

  function view(chat, message) {
    const person = actor(store, chat);
    const own = message.fromId === person.id;
    const named = chat.kind === 'group' && !own;
    const element = messageElement(message, { own, named, zone: person.zone }, deeds);
    element.dataset.day = dayKey(message.atMs, person.zone);
    return element;
  }

  /** Marks messages that follow one of the same sender, which stand closer together. */
  function group() {
    for (const element of log.querySelectorAll('.message')) {
      const before = element.previousElementSibling;
      element.classList.toggle('follows', before?.dataset.from === element.dataset.from);
    }
  }

  function drawTyping() {
    const until = store.typing.get(store.openChatId) ?? 0;
    log.querySelector('.typing')?.remove();
    if (until < performance.now()) return;
    const follows = isNearEnd();
    log.append(
      make('div', { class: 'typing', 'aria-hidden': 'true' }, make('i'), make('i'), make('i')),
    );
    if (follows) scrollToEnd();
  }

  function relabelDays() {
    const chat = openChat(store);
    for (const day of log.querySelectorAll('.day')) {
      const { zone } = actor(store, chat);
      day.firstChild.textContent = dayLabel(Number(day.dataset.at), clockNow(store), zone);
    }
  }

  function isNearEnd() {
    return log.scrollHeight - log.scrollTop - log.clientHeight < FOLLOW_PX;
  }

  function scrollToEnd(behavior = 'smooth') {
    jump.hidden = true;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    log.scrollTo({ top: log.scrollHeight, behavior: calm ? 'instant' : behavior });
  }

  jump.addEventListener('click', () => scrollToEnd());
  log.addEventListener('scroll', () => {
    if (isNearEnd()) jump.hidden = true;
  });
  addEventListener('resize', () => {
    if (jump.hidden) scrollToEnd('instant');
  });
  for (const topic of ['all', 'opened']) store.on(topic, drawAll);
  store.on('people', () => {
    if (log.querySelector('.introduction') !== null) drawAll();
  });
  store.on('message', drawMessage);
  store.on('typing', drawTyping);
  store.on('clock', relabelDays);
}

function hint(words) {
  return make('p', { class: 'hint' }, words);
}

/** What Telegram shows before the first message: the bot's own description. */
function introduction(store, chat) {
  const { description, botName } = actor(store, chat);
  if (chat.kind === 'group') {
    return hint(
      `A group with ${botName} in it. Write /start@${store.bot.username} to call the bot.`,
    );
  }
  return make(
    'div',
    { class: 'introduction' },
    make('img', { src: '/page/icon.svg', alt: '', width: 64, height: 64 }),
    make('h2', {}, botName),
    make('p', { dir: 'auto' }, description || 'No messages yet. Press Start to meet the bot.'),
  );
}
