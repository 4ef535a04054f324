import { onPaper } from '../../paper/from-letter.ts';
import { sheetFor } from '../../paper/sheet.ts';
import type { Letter } from '../../letters/letter.ts';
import type { Recipient } from '../../urgent-action/urgent-action.ts';
import type { PostbagContext } from '../view/context.ts';
import type { Outgoing } from './outbox/outgoing.ts';
import { countryOf } from './outbox/whereabouts.ts';

/** Latin, Greek and Cyrillic letters, and punctuation: what the first font has for sure. */
const PLAIN =
  /^[\u0300-\u036F\n -\u024F\u02BC\u0370-\u0481\u048A-\u04FF\u1E00-\u1EFF\u2010-\u2027\u202F]*$/u;

/**
 * The signs of a letter that no font has, so that there can be no PDF. Only letters with anything
 * but plain ones are tried, as a PDF: the thread that makes those knows the fonts.
 */
export async function unprintableSigns(
  ctx: PostbagContext,
  outgoing: Outgoing,
  recipient: Recipient,
  letter: () => Letter | undefined,
): Promise<readonly string[]> {
  const { name, place, ownLine = '' } = outgoing;
  const written = [name, place, ownLine, recipient.name ?? '', ...recipient.addressLines];
  if (written.every((text) => PLAIN.test(text))) return [];
  const found = letter();
  const paper = found && onPaper(found, '');
  if (paper === undefined) return [];
  const sheet = sheetFor(countryOf(ctx, outgoing).country);
  const made = await ctx.services.paper.make({ sheet, items: [{ letter: paper }] });
  return made.kind === 'unprintable' ? made.characters : [];
}
