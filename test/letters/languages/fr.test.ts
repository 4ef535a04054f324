import { describe, expect, it } from 'vitest';
import { french } from '../../../src/letters/languages/fr.ts';
import { rulesAgainst } from '../own-line.ts';

describe('an own line in French', () => {
  it.each([
    "J'enseigne dans une école et je sais combien l'information libre compte.",
    "Je suis professeure et j'ai lu ses articles avec mes élèves.",
    "J'ai visité votre beau pays il y a trois ans et l'accueil m'a beaucoup touchée.",
    "Mes grands-parents venaient de Bakou, votre pays m'est cher.",
    "J'ai l'intime conviction que votre parole compte.",
    'Je suis parti de rien et je connais le prix de la liberté.',
    'Je prends parti pour la dignité de chaque personne.',
    "Mon métier d'infirmier est exigeant, et je m'inquiète pour sa santé.",
    "Nul n'est coupable avant un jugement.",
    "Le journalisme n'est pas un crime.",
    'En tant que mère, je souhaite un monde sans peur.',
    "J'espère en votre sagesse et votre bienveillance.",
    'La liberté de la presse me tient à cœur.',
    'Je suis juge à la retraite et je fais confiance au droit.',
    'Que dire, sinon ma gratitude pour votre attention ?',
  ])('may say: %s', (line) => {
    expect(rulesAgainst('fr', line)).toEqual([]);
  });

  it.each([
    ['Q5', 'Vous êtes un criminel.'],
    ['Q5', 'Libérez-la, ou sinon tout cela se saura.'],
    ['Q5', "J'exige sa libération."],
    ['Q5', 'Honte à vous.'],
    ['Q5', 'Vous êtes un menteur et un lâche.'],
    ['Q5', 'Les autorités y sont corrompues, et le juge est corrompu.'],
    ['Q5', "C'est inadmissible."],
    ['Q5', 'Vous devez la laisser partir.'],
    ['Q5', 'Arrêtez cette répression.'],
    ['Q5', "C'est votre faute."],
    ['Q5', 'Aidez-la, je vous en prie !'],
    ['Q7', 'Votre régime tombera.'],
    ['Q7', "C'est un procès politique."],
    ['Q7', 'Votre pays mérite des sanctions.'],
    ['Q7', "Je soutiens l'opposition."],
    ['Q10', "Nous vous prions de l'aider."],
    ['Q10', "On vous demande de l'aider."],
    ['Q11', 'Je milite à Amnesty.'],
    ['Q19', 'Voir https://example.org pour en savoir plus.'],
    ['Q20', "Ces images intimes n'auraient pas dû paraître."],
  ] as const)('is told of %s in: %s', (rule, line) => {
    expect(rulesAgainst('fr', line)).toContain(rule);
  });
});

describe('the rules of French', () => {
  it('set no-break spaces and curly apostrophes, once and for all', () => {
    const set = french.typeset("L'État dit : « oui » ; et vous ?");
    expect(set).toBe('L’État dit\u00a0: «\u00a0oui\u00a0»\u00a0; et vous\u00a0?');
    expect(french.typeset(set)).toBe(set);
  });

  it('write the first of a month as an ordinal', () => {
    expect(french.formatDate('2014-11-01')).toBe('1er novembre 2014');
  });
});
