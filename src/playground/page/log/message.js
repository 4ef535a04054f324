import { timeOfDay } from '../dates.js';
import { icon, make } from '../elements/dom.js';
import { keyboard } from './keyboard.js';
import { languageOf } from '../elements/language-of.js';
import { richText } from './rich-text.js';

/**
 * One bubble with its buttons. `view` says how it is seen: `{ own, named, zone, language }`;
 * `deeds` what can be done: those of the text's links, of the keyboard, and
 * `openMessageMenu(message, anchor)`.
 */
export function messageElement(message, view, deeds) {
  const who = view.own ? 'own' : message.byBot ? 'bot' : 'other';
  const article = make('article', {
    class: `message ${who}`,
    tabindex: '-1',
    'data-message-id': message.id,
    'data-from': message.fromId,
    'aria-label': `${message.fromName}, ${timeOfDay(message.atMs, view.zone)}`,
  });
  article.append(bubble(message, view, deeds));
  if (message.keyboard.length > 0) {
    const keys = keyboard(message, deeds);
    keys.lang = languageOf(keys.textContent, view.language);
    article.append(keys);
  }
  return article;
}

function bubble(message, view, deeds) {
  const isSticker = message.file?.kind === 'sticker';
  const body = make('div', { class: isSticker ? 'bubble bare' : 'bubble' });
  if (view.named) {
    body.append(
      make(
        'p',
        { class: `sender tone-${Math.abs(message.fromId) % 6}`, dir: 'auto' },
        message.fromName,
      ),
    );
  }
  if (message.replyTo !== undefined) body.append(quote(message.replyTo));
  if (message.file !== undefined) body.append(fileView(message.file));
  if (message.text !== '') {
    const lang = languageOf(message.text, view.language);
    const text = make('div', { class: 'text', dir: 'auto', lang });
    text.append(richText(message.text, message.entities, deeds), footer(message, view));
    body.append(text);
  } else body.append(footer(message, view));
  const menu = menuButton(message, deeds);
  body.append(menu);
  body.addEventListener('click', ({ target }) => {
    const isPlain = target.closest('a, button, .copyable') === null;
    if (isPlain && matchMedia('(hover: none)').matches) menu.click();
  });
  return body;
}

function quote({ name, text }) {
  return make(
    'div',
    { class: 'quote', dir: 'auto' },
    make('strong', {}, name),
    make('span', {}, text),
  );
}

function footer(message, view) {
  const edited = message.edited ? make('span', {}, 'edited ') : undefined;
  const time = make(
    'time',
    { datetime: new Date(message.atMs).toISOString() },
    timeOfDay(message.atMs, view.zone),
  );
  return make('span', { class: 'meta' }, edited, time);
}

function menuButton(message, deeds) {
  const button = make(
    'button',
    {
      class: 'message-menu',
      type: 'button',
      'aria-label': 'Message menu',
      'aria-haspopup': 'menu',
      onclick: () => deeds.openMessageMenu(message, button),
    },
    icon('down'),
  );
  return button;
}

function fileView(file) {
  if (file.kind === 'sticker')
    return make('span', { class: 'sticker', role: 'img', 'aria-label': 'Sticker' }, file.emoji);
  if (file.kind === 'voice') return voice(file);
  if (file.kind === 'photo') return photo(file);
  return make(
    'a',
    { class: 'file', href: fileAddress(file), download: file.name },
    make('span', { class: 'file-icon' }, icon('file')),
    make('span', { class: 'file-name', dir: 'auto' }, file.name),
    make('span', { class: 'file-size' }, sizeInWords(file.size)),
  );
}

function photo(file) {
  if (file.size === 0)
    return make('span', { class: 'photo-stand-in', role: 'img', 'aria-label': 'Photo' });
  return make('img', { class: 'photo', src: fileAddress(file), alt: 'Photo' });
}

function voice(file) {
  const bars = Array.from({ length: 22 }, (_, index) =>
    make('i', { class: `bar-${(index * 7) % 5}` }),
  );
  return make(
    'span',
    { class: 'voice', role: 'img', 'aria-label': `Voice message, ${file.durationSeconds} seconds` },
    ...bars,
    make('span', {}, `0:0${file.durationSeconds}`),
  );
}

function fileAddress(file) {
  return `/page/files/${encodeURIComponent(file.id)}`;
}

function sizeInWords(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${kilobytes.toFixed(1)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
