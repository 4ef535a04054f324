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
