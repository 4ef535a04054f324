import { describe, expect, it } from 'vitest';
import { withoutPlace, withSecondVerb } from '../../../../src/intake/draft/clauses/second-verb.ts';
import { french } from '../../../../src/letters/languages/fr.ts';
import { spanish } from '../../../../src/letters/languages/es.ts';

describe('a second verb of a clause', () => {
  it.each([
    ['annuler sa condamnation et la libérer', 'annuler sa condamnation et {prep} la libérer'],
    ['mettre fin à son isolement et lui donner accès à des soins', undefined],
    ['ouvrir une enquête et traduire les auteurs en justice', undefined],
  ])('has a place for its preposition in French: %s', (clause, written) => {
    const said = withSecondVerb(clause, 'fr');
    expect(said).toContain('et {prep} ');
    if (written !== undefined) expect(said).toBe(written);
    expect(withoutPlace(said)).toBe(clause);
    expect(french.clauseForms(said)['of']).toMatch(/^d[e’] ?.* et (?:de |d’)/u);
  });

  it.each([
    'protéger M. Paz et sa mère',
    'fournir de la nourriture et un dossier complet',
    'ouvrir une enquête sur la torture et autres mauvais traitements',
    'protéger le policier et le prisonnier',
    'écarter tout danger et régulier contrôle',
  ])('is no noun in French: %s', (clause) => {
    expect(withSecondVerb(clause, 'fr')).toBe(clause);
  });

  it('is declined in Spanish', () => {
    const said = withSecondVerb('levantar la prohibición y poner fin al hostigamiento', 'es');
    expect(said).toBe('levantar la prohibición y {prep} poner fin al hostigamiento');
    expect(spanish.clauseForms(said)['that']).toBe(
      'levante la prohibición y ponga fin al hostigamiento',
    );
  });

  it.each(['proteger a Ana y mujer', 'respetar su vida y lugar de trabajo'])(
    'is no noun in Spanish: %s',
    (clause) => {
      expect(withSecondVerb(clause, 'es')).toBe(clause);
    },
  );

  it('needs no place in other languages', () => {
    expect(withSecondVerb('lift the ban and end all harassment', 'en')).not.toContain('{');
  });
});
