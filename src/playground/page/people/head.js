import { avatar } from './avatar.js';
import { aboutPerson } from './chat-list.js';
import { act } from '../connection.js';
import { timeOfDay } from '../dates.js';
import { byId, icon, iconButton, make } from '../elements/dom.js';
import { openMenu } from '../elements/menu.js';
import { toast } from '../elements/notices.js';
import { actor, clockNow, openChat } from '../store.js';

/** The bar over the messages: whose chat it is, the time there, and what else can be done. */
export function setUpHead(store, { goBack, showClock }) {
  const head = byId('head');

  function draw() {
    const chat = openChat(store);
    head.replaceChildren();
    if (chat === undefined) return;
    const person = actor(store, chat);
    head.append(
      iconButton('back', 'Back to the chats', goBack, 'only-phone'),
      avatar(chat.id, chat.title),
      make(
        'div',
        { class: 'head-words' },
        make('h2', { dir: 'auto' }, chat.title),
        make('p', { class: 'head-status' }, ...status(store, chat, person)),
      ),
      make(
        'button',
        { class: 'clock-chip', type: 'button', onclick: showClock },
        icon('clock'),
        make('span', { class: 'off-screen' }, 'Clock: '),
        make('span', { class: 'chip-time' }, timeOfDay(clockNow(store), person.zone)),
      ),
    );
    if (chat.kind === 'private') head.append(moreButton(chat));
  }

  function tick() {
    const chat = openChat(store);
    const time = head.querySelector('.chip-time');
    if (chat === undefined || time === null) return;
    time.textContent = timeOfDay(clockNow(store), actor(store, chat).zone);
  }

  function drawStatus() {
    const chat = openChat(store);
    const line = head.querySelector('.head-status');
    if (chat !== undefined && line !== null)
      line.replaceChildren(...status(store, chat, actor(store, chat)));
  }

  for (const topic of ['all', 'opened', 'people']) store.on(topic, draw);
  for (const topic of ['typing', 'message']) store.on(topic, drawStatus);
  store.on('clock', tick);
  setInterval(tick, 1000);
}

/** What stands under the name; the second part only where there is room. */
function status(store, chat, { id, botName }) {
  if ((store.typing.get(chat.id) ?? 0) > performance.now()) return [`${botName} is typing…`];
  if (chat.kind === 'group') {
    const names = chat.personIds.map((member) => store.people.get(member)?.name);
    return [`${names.join(', ')} and ${botName}`];
  }
  const company = make('span', { class: 'only-wide' }, ` · chats with ${botName}`);
  return [aboutPerson(store.people.get(id)), company];
}

function moreButton(chat) {
  const button = iconButton('more', 'More', () => {
    const label = chat.blocked ? 'Unblock the bot' : 'Block the bot';
    const choose = () =>
      act({ kind: 'block', personId: chat.id, blocked: !chat.blocked }).catch((error) =>
        toast(error.message),
      );
    openMenu(button, [{ label, choose }], 'Chat menu');
  });
  button.setAttribute('aria-haspopup', 'menu');
  return button;
}
