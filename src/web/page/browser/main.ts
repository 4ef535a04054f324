import { offerCopies, offerTools } from './by-hand.ts';
import { fill, part, show } from './document.ts';
import type { Carried } from './packed.ts';
import { openFragment, type FetchDictionary } from './open-fragment.ts';
import { offerTargets } from './sending.ts';

/** Ends what belongs to the letter before, where another link is opened in the same tab. */
let opening = new AbortController();

async function openLink(): Promise<void> {
  const fragment = location.hash.slice(1);
  // Out of the address bar before anything else: it is the letter.
  if (fragment !== '') history.replaceState(null, '', location.pathname + location.search);
  await open(fragment);
}

async function open(fragment: string): Promise<void> {
  opening.abort();
  opening = new AbortController();
  const { signal } = opening;
  show('loading');
  const opened = await openFragment(fragment, fetchDictionary);
  if (signal.aborted) return;
  if (opened.kind === 'letter') fillIn(opened.carried, signal);
  part('#again').addEventListener('click', () => void open(fragment), { signal });
  show(opened.kind);
}

function fillIn(carried: Carried, signal: AbortSignal): void {
  fill(carried);
  offerTargets(carried, signal);
  offerCopies(carried, signal);
  offerTools(carried, signal);
}

/** Hosts that answer every address with some page of theirs have no dictionary there either. */
const fetchDictionary: FetchDictionary = async (name) => {
  try {
    const response = await fetch(`words/${name}.bin`, { credentials: 'omit' });
    if (response.status >= 500) return 'unreachable';
    const isPage = response.headers.get('content-type')?.startsWith('text/') ?? false;
    if (!response.ok || isPage) return 'gone';
    return new Uint8Array(await response.arrayBuffer());
  } catch {
    return 'unreachable';
  }
};

addEventListener('hashchange', () => {
  if (location.hash !== '') void openLink();
});
await openLink();
