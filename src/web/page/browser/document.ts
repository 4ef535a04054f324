import { directionOf } from './direction.ts';
import type { Carried } from './packed.ts';
import { sheetOf } from './sheet.ts';

/** The one element that `selector` names. The markup has them all; a missing one is a bug. */
export function part(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`The page has no ${selector}`);
  return found;
}

export function parts(selector: string): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}

/** Shows one screen of the page and hides the others. */
export function show(screen: string): void {
  for (const element of parts('[data-screen]'))
    element.hidden = element.dataset['screen'] !== screen;
}

/** The texts of a letter by the part of the page that shows and copies them. */
export function textsOf(carried: Carried): Readonly<Record<string, string>> {
  return {
    emails: carried.emails.join(', '),
    subject: carried.emailSubject,
    letter: carried.letter ?? '',
    postal: carried.addressLines.join('\n'),
    faxes: carried.faxes.join('\n'),
  };
}

/** Puts a letter onto the sheet that is printed. */
function fillPaper(carried: Carried): void {
  const sheet = part('#paper');
  sheet.lang = carried.letterLanguage;
  sheet.dir = directionOf(carried.letterLanguage);
  for (const [name, text] of Object.entries(sheetOf(carried))) {
    const element = part(`[data-paper=${name}]`);
    element.textContent = text;
    element.hidden = text === '';
  }
}

/** Puts a letter into the page. What it does not have is hidden. */
export function fill(carried: Carried): void {
  const { letterLanguage, emails, letter, careful } = carried;
  part('[data-value=recipient]').textContent = carried.recipient;
  for (const [name, text] of Object.entries(textsOf(carried))) {
    part(`[data-value=${name}]`).textContent = text;
    part(`[data-part=${name}]`).hidden = text === '' || (name === 'subject' && emails.length === 0);
  }
  part('[data-value=emails]').textContent = emails.join('\n');
  for (const selector of ['[data-value=letter]', '[data-value=subject]']) {
    const element = part(selector);
    element.lang = letterLanguage;
    element.dir = directionOf(letterLanguage);
  }
  fillPaper(carried);
  part('#careful').hidden = !careful;
  part('#without-letter').hidden = letter !== undefined;
  part('#post-only').hidden = emails.length > 0;
  part('#sending').hidden = emails.length === 0;
  for (const id of ['#nothing-opened', '#copied-to-paste', '#copy-failed']) part(id).hidden = true;
}
