import { act } from './connection.js';
import { fromFieldValue, longDay, shortMoment, timeOfDay, toFieldValue } from './dates.js';
import { byId, iconButton, make } from './elements/dom.js';
import { toast } from './elements/notices.js';
import { actor, clockNow, openChat } from './store.js';

const HOUR_MS = 3_600_000;

/** The program's clock: what it shows to the person of the open chat, and buttons that move it. */
export function setUpClock(store, { hideClock }) {
  const clock = build(store, hideClock);
  clock.form.addEventListener('submit', (event) => {
    event.preventDefault();
    const atMs = fromFieldValue(clock.field.value, zoneOf(store));
    if (!Number.isNaN(atMs)) void moveTo(atMs);
    clock.field.blur();
  });
  for (const topic of ['all', 'clock', 'opened']) store.on(topic, () => draw(clock));
  setInterval(() => tick(clock), 1000);
}

function build(store, hideClock) {
  const clock = {
    store,
    time: make('p', { class: 'clock-time' }),
    day: make('p', { class: 'clock-day' }),
    place: make('p', { class: 'clock-place' }),
    landmarks: make('div', { class: 'clock-landmarks' }),
    field: make('input', {
      type: 'datetime-local',
      'aria-label': 'Date and time to set the clock to',
      required: true,
    }),
  };
  const set = make('button', { class: 'secondary', type: 'submit' }, 'Set');
  clock.form = make('form', { class: 'clock-set' }, clock.field, set);
  const title = make('h2', { id: 'clock-title' }, 'Clock');
  const close = iconButton('close', 'Close the clock', hideClock, 'only-phone');
  const steps = [step(store, '+1 hour', HOUR_MS), step(store, '+1 day', 24 * HOUR_MS)];
  byId('clock').append(
    make('div', { class: 'clock-head' }, title, clock.place, close),
    make('div', { class: 'clock-face' }, clock.time, clock.day),
    make('div', { class: 'clock-steps' }, ...steps),
    clock.landmarks,
    clock.form,
  );
  return clock;
}

function zoneOf(store) {
  const chat = openChat(store);
  const person = chat === undefined ? [...store.people.values()][0] : actor(store, chat);
  return person?.zone ?? 'UTC';
}

function tick({ store, time, day }) {
  const now = clockNow(store);
  time.textContent = timeOfDay(now, zoneOf(store));
  day.textContent = longDay(now, zoneOf(store));
}

function draw(clock) {
  const { store, place, field, landmarks } = clock;
  const zone = zoneOf(store);
  tick(clock);
  place.textContent = zone.split('/').at(-1).replaceAll('_', ' ');
  if (document.activeElement !== field) field.value = toFieldValue(clockNow(store), zone);
  const focused = document.activeElement?.dataset?.landmark;
  landmarks.replaceChildren(...store.landmarks.map((landmark) => landmarkButton(landmark, zone)));
  landmarks.querySelector(`[data-landmark="${CSS.escape(focused ?? '')}"]`)?.focus();
}

function landmarkButton({ label, atMs }, zone) {
  const onclick = () => void moveTo(atMs);
  return make(
    'button',
    { class: 'secondary landmark', type: 'button', 'data-landmark': label, onclick },
    make('span', {}, label),
    make('span', { class: 'landmark-when' }, shortMoment(atMs, zone)),
  );
}

function step(store, label, byMs) {
  const onclick = () => void moveTo(clockNow(store) + byMs);
  return make('button', { class: 'secondary', type: 'button', onclick }, label);
}

function moveTo(toMs) {
  return act({ kind: 'clock', toMs: Math.round(toMs) }).catch((error) => toast(error.message));
}
