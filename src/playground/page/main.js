import { setUpChatList } from './people/chat-list.js';
import { setUpClock } from './clock.js';
import { setUpComposer } from './composer/composer.js';
import { act, connect } from './connection.js';
import { byId } from './elements/dom.js';
import { setUpHead } from './people/head.js';
import { setUpInvite } from './people/invite.js';
import { setUpLog } from './log/log.js';
import { openMenu } from './elements/menu.js';
import { alertBox, copyText, toast } from './elements/notices.js';
import { actor, createStore, openChat } from './store.js';

/** A tap that the bot leaves unanswered stops spinning after so long. */
const TAP_PATIENCE_MS = 12_000;

const store = createStore();
const app = byId('app');
const backdrop = byId('backdrop');
const isWide = matchMedia('(min-width: 760px)');
/** Queries that wait for the bot's answer, with the button that was tapped. */
const tapped = new Map();

const composer = setUpComposer(store);
setUpChatList(store, open);
setUpHead(store, { goBack, showClock });
setUpLog(store, { sendCommand, openLink, tap, shareInline, openMessageMenu });
setUpClock(store, { hideClock });
setUpInvite(open);

store.startPayload = new URLSearchParams(location.search).get('start') ?? undefined;
store.on('all', openFromAddress);
// A newcomer's chat may be announced after the address already names it.
store.on('chat', openFromAddress);
store.on('answer', showAnswer);
backdrop.addEventListener('click', hideClock);
addEventListener('hashchange', openFromAddress);
addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && document.body.classList.contains('clock-open')) hideClock();
});
connect(store);

/** The open chat is in the address, so that the browser's own back button leads to the list. */
function open(chatId) {
  location.hash = String(chatId);
  if (store.openChatId === chatId) composer.focus();
}

function goBack() {
  location.hash = '';
  document.querySelector('.chat-row[aria-current]')?.focus();
}

function openFromAddress() {
  const wanted = Number(location.hash.slice(1));
  const isKnown = store.chats.has(wanted);
  const first = [...store.chats.keys()][0];
  const byDefault = isWide.matches || store.startPayload !== undefined ? first : undefined;
  const chatId = isKnown ? wanted : byDefault;
  app.dataset.pane =
    chatId === undefined || (!isKnown && !isWide.matches && store.startPayload === undefined)
      ? 'list'
      : 'chat';
  if (chatId === store.openChatId) return;
  store.openChatId = chatId ?? store.openChatId;
  store.unread.delete(chatId);
  store.emit('opened');
  if (isKnown) composer.focus();
}

function showClock() {
  document.body.classList.add('clock-open');
  backdrop.hidden = isWide.matches;
  // The messages move up above the sheet, so that the reminder it fetches is seen.
  const sheet = isWide.matches ? 0 : byId('clock').offsetHeight;
  app.style.setProperty('--sheet', `${sheet}px`);
  byId('clock').querySelector('.clock-steps button').focus();
}

function hideClock() {
  document.body.classList.remove('clock-open');
  backdrop.hidden = true;
  document.querySelector('.clock-chip')?.focus();
}

function sendCommand(text) {
  composer.send(text);
}

/**
 * Follows Telegram's own links as an app does; returns false for those that the browser should
 * open.
 */
function openLink(url) {
  const shared = /^https?:\/\/t\.me\/share\/url\?(.*)$/u.exec(url);
  if (shared !== null) {
    void share(new URLSearchParams(shared[1]).get('url') ?? '');
    return true;
  }
  const match = /^https?:\/\/(?:t|telegram)\.me\/(\w+)\/?(?:\?(.*))?$/u.exec(url);
  if (match?.[1].toLowerCase() !== store.bot.username.toLowerCase()) return false;
  const person = actor(store, openChat(store));
  store.startPayload = new URLSearchParams(match[2] ?? '').get('start') ?? undefined;
  if (store.openChatId === person.id) store.emit('start');
  else open(person.id);
  composer.focus();
  return true;
}

async function tap(message, button, element) {
  const chat = openChat(store);
  const { id: personId } = actor(store, chat);
  element.classList.add('pending');
  const stop = () => element.classList.remove('pending');
  const action = {
    kind: 'tap',
    chatId: chat.id,
    personId,
    messageId: message.id,
    data: button.callback_data,
  };
  try {
    const { queryId } = await act(action);
    // The bot may have been quicker than this answer.
    if (tapped.delete(queryId)) stop();
    else {
      tapped.set(queryId, stop);
      setTimeout(() => {
        stop();
        tapped.delete(queryId);
      }, TAP_PATIENCE_MS);
    }
  } catch (error) {
    stop();
    toast(error.message);
  }
}

function showAnswer({ queryId, personId, chatId, text, alert, url }) {
  const stop = tapped.get(queryId);
  if (stop === undefined) tapped.set(queryId, undefined);
  else {
    stop();
    tapped.delete(queryId);
  }
  const chat = openChat(store);
  if (chat?.id !== chatId || actor(store, chat).id !== personId) return;
  if (text !== '' && alert) alertBox(text);
  else if (text !== '') toast(text);
  if (url !== '') openLink(url);
}

function shareInline(query) {
  void share(`@${store.bot.username} ${query}`.trim());
}

/** Choosing a chat to share to is Telegram's own screen: here the words are copied instead. */
async function share(words) {
  await copyText(words);
  toast('Telegram would now let you pick a chat. It is copied.');
}

function openMessageMenu(message, anchor) {
  const chat = openChat(store);
  const isOwn = message.fromId === actor(store, chat).id;
  const items = [
    { label: 'Reply', choose: () => composer.reply(message) },
    { label: 'Copy text', choose: () => void copyText(message.text) },
  ];
  if (isOwn && message.text !== '' && message.file === undefined) {
    items.push({ label: 'Edit', choose: () => composer.edit(message) });
  }
  openMenu(anchor, message.text === '' ? items.slice(0, 1) : items, 'Message menu');
}
