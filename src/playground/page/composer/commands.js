import { make } from '../elements/dom.js';
import { actor, openChat } from '../store.js';

/**
 * The bot's commands: listed by the "/" button, and offered while one types a slash. Arrows choose,
 * Enter or Tab takes, Escape closes. `send(text)` sends the command that was taken.
 */
export function suggestCommands(store, input, send) {
  const list = make('div', {
    class: 'commands',
    role: 'listbox',
    id: 'commands',
    'aria-label': 'Commands',
    tabindex: '0',
    hidden: true,
  });
  const label = 'Commands of the bot';
  const attributes = {
    type: 'button',
    'aria-label': label,
    title: label,
    'aria-expanded': 'false',
  };
  const button = make('button', { class: 'slash', ...attributes }, '/');
  const menu = { store, input, send, list, button, chosen: -1 };
  button.addEventListener('click', () => {
    show(menu, list.hidden ? matching(store, '') : []);
    input.focus();
  });
  input.setAttribute('aria-controls', 'commands');
  for (const element of [input, list]) {
    element.addEventListener('keydown', (event) => {
      if (!list.hidden && handleKey(menu, event.key)) event.preventDefault();
    });
  }
  return { list, button, update: () => update(menu) };
}

function update(menu) {
  const typed = /^\/(\w*)$/u.exec(menu.input.value);
  show(menu, typed === null ? [] : matching(menu.store, typed[1].toLowerCase()));
}

function matching(store, prefix) {
  const chat = openChat(store);
  const all = chat === undefined ? [] : actor(store, chat).commands;
  return all.filter(({ command }) => command.startsWith(prefix));
}

function show(menu, commands) {
  const { list, button } = menu;
  menu.chosen = -1;
  list.hidden = commands.length === 0;
  button.setAttribute('aria-expanded', String(!list.hidden));
  list.replaceChildren(...commands.map((command, index) => option(menu, command, index)));
  mark(menu);
}

function option(menu, { command, description }, index) {
  const onclick = () => take(menu, command);
  return make(
    'div',
    { class: 'command', role: 'option', id: `command-${index}`, 'data-command': command, onclick },
    make('strong', {}, `/${command}`),
    make('span', { dir: 'auto' }, description),
  );
}

function mark({ list, input, chosen }) {
  for (const [index, element] of [...list.children].entries()) {
    element.setAttribute('aria-selected', String(index === chosen));
    if (index === chosen) element.scrollIntoView({ block: 'nearest' });
  }
  for (const element of [input, list]) {
    if (chosen < 0) element.removeAttribute('aria-activedescendant');
    else element.setAttribute('aria-activedescendant', `command-${chosen}`);
  }
}

function take(menu, command) {
  show(menu, []);
  menu.input.value = '';
  menu.send(`/${command}`);
  menu.input.focus();
}

function close(menu) {
  show(menu, []);
  menu.input.focus();
}

/** Returns whether the key was meant for the list. */
function handleKey(menu, key) {
  const { list, chosen } = menu;
  const count = list.children.length;
  if (key === 'ArrowDown') menu.chosen = (chosen + 1) % count;
  else if (key === 'ArrowUp') menu.chosen = (Math.max(chosen, 0) + count - 1) % count;
  else if (key === 'Escape') close(menu);
  else if ((key === 'Enter' || key === 'Tab') && chosen >= 0) {
    take(menu, list.children[chosen].dataset.command);
  } else return false;
  if (!list.hidden) mark(menu);
  return true;
}
