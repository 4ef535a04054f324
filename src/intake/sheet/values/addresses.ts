import { foldText } from '../layout/fold-text.ts';
import { EMPTY, linesOf, split } from '../layout/passage.ts';
import type { Passage } from '../layout/passage.ts';
import type { Doubt } from '../problems.ts';
import { contactLines, isOfTwoColumns } from '../recipients/contact-lines.ts';
import { isOwnOffice } from '../recipients/own-office.ts';
import { pickSalutation } from '../recipients/salutation.ts';
import type { RecipientFound, RecipientRead } from '../recipients/recipient.ts';
import { recipientsIn } from '../recipients/recipients.ts';
import { foundText } from '../found.ts';
import { bodyOf, partsOf } from '../sections.ts';
import type { Sheet } from '../sections.ts';

export interface Addresses {
  readonly recipients: readonly RecipientFound[];
  readonly doubts: readonly Doubt[];
}

/** Whom to write to: under the label for them, or above the model letter. */
export function addressesOf(sheet: Sheet): Addresses {
  const found = partsOf(sheet, 'contacts').flatMap(({ body }) =>
    recipientsIn(body, sheet.language),
  );
  const above = found.some(({ recipient }) => !isOnlyWays(recipient)) ? [] : aboveLetter(sheet);
  const listed = withWaysBelow([...above, ...found]);
  const read = withLetterSalutation(withFormSalutation(listed, sheet), sheet);
  const doubts = read.flatMap(({ doubts: own, recipient }, index) =>
    [...own, ...lacks(recipient)].map((doubt) => ({
      ...doubt,
      field: `recipients.${index}.${doubt.field}`,
    })),
  );
  const missing: readonly Doubt[] =
    read.length === 0 ? [{ code: 'recipients-missing', field: 'recipients' }] : [];
  return {
    recipients: read.map(({ recipient }) => recipient),
    doubts: [...doubts, ...missing, ...mergedColumns(sheet)],
  };
}

/** Numbers and e-mails, and nobody whose they are. */
function isOnlyWays({ role, name, address }: RecipientFound): boolean {
  return role === null && name === null && address.length === 0;
}

/** "You can reach the minister at: …", below the letter to the one who is written to. */
function withWaysBelow(read: readonly RecipientRead[]): readonly RecipientRead[] {
  const [only, ways] = read;
  if (only === undefined || ways === undefined || read.length > 2) return read;
  const isOfTheOffice = ways.recipient.emails.some(({ value }) => isOwnOffice(value));
  if (isOnlyWays(only.recipient) || !isOnlyWays(ways.recipient) || isOfTheOffice) return read;
  const [one, more] = [only.recipient, ways.recipient];
  return [
    {
      recipient: {
        ...one,
        fax: [...one.fax, ...more.fax],
        phone: [...one.phone, ...more.phone],
        emails: [...one.emails, ...more.emails],
        web: [...one.web, ...more.web],
        social: [...one.social, ...more.social],
        salutation: one.salutation ?? more.salutation,
        note: one.note ?? more.note,
      },
      doubts: [...only.doubts, ...ways.doubts],
    },
  ];
}

/** Where a copy ran two columns into one, nobody can tell by rule what belongs to whom. */
function mergedColumns(sheet: Sheet): readonly Doubt[] {
  const line = (['contacts', 'copies'] as const)
    .flatMap((part) => partsOf(sheet, part))
    .flatMap(({ body }) => linesOf(body))
    .find(isOfTwoColumns);
  if (line === undefined) return [];
  const offset = line.at[0] ?? 0;
  return [{ code: 'columns-merged', field: 'recipients', what: line.text, offset }];
}

function aboveLetter(sheet: Sheet): readonly RecipientRead[] {
  const zone = sheet.letter?.address ?? EMPTY;
  return recipientsIn(zone, sheet.language);
}

/**
 * The form of 2017 prints the salutation of the one recipient below the languages or the deadline.
 */
function withFormSalutation(
  read: readonly RecipientRead[],
  sheet: Sheet,
): readonly RecipientRead[] {
  const [only] = read;
  if (only === undefined || read.length > 1 || only.recipient.salutation !== null) return read;
  const printed = (['languages', 'deadline', 'names'] as const)
    .flatMap((part) => partsOf(sheet, part))
    .flatMap(({ body }) => contactLines(body))
    .filter(({ kind, labelled }) => kind === 'salutation' && labelled);
  const { chosen } = pickSalutation(
    printed.map(({ passage }) => passage),
    sheet.language,
  );
  if (chosen === undefined) return read;
  return [{ ...only, recipient: { ...only.recipient, salutation: foundText(chosen) } }];
}

/**
 * The one recipient without a salutation gets that of the letter; of several, the one whose role it
 * names.
 */
function withLetterSalutation(
  read: readonly RecipientRead[],
  { letter, language }: Sheet,
): readonly RecipientRead[] {
  const { chosen } = pickSalutation(letter === undefined ? [] : [letter.salutation], language);
  if (chosen === undefined) return read;
  const without = read.filter(({ recipient }) => recipient.salutation === null);
  const each = split(chosen, / ?\/ ?/g);
  // "Dear General / Your Excellency": one for each, in their order.
  if (each.length > 1 && each.length === without.length)
    return read.map((one) => {
      const own = each[without.indexOf(one)];
      return own === undefined
        ? one
        : { ...one, recipient: { ...one.recipient, salutation: foundText(own) } };
    });
  return read.map((one) => {
    const fits =
      without.length === 1 || FITS_ALL.test(foldText(chosen.text))
        ? without.includes(one)
        : without.includes(one) && isNamedIn(one.recipient, chosen);
    return fits ? { ...one, recipient: { ...one.recipient, salutation: foundText(chosen) } } : one;
  });
}

/** In small letters without accents. */
const FITS_ALL = /^(?:your )?excellenc(?:y|e)$|^(?:su )?excelencia$|^exzellenz$|^eccellenza$/;

function isNamedIn({ role, name }: RecipientFound, salutation: Passage): boolean {
  const greeting = foldText(salutation.text);
  const words = foldText(`${role?.value ?? ''} ${name?.value ?? ''}`).split(/[^\p{L}]+/u);
  return words.some((word) => word.length > 4 && greeting.includes(word));
}

function lacks(recipient: RecipientFound): readonly Doubt[] {
  const { role, name, address, fax, phone, emails, web, social, salutation } = recipient;
  const offset = (role ?? name ?? address[0])?.span[0];
  const place = offset === undefined ? {} : { offset };
  const doubts: Doubt[] = [];
  if (role === null && name === null)
    doubts.push({ code: 'recipient-unnamed', field: 'role', ...place });
  const reach = [address, fax, emails].flat().length;
  if (reach === 0 && [phone, web, social].flat().length > 0)
    doubts.push({ code: 'recipient-address-elsewhere', field: 'address', ...place });
  else if (reach === 0) doubts.push({ code: 'recipient-unreachable', field: 'address', ...place });
  if (salutation === null)
    doubts.push({ code: 'salutation-missing', field: 'salutation', ...place });
  return doubts;
}

/** The zone of addresses, for what is looked for in it. */
export function addressText(sheet: Sheet): Passage {
  const zone = bodyOf(sheet, 'contacts');
  return zone.text === '' ? (sheet.letter?.address ?? EMPTY) : zone;
}
