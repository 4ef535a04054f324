import { make } from './dom.js';
import { actor, openChat } from './store.js';

/**
 * The bot's commands: listed by the "/" button, and offered while one types a slash. Arrows choose,
 * Enter or Tab takes, Escape closes.
 */
export function suggestCommands(store, input, send) {
  const list = make('div', {
    class: 'commands',
    role: 'listbox',
    id: 'commands',
    'aria-label': 'Commands',
    hidden: true,
  });
  const button = make(
    'button',
    {
      class: 'slash',
      type: 'button',
      'aria-label': 'Commands of the bot',
      title: 'Commands of the bot',
      'aria-expanded': 'false',
    },
    '/',
  );
  let chosen = -1;

  function matching(prefix) {
    const chat = openChat(store);
    const all = chat === undefined ? [] : actor(store, chat).commands;
    return all.filter(({ command }) => command.startsWith(prefix));
  }

  function show(commands) {
    chosen = -1;
    list.hidden = commands.length === 0;
    button.setAttribute('aria-expanded', String(!list.hidden));
    list.replaceChildren(...commands.map((command, index) => option(command, index)));
    mark();
  }

  function option({ command, description }, index) {
    return make(
      'div',
      {
        class: 'command',
        role: 'option',
        id: `command-${index}`,
        'data-command': command,
        onclick: () => take(command),
      },
      make('strong', {}, `/${command}`),
      make('span', { dir: 'auto' }, description),
    );
  }

  function mark() {
    for (const [index, element] of [...list.children].entries()) {
      element.setAttribute('aria-selected', String(index === chosen));
      if (index === chosen) element.scrollIntoView({ block: 'nearest' });
    }
    if (chosen < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `command-${chosen}`);
  }

  function take(command) {
    show([]);
    input.value = '';
    send(`/${command}`);
    input.focus();
  }

  function update() {
    const typed = /^\/(\w*)$/u.exec(input.value);
    show(typed === null ? [] : matching(typed[1].toLowerCase()));
  }

  button.addEventListener('click', () => {
    show(list.hidden ? matching('') : []);
    input.focus();
  });
  input.setAttribute('aria-controls', 'commands');
  input.addEventListener('keydown', (event) => {
    if (list.hidden) return;
    const count = list.children.length;
    if (event.key === 'ArrowDown') chosen = (chosen + 1) % count;
    else if (event.key === 'ArrowUp') chosen = (chosen + count - (chosen < 0 ? 0 : 1)) % count;
    else if (event.key === 'Escape') show([]);
    else if ((event.key === 'Enter' || event.key === 'Tab') && chosen >= 0) {
      take(list.children[chosen].dataset.command);
    } else return;
    event.preventDefault();
    if (!list.hidden) mark();
  });
  return { list, button, update };
}
