import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/urgent-action/language.ts';
import type { Letter, Passage } from '../../../src/letters/letter.ts';
import { rearranged, rules } from '../broken.ts';
import { actionBySlug, sampleLetter } from '../samples.ts';

const tells =
  (id: string) =>
  (passage: Passage): boolean =>
    passage.move === 'fact' && passage.ids.includes(id);

const asksFor =
  (id: string) =>
  (passage: Passage): boolean =>
    passage.move === 'request' && passage.ids.includes(id);

function without(letter: Letter, isGone: (passage: Passage) => boolean): Letter {
  return rearranged(
    letter,
    letter.passages.filter((passage) => !isGone(passage)),
  );
}

/** `moved` stands first in the body. */
function first(letter: Letter, moved: (passage: Passage) => boolean): Letter {
  const [passage] = letter.passages.filter(moved);
  if (passage === undefined) throw new Error('The letter has no such passage');
  const rest = letter.passages.filter((other) => other !== passage);
  return rearranged(letter, [{ ...passage, paragraph: 0 }, ...rest]);
}

/** Not every letter has room for every fact: the letter of the first seed that tells this one. */
function firstTelling(language: Language, id: string): Letter {
  const letters = Array.from({ length: 20 }, (_, seed) => sampleLetter({ language, seed }));
  const found = letters.find(({ passages }) => passages.some(tells(id)));
  if (found === undefined) throw new Error(`No letter tells ${id}`);
  return found;
}

describe.each(LANGUAGES)('in %s', (language) => {
  const letter = sampleLetter({ language });

  it('a sound letter keeps Q23, Q24 and Q26', () => {
    expect(rules(letter)).toEqual([]);
  });

  it.each(['travel-ban', 'defamation-case', 'connected'])(
    'Q23 finds a demand without the fact %s',
    (id) => {
      expect(rules(without(letter, tells(id)))).toContain('Q23');
    },
  );

  it('Q23 finds a demand before its facts', () => {
    expect(rules(first(letter, ({ move }) => move === 'request'))).toContain('Q23');
  });

  it('Q24 finds a fact before what it needs', () => {
    const telling = firstTelling(language, 'action-plan');
    expect(rules(first(telling, tells('action-plan')))).toContain('Q24');
  });

  it('Q24 finds an event before who the person is', () => {
    expect(rules(first(letter, tells('airport-search')))).toContain('Q24');
  });

  it('Q24 finds the concern before an event', () => {
    expect(rules(first(letter, tells('connected')))).toContain('Q24');
  });

  it('Q24 finds a right of none of its events', () => {
    const [opening, ...rest] = letter.passages;
    if (opening === undefined) throw new Error('The letter is empty');
    const ground: Passage = { ...opening, move: 'ground', ids: ['torture'], text: '…' };
    expect(rules(rearranged(letter, [opening, ground, ...rest]))).toContain('Q24');
  });

  it('Q24 finds a right before the event that it belongs to', () => {
    const [opening, ...rest] = letter.passages;
    if (opening === undefined) throw new Error('The letter is empty');
    const ground: Passage = { ...opening, move: 'ground', ids: ['movement'], text: '…' };
    expect(rules(rearranged(letter, [opening, ground, ...rest]))).toContain('Q24');
  });

  it('Q24 finds a ground between two events of one story', () => {
    const place = letter.passages.findIndex(tells('travel-ban'));
    const event = letter.passages[place - 1];
    if (event === undefined) throw new Error('The letter tells of no event before the ban');
    expect(event.ids).toEqual(['airport-search']);
    const ground: Passage = { ...event, move: 'ground', ids: [], text: '…' };
    const passages = [...letter.passages.slice(0, place), ground, ...letter.passages.slice(place)];
    expect(rules(rearranged(letter, passages))).toContain('Q24');
  });

  it('Q26 finds a sentence and a frame twice', () => {
    const twice = letter.passages.flatMap((passage) =>
      passage.move === 'request' ? [passage, passage] : [passage],
    );
    expect(rules(rearranged(letter, twice))).toContain('Q26');
  });
});

describe('a postcard', () => {
  it.each([
    ['lc-marlon-castor', 'en', 1, 'commute', 'pardon'],
    ['lc-marlon-castor', 'de', 1, 'commute', 'pardon'],
    ['py-three-volunteers', 'az', 0, 'investigate', 'petition'],
    ['py-three-volunteers', 'es', 0, 'investigate', 'petition'],
    ['py-three-volunteers', 'fr', 0, 'investigate', 'petition'],
  ] as const)('of %s in %s tells within its request what Q23 asks for', (...row) => {
    const [slug, language, recipientIndex, demand, fact] = row;
    const action = actionBySlug(slug);
    // Where there is room, the fact is told by itself, too.
    const brief = Array.from({ length: 100 }, (_, seed) =>
      sampleLetter({ action, language, recipientIndex, tone: 'brief', seed }),
    ).find(({ passages }) => !passages.some(tells(fact)));
    if (brief === undefined) throw new Error('Every brief letter tells the fact itself.');
    expect(rules(brief, action)).not.toContain('Q23');
    const changed = brief.passages.map((passage) =>
      asksFor(demand)(passage) ? { ...passage, text: 'Please …' } : passage,
    );
    expect(rules(rearranged(brief, changed), action)).toContain('Q23');
  });
});
