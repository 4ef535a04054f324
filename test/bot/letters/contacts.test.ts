import { beforeAll, describe, expect, it } from 'vitest';
import { contactsKeyboard, contactsText, copiesNotes } from '../../../src/bot/letters/contacts.ts';
import { readTexts } from '../../../src/locales/texts.ts';
import type {
  Contacts,
  Recipient,
  UrgentAction,
} from '../../../src/urgent-action/urgent-action.ts';
import { contactsOf } from '../../../src/urgent-action/contacts.ts';
import { inventedAction } from '../../support/invented.ts';

const texts = readTexts();
const view = {
  language: 'en' as const,
  say: (key: string, args = {}) => texts.say('en', key, args),
  zone: 'UTC',
  isSure: true,
  nowMs: Date.parse('2031-03-01T12:00:00Z'),
  username: 'bot',
  begun: undefined,
};

let action: UrgentAction;
let inspector: Recipient;

beforeAll(async () => {
  action = await inventedAction('pt-duarte-salgado');
  const [, second] = action.recipients;
  if (second === undefined) throw new Error('There is no second recipient');
  inspector = second;
});

/** The inspector, with these contacts and no others. */
function reached(contacts: Partial<Contacts>, more: Partial<Recipient> = {}): Recipient {
  return { ...inspector, ...contactsOf(() => []), ...contacts, ...more };
}

const textFor = (recipient: Recipient): string =>
  contactsText(action, recipient, 'The subject', view).text;
const buttonsFor = (recipient: Recipient): readonly string[] =>
  contactsKeyboard(action, recipient, [], view)
    .flat()
    .map(({ text }) => text);
const copiesFor = (recipient: Recipient): readonly (string | undefined)[] =>
  contactsKeyboard(action, recipient, [], view)
    .flat()
    .flatMap((button) => ('copy_text' in button ? [button.copy_text.text] : []));

const advice = (contacts: Partial<Contacts>): string | undefined =>
  textFor(reached(contacts)).split('\n\n').at(-1);

describe('contacts', () => {
  it('copy no address where none is known', () => {
    expect(buttonsFor(inspector)).toEqual(['Copy inspector@example.org', 'Sent by e-mail']);
    expect(textFor(inspector)).not.toContain('By post to');
  });

  it('advise no way that is not known', () => {
    expect(advice({ emails: ['a@example.org'] })).toBe(
      'There are 29 days left. Please send it by e-mail.',
    );
    expect(advice({ faxes: ['1'] })).toBe('There are 29 days left. Please send it by fax.');
    expect(advice({ faxes: ['1'], emails: ['a@example.org'], web: ['example.org'] })).toBe(
      'There are 29 days left. Please send it by e-mail, by fax, or through the web form.',
    );
    expect(advice({ phones: ['1'] })).toContain('No address for letters is known.');
  });

  it('show web forms, accounts and phones', () => {
    const recipient = reached({
      web: ['https://example.org/write'],
      social: ['@inspector'],
      phones: ['+351 21 000'],
    });
    expect(textFor(recipient)).toContain(
      'Web form\nhttps://example.org/write\n\nSocial media\n@inspector\n\nPhone\n+351 21 000\n\n',
    );
    expect(buttonsFor(recipient)).toEqual(['Sent through the web form']);
  });

  it('call an office without a name by what it is called', () => {
    const office = reached({ addressLines: ['4 Invented Street', 'Lisboa'] }, { name: undefined });
    const { translations } = action;
    const { en } = translations;
    if (en === undefined) throw new Error('There are no English texts');
    const recipients = {
      ...en.recipients,
      inspector: { role: 'Office of Hives', addressedTo: [], salutation: 'x' },
    };
    action = { ...action, translations: { en: { ...en, recipients } } };
    expect(textFor(office)).toMatch(
      /^Office of Hives\n\nBy post to\nOffice of Hives\n4 Invented Street\nLisboa\n\n/u,
    );
    expect(copiesFor(office)).toEqual(['Office of Hives\n4 Invented Street\nLisboa']);
  });

  it('use the subject that the sheet prescribes, and show its note', () => {
    const recipient = reached(
      { emails: ['a@example.org'] },
      { emailSubject: 'Case 12', note: 'Write in pencil.' },
    );
    expect(textFor(recipient)).toContain('Subject\nCase 12\n');
    expect(textFor(recipient)).toContain('\nWrite in pencil.\n');
    expect(textFor({ ...recipient, emailSubject: undefined })).toContain('Subject\nThe subject\n');
  });
});

describe('copiesNotes', () => {
  it('names officials and embassies with their contacts', async () => {
    const neighbours = await inventedAction('nz-three-neighbours');
    expect(copiesNotes(neighbours, view)).toEqual([
      'It helps to send a copy to the embassy of New Zealand in your own country.',
      'Please send copies to:\n• The Librarian of the Town: librarian@example.org',
    ]);
    const embassies = [
      {
        in: 'GB',
        ...contactsOf((list) => (list === 'addressLines' ? ['1 Street', 'London'] : [])),
      },
    ];
    const listed = { ...neighbours, copies: { officials: [], embassies } };
    expect(copiesNotes(listed, view)).toEqual([
      'It helps to send a copy to the embassy of New Zealand in your own country.\n• United Kingdom: 1 Street, London',
    ]);
  });

  it('says nothing where no copies are asked for', () => {
    expect(copiesNotes(action, view)).toEqual([]);
  });
});
