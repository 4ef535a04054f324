import { iconButton, make } from '../elements/dom.js';
import { openMenu } from '../elements/menu.js';
import { toast } from '../elements/notices.js';

const STICKERS = ['👍', '❤️', '😂', '🙏', '✉️'];

/** Files go to the server as text, so a limit far below Telegram's 50 MB keeps the page quick. */
const FILE_BYTES = 8 * 1024 * 1024;

/**
 * The button that sends what is no text. `perform(action)` does it. Returns the elements to show.
 */
export function attachments(perform) {
  const picker = make('input', {
    type: 'file',
    class: 'off-screen',
    tabindex: '-1',
    'aria-hidden': 'true',
  });
  const items = [
    { label: 'File…', choose: () => picker.click() },
    { label: 'A sheet to try', choose: () => void sendSheet(perform) },
    { label: 'Photo', choose: () => void perform({ kind: 'photo' }) },
    { label: 'Voice message', choose: () => void perform({ kind: 'voice' }) },
    ...STICKERS.map((emoji) => ({
      label: `${emoji} Sticker`,
      choose: () => void perform({ kind: 'sticker', emoji }),
    })),
  ];
  const button = iconButton('attach', 'Attach', () => openMenu(button, items, 'Attach'));
  button.setAttribute('aria-haspopup', 'menu');
  picker.addEventListener('change', () => void sendFile(picker, perform));
  return [button, picker];
}

/** A sheet about an invented person, for the coordinator among the people. */
async function sendSheet(perform) {
  const response = await fetch('/page/sheet-to-try.txt');
  const base64 = await readBase64(await response.blob());
  await perform({ kind: 'document', fileName: 'sheet.txt', mimeType: 'text/plain', base64 });
}

async function sendFile(picker, perform) {
  const file = picker.files[0];
  if (file === undefined) return;
  if (file.size > FILE_BYTES) toast('This page sends files of at most 8 MB.');
  else {
    const base64 = await readBase64(file);
    await perform({ kind: 'document', fileName: file.name, mimeType: file.type, base64 });
  }
  picker.value = '';
}

async function readBase64(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
