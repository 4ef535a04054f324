import { act } from './connection.js';
import { fromFieldValue, longDay, shortMoment, timeOfDay, toFieldValue } from './dates.js';
import { byId, make } from './dom.js';
import { iconButton } from './head.js';
import { toast } from './notices.js';
import { actor, clockNow, openChat } from './store.js';

const HOUR_MS = 3_600_000;

/** The program's clock: what it shows, and buttons that move it. */
export function setUpClock(store, { hideClock }) {
  const panel = byId('clock');
  const time = make('p', { class: 'clock-time' });
  const day = make('p', { class: 'clock-day' });
  const place = make('p', { class: 'clock-place' });
  const landmarks = make('div', { class: 'clock-landmarks' });
  const field = make('input', {
    type: 'datetime-local',
    'aria-label': 'Date and time to set the clock to',
    required: true,
  });
  const form = make(
    'form',
    { class: 'clock-set' },
    field,
    make('button', { class: 'secondary', type: 'submit' }, 'Set'),
  );
  panel.append(
    make(
      'div',
      { class: 'clock-head' },
      make('h2', { id: 'clock-title' }, 'Clock'),
      place,
      iconButton('close', 'Close the clock', hideClock, 'only-phone'),
    ),
    make('div', { class: 'clock-face' }, time, day),
    make('div', { class: 'clock-steps' }, step('+1 hour', HOUR_MS), step('+1 day', 24 * HOUR_MS)),
    landmarks,
    form,
  );

  function zone() {
    const chat = openChat(store);
    const person = chat === undefined ? [...store.people.values()][0] : actor(store, chat);
    return person?.zone ?? 'UTC';
  }

  function step(label, byMs) {
    const move = () => void moveTo(clockNow(store) + byMs);
    return make('button', { class: 'secondary', type: 'button', onclick: move }, label);
  }

  function tick() {
    const now = clockNow(store);
    time.textContent = timeOfDay(now, zone());
    day.textContent = longDay(now, zone());
  }

  function draw() {
    tick();
    place.textContent = zone().split('/').at(-1).replaceAll('_', ' ');
    if (document.activeElement !== field) field.value = toFieldValue(clockNow(store), zone());
    const focused = document.activeElement?.dataset?.landmark;
    landmarks.replaceChildren(...store.landmarks.map((landmark) => landmarkButton(landmark)));
    landmarks.querySelector(`[data-landmark="${CSS.escape(focused ?? '')}"]`)?.focus();
  }

  function landmarkButton({ label, atMs }) {
    return make(
      'button',
      {
        class: 'secondary landmark',
        type: 'button',
        'data-landmark': label,
        onclick: () => void moveTo(atMs),
      },
      make('span', {}, label),
      make('span', { class: 'landmark-when' }, shortMoment(atMs, zone())),
    );
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const atMs = fromFieldValue(field.value, zone());
    if (!Number.isNaN(atMs)) void moveTo(atMs);
    field.blur();
  });
  for (const topic of ['all', 'clock', 'opened']) store.on(topic, draw);
  setInterval(tick, 1000);
}

function moveTo(toMs) {
  return act({ kind: 'clock', toMs: Math.round(toMs) }).catch((error) => toast(error.message));
}
