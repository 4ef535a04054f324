import { copyAtOnce, mark } from './clipboard.ts';
import { part, parts } from './document.ts';
import { watchForOpening } from './opening.ts';
import type { Carried } from './packed.ts';
import { TARGET_IDS, TARGETS, wayTo, type Device } from './targets.ts';

/**
 * Gives each button its address, and says whether the letter goes along, is copied first, or is in
 * the chat.
 */
export function offerTargets({ emails, emailSubject, letter }: Carried, signal: AbortSignal): void {
  const mail = { emails, subject: emailSubject, body: letter };
  const device = deviceOf(navigator.userAgent);
  for (const id of TARGET_IDS) {
    const { href, carriesBody } = wayTo(TARGETS[id], mail, device);
    const letterToPaste = carriesBody ? undefined : letter;
    const goes = carriesBody ? 'whole' : letter === undefined ? 'bare' : 'paste';
    const link = part(`[data-target=${id}]`);
    if (id === 'mail') sayWay(link, goes);
    else putUnder(link, goes);
    link.setAttribute('href', href);
    // An app takes the place of the page; a tab of its own would stay behind empty.
    const isPage = href.startsWith('https:');
    link.setAttribute('target', isPage ? '_blank' : '_self');
    const onTap = (event: Event): void => {
      if (letterToPaste !== undefined && !copyFirst(letterToPaste)) event.preventDefault();
      else if (!isPage) watchForOpening();
    };
    link.addEventListener('click', onTap, { signal });
  }
  for (const list of parts('[data-web]')) list.hidden = list.querySelector('li') === null;
}

function sayWay(link: HTMLElement, goes: string): void {
  link.dataset['goes'] = goes;
  part('#mail-note').dataset['goes'] = goes;
}

/**
 * Says what happens to the letter before the link is tapped: it stands in the list that says so.
 */
function putUnder(link: HTMLElement, goes: string): void {
  link.setAttribute('aria-describedby', `web-${goes}`);
  const entry = link.parentElement;
  if (entry !== null) part(`[data-web=${goes}] ul`).append(entry);
}

/**
 * Whether the link may open now: where copying fails it is said, and the next tap opens all the
 * same.
 */
function copyFirst(letter: string): boolean {
  const isCopied = copyAtOnce(letter);
  const failure = part('#copy-failed');
  const mayOpen = isCopied || !failure.hidden;
  part('#copied-to-paste').hidden = !isCopied;
  failure.hidden = isCopied;
  if (!mayOpen) mark(part('[data-value=letter]'));
  return mayOpen;
}

function deviceOf(userAgent: string): Device {
  if (/iPhone|iPad|iPod/u.test(userAgent)) return 'iphone';
  if (/Android|Mobile/u.test(userAgent)) return 'android';
  return userAgent.includes('Windows') ? 'windows' : 'desktop';
}
