import { describe, expect, it } from 'vitest';
import { shortOf } from '../../../../src/intake/draft/clauses/clause-rules.ts';
import { clauseRulesOf } from '../../../../src/intake/draft/clauses/rules-of.ts';

describe('a clause for the shortest letters', () => {
  it('is the first of what a long one asks for', () => {
    const rules = clauseRulesOf('es');
    const clause =
      'velar por que se lleve a cabo una investigación exhaustiva e imparcial, se hagan públicos sus resultados y se lleve a los responsables ante los tribunales';
    expect(rules && shortOf(clause, rules)).toBe(
      'velar por que se lleve a cabo una investigación exhaustiva e imparcial',
    );
  });

  it.each([
    [
      'en',
      'ensure an independent investigation into the threats, with the results made public and those responsible brought to justice',
      'ensure an independent investigation into the threats',
    ],
    [
      'de',
      'dafür zu sorgen, dass sie vor Folter und Misshandlung geschützt werden und umgehend einen Anwalt und ihre Familie sehen dürfen',
      'dafür zu sorgen, dass sie vor Folter und Misshandlung geschützt werden',
    ],
    [
      'fr',
      'veiller à ce que ces deux hommes soient traités avec humanité et autorisés à recevoir la visite de leurs familles',
      'veiller à ce que ces deux hommes soient traités avec humanité',
    ],
    [
      'es',
      'hacer todo lo posible por averiguar su paradero y lograr que regrese sano y salvo con su familia',
      'averiguar su paradero y lograr que regrese sano y salvo con su familia',
    ],
    [
      'en',
      'ensure that all necessary steps be taken to guarantee their safety, in accordance with their own wishes',
      'take all necessary steps to guarantee their safety as they wish',
    ],
    [
      'en',
      'ensure that Ms Bel is protected from torture and other ill-treatment',
      'protect Ms Bel from torture and other ill-treatment',
    ],
    [
      'en',
      'ensure that they are allowed to see their lawyers and relatives without delay',
      'allow them to see their lawyers and relatives without delay',
    ],
    [
      'en',
      'ensure that both have access to a lawyer of their choice and to their families',
      'give both access to a lawyer of their choice and to their families',
    ],
    [
      'en',
      'ensure that all of them be released immediately unless they are to be charged with a recognizably criminal offence',
      'have all of them released immediately unless they are charged with a recognizably criminal offence',
    ],
    [
      'en',
      'confirm the whereabouts of Mr Paz and the man who was taken with him',
      'confirm the whereabouts of Mr Paz and the man taken with him',
    ],
    [
      'en',
      'ensure that Mr Paz is protected from ill-treatment and is examined by a doctor of his choice pending his release',
      'protect Mr Paz from ill-treatment',
    ],
    [
      'es',
      'velar por que se lleve a cabo una investigación exhaustiva e imparcial sobre las amenazas, que se hagan públicos sus resultados y que los responsables comparezcan ante la justicia',
      'hacer investigar de forma exhaustiva e imparcial las amenazas',
    ],
    [
      'es',
      'velar por que se tomen las medidas que los vecinos consideren adecuadas para garantizar su seguridad',
      'tomar las medidas que los vecinos consideren adecuadas para garantizar su seguridad',
    ],
    [
      'fr',
      'faire en sorte que Mme Bel reçoive les soins dont elle a besoin',
      'faire en sorte que Mme Bel reçoive les soins nécessaires',
    ],
  ] as const)(
    'leaves out in %s what is asked besides, or says it in fewer words',
    (language, clause, short) => {
      const rules = clauseRulesOf(language);
      expect(rules && shortOf(clause, rules)).toBe(short);
    },
  );

  it.each([
    'ensure that her conviction is quashed and that she is released immediately and without any condition',
    'ensure that both are given a lawyer and that they are freed at once unless they are charged',
  ])('leaves out neither freedom nor a condition: %s', (clause) => {
    const rules = clauseRulesOf('en');
    expect(rules && shortOf(clause, rules)).toBeUndefined();
  });

  it('is not needed where the clause is short', () => {
    const rules = clauseRulesOf('en');
    expect(rules && shortOf('release him and drop the charges', rules)).toBeUndefined();
  });
});
