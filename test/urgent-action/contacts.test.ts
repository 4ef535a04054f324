import { describe, expect, it } from 'vitest';
import { contactsOf, isReachable, siftContacts } from '../../src/urgent-action/contacts.ts';
import type { ContactList } from '../../src/urgent-action/contacts.ts';

/** What is left of these contacts of one list, beside an address that always works. */
function left(list: ContactList, values: readonly string[], country = 'AZ'): readonly string[] {
  const contacts = contactsOf((one) => (one === list ? values : ['1 Street']));
  return siftContacts(contacts, country).sound[list];
}

describe('siftContacts', () => {
  it.each([
    'office@pa.gov.az',
    'a.b+c_d@sub.example.org',
    'приёмная@пример.рф',
    'bürgermeister@köln.de',
    'x@xn--e1afmkfd.xn--p1ai',
    "o'brien@example.ie",
  ])('takes the address %s', (address) => {
    expect(left('emails', [address])).toEqual([address]);
  });

  it.each([
    '[email protected]',
    'mayor@example',
    'mayor at example.org',
    'a@b.org; c@d.org',
    'https://example.org',
    '@mayor',
    'a..b@example.org',
    'mailto:a@example.org',
    'a@-b.org',
  ])('leaves the address %s out', (address) => {
    expect(left('emails', [address, 'a@example.org'])).toEqual(['a@example.org']);
  });

  it.each([
    ['202 966 7702', 'US'],
    ['(012) 492 0625', 'AZ'],
    ['+994 12 492 0625', 'GB'],
    ['+383 38 200 11 000', 'XK'],
    ['+44 (0)20 7839 1933', 'GB'],
  ])('takes the number %s for %s', (number, country) => {
    expect(left('faxes', [number], country)).toEqual([number]);
  });

  it.each([
    ['+263 4 774 508', 'ZW'],
    ['202 966 7702', 'CH'],
    ['unknown', 'US'],
    ['12', 'AQ'],
  ])('leaves the number %s for %s out', (number, country) => {
    expect(left('phones', [number], country)).toEqual([]);
  });

  it.each([
    'https://example.org/contact?x=1#y',
    'www.example.org',
    'http://президент.рф',
    'example.org/write',
  ])('takes the form %s', (address) => {
    expect(left('web', [address])).toEqual([address]);
  });

  it.each(['the form on the website', 'ftp://example.org', 'mayor@example.org'])(
    'leaves the form %s out',
    (address) => {
      expect(left('web', [address])).toEqual([]);
    },
  );

  it('takes addresses and accounts as printed', () => {
    expect(left('social', ['@mayor', 'Facebook: Mayor of Town'])).toHaveLength(2);
    expect(left('addressLines', ['Kabul', '1'])).toHaveLength(2);
  });

  it('keeps strange numbers where nothing else is left', () => {
    const contacts = contactsOf((list) =>
      list === 'faxes' ? ['12'] : list === 'emails' ? ['x'] : [],
    );
    const { sound, odd } = siftContacts(contacts, 'AZ');
    expect(sound).toMatchObject({ faxes: ['12'], emails: [] });
    expect(odd.map(({ list, isLeftOut }) => [list, isLeftOut])).toEqual([
      ['faxes', false],
      ['emails', true],
    ]);
    expect(isReachable(sound)).toBe(true);
  });
});
