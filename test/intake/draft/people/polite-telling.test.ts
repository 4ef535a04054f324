import { describe, expect, it } from 'vitest';
import {
  sayPolitely,
  unlike,
  withOwner,
} from '../../../../src/intake/draft/people/polite-telling.ts';

const pane = { full: 'Yusril Pane', polite: 'Herr Pane' };

describe('saying a name politely', () => {
  it('drops the trade before it', () => {
    const about = { full: 'Ana Bel', polite: 'Ms Bel' };
    expect(sayPolitely('Journalist Ana Bel was held.', [about], 'en')).toBe('Ms Bel was held.');
  });

  it('drops the trade within a sentence, and a courtesy of the sheet', () => {
    const ms = { full: 'Ana Bel', polite: 'Ms Bel' };
    expect(sayPolitely('The trial of human rights defender Ana Bel resumes.', [ms], 'en')).toBe(
      'The trial of Ms Bel resumes.',
    );
    expect(sayPolitely('protect Ms Ana Bel', [ms], 'en', true)).toBe('protect Ms Bel');
    expect(sayPolitely('concern for the safety of teacher Ana Bel', [ms], 'en', true)).toBe(
      'concern for the safety of Ms Bel',
    );
    const mme = { full: 'Ana Bel', polite: 'Mme Bel' };
    expect(sayPolitely('protéger Madame Ana Bel', [mme], 'fr', true)).toBe('protéger Mme Bel');
    const father = { full: 'Luis Paz', polite: 'Mr Paz' };
    expect(sayPolitely('protect Father Luis Paz', [father], 'en', true)).toBe('protect Father Paz');
  });

  it('says Spanish “y” before a courtesy', () => {
    const two = [
      { full: 'Ana Bel', polite: 'la señora Bel' },
      { full: 'Inés Paz', polite: 'la señora Paz' },
    ];
    expect(sayPolitely('liberar a Ana Bel e Inés Paz', two, 'es', true)).toBe(
      'liberar a la señora Bel y la señora Paz',
    );
  });

  it('declines a German Herr', () => {
    expect(sayPolitely('Yusril Pane wurde verhaftet.', [pane], 'de')).toBe(
      'Herr Pane wurde verhaftet.',
    );
    expect(sayPolitely('Yusril Pane freizulassen', [pane], 'de', true)).toBe(
      'Herrn Pane freizulassen',
    );
  });

  it('undoes a French elision', () => {
    const about = { full: 'Amadou Sarr', polite: 'M. Sarr' };
    expect(sayPolitely('le procès d’Amadou Sarr', [about], 'fr', true)).toBe(
      'le procès de M. Sarr',
    );
  });

  it('contracts the Spanish article', () => {
    const about = { full: 'Luis Paz', polite: 'el señor Paz' };
    expect(sayPolitely('liberar a Luis Paz', [about], 'es', true)).toBe('liberar al señor Paz');
  });

  it('names the owner of what is theirs', () => {
    const about = { full: 'Shirin Darabi', polite: 'Frau Darabi' };
    expect(withOwner('Ihre Anwältin durfte sie sehen.', about, 'de')).toBe(
      'Frau Darabis Anwältin durfte sie sehen.',
    );
  });

  it('begins no two sentences with the name', () => {
    const about = { full: 'Ana Bel', polite: 'Ms Bel' };
    expect(unlike('Ms Bel was beaten.', 'Ms Bel was held.', about, 'en')).toBe('She was beaten.');
  });
});

describe('saying several names politely', () => {
  it('drops a trade in the middle of a sentence', () => {
    const people = [
      { full: 'Ana Bel', polite: 'la señora Bel' },
      { full: 'Luis Paz', polite: 'el señor Paz' },
    ];
    expect(sayPolitely('el caso de Ana Bel y del campesino Luis Paz', people, 'es', true)).toBe(
      'el caso de la señora Bel y del señor Paz',
    );
  });

  it('keeps whose wife somebody is', () => {
    const people = [{ full: 'Ana Bel', polite: 'Ms Bel' }];
    expect(sayPolitely('His wife Ana Bel was held.', people, 'en')).toBe(
      'His wife Ms Bel was held.',
    );
  });
});
