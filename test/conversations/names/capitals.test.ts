import { describe, expect, it } from 'vitest';
import { withCapitals } from '../../../src/conversations/names/capitals.ts';

describe('withCapitals', () => {
  it.each([
    ['maria keller', 'Maria Keller'],
    ['maría del carmen garcía', 'María del Carmen García'],
    ['jean-pierre d’arc', 'Jean-Pierre d’Arc'],
    ["sinéad o'brien", "Sinéad O'Brien"],
    ['ludwig van beethoven', 'Ludwig van Beethoven'],
    ['мария-луиза иванова', 'Мария-Луиза Иванова'],
    ['éva łuczak', 'Éva Łuczak'],
    ['de la cruz', 'De la Cruz'],
  ])('gives %s as %s', (typed, shown) => {
    expect(withCapitals(typed, 'en')).toBe(shown);
  });

  it('gives the capitals of the language', () => {
    expect(withCapitals('ilham əliyev', 'az')).toBe('İlham Əliyev');
  });

  it.each(['Maria keller', 'bell Hooks', 'MARIA KELLER', 'გიორგი მელაძე', 'محمد علي', 'A. B.'])(
    'leaves %s as it is',
    (typed) => {
      expect(withCapitals(typed, 'en')).toBe(typed);
    },
  );
});
