import { iconButton, make } from '../elements/dom.js';

/**
 * What the next text will be: a message of its own, a reply or an edit, told in a bar over the
 * field. `onCancel(mode)` hears when the bar's button ends a reply or an edit.
 */
export function composerMode(onCancel) {
  const element = make('div', { class: 'composer-mode', hidden: true });
  const state = { element, current: undefined, set };

  function set(next) {
    state.current = next;
    element.hidden = next === undefined;
    element.replaceChildren(...(next === undefined ? [] : describe(next)));
  }

  function describe({ kind, message }) {
    const title = kind === 'edit' ? 'Editing' : `Reply to ${message.fromName}`;
    const cancel = iconButton('close', 'Cancel', () => {
      const ended = state.current;
      set(undefined);
      onCancel(ended);
    });
    const words = message.text.slice(0, 120);
    return [make('p', {}, make('strong', {}, title), make('span', { dir: 'auto' }, words)), cancel];
  }

  return state;
}
