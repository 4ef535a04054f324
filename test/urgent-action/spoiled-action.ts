/** One thing spoiled in one file, and the one problem that has to come of it. */
export interface Spoiling {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
  /** What the message has to hold, place included. */
  readonly says: string;
  /** A part of the spoiled text that stands on the line to be named. */
  readonly at: string;
}

/** Every rule of `action.yaml`, broken once. */
export const IN_ACTION: readonly Spoiling[] = [
  {
    rule: 'an unknown key',
    from: 'kind: new',
    to: 'kind: new\nkynd: x',
    says: 'kynd: is an unknown key',
    at: 'kynd',
  },
  {
    rule: 'an unknown key deep inside',
    from: '    gender: male',
    to: '    gender: male\n    office: x',
    says: 'recipients[0].office: is an unknown key',
    at: 'office: x',
  },
  {
    rule: 'a key given twice',
    from: 'kind: new',
    to: 'kind: new\nkind: stop',
    says: 'unique',
    at: 'kind: stop',
  },
  {
    rule: 'a missing key',
    from: 'ownLanguageAllowed: true\n',
    to: '',
    says: 'ownLanguageAllowed: is missing',
    at: 'slug',
  },
  {
    rule: 'another slug than the folder',
    from: 'slug: xy-sample',
    to: 'slug: xy-other',
    says: 'the folder is called "xy-sample"',
    at: 'slug',
  },
  {
    rule: 'an unknown kind',
    from: 'kind: new',
    to: 'kind: old',
    says: 'kind: "old" is not known',
    at: 'kind',
  },
  {
    rule: 'a day that no month has',
    from: '2031-02-10',
    to: '2031-02-30',
    says: 'deadline.before: "2031-02-30" is no day',
    at: 'before',
  },
  {
    rule: 'a date in another form',
    from: '2031-01-10',
    to: '10.01.2031',
    says: 'issued: "10.01.2031" is no day',
    at: 'issued',
  },
  {
    rule: 'a deadline before the issue',
    from: '2031-02-10',
    to: '2031-01-10',
    says: 'the last day to write, 2031-01-09, is before',
    at: 'before',
  },
  {
    rule: 'both kinds of deadline',
    from: '  before: 2031-02-10',
    to: '  before: 2031-02-10\n  until: 2031-02-10',
    says: 'exactly one of before and until',
    at: 'deadline',
  },
  {
    rule: 'no kind of deadline',
    from: 'deadline:\n  before: 2031-02-10',
    to: 'deadline: {}',
    says: 'exactly one of before and until',
    at: 'deadline',
  },
  {
    rule: 'an event after the issue',
    from: '2031-01-05',
    to: '2031-03-05',
    says: 'facts[0].date: 2031-03-05 is after',
    at: '2031-03-05',
  },
  {
    rule: 'a bad e-mail address',
    from: 'mayor@example.org',
    to: 'mayor@example',
    says: 'emails[0]: "mayor@example" is no e-mail address',
    at: 'emails',
  },
  {
    rule: 'a fax that cannot exist',
    from: '+994 12 492 0625',
    to: '+994 12 492 06',
    says: 'faxes[0]: "+994 12 492 06" is no telephone number',
    at: 'faxes',
  },
  {
    rule: 'a fax without a country',
    from: '+994 12 492 0625',
    to: '012 492 0625',
    says: 'faxes[0]: "012 492 0625" is no telephone number',
    at: 'faxes',
  },
  {
    rule: 'a bad telephone number',
    from: '+33 1 42 68 53 00',
    to: '+33 1',
    says: 'phones[0]',
    at: 'phones',
  },
  {
    rule: 'a number where text belongs',
    from: "'Town'",
    to: '1066',
    says: 'addressLines[1]: should be text',
    at: 'addressLines',
  },
  {
    rule: 'an unknown country',
    from: 'country: FR',
    to: 'country: QQ',
    says: 'country: "QQ" is no country code',
    at: 'country',
  },
  {
    rule: 'an id twice',
    from: '  - id: release',
    to: '  - id: release\n  - id: release',
    says: 'demands[1].id: "release" is there twice',
    at: '- id: release\nrecipients',
  },
  {
    rule: 'an id with capitals',
    from: 'id: ana',
    to: 'id: Ana',
    says: 'people[0].id: "Ana" is no id',
    at: 'id: Ana',
  },
  {
    rule: 'an unknown gender',
    from: 'gender: female',
    to: 'gender: f',
    says: 'people[0].gender: "f" is not known',
    at: 'gender: f',
  },
  {
    rule: 'no script',
    from: 'Latn: Ana',
    to: 'latin: Ana',
    says: '"Ana Invented" is no script',
    at: 'names',
  },
  {
    rule: 'nobody at risk',
    from: '  - id: ana\n    gender: female\n    names: { Latn: Ana Invented }',
    to: '  []',
    says: 'people: has too few entries',
    at: 'people',
  },
  {
    rule: 'no list of languages',
    from: 'languagesAskedFor: [en]',
    to: 'languagesAskedFor: en',
    says: 'languagesAskedFor: should be a list',
    at: 'languagesAskedFor',
  },
  {
    rule: 'no language tag',
    from: 'languagesAskedFor: [en]',
    to: 'languagesAskedFor: [en, Azeri!]',
    says: 'languagesAskedFor[1]: "Azeri!" is no language tag',
    at: 'languagesAskedFor',
  },
  {
    rule: 'a tag of no language',
    from: 'languagesAskedFor: [en]',
    to: 'languagesAskedFor: [en, xx]',
    says: 'languagesAskedFor[1]: "xx" is no language tag',
    at: 'languagesAskedFor',
  },
  {
    rule: 'a name without the letters of a language',
    from: '{ Latn: Ana Invented }',
    to: '{ Cyrl: Ана Инвентед }',
    says: 'people[0].names: "Latn" is missing, the letters of en',
    at: 'names',
  },
  {
    rule: 'a translation asked for and not there',
    from: 'languagesAskedFor: [en]',
    to: 'languagesAskedFor: [en, fr]',
    says: 'there is no translation "fr.yaml"',
    at: 'languagesAskedFor',
  },
  {
    rule: 'a truth in words',
    from: 'embassies: true',
    to: 'embassies: yes',
    says: 'copies.embassies: should be true or false',
    at: 'embassies',
  },
  {
    rule: 'a recipient out of reach',
    from: "    addressLines: [1 Street, 'Town']\n    faxes: ['+994 12 492 0625']\n    phones: ['+33 1 42 68 53 00']\n    emails: [mayor@example.org]\n",
    to: '',
    says: 'recipients[0]: cannot be written to',
    at: 'id: mayor',
  },
];
