/**
 * Makes an element. Strings among the children become text nodes: nothing a person or the bot wrote
 * is ever read as markup. Properties named `on…` are listeners; `true` sets an empty attribute.
 */
export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== undefined && child !== null));
  return element;
}

export function byId(id) {
  return document.getElementById(id);
}

const SVG = 'http://www.w3.org/2000/svg';

/** Outlines on a 24 by 24 field. */
const ICONS = {
  back: 'M15 5l-7 7 7 7',
  more: 'M12 5v.01M12 12v.01M12 19v.01',
  clock: 'M12 7v5l3.500 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z',
  attach:
    'M20 11.500l-8.300 8.300a5 5 0 0 1-7.100-7.100l8.300-8.300a3.400 3.400 0 0 1 4.800 4.800l-8.300 8.300a1.700 1.700 0 0 1-2.400-2.400l7.600-7.600',
  send: 'M5 12l15-7.500-5.500 15.500-3-6.500zM11.500 13.500L20 4.500',
  copy: 'M9 9h10v11H9zM15 9V5H5v11h4',
  link: 'M8 16L17 7M9.500 7H17v7.500',
  file: 'M7 3h7l5 5v13H7zM14 3v5h5',
  close: 'M6 6l12 12M18 6L6 18',
  down: 'M6 10l6 6 6-6',
  invite: 'M12 5v14M5 12h14',
  share: 'M5 12h13M13 6l6 6-6 6',
};

export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', `icon icon-${name}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}

export function iconButton(name, label, onclick, more = '') {
  return make(
    'button',
    { class: `icon-button ${more}`, type: 'button', 'aria-label': label, title: label, onclick },
    icon(name),
  );
}
