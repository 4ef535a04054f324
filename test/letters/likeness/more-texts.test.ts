import { describe, expect, it } from 'vitest';
import { measureDistinctness } from '../../../src/letters/likeness/distinctness.ts';
import type { Letter, Tone } from '../../../src/letters/letter.ts';
import { mostHelpfulText } from '../../../src/letters/likeness/more-texts.ts';
import type {
  Telling,
  Translation,
  UrgentAction,
} from '../../../src/urgent-action/urgent-action.ts';
import { actionBySlug, sampleLetter } from '../samples.ts';

const SEEDS = Array.from({ length: 60 }, (_, seed) => seed);

function letters(action: UrgentAction, tone: Tone): readonly Letter[] {
  return SEEDS.map((seed) => sampleLetter({ action, tone, seed }));
}

function english(action: UrgentAction): Translation {
  const { en } = action.translations;
  if (en === undefined) throw new Error(`${action.slug} is not in English`);
  return en;
}

/** `action` with one telling more of a fact, in words that no other text has. */
function withTelling(action: UrgentAction, id: string): UrgentAction {
  const en = english(action);
  const known = en.facts[id] ?? [];
  const text = (known[0]?.text ?? '').replaceAll(/\p{L}+/gu, (word) => `${word}${id.length}x`);
  const more: Telling = { text, short: false };
  const translation: Translation = { ...en, facts: { ...en.facts, [id]: [...known, more] } };
  return { ...action, translations: { ...action.translations, en: translation } };
}

function likeness(action: UrgentAction): number {
  return measureDistinctness(letters(action, 'formal')).median;
}

describe('the text that would help most', () => {
  it('is the one telling of the smallest urgent action', () => {
    const smallest = actionBySlug('cl-inti-carrasco');
    expect(mostHelpfulText(letters(smallest, 'formal'), english(smallest))).toEqual({
      kind: 'telling',
      id: 'arrest',
      texts: 1,
    });
  });

  it('makes letters less alike than another telling of any other fact', () => {
    const action = actionBySlug('cl-inti-carrasco-free');
    const helpful = mostHelpfulText(letters(action, 'formal'), english(action));
    if (helpful?.kind !== 'telling') throw new Error('No telling would help');
    const best = likeness(withTelling(action, helpful.id));
    expect(best).toBeLessThan(likeness(action));
    for (const { id } of action.facts)
      expect(best, id).toBeLessThanOrEqual(likeness(withTelling(action, id)) + 0.005);
  });

  it('is another once the demand has the longest shared text', () => {
    const smallest = actionBySlug('cl-inti-carrasco');
    const told = ['a', 'bb', 'ccc'].reduce((action, tag) => {
      const en = english(action);
      const text = `One ${tag} two ${tag} three ${tag} four ${tag} five ${tag} on 12 May 2031.`;
      const facts = { arrest: [...(en.facts['arrest'] ?? []), { text, short: false }] };
      return { ...action, translations: { en: { ...en, facts } } };
    }, smallest);
    const en = english(told);
    const release = en.demands['release'];
    if (release === undefined) throw new Error('No demand');
    const clauses = [`${release.clauses[0]} and let her return to the school where she teaches`];
    const asked = { ...en, demands: { release: { ...release, clauses } } };
    const action = { ...told, translations: { en: asked } };
    const helpful = mostHelpfulText(letters(action, 'formal'), asked);
    expect(helpful).toEqual({ kind: 'clause', id: 'release', texts: 1 });
  });

  it('offers no clause to a postcard that has its one short clause', () => {
    const action = actionBySlug('cl-inti-carrasco-free');
    const helpful = mostHelpfulText(letters(action, 'brief'), english(action));
    expect(helpful?.kind).toBe('telling');
  });

  it('is none where letters share nothing', () => {
    const smallest = actionBySlug('cl-inti-carrasco');
    expect(mostHelpfulText(letters(smallest, 'formal').slice(0, 1), english(smallest))).toBe(
      undefined,
    );
  });
});
