import { describe, expect, it } from 'vitest';
import { readTexts } from '../../src/locales/texts.ts';
import { adviceOn, carefulSaying, type Saying } from '../../src/sending/advice.ts';
import { WAYS, waysToSend, type WayKind } from '../../src/sending/ways.ts';
import { EMBASSY, EVERYTHING, MAIL_FAILS, situation, SUSPENDED } from './situations.ts';

const texts = readTexts();
const FILLERS = {
  country: 'Azerbaijan',
  price: '1,25 €',
  date: '1 November 2026',
  last: '25 November',
  postBy: '14 November',
};

function keysOn(kind: WayKind, over: Parameters<typeof situation>[0], recipient = EVERYTHING) {
  const here = situation(over);
  const ways = waysToSend(recipient, here);
  const way = ways.find((one) => one.kind === kind);
  return way === undefined ? [] : adviceOn(way, ways).map(({ key }) => key);
}

const say = ({ key, args }: Saying): readonly string[] =>
  texts.languages.map((language) => texts.say(language, key, { ...FILLERS, ...args }));

describe('adviceOn', () => {
  it.each([
    [30, ['sending-post-in-time']],
    [7, ['sending-post-perhaps']],
    [2, ['sending-post-too-late']],
    [0, ['sending-post-too-late']],
  ])('says of the post with %i days left %s', (daysLeft, keys) => {
    expect(keysOn('post', { daysLeft })).toEqual(keys);
  });

  it('posts all the same where there is nothing else', () => {
    const onlyPost = { ...EVERYTHING, emails: [], faxes: [], web: [] };
    expect(keysOn('post', { daysLeft: 1 }, onlyPost)).toEqual([
      'sending-post-too-late',
      'sending-post-all-the-same',
    ]);
  });

  it.each(['fax', 'web', 'phone'] as const)('says what to know of %s', (kind) => {
    expect(keysOn(kind, {})).toEqual([`sending-${kind}`]);
  });

  it('sends by the embassy where no post is taken', () => {
    expect(keysOn('embassy', { table: SUSPENDED, embassies: [EMBASSY] })).toEqual([
      'sending-post-suspended',
      'sending-post-in-time',
    ]);
    expect(keysOn('embassy', { table: SUSPENDED })).toEqual([
      'sending-post-suspended',
      'sending-embassy-find',
    ]);
  });

  it('warns of a way that fails, but not where it is the only one', () => {
    expect(keysOn('email', { reportsOf: MAIL_FAILS })).toEqual(['sending-failing']);
    const onlyEmail = { ...EVERYTHING, addressLines: [], faxes: [], web: [], phones: [] };
    expect(keysOn('email', { reportsOf: MAIL_FAILS }, onlyEmail)).toEqual([]);
  });

  it('has a whole sentence in every language, whatever the days', () => {
    for (let daysLeft = 0; daysLeft <= 30; daysLeft += 1) {
      for (const table of [situation().table, SUSPENDED]) {
        const here = situation({ daysLeft, table, embassies: [EMBASSY] });
        const ways = waysToSend(EVERYTHING, here);
        for (const said of ways.flatMap((way) => adviceOn(way, ways)).flatMap(say)) {
          expect(said).toMatch(/[.!?]$/u);
        }
      }
    }
  });

  it('never calls the post timely when it is not', () => {
    for (let daysLeft = 0; daysLeft <= 30; daysLeft += 1) {
      const here = situation({ daysLeft });
      const post = waysToSend(EVERYTHING, here).find(({ kind }) => kind === 'post')?.post;
      const isTimely = post?.kind === 'goes' && post.most <= daysLeft;
      expect(keysOn('post', { daysLeft }).includes('sending-post-in-time')).toBe(isTimely);
    }
  });
});

describe('what else is said', () => {
  it('has words for every way, in every language', () => {
    for (const kind of WAYS) {
      expect(say(carefulSaying({ kind })).every((said) => said.endsWith('.'))).toBe(true);
      expect(say({ key: `sending-way-${kind}`, args: {} }).every((said) => said !== '')).toBe(true);
    }
  });
});
