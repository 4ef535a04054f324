import { make } from '../elements/dom.js';
import { languageOf } from '../elements/language-of.js';
import { copyText } from '../elements/notices.js';

/**
 * Renders a text with its entities (offsets in UTF-16 units, outer before inner) into a fragment.
 * `links` tells what commands and links do: `{ sendCommand(text), openLink(url) }`.
 */
export function richText(text, entities, links) {
  const fragment = document.createDocumentFragment();
  fragment.append(...render(text, 0, text.length, entities, links));
  return fragment;
}

function render(text, from, to, entities, links) {
  const nodes = [];
  let at = from;
  const inside = entities.filter(({ offset, length }) => offset >= from && offset + length <= to);
  for (const [index, entity] of inside.entries()) {
    if (entity.offset < at) continue;
    const end = entity.offset + entity.length;
    if (entity.offset > at) nodes.push(text.slice(at, entity.offset));
    const rest = inside.slice(index + 1).filter(({ offset }) => offset < end);
    const children = render(text, entity.offset, end, rest, links);
    nodes.push(wrap(entity, text.slice(entity.offset, end), children, links));
    // The line break that ends a block is the block's own.
    at = BLOCKS.has(entity.type) && text[end] === '\n' ? Math.min(end + 1, to) : end;
  }
  if (at < to) nodes.push(text.slice(at, to));
  return nodes;
}

const BLOCKS = new Set(['pre', 'blockquote', 'expandable_blockquote']);

const TAGS = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  blockquote: 'blockquote',
  expandable_blockquote: 'blockquote',
};

function wrap(entity, words, children, links) {
  const tag = TAGS[entity.type];
  if (tag === 'blockquote') return make(tag, { lang: languageOf(words) }, ...children);
  if (tag !== undefined) return make(tag, {}, ...children);
  switch (entity.type) {
    case 'code':
      return copyable('code', words, children);
    case 'pre':
      return copyable('pre', words, children);
    case 'spoiler':
      return spoiler(children);
    case 'url':
      return link(/^[a-z]+:\/\//iu.test(words) ? words : `https://${words}`, children, links);
    case 'text_link':
      return link(entity.url, children, links);
    case 'email':
      return make('a', { href: `mailto:${words}` }, ...children);
    case 'bot_command':
      return make(
        'button',
        { class: 'text-button', type: 'button', onclick: () => links.sendCommand(words) },
        ...children,
      );
    default:
      return make('span', { class: 'tag' }, ...children);
  }
}

/** One tap copies, as in Telegram's apps. */
function copyable(tag, words, children) {
  const copy = () => void copyText(words);
  return make(
    tag,
    {
      class: 'copyable',
      role: 'button',
      tabindex: '0',
      title: 'Copy',
      onclick: copy,
      onkeydown: (event) => {
        if (event.key === 'Enter') copy();
      },
    },
    ...children,
  );
}

function spoiler(children) {
  const element = make('button', { class: 'spoiler', type: 'button', title: 'Show' }, ...children);
  element.addEventListener('click', () => element.classList.add('shown'));
  return element;
}

function link(url, children, links) {
  if (!/^https?:\/\//iu.test(url)) return make('span', { class: 'tag' }, ...children);
  const open = (event) => {
    if (links.openLink(url)) event.preventDefault();
  };
  const attributes = { href: url, target: '_blank', rel: 'noreferrer noopener', onclick: open };
  return make('a', attributes, ...children);
}
