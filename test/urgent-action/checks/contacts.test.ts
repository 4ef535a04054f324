import { describe, expect, it } from 'vitest';
import { findingsIn, itFinds } from '../file/spoiled.ts';
import { parseUrgentAction } from '../../../src/urgent-action/file/parse.ts';
import { ACTION, sheet, spoiled } from '../sheet.ts';

describe('checkContacts', () => {
  itFinds('error', 'action.yaml', [
    {
      rule: 'a recipient out of reach',
      from: "    addressLines: [1 Street, 'Town']\n    faxes: ['+994 12 492 0625']\n    phones: ['+33 1 42 68 53 00']\n    emails: [mayor@example.org]\n",
      to: '',
      says: 'recipients[0]: cannot be written to',
      at: 'id: mayor',
    },
  ]);

  itFinds('warning', 'action.yaml', [
    {
      rule: 'an e-mail address that a web page hides',
      from: 'emails: [mayor@example.org]',
      to: "emails: ['[email protected]']",
      says: 'recipients[0].emails[0]: "[email protected]" is no e-mail address: left out',
      at: 'emails',
    },
    {
      rule: 'a fax that cannot exist',
      from: '+994 12 492 0625',
      to: '+994 12 492 06',
      says: 'recipients[0].faxes[0]: "+994 12 492 06" is a number that no numbering plan knows: left out',
      at: 'faxes',
    },
    {
      rule: 'a fax of an older numbering plan',
      from: '+994 12 492 0625',
      to: '+263 4 774 508',
      says: '"+263 4 774 508" is a number that no numbering plan knows: left out',
      at: 'faxes',
    },
    {
      rule: 'a phone number that cannot exist',
      from: '+33 1 42 68 53 00',
      to: '+33 1',
      says: 'recipients[0].phones[0]',
      at: 'phones',
    },
    {
      rule: 'an embassy that nobody can write to',
      from: 'embassies: true',
      to: 'embassies: [{ in: GB }]',
      says: 'copies.embassies[0]: cannot be written to',
      at: 'in: GB',
    },
  ]);

  it('publishes what is left', () => {
    const text = spoiled(ACTION, '+994 12 492 0625', '+263 4 774 508');
    const parsed = parseUrgentAction('xy-sample', sheet({ 'action.yaml': text }));
    expect(parsed).toMatchObject({
      ok: true,
      action: { recipients: [{ faxes: [], emails: ['mayor@example.org'] }] },
    });
  });

  it.each([
    'web: [https://example.org/contact]',
    'phones: [+33 1 42 68 53 00]',
    "social: ['@mayor_of_town']",
    'emails: [приёмная@пример.рф]',
    "faxes: ['01 42 68 53 00']",
  ])('is content with %s alone', (contact) => {
    const text = ACTION.replace(/ {4}addressLines[\s\S]*(?=copies)/u, `    ${contact}\n`);
    expect(findingsIn({ 'action.yaml': text })).toEqual([]);
  });

  it('reads a number as in the recipient’s own country', () => {
    const text = ACTION.replace(
      "faxes: ['+994 12 492 0625']",
      "country: US\n    faxes: ['202 966 7702']",
    );
    expect(findingsIn({ 'action.yaml': text })).toEqual([]);
    const [finding] = findingsIn({ 'action.yaml': text.replace('US', 'CH') });
    expect(finding?.message).toContain('202 966 7702');
  });

  it('shows a strange number where there is nothing else', () => {
    const text = ACTION.replace(
      / {4}addressLines[\s\S]*(?=copies)/u,
      "    faxes: ['+263 4 774 508']\n",
    );
    const parsed = parseUrgentAction('xy-sample', sheet({ 'action.yaml': text }));
    expect(parsed).toMatchObject({
      ok: true,
      action: { recipients: [{ faxes: ['+263 4 774 508'] }] },
      warnings: [{ message: expect.stringContaining('shown as printed') }],
    });
  });
});
