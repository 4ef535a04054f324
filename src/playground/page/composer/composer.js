import { attachments } from './attachments.js';
import { suggestCommands } from './commands.js';
import { composerMode } from './mode.js';
import { act } from '../connection.js';
import { byId, icon, make } from '../elements/dom.js';
import { toast } from '../elements/notices.js';
import { actor, openChat } from '../store.js';

/**
 * Where one writes. Shows a Start or Unblock button instead of the field where Telegram's apps do.
 * Returns what others may ask of it: `{ send(text), reply(message), edit(message), focus() }`.
 */
export function setUpComposer(store) {
  const composer = build(store);
  listen(composer);
  for (const topic of ['all', 'opened', 'message', 'people', 'start']) {
    store.on(topic, () => draw(composer));
  }
  return {
    send: (text) => send(composer, text),
    focus: () => focus(composer),
    reply(message) {
      composer.mode.set({ kind: 'reply', message });
      composer.input.focus();
    },
    edit(message) {
      composer.mode.set({ kind: 'edit', message });
      composer.input.value = message.text;
      resize(composer);
      composer.input.focus();
    },
  };
}

function build(store) {
  const input = make('textarea', {
    id: 'composer-input',
    rows: '1',
    placeholder: 'Message',
    'aria-label': 'Message',
    dir: 'auto',
    autocomplete: 'off',
  });
  const composer = { store, input, footer: byId('composer'), drafts: new Map(), chatId: undefined };
  composer.mode = composerMode(({ kind }) => {
    if (kind === 'edit') input.value = '';
    input.focus();
  });
  composer.commands = suggestCommands(store, input, (text) => send(composer, text));
  composer.writeAs = make('select', { class: 'write-as', 'aria-label': 'Write as' });
  const [attach, picker] = attachments((action) => perform(composer, action));
  const submit = make(
    'button',
    { class: 'icon-button send', type: 'submit', 'aria-label': 'Send', title: 'Send' },
    icon('send'),
  );
  const field = make('div', { class: 'field' }, input, composer.commands.button);
  const row = [composer.writeAs, attach, field, submit, picker];
  composer.form = make('form', { class: 'composer-row' }, ...row);
  return composer;
}

function listen(composer) {
  const { form, input, writeAs, store } = composer;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send(composer, input.value);
  });
  input.addEventListener('input', () => {
    resize(composer);
    composer.commands.update();
  });
  input.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      send(composer, input.value);
    }
    if (event.key === 'Escape') composer.mode.element.querySelector('button')?.click();
  });
  writeAs.addEventListener('change', () => {
    store.actingAs.set(store.openChatId, Number(writeAs.value));
    store.emit('opened');
  });
}

function perform({ store }, action) {
  const chat = openChat(store);
  const person = actor(store, chat);
  const whole = { chatId: chat.id, personId: person.id, ...action };
  return act(whole).catch((error) => toast(error.message));
}

function send(composer, text) {
  const words = text.trim();
  if (words === '') return;
  const mode = composer.mode.current;
  if (mode?.kind === 'edit') {
    void perform(composer, { kind: 'edit', messageId: mode.message.id, text: words });
  } else {
    const reply = mode === undefined ? {} : { replyTo: mode.message.id };
    void perform(composer, { kind: 'send', text: words, ...reply });
  }
  composer.input.value = '';
  composer.mode.set(undefined);
  composer.commands.update();
  resize(composer);
}

function resize({ input }) {
  input.style.setProperty('height', 'auto');
  input.style.setProperty('height', `${input.scrollHeight}px`);
}

function draw(composer) {
  const { store, footer, input } = composer;
  const chat = openChat(store);
  if (composer.chatId !== chat?.id) changeDraft(composer, chat?.id);
  const wanted = chat === undefined ? [] : content(composer, chat);
  // The field is only moved when something else takes its place: moving it would take the focus.
  const stays = wanted.length === footer.children.length && wanted.at(-1) === footer.lastChild;
  const hadFocus = footer.contains(document.activeElement);
  if (!stays) footer.replaceChildren(...wanted);
  if (!stays && hadFocus) focus(composer);
  if (footer.contains(input)) resize(composer);
}

/** Each chat keeps what was being written in it. */
function changeDraft(composer, chatId) {
  const { drafts, mode, input } = composer;
  drafts.set(composer.chatId, mode.current?.kind === 'edit' ? '' : input.value);
  composer.chatId = chatId;
  input.value = drafts.get(chatId) ?? '';
  mode.set(undefined);
}

function content(composer, chat) {
  const { store, mode, commands, form } = composer;
  if (chat.blocked) return [bigButton('Unblock the bot', () => void unblock(chat))];
  const isNew = chat.messages.size === 0 || store.startPayload !== undefined;
  if (chat.kind === 'private' && isNew) return [bigButton('Start', () => start(composer))];
  drawWriteAs(composer, chat);
  return [mode.element, commands.list, form];
}

function drawWriteAs({ writeAs, store }, chat) {
  writeAs.hidden = chat.kind === 'private';
  const options = chat.personIds.map((id) =>
    make('option', { value: id }, store.people.get(id)?.name ?? ''),
  );
  writeAs.replaceChildren(...options);
  writeAs.value = String(actor(store, chat).id);
}

function start(composer) {
  const payload = composer.store.startPayload ?? '';
  composer.store.startPayload = undefined;
  void perform(composer, { kind: 'send', text: payload === '' ? '/start' : `/start ${payload}` });
  draw(composer);
}

function unblock(chat) {
  const action = { kind: 'block', personId: chat.id, blocked: false };
  return act(action).catch((error) => toast(error.message));
}

function focus({ footer, input }) {
  (footer.contains(input) ? input : footer.querySelector('button'))?.focus();
}

function bigButton(label, onclick) {
  return make('button', { class: 'primary start', type: 'button', onclick }, label);
}
