import { EventEmitter, once } from 'node:events';

/** Something that waits until a test lets it pass. */
export interface Gate {
  readonly passed: Promise<true>;
  readonly pass: () => void;
}

export function gate(): Gate {
  const events = new EventEmitter();
  const passed = once(events, 'pass').then(() => true as const);
  return { passed, pass: () => void events.emit('pass') };
}
