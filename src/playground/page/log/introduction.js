import { make } from '../elements/dom.js';
import { actor } from '../store.js';

export function hint(words) {
  return make('p', { class: 'hint' }, words);
}

/** What Telegram shows before the first message: the bot's own description. */
export function introduction(store, chat) {
  const { description, botName } = actor(store, chat);
  if (chat.kind === 'group') {
    const call = `/start@${store.bot.username}`;
    return hint(`A group with ${botName} in it. Write ${call} to call the bot.`);
  }
  return make(
    'div',
    { class: 'introduction' },
    make('img', { src: '/page/icon.svg', alt: '', width: 64, height: 64 }),
    make('h2', {}, botName),
    make('p', { dir: 'auto' }, description || 'No messages yet. Press Start to meet the bot.'),
  );
}
