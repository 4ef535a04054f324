import { describe, expect, it } from 'vitest';
import { clauseRulesOf } from '../../../src/intake/draft/clauses/rules-of.ts';
import type { Language } from '../../../src/urgent-action/language.ts';

const turned = (request: string, language: Language = 'en') =>
  clauseRulesOf(language)?.turn(request);
const labelled = (clause: string, language: Language = 'en') =>
  clauseRulesOf(language)?.label(clause).text;

describe('a request', () => {
  it('is turned from an imperative', () => {
    expect(turned('Urge them to investigate the attack.')).toBe('investigate the attack');
  });

  it('keeps what it waits for', () => {
    expect(turned('Calling on them, pending her release, to end her isolation')).toBe(
      'end her isolation pending her release',
    );
    expect(turned('Pending their release, return them to a prison near by')).toBe(
      'return them to a prison near by pending their release',
    );
  });

  it('is turned from what must be until then', () => {
    expect(turned('Until then, they must have access to their lawyers.')).toBe(
      'ensure that in the meantime they have access to their lawyers',
    );
  });

  it('gives what is asked for in words', () => {
    expect(turned('seeking assurances that they are not ill-treated')).toBe(
      'give assurances that they are not ill-treated',
    );
  });

  it('keeps a German condition behind its verb', () => {
    expect(
      turned('Bitte lassen Sie die beiden frei, sofern sie nicht angeklagt werden.', 'de'),
    ).toBe('die beiden freizulassen, sofern sie nicht angeklagt werden');
  });

  it('asks twice in French without a second "de"', () => {
    expect(
      turned('Je vous prie de libérer Ana Bel immédiatement, et de faire annuler sa peine.', 'fr'),
    ).toBe('libérer Ana Bel immédiatement et faire annuler sa peine');
  });
});

describe('the label of a clause', () => {
  it('makes an adjective of "immediately"', () => {
    expect(labelled('release Ana Bel immediately and unconditionally')).toBe(
      'the immediate and unconditional release of Ana Bel',
    );
  });

  it('is made where one noun cannot stand for two verbs', () => {
    expect(labelled('release the men, or charge them with an offence')).toBe(
      'steps to release the men, or charge them with an offence',
    );
  });

  it('keeps all whom something is for', () => {
    expect(labelled('ensure access to a lawyer, to their families and to a doctor')).toBe(
      'access to a lawyer, to their families and to a doctor',
    );
  });
});

describe('the person of a clause', () => {
  it('is given what is allowed to her', () => {
    expect(clauseRulesOf('en')?.named?.('allow her regular visits', 'Ms Bel')).toBe(
      'allow Ms Bel regular visits',
    );
    expect(clauseRulesOf('en')?.named?.('allow her family to visit', 'Ms Bel')).toBe(
      'allow Ms Bel’s family to visit',
    );
  });

  it('is named where Spanish leaves it out', () => {
    expect(clauseRulesOf('es')?.named?.('garantizar que tenga acceso', 'la señora Paz')).toBe(
      'garantizar que la señora Paz tenga acceso',
    );
  });
});
