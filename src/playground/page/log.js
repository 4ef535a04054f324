import { dayKey, dayLabel } from './dates.js';
import { byId, make } from './dom.js';
import { hint, introduction } from './introduction.js';
import { messageElement } from './message.js';
import { actor, clockNow, openChat } from './store.js';

/** Nearer to the end than this, the log follows new messages. */
const FOLLOW_PX = 120;

/** The messages of the open chat, kept as they change. `deeds` is what a message can lead to. */
export function setUpLog(store, deeds) {
  const log = { store, deeds, element: byId('log'), jump: byId('jump') };
  log.jump.addEventListener('click', () => scrollToEnd(log));
  log.element.addEventListener('scroll', () => {
    if (isNearEnd(log)) log.jump.hidden = true;
  });
  addEventListener('resize', () => {
    if (log.jump.hidden) scrollToEnd(log, 'instant');
  });
  for (const topic of ['all', 'opened']) store.on(topic, () => drawAll(log));
  store.on('people', () => {
    if (log.element.querySelector('.introduction') !== null) drawAll(log);
  });
  store.on('message', (news) => drawNews(log, news));
  store.on('typing', () => drawTyping(log));
  store.on('clock', () => relabelDays(log));
}

function drawAll(log) {
  const { element, store } = log;
  const chat = openChat(store);
  element.setAttribute('aria-busy', 'true');
  element.replaceChildren();
  if (chat === undefined) element.append(hint('Choose a chat to begin.'));
  else if (chat.messages.size === 0) element.append(introduction(store, chat));
  else for (const message of chat.messages.values()) element.append(...withDay(log, chat, message));
  markFollowers(element);
  drawTyping(log);
  scrollToEnd(log, 'instant');
  // Screen readers announce new messages only: the flag goes once the old ones are in place.
  setTimeout(() => element.setAttribute('aria-busy', 'false'), 50);
}

function drawNews(log, { chatId, message, isNew }) {
  const chat = openChat(log.store);
  if (chat?.id !== chatId) return;
  const old = log.element.querySelector(`[data-message-id="${message.id}"]`);
  if (message.deleted || (old === null && !isNew)) drawAll(log);
  else if (old === null) append(log, chat, message);
  else replace(log, chat, message, old);
  markFollowers(log.element);
  drawTyping(log);
}

function append(log, chat, message) {
  const follows = isNearEnd(log) || !message.byBot;
  log.element.querySelector('.introduction, .hint')?.remove();
  log.element.append(...withDay(log, chat, message));
  if (follows) scrollToEnd(log);
  else log.jump.hidden = false;
}

/** An edit takes away the button that was just tapped: the focus stays on the message. */
function replace(log, chat, message, old) {
  const follows = isNearEnd(log);
  const hadFocus = old.contains(document.activeElement);
  const fresh = viewIn(log, chat, message);
  old.replaceWith(fresh);
  if (hadFocus) fresh.focus({ preventScroll: true });
  if (follows) scrollToEnd(log);
}

/** The message, under a label if it is the first of its day. */
function withDay(log, chat, message) {
  const { zone } = actor(log.store, chat);
  const previous = [...log.element.querySelectorAll('.message')].at(-1);
  const element = viewIn(log, chat, message);
  if (previous?.dataset.day === element.dataset.day) return [element];
  const label = dayLabel(message.atMs, clockNow(log.store), zone);
  return [make('p', { class: 'day', 'data-at': message.atMs }, make('span', {}, label)), element];
}

function viewIn({ store, deeds }, chat, message) {
  const person = actor(store, chat);
  const own = message.fromId === person.id;
  const named = chat.kind === 'group' && !own;
  const element = messageElement(message, { own, named, zone: person.zone }, deeds);
  element.dataset.day = dayKey(message.atMs, person.zone);
  return element;
}

/** Marks messages that follow one of the same sender, which stand closer together. */
function markFollowers(element) {
  for (const message of element.querySelectorAll('.message')) {
    const before = message.previousElementSibling;
    message.classList.toggle('follows', before?.dataset.from === message.dataset.from);
  }
}

function drawTyping(log) {
  const until = log.store.typing.get(log.store.openChatId) ?? 0;
  log.element.querySelector('.typing')?.remove();
  if (until < performance.now()) return;
  const follows = isNearEnd(log);
  const dots = [make('i'), make('i'), make('i')];
  log.element.append(make('div', { class: 'typing', 'aria-hidden': 'true' }, ...dots));
  if (follows) scrollToEnd(log);
}

/** "Today" is another day once the clock has moved. */
function relabelDays({ store, element }) {
  const chat = openChat(store);
  for (const day of element.querySelectorAll('.day')) {
    const { zone } = actor(store, chat);
    day.firstChild.textContent = dayLabel(Number(day.dataset.at), clockNow(store), zone);
  }
}

function isNearEnd({ element }) {
  return element.scrollHeight - element.scrollTop - element.clientHeight < FOLLOW_PX;
}

function scrollToEnd({ element, jump }, behavior = 'smooth') {
  jump.hidden = true;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollTo({ top: element.scrollHeight, behavior: isCalm ? 'instant' : behavior });
}
