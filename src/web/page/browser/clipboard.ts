/**
 * Copies at once, within the tap, so that the link that was tapped opens as any other. The newer
 * way answers later, when the mail program may have taken the focus already, and is then refused.
 */
export function copyAtOnce(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'off-screen';
  document.body.append(field);
  field.select();
  field.setSelectionRange(0, text.length);
  const isCopied = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return isCopied;
}

/** Copies in whichever way this browser allows. */
export async function copy(text: string): Promise<boolean> {
  if (copyAtOnce(text)) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Marks the text of `element`, to be copied by hand. */
export function mark(element: HTMLElement): void {
  getSelection()?.selectAllChildren(element);
}
