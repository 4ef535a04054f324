import { describe, expect, it } from 'vitest';
import { becauseOf } from '../../../../src/intake/draft/facts/proposals.ts';

const NONE = new Set<string>();

function because(request: string, ...texts: readonly string[]): readonly string[] {
  const facts = texts.map((text) => ({
    id: text,
    kind: 'event' as const,
    text,
    date: undefined,
    upcoming: false,
  }));
  return becauseOf(request, facts, NONE);
}

describe('what a request stands on', () => {
  it.each([
    ['Release her at once.', 'She was arrested on 3 May.'],
    ['Le insto a que la libere de inmediato.', 'Fue detenida el 3 de mayo.'],
    ['Je vous demande de la libérer.', 'Elle a été arrêtée le 3 mai.'],
    ['Lassen Sie sie umgehend frei.', 'Sie wurde am 3. Mai festgenommen.'],
    ['Make known where he is.', 'He has not been seen since 3 May.'],
    ['Ensure that she can see her lawyer.', 'She is held in the prison of Oruro.'],
    ['Order an inquiry into this.', 'Guards beat him on 3 May.'],
    ['Commute the sentence.', 'He was sentenced to death in 2004.'],
  ])('speaks of the same matter: %s', (request, fact) => {
    expect(because(request, 'Her brother sells shoes.', fact)).toEqual([fact]);
  });

  it('is, before that, what it shares words with', () => {
    const passport = 'Her passport has been taken from her.';
    const request = 'See that her passport is returned.';
    expect(because(request, 'She was charged on 3 May.', passport)).toEqual([passport]);
  });

  it('is nothing where nothing speaks of it', () => {
    expect(because('Return his cameras.', 'She was charged on 3 May.')).toEqual([]);
  });
});
