import { byId, make } from './dom.js';

const TOAST_MS = 3200;

/** A short notice that goes away by itself or makes room for the next. */
export function toast(text) {
  const notice = make('p', { class: 'toast', dir: 'auto' }, text);
  byId('toasts').replaceChildren(notice);
  setTimeout(() => notice.remove(), TOAST_MS);
}

/** A notice that waits for its button, as a bot's alert does. */
export function alertBox(text) {
  const dialog = make('dialog', { class: 'dialog', 'aria-label': 'Notice' });
  dialog.append(
    make('p', { dir: 'auto' }, text),
    make(
      'div',
      { class: 'dialog-buttons' },
      make('button', { class: 'primary', type: 'button', onclick: () => dialog.close() }, 'OK'),
    ),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/** Copies and says so; where the browser keeps the clipboard to itself, by the old command. */
export async function copyText(text) {
  const copied = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  toast(copied || copyByCommand(text) ? 'Copied' : 'Your browser does not let this page copy');
}

function copyByCommand(text) {
  const focused = document.activeElement;
  const field = make('textarea', { class: 'off-screen', 'aria-hidden': 'true' });
  field.value = text;
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  focused?.focus();
  return copied;
}
