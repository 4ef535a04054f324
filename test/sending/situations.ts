import type { Contacts } from '../../src/sending/contacts.ts';
import type { Embassy } from '../../src/sending/embassies.ts';
import { DEFAULT_POST_TABLE, type PostTable } from '../../src/sending/post-table.ts';
import type { Situation } from '../../src/sending/ways.ts';

export const EVERYTHING: Contacts = {
  addressLines: ['Office of the President', '19 Liberty Street', 'Baku'],
  emails: ['office@example.org', 'press@example.org'],
  faxes: ['+994 12 492 0625'],
  phones: ['+994 12 492 0600'],
  web: ['https://example.org/write'],
};

export const EMBASSY: Embassy = {
  of: 'AZ',
  in: 'DE',
  name: 'Embassy',
  addressLines: ['Embassy', '1 Example Street', 'Berlin'],
  faxes: [],
  phones: [],
  emails: ['embassy@example.org'],
  source: 'A list',
  date: '2026-11-01',
};

export const SUSPENDED: PostTable = {
  ...DEFAULT_POST_TABLE,
  suspended: [{ from: ['DE'], to: ['AZ'], source: 'The post', date: '2026-11-01' }],
};

export function situation(over: Partial<Situation> = {}): Situation {
  return {
    daysLeft: 30,
    writerCountry: 'DE',
    recipientCountry: 'AZ',
    table: DEFAULT_POST_TABLE,
    embassies: [],
    reportsOf: () => 0,
    ...over,
  };
}

/** Two writers say so of every e-mail address. */
export const MAIL_FAILS = (contact: string): number => (contact.includes('@') ? 2 : 0);
