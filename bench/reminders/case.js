/**
 * What the trials of reminders share: one urgent action, whose last day is 25 November 2014, and
 * its key.
 */

export const TOKEN = '1000:bench-token';
export const SEAL_KEY = Buffer.alloc(32, 7);
export const SLUG = 'xx-somebody';
/** Ten o'clock in Paris on the day of the last rung. */
export const HOUR_MS = Date.parse('2014-11-25T09:00:00Z');
export const ZONE = 'Europe/Paris';

/** An urgent action with nothing but what reminders need. */
export function testAction() {
  return {
    slug: SLUG,
    kind: 'new',
    country: 'XX',
    people: [{ id: 'somebody', gender: 'female', group: false, names: { Latn: 'Amina Example' } }],
    deadline: { kind: 'until', date: '2014-11-25' },
    languagesAskedFor: ['en'],
    ownLanguageAllowed: true,
    rights: [],
    facts: [],
    demands: [],
    recipients: [
      {
        id: 'minister',
        name: 'A. Minister',
        country: 'XX',
        forWritersIn: [],
        addressLines: ['1 Street'],
        faxes: ['+1'],
        phones: [],
        emails: ['a@example.org'],
        web: [],
        social: [],
      },
    ],
    copies: { embassies: false, officials: [] },
    sources: [],
    organisationNamed: false,
    neverQuote: {},
    translations: {
      en: {
        language: 'en',
        title: 'Activist held',
        summary: '',
        name: { nominative: 'Amina Example' },
        politeName: {},
        facts: {},
        demands: {},
        recipients: {},
      },
    },
  };
}
