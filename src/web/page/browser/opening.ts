import { part } from './document.ts';

/** A program that opens takes the focus well within this time. */
const PATIENCE_MS = 1_800;

const SIGNS = ['blur', 'pagehide', 'visibilitychange'] as const;

let stopWatching = (): void => undefined;

/** After a tap that should open another program: shows the other ways where none has taken over. */
export function watchForOpening(): void {
  const notice = part('#nothing-opened');
  notice.hidden = true;
  stopWatching();
  const watching = new AbortController();
  const late = setTimeout(() => {
    stopWatching();
    notice.hidden = false;
    // What the careful read first may have pushed it below the edge of a phone.
    notice.scrollIntoView({ block: 'nearest' });
  }, PATIENCE_MS);
  stopWatching = () => {
    clearTimeout(late);
    watching.abort();
  };
  // `visibilitychange` is told to the document, and comes up to the window.
  for (const sign of SIGNS) addEventListener(sign, stopWatching, { signal: watching.signal });
}
