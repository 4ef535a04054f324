import { suggestCommands } from './commands.js';
import { act } from './connection.js';
import { byId, icon, make } from './dom.js';
import { iconButton } from './head.js';
import { openMenu } from './menu.js';
import { toast } from './notices.js';
import { actor, openChat } from './store.js';

const STICKERS = ['👍', '❤️', '😂', '🙏', '✉️'];

/** Files go to the server as text, so a limit far below Telegram's 50 MB keeps the page quick. */
const FILE_BYTES = 8 * 1024 * 1024;

/**
 * Where one writes. Shows a Start or Unblock button instead of the field where Telegram's apps do.
 * Returns what others may ask of it: `{ reply(message), edit(message), focus() }`.
 */
export function setUpComposer(store) {
  const footer = byId('composer');
  const drafts = new Map();
  let mode;
  let chatId;

  const input = make('textarea', {
    id: 'composer-input',
    rows: '1',
    placeholder: 'Message',
    'aria-label': 'Message',
    dir: 'auto',
    autocomplete: 'off',
  });
  const banner = make('div', { class: 'composer-mode', hidden: true });
  const commands = suggestCommands(store, input, (text) => send(text));
  const picker = make('input', {
    type: 'file',
    class: 'off-screen',
    tabindex: '-1',
    'aria-hidden': 'true',
  });
  const attach = iconButton('attach', 'Attach', () => openMenu(attach, attachments(), 'Attach'));
  const writeAs = make('select', { class: 'write-as', 'aria-label': 'Write as' });
  const form = make(
    'form',
    { class: 'composer-row' },
    writeAs,
    attach,
    make('div', { class: 'field' }, input, commands.button),
    make(
      'button',
      { class: 'icon-button send', type: 'submit', 'aria-label': 'Send', title: 'Send' },
      icon('send'),
    ),
    picker,
  );

  function perform(action) {
    const chat = openChat(store);
    const person = actor(store, chat);
    return act({ chatId: chat.id, personId: person.id, ...action }).catch((error) =>
      toast(error.message),
    );
  }

  function send(text) {
    const words = text.trim();
    if (words === '') return;
    if (mode?.kind === 'edit')
      void perform({ kind: 'edit', messageId: mode.message.id, text: words });
    else {
      const reply = mode?.kind === 'reply' ? { replyTo: mode.message.id } : {};
      void perform({ kind: 'send', text: words, ...reply });
    }
    input.value = '';
    setMode(undefined);
    resize();
  }

  function setMode(next) {
    mode = next;
    banner.hidden = mode === undefined;
    if (mode === undefined) return;
    const words = mode.kind === 'edit' ? 'Editing' : `Reply to ${mode.message.fromName}`;
    const cancel = iconButton('close', 'Cancel', () => {
      if (mode.kind === 'edit') input.value = '';
      setMode(undefined);
      input.focus();
    });
    banner.replaceChildren(
      make(
        'p',
        {},
        make('strong', {}, words),
        make('span', { dir: 'auto' }, mode.message.text.slice(0, 120)),
      ),
      cancel,
    );
  }

  function attachments() {
    const stickers = STICKERS.map((emoji) => ({
      label: `${emoji} Sticker`,
      choose: () => void perform({ kind: 'sticker', emoji }),
    }));
    return [
      { label: 'File…', choose: () => picker.click() },
      { label: 'Photo', choose: () => void perform({ kind: 'photo' }) },
      { label: 'Voice message', choose: () => void perform({ kind: 'voice' }) },
      ...stickers,
    ];
  }

  async function sendFile() {
    const file = picker.files[0];
    picker.value = '';
    if (file === undefined) return;
    if (file.size > FILE_BYTES) toast('This page sends files of at most 8 MB.');
    else
      await perform({
        kind: 'document',
        fileName: file.name,
        mimeType: file.type,
        base64: await readBase64(file),
      });
  }

  function resize() {
    input.style.setProperty('height', 'auto');
    input.style.setProperty('height', `${input.scrollHeight}px`);
    commands.update();
  }

  function draw() {
    const chat = openChat(store);
    if (chatId !== chat?.id) {
      drafts.set(chatId, mode?.kind === 'edit' ? '' : input.value);
      chatId = chat?.id;
      input.value = drafts.get(chatId) ?? '';
      setMode(undefined);
    }
    const wanted = chat === undefined ? [] : content(chat);
    if (
      wanted.length !== footer.children.length ||
      wanted.some((part, at) => part !== footer.children[at])
    ) {
      footer.replaceChildren(...wanted);
    }
    if (footer.contains(input)) resize();
  }

  function content(chat) {
    if (chat.blocked) return [bigButton('Unblock the bot', () => void unblock(chat))];
    const isNew = chat.kind === 'private' && chat.messages.size === 0;
    if (chat.kind === 'private' && (isNew || store.startPayload !== undefined)) {
      return [bigButton('Start', start)];
    }
    writeAs.hidden = chat.kind === 'private';
    writeAs.replaceChildren(
      ...chat.personIds.map((id) =>
        make('option', { value: id }, store.people.get(id)?.name ?? ''),
      ),
    );
    writeAs.value = String(actor(store, chat).id);
    return [banner, commands.list, form];
  }

  function start() {
    const payload = store.startPayload ?? '';
    store.startPayload = undefined;
    void perform({ kind: 'send', text: payload === '' ? '/start' : `/start ${payload}` });
    draw();
    input.focus();
  }

  function unblock(chat) {
    return perform({ kind: 'block', personId: chat.id, chatId: undefined, blocked: false });
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send(input.value);
  });
  input.addEventListener('input', resize);
  input.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      send(input.value);
    }
    if (event.key === 'Escape' && mode !== undefined) {
      event.preventDefault();
      banner.querySelector('button').click();
    }
  });
  picker.addEventListener('change', () => void sendFile());
  writeAs.addEventListener('change', () => {
    store.actingAs.set(store.openChatId, Number(writeAs.value));
    store.emit('opened');
  });
  for (const topic of ['all', 'opened', 'message', 'people', 'start']) store.on(topic, draw);

  return {
    send,
    focus: () => (footer.contains(input) ? input : footer.querySelector('button'))?.focus(),
    reply(message) {
      setMode({ kind: 'reply', message });
      input.focus();
    },
    edit(message) {
      setMode({ kind: 'edit', message });
      input.value = message.text;
      resize();
      input.focus();
    },
  };
}

function bigButton(label, onclick) {
  return make('button', { class: 'primary start', type: 'button', onclick }, label);
}

async function readBase64(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
