import type { SheetLanguage } from '../labels/label.ts';
import type { Passage } from '../layout/passage.ts';
import { blocksOf } from './blocks.ts';
import { contactLines } from './contact-lines.ts';
import { takenApart } from './run-on.ts';
import { recipientOf } from './recipient.ts';
import type { RecipientRead } from './recipient.ts';

/** The addressees of an address zone. */
export function recipientsIn(zone: Passage, language: SheetLanguage): readonly RecipientRead[] {
  return blocksOf(contactLines(takenApart(zone)))
    .map((block) => recipientOf(block, language))
    .filter(({ recipient }) => isSomebody(recipient));
}

/** A lone line or remark is nobody. */
function isSomebody(recipient: RecipientRead['recipient']): boolean {
  const { role, name, address, fax, phone, emails, web, social } = recipient;
  if (emails.length > 0) return true;
  const ways = [address, fax, phone, emails, web, social].flat().length;
  return ways > 0 && (role !== null || name !== null || ways > 1);
}
