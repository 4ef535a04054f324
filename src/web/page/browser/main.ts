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

/** In memory, for another letter of the same case: the network may be gone by then. */
const dictionaries = new Map<string, Uint8Array>();

const fetchDictionary: FetchDictionary = async (name) => {
  const known = dictionaries.get(name);
  if (known !== undefined) return known;
  try {
    const response = await fetch(`words/${name}.bin`, { credentials: 'omit' });
    if (response.status >= 500) return 'unreachable';
    // Some hosts answer every address with a page of theirs.
    const isPage = response.headers.get('content-type')?.startsWith('text/') ?? false;
    if (!response.ok || isPage) return 'gone';
    const bytes = new Uint8Array(await response.arrayBuffer());
    dictionaries.set(name, bytes);
    return bytes;
  } catch {
    return 'unreachable';
  }
};

addEventListener('hashchange', () => {
  if (location.hash !== '') void openLink();
});
await openLink();
