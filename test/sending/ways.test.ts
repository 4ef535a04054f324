import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waysToSend, type WayKind } from '../../src/sending/ways.ts';
import { EMBASSY, EVERYTHING, MAIL_FAILS, situation, SUSPENDED } from './situations.ts';

const kinds = (...args: Parameters<typeof waysToSend>): readonly WayKind[] =>
  waysToSend(...args).map(({ kind }) => kind);

const officeReports =
  (reports: number) =>
  (contact: string): number =>
    contact === 'office@example.org' ? reports : 0;

describe('waysToSend', () => {
  it('begins with the post while that is surely in time', () => {
    expect(kinds(EVERYTHING, situation())).toEqual(['post', 'email', 'fax', 'web', 'phone']);
  });

  it('takes what arrives at once when the post may be late', () => {
    const here = situation({ daysLeft: 7 });
    expect(kinds(EVERYTHING, here)).toEqual(['email', 'fax', 'web', 'post', 'phone']);
  });

  it.each([0, 1, 2, 4])('takes the post last with %i days left', (daysLeft) => {
    expect(kinds(EVERYTHING, situation({ daysLeft }))[4]).toBe('post');
  });

  it('posts at home with a week left', () => {
    expect(kinds(EVERYTHING, situation({ daysLeft: 7, recipientCountry: 'DE' }))[0]).toBe('post');
  });

  it('has no way that the recipient has not', () => {
    const recipient = { ...EVERYTHING, addressLines: [], web: undefined, phones: [] };
    expect(kinds(recipient, situation())).toEqual(['email', 'fax']);
    expect(kinds({ ...recipient, emails: [], faxes: [] }, situation())).toEqual([]);
  });

  it('goes by the embassy where no post is taken', () => {
    const here = situation({ table: SUSPENDED, embassies: [EMBASSY] });
    const [first] = waysToSend(EVERYTHING, here);
    expect(kinds(EVERYTHING, here)).toContain('embassy');
    expect(kinds(EVERYTHING, here)).not.toContain('post');
    const care = waysToSend(EVERYTHING, here).find(({ kind }) => kind === 'embassy');
    expect(care?.contacts).toEqual(['Embassy\n1 Example Street\nBerlin']);
    expect(first?.kind).toBe('email');
  });

  it('makes no address of an embassy up', () => {
    const care = waysToSend(EVERYTHING, situation({ table: SUSPENDED })).find(
      ({ kind }) => kind === 'embassy',
    );
    expect(care?.contacts).toEqual([]);
  });

  it('puts a contact that two writers report last of its kind', () => {
    const email = waysToSend(EVERYTHING, situation({ reportsOf: officeReports(2) })).find(
      ({ kind }) => kind === 'email',
    );
    expect(email?.contacts).toEqual(['press@example.org', 'office@example.org']);
    expect(email?.isFailing).toBe(false);
  });

  it('leaves a contact where it is after one report', () => {
    const email = waysToSend(EVERYTHING, situation({ reportsOf: officeReports(1) })).find(
      ({ kind }) => kind === 'email',
    );
    expect(email?.contacts[0]).toBe('office@example.org');
  });

  it('puts a way whose every contact fails last', () => {
    expect(kinds(EVERYTHING, situation({ reportsOf: MAIL_FAILS })).at(-1)).toBe('email');
  });

  it('never puts what comes too late before what does not', () => {
    const countries = constantFrom(undefined, 'DE', 'GB', 'US', 'AZ', 'NZ', 'XK');
    const days = integer({ min: 0, max: 40 });
    assert(
      property(days, countries, countries, (daysLeft, writerCountry, to) => {
        const here = situation({ daysLeft, writerCountry, recipientCountry: to ?? 'AZ' });
        const ways = waysToSend(EVERYTHING, here);
        const at = ways.findIndex(({ kind }) => kind === 'post');
        const post = ways[at]?.post;
        if (post?.kind !== 'goes') throw new Error('The post goes.');
        expect(at === 0).toBe(post.most <= daysLeft);
        expect(at === ways.length - 1).toBe(post.least > daysLeft);
      }),
    );
  });
});
