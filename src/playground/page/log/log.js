import { dayKey, dayLabel } from '../dates.js';
import { byId, make } from '../elements/dom.js';
import { hint, introduction } from './introduction.js';
import { messageElement } from './message.js';
import { actor, clockNow, openChat } from '../store.js';

/** Nearer to the end than this, the log follows new messages. */
const FOLLOW_PX = 120;

/** What comes at shorter intervals is one answer, read from its first message on. */
const ONE_ANSWER_MS = 5_000;

/** So much stays in sight above the first message of an answer. */
const ABOVE_PX = 12;

/** The messages of the open chat, kept as they change. `deeds` is what a message can lead to. */
export function setUpLog(store, deeds) {
  const log = {
    store,
    element: byId('log'),
    jump: byId('jump'),
    /** Whether new messages are scrolled to: until somebody scrolls away from them. */
    follows: true,
    /** The log is on its way by itself, and where it is tells nothing of what people want. */
    isOnItsWay: false,
    /** Somebody has just asked for something; the next message of the bot is the first answer. */
    isAsked: false,
    /** The first message of the present answer, and when its last one came. */
    answer: undefined,
    answeredAtMs: 0,
  };
  log.deeds = {
    ...deeds,
    tap: (...tapped) => {
      log.isAsked = true;
      // Who taps has read the answer: an edit of it takes nobody back to its first message.
      log.answer = undefined;
      log.follows = isNearEnd(log);
      return deeds.tap(...tapped);
    },
  };
  watchScrolling(log);
  for (const topic of ['all', 'opened']) {
    store.on(topic, () => {
      log.answer = undefined;
      drawAll(log);
    });
  }
  store.on('people', () => {
    if (log.element.querySelector('.introduction') !== null) drawAll(log);
  });
  store.on('message', (news) => drawNews(log, news));
  store.on('typing', () => drawTyping(log));
  store.on('clock', () => relabelDays(log));
  store.on('moved', () => {
    // What comes now was fetched by the clock, and is no part of an answer.
    log.answer = undefined;
    log.follows = true;
  });
}

function watchScrolling(log) {
  const { element, jump } = log;
  jump.addEventListener('click', () => {
    log.answer = undefined;
    log.follows = true;
    scrollOn(log);
  });
  for (const deed of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
    element.addEventListener(deed, () => (log.isOnItsWay = false), { passive: true });
  }
  element.addEventListener('scrollend', () => (log.isOnItsWay = false));
  element.addEventListener('scroll', () => {
    if (isNearEnd(log)) jump.hidden = true;
    if (!log.isOnItsWay) log.follows = isNearEnd(log);
  });
  new ResizeObserver(() => {
    if (log.follows) scrollOn(log, 'instant');
  }).observe(element);
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
  log.follows = true;
  scrollOn(log, 'instant');
  // Screen readers announce new messages only: the flag goes once the old ones are in place.
  setTimeout(() => element.setAttribute('aria-busy', 'false'), 50);
}

function drawNews(log, { chatId, message, isNew }) {
  const chat = openChat(log.store);
  if (chat?.id !== chatId) return;
  const old = log.element.querySelector(`[data-message-id="${message.id}"]`);
  if (message.deleted) takeOut(log, old);
  else if (old === null && !isNew) drawAll(log);
  else if (old === null) append(log, chat, message);
  else replace(log, chat, message, old);
  markFollowers(log.element);
  drawTyping(log);
}

function append(log, chat, message) {
  const now = performance.now();
  const isNewAnswer = !message.byBot || log.isAsked;
  if (isNewAnswer) {
    log.answer = message.id;
    log.follows = true;
  } else if (now - log.answeredAtMs > ONE_ANSWER_MS) log.answer = undefined;
  log.isAsked = false;
  log.answeredAtMs = now;
  log.element.querySelector('.introduction, .hint')?.remove();
  log.element.append(...withDay(log, chat, message));
  if (log.follows) scrollOn(log);
  else log.jump.hidden = false;
}

/** Takes a message out, and the label of a day that has no other. */
function takeOut(log, old) {
  const day = old?.previousElementSibling;
  old?.remove();
  if (day?.matches('.day') && !day.nextElementSibling?.matches('.message')) day.remove();
}

/** An edit takes away the button that was just tapped: the focus stays on the message. */
function replace(log, chat, message, old) {
  const hadFocus = old.contains(document.activeElement);
  const fresh = viewIn(log, chat, message);
  old.replaceWith(fresh);
  if (hadFocus) fresh.focus({ preventScroll: true });
  if (log.follows) scrollOn(log);
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
  const element = messageElement(
    message,
    { own, named, zone: person.zone, language: person.language },
    deeds,
  );
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
  const dots = [make('i'), make('i'), make('i')];
  log.element.append(make('div', { class: 'typing', 'aria-hidden': 'true' }, ...dots));
  if (log.follows) scrollOn(log);
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

/**
 * Scrolls to the end, but never past the first message of an answer: who said "Yes" reads the first
 * letter, with the others below it.
 */
function scrollOn(log, behavior = 'smooth') {
  const { element, jump } = log;
  const end = element.scrollHeight - element.clientHeight;
  const first = element.querySelector(`[data-message-id="${log.answer}"]`);
  const top = Math.min(end, (first?.offsetTop ?? end + ABOVE_PX) - ABOVE_PX);
  jump.hidden = end - top < FOLLOW_PX;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  log.isOnItsWay = Math.abs(element.scrollTop - top) > 1;
  element.scrollTo({ top, behavior: isCalm ? 'instant' : behavior });
}
