import { make } from '../elements/dom.js';

/** Initials on one of six colours, the same for a chat every time. */
export function avatar(id, name) {
  const initials = name
    .split(/\s+/u)
    .slice(0, 2)
    .map((word) => [...word][0] ?? '')
    .join('')
    .toLocaleUpperCase();
  const tone = Math.abs(id) % 6;
  return make('span', { class: `avatar tone-${tone}`, 'aria-hidden': 'true' }, initials);
}
