import { isSupportedCountry, isValidPhoneNumber } from 'libphonenumber-js/max';
import type { FindingCode } from './file/findings.ts';
import type { Contacts } from './urgent-action.ts';

/** The lists of contacts, in the order of files and screens. */
export const CONTACT_LISTS = [
  'addressLines',
  'faxes',
  'phones',
  'emails',
  'web',
  'social',
] as const satisfies readonly (keyof Contacts)[];

export type ContactList = (typeof CONTACT_LISTS)[number];

/** What is said of a contact of one list that looks wrong and is left out. */
const ODD: Readonly<Partial<Record<ContactList, FindingCode>>> = {
  faxes: 'number-left-out',
  phones: 'number-left-out',
  emails: 'email-left-out',
  web: 'web-left-out',
};

/**
 * A contact that looks wrong, and whether it is left out: a number is kept where there is no other
 * way.
 */
export interface OddContact {
  readonly list: ContactList;
  readonly index: number;
  readonly isLeftOut: boolean;
  /** What is said of it. */
  readonly code: FindingCode;
}

/**
 * Contacts that can be used, and those that look wrong: they never cost the whole urgent action.
 */
export interface SiftedContacts {
  readonly sound: Contacts;
  readonly odd: readonly OddContact[];
}

/**
 * Parts contacts as printed into those that work and those that look wrong. A number may be written
 * as within `country` (ISO 3166-1 alpha-2). Numbering plans change, so a strange number that is all
 * there is stays, as printed.
 */
export function siftContacts(contacts: Contacts, country: string): SiftedContacts {
  const strange = CONTACT_LISTS.flatMap((list) =>
    contacts[list].flatMap((value, index) => {
      const code = isSound(list, value, country) ? undefined : ODD[list];
      return code === undefined ? [] : [{ list, index, code }];
    }),
  );
  const without = leaveOut(contacts, strange);
  const stays = ({ list }: { readonly list: ContactList }): boolean =>
    !isReachable(without) && (list === 'faxes' || list === 'phones');
  const odd = strange.map((contact) =>
    stays(contact)
      ? { ...contact, isLeftOut: false, code: 'number-kept' as const }
      : { ...contact, isLeftOut: true },
  );
  return {
    sound: leaveOut(
      contacts,
      odd.filter(({ isLeftOut }) => isLeftOut),
    ),
    odd,
  };
}

/** Whether there is one way at least in which something can be sent or said. */
export function isReachable(contacts: Contacts): boolean {
  return CONTACT_LISTS.some((list) => contacts[list].length > 0);
}

/** Contacts whose lists are what `take` has for each. */
export function contactsOf(take: (list: ContactList) => readonly string[]): Contacts {
  return {
    addressLines: take('addressLines'),
    faxes: take('faxes'),
    phones: take('phones'),
    emails: take('emails'),
    web: take('web'),
    social: take('social'),
  };
}

function leaveOut(
  contacts: Contacts,
  odd: readonly Pick<OddContact, 'list' | 'index'>[],
): Contacts {
  return contactsOf((list) =>
    contacts[list].filter((_, at) => !odd.some((one) => one.list === list && one.index === at)),
  );
}

/**
 * Whether `value` can be a contact of `list`; a number may be written as within `country` (ISO
 * 3166-1 alpha-2).
 */
export function isSound(list: ContactList, value: string, country?: string): boolean {
  switch (list) {
    case 'faxes':
    case 'phones':
      return country !== undefined && isSupportedCountry(country)
        ? isValidPhoneNumber(value, country)
        : isValidPhoneNumber(value);
    case 'emails':
      return EMAIL.test(value);
    case 'web':
      return WEB_ADDRESS.test(value);
    default:
      return true;
  }
}

/** Addresses in the letters of any script ("приёмная@пример.рф"), which zod's own rules refuse. */
const DOMAIN = String.raw`(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+(?:xn--[a-z\d-]+|\p{L}[\p{L}\p{M}]+)`;
const EMAIL = new RegExp(
  String.raw`^[^\s@.,;:<>()"[\]\\]+(?:\.[^\s@.,;:<>()"[\]\\]+)*@${DOMAIN}$`,
  'iu',
);
const WEB_ADDRESS = new RegExp(String.raw`^(?:https?://)?${DOMAIN}(?::\d+)?(?:[/?#]\S*)?$`, 'iu');
