import type { Language } from '../../urgent-action/language.ts';
import type { Contacts } from '../../urgent-action/urgent-action.ts';
import { foldText } from '../sheet/layout/fold-text.ts';
import type { SheetReading, SheetRecipient } from '../sheet/sheet-reading.ts';
import { countriesIn } from '../sheet/words/countries.ts';
import type { DraftAction, DraftRecipient, DraftTexts } from './draft.ts';
import { idGiver } from './ids.ts';
import { toDo, type ToDo } from './to-do.ts';
import { titleCase } from './wording/title-case.ts';

export interface RecipientsDraft {
  readonly recipients: readonly DraftRecipient[];
  readonly copies: DraftAction['copies'];
  readonly texts: DraftTexts['recipients'];
  readonly toDo: readonly ToDo[];
}

/** How a salutation ends, by language. */
const ENDINGS: Readonly<Record<Language, string>> = {
  en: ',',
  ru: '!',
  az: ',',
  fr: ',',
  de: ',',
  es: ':',
};
/** How a salutation of each language begins, in small letters without accents. */
const BEGINS: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /^(?:dear|your|honou?rable|mr|madam|sir|excellency)/,
  es: /^(?:estimad|distinguid|excelent|senor|sra?\b|su excel|excelencia)/,
  fr: /^(?:monsieur|madame|excellence|votre|m\b|mme)/,
  de: /^(?:sehr geehrte|exzellenz|eure?|herr|frau)/,
};

export function draftRecipients(
  { kind, recipients, copies, country }: SheetReading,
  language: Language | undefined,
): RecipientsDraft {
  const give = idGiver();
  const toDraft = (recipient: SheetRecipient) => ({
    sheet: recipient,
    draft: draftRecipient(recipient, country, give(shortRole(recipient), 'recipient')),
  });
  const reachable = recipients.filter(isReachable).map(toDraft);
  const officials = copies.officials.filter(isReachable).map(toDraft);
  const embassies = copies.embassies.flatMap((embassy) => embassyOf(embassy));
  return {
    recipients: reachable.map(({ draft }) => draft),
    copies: {
      officials: officials.map(({ draft }) => draft),
      embassies: copies.diplomats || embassies.length === 0 ? copies.diplomats : embassies,
    },
    texts: Object.fromEntries(
      [...reachable, ...officials].map(({ sheet, draft }) => [draft.id, textsOf(sheet, language)]),
    ),
    toDo: [
      ...(reachable.length === 0 && kind !== 'stop' ? [toDo('recipients', 'recipients')] : []),
      ...reachable.flatMap(({ sheet, draft }) => salutationToDo(sheet, draft.id, language)),
    ],
  };
}

function isReachable({
  role,
  name,
  address,
  fax,
  phone,
  emails,
  web,
  social,
}: SheetRecipient): boolean {
  return (role ?? name) !== null && [address, fax, phone, emails, web, social].flat().length > 0;
}

/**
 * "Minister of Justice" for "Minister of Justice and Human Rights of the Republic of …": an id is
 * short.
 */
function shortRole({ role, name }: SheetRecipient): string {
  return (role ?? name ?? '').split(/,| of the republic| and /i)[0] ?? '';
}

function contactsOf(recipient: SheetRecipient): Contacts {
  return {
    addressLines: recipient.address,
    faxes: recipient.fax,
    phones: recipient.phone,
    emails: recipient.emails,
    web: recipient.web,
    social: recipient.social,
  };
}

function draftRecipient(
  recipient: SheetRecipient,
  country: string | null,
  id: string,
): DraftRecipient {
  const abroad = countryOfAddress(recipient);
  return {
    id,
    ...(recipient.name === null ? {} : { name: recipient.name }),
    ...(abroad === undefined || abroad === country ? {} : { country: abroad }),
    ...contactsOf(recipient),
    ...(recipient.note === null ? {} : { note: recipient.note }),
  };
}

/** The country that the address ends with. */
function countryOfAddress({ address }: SheetRecipient): string | undefined {
  return countriesIn(address.slice(-2).join('\n')).at(-1)?.code;
}

function embassyOf(embassy: SheetRecipient): readonly (Contacts & { readonly in: string })[] {
  const country = countryOfAddress(embassy);
  return country === undefined ? [] : [{ in: country, ...contactsOf(embassy) }];
}

function textsOf(
  { role, salutation }: SheetRecipient,
  language: Language | undefined,
): DraftTexts['recipients'][string] {
  const greeting =
    language === undefined || salutation === null || !isIn(language, salutation)
      ? undefined
      : ended(salutation, language);
  return {
    ...(role === null ? {} : { role: titleCase(role) }),
    ...(greeting === undefined ? {} : { salutation: greeting }),
  };
}

function isIn(language: Language, salutation: string): boolean {
  return BEGINS[language]?.test(foldText(salutation)) ?? false;
}

function ended(salutation: string, language: Language): string {
  return `${salutation.replace(/[,:;!.]+$/u, '')}${ENDINGS[language]}`;
}

function salutationToDo(
  { salutation }: SheetRecipient,
  id: string,
  language: Language | undefined,
): readonly ToDo[] {
  if (salutation === null || language === undefined || isIn(language, salutation)) return [];
  return [
    toDo(`${language}.recipients.${id}.salutation`, 'salutation-elsewhere', {
      proposal: salutation,
    }),
  ];
}
