import { icon, make } from '../elements/dom.js';
import { copyText } from '../elements/notices.js';

/**
 * The buttons under a message, in their rows. `deeds.tap(message, button, element)` sends a tap.
 */
export function keyboard(message, deeds) {
  const rows = message.keyboard.map((row) =>
    make(
      'div',
      { class: 'keyboard-row' },
      ...row.map((button) => keyboardButton(message, button, deeds)),
    ),
  );
  return make('div', { class: 'keyboard', role: 'group', 'aria-label': 'Buttons' }, ...rows);
}

function keyboardButton(message, button, deeds) {
  const label = make('span', { dir: 'auto' }, button.text);
  if (button.url !== undefined) return linkButton(button, label, deeds);
  if (button.copy_text !== undefined) {
    const copy = () => void copyText(button.copy_text.text);
    return make(
      'button',
      { class: 'key', type: 'button', title: `Copy ${button.copy_text.text}`, onclick: copy },
      label,
      icon('copy'),
    );
  }
  if (button.callback_data === undefined) return switchButton(button, label, deeds);
  const element = make(
    'button',
    { class: 'key', type: 'button', 'data-callback': button.callback_data },
    label,
  );
  element.addEventListener('click', () => deeds.tap(message, button, element));
  return element;
}

function linkButton(button, label, deeds) {
  const open = (event) => {
    if (deeds.openLink(button.url)) event.preventDefault();
  };
  const attributes = {
    href: button.url,
    target: '_blank',
    rel: 'noreferrer noopener',
    onclick: open,
  };
  return make('a', { class: 'key', ...attributes }, label, icon('link'));
}

/** Inline mode is Telegram's own screen: here the button only shows what it would share. */
function switchButton(button, label, deeds) {
  const query =
    button.switch_inline_query ??
    button.switch_inline_query_current_chat ??
    button.switch_inline_query_chosen_chat?.query ??
    '';
  const share = () => deeds.shareInline(query);
  return make('button', { class: 'key', type: 'button', onclick: share }, label, icon('share'));
}
