import { avatar } from './avatar.js';
import { shortDate } from '../dates.js';
import { byId, make } from '../elements/dom.js';
import { actor, clockNow, newestMessage } from '../store.js';

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language' });

export function languageName(code) {
  return code === '' ? 'no language told' : (LANGUAGE_NAMES.of(code) ?? code);
}

/** Place and language of a person, in words. */
export function aboutPerson({ language, zone }) {
  const place = zone.split('/').at(-1).replaceAll('_', ' ');
  return `${languageName(language)}, ${place}`;
}

/** The list of chats: newest first, arrows move between them. */
export function setUpChatList(store, open) {
  const list = byId('chat-list');
  const draw = () => {
    const focusedId = document.activeElement?.closest?.('.chat-row')?.dataset.chatId;
    const chats = [...store.chats.values()].toSorted((a, b) => lastAt(b) - lastAt(a));
    list.replaceChildren(...chats.map((chat) => row(store, chat, open)));
    list.querySelector(`[data-chat-id="${focusedId}"]`)?.focus();
  };
  for (const topic of ['all', 'chats', 'people', 'opened', 'clock']) store.on(topic, draw);
  store.on('opened', () => {
    list.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  });
  list.addEventListener('keydown', (event) => {
    const rows = [...list.querySelectorAll('.chat-row')];
    const at = rows.indexOf(document.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    rows.at(next % rows.length)?.focus();
  });
}

function lastAt(chat) {
  return newestMessage(chat)?.id ?? 0;
}

function row(store, chat, open) {
  const person = actor(store, chat);
  const newest = newestMessage(chat);
  const unread = store.unread.get(chat.id) ?? 0;
  const isOpen = chat.id === store.openChatId;
  const button = make(
    'button',
    {
      class: 'chat-row',
      type: 'button',
      'data-chat-id': chat.id,
      'aria-current': isOpen ? 'true' : undefined,
      onclick: () => open(chat.id),
    },
    avatar(chat.id, chat.title),
    make('span', { class: 'chat-title', dir: 'auto' }, chat.title),
    make(
      'span',
      { class: 'chat-time' },
      newest === undefined ? '' : shortDate(newest.atMs, clockNow(store), person?.zone ?? 'UTC'),
    ),
    make('span', { class: 'chat-preview', dir: 'auto' }, preview(store, chat, newest)),
  );
  if (unread > 0) {
    const words = `${unread} unread`;
    button.append(
      make('span', { class: 'badge', 'aria-label': words, role: 'img' }, String(unread)),
    );
  }
  return make('li', {}, button);
}

function preview(store, chat, message) {
  if (message === undefined) {
    if (chat.kind === 'group') return `Group of ${chat.personIds.length} people and the bot`;
    return aboutPerson(store.people.get(chat.id) ?? { language: '', zone: 'UTC' });
  }
  const words = message.text || describeFile(message.file);
  const who = chat.kind === 'group' && !message.byBot ? `${message.fromName}: ` : '';
  return who + words.replace(/\s+/gu, ' ').slice(0, 90);
}

function describeFile(file) {
  if (file === undefined) return '';
  const words = { sticker: `${file.emoji} Sticker`, photo: 'Photo', voice: 'Voice message' };
  return words[file.kind] ?? file.name;
}
