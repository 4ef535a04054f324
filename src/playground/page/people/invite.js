import { languageName } from './chat-list.js';
import { act } from '../connection.js';
import { byId, icon, make } from '../elements/dom.js';
import { toast } from '../elements/notices.js';

const LANGUAGES = ['en', 'ru', 'az', 'fr', 'de', 'es', 'ar', 'uk', 'tr', 'it', 'pt', 'ja'];

/**
 * The way to try the bot as somebody new, with a name, a language and a time zone of one's choice.
 */
export function setUpInvite(open) {
  const button = byId('invite');
  button.append(icon('invite'));
  button.setAttribute('aria-label', 'Try as somebody new');
  button.setAttribute('title', 'Try as somebody new');
  button.addEventListener('click', () => showDialog(open));
}

function showDialog(open) {
  const name = make('input', {
    type: 'text',
    required: true,
    maxlength: '64',
    autocomplete: 'off',
    dir: 'auto',
  });
  const language = choice(
    LANGUAGES.map((code) => [code, languageName(code)]),
    'en',
  );
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zones = new Set([own, 'UTC', ...Intl.supportedValuesOf('timeZone')]);
  const zone = choice(
    [...zones].map((id) => [id, id.replaceAll('_', ' ')]),
    own,
  );
  const dialog = make('dialog', { class: 'dialog', 'aria-labelledby': 'invite-title' });
  const form = make(
    'form',
    { method: 'dialog' },
    make('h2', { id: 'invite-title' }, 'Try as somebody new'),
    labelled('Name', name),
    labelled('Language of their app', language),
    labelled('Time zone', zone),
    make(
      'div',
      { class: 'dialog-buttons' },
      make(
        'button',
        { class: 'secondary', type: 'button', onclick: () => dialog.close() },
        'Cancel',
      ),
      make('button', { class: 'primary', type: 'submit' }, 'Add'),
    ),
  );
  form.addEventListener('submit', () => {
    const action = {
      kind: 'person',
      name: name.value.trim(),
      language: language.value,
      zone: zone.value,
    };
    act(action).then(
      ({ personId }) => open(personId),
      (error) => toast(error.message),
    );
  });
  dialog.append(form);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  name.focus();
}

function choice(options, selected) {
  const elements = options.map(([value, label]) =>
    make('option', { value, selected: value === selected }, label),
  );
  return make('select', {}, ...elements);
}

function labelled(words, field) {
  return make('label', { class: 'labelled' }, make('span', {}, words), field);
}
