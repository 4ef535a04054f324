import { copy, mark } from './clipboard.ts';
import { part, parts, textsOf } from './document.ts';
import type { Carried } from './packed.ts';

/** The buttons that copy one part each, and say so until another is copied. */
export function offerCopies(carried: Carried, signal: AbortSignal): void {
  for (const [name, text] of Object.entries(textsOf(carried))) {
    part(`[data-part=${name}] .done > span`).hidden = true;
    const button = part(`[data-copy=${name}]`);
    button.addEventListener('click', () => void copyPart(name, text), { signal });
  }
}

async function copyPart(name: string, text: string): Promise<void> {
  const isCopied = await copy(text);
  for (const done of parts('.done > span')) done.hidden = true;
  part(`[data-part=${name}] .done > span`).hidden = !isCopied;
  part('#copied-to-paste').hidden = true;
  part('#copy-failed').hidden = isCopied;
  if (!isCopied) mark(part(`[data-value=${name}]`));
}

/**
 * Printing, and sharing with another app on phones: computers have no apps to share with worth a
 * button.
 */
export function offerTools({ letter, emailSubject, emails }: Carried, signal: AbortSignal): void {
  const printing = part('#print');
  printing.hidden = letter === undefined;
  printing.classList.toggle('primary', emails.length === 0);
  printing.addEventListener('click', () => print(), { signal });
  const sharing = part('#share');
  sharing.hidden =
    letter === undefined || !('share' in navigator) || !matchMedia('(pointer: coarse)').matches;
  // Rejects where the person thinks better of it, which is no failure.
  const share = (): Promise<void> =>
    navigator.share({ title: emailSubject, text: letter ?? '' }).catch(() => undefined);
  sharing.addEventListener('click', () => void share(), { signal });
}
