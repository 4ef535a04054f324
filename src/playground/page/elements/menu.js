import { byId, make } from './dom.js';

/**
 * Opens a menu at a button: arrows move, Enter chooses, Escape or a click elsewhere closes and
 * gives the focus back. Items are `{ label, choose }`.
 */
export function openMenu(anchor, items, label) {
  const menu = make('div', { class: 'menu', role: 'menu', 'aria-label': label });
  const buttons = items.map((item) =>
    make(
      'button',
      { role: 'menuitem', type: 'button', tabindex: '-1', dir: 'auto', onclick: () => pick(item) },
      item.label,
    ),
  );

  function close() {
    document.removeEventListener('pointerdown', closeOutside, true);
    anchor.setAttribute('aria-expanded', 'false');
    menu.remove();
  }
  function closeOutside(event) {
    if (!menu.contains(event.target)) close();
  }
  function pick(item) {
    close();
    anchor.focus();
    item.choose();
  }

  menu.append(...buttons);
  menu.addEventListener('keydown', (event) => {
    const at = buttons.indexOf(document.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (next !== undefined) buttons.at(next % buttons.length).focus();
    else if (event.key !== 'Escape' && event.key !== 'Tab') return;
    else {
      close();
      anchor.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  });
  document.addEventListener('pointerdown', closeOutside, true);
  byId('app').append(menu);
  anchor.setAttribute('aria-expanded', 'true');
  place(menu, anchor.getBoundingClientRect());
  buttons[0]?.focus();
}

/** Below the button if there is room, else above; never over the edge of the window. */
function place(menu, around) {
  const { offsetWidth: width, offsetHeight: height } = menu;
  const below = around.bottom + height + 8 < innerHeight;
  const top = below ? around.bottom + 4 : Math.max(8, around.top - height - 4);
  const left = Math.min(Math.max(8, around.right - width), innerWidth - width - 8);
  menu.style.setProperty('top', `${top}px`);
  menu.style.setProperty('left', `${left}px`);
}
