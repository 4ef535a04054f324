import { describe, expect, it } from 'vitest';
import { tellable } from '../../../../src/intake/draft/facts/own-voice.ts';

describe('a sentence of the story', () => {
  it.each([
    'PEN International protests against the detention of the poet Ana Bel.',
    'PEN calls for her immediate release unless she is charged.',
    'The World Organisation Against Torture urges the authorities to act.',
    'El Centro de Derechos Humanos «Oruro» manifiesta su preocupación por la detención de Ana Bel.',
    'Das Netzwerk fordert ihre Freilassung.',
  ])('is no fact where an organisation speaks: %s', (sentence) => {
    expect(tellable(sentence)).toBeUndefined();
  });

  it.each([
    'The union had demanded three years of unpaid bonuses.',
    'Her family calls for an inquiry every year.',
    'Ana Bel urges her pupils to read.',
    'PEN gave her a prize in 2009.',
  ])('is one where others do: %s', (sentence) => {
    expect(tellable(sentence)).toBe(sentence);
  });

  it('loses a heading that ran into it', () => {
    expect(tellable('HECHOS El 5 de febrero detuvieron a Ana Bel.')).toBe(
      'El 5 de febrero detuvieron a Ana Bel.',
    );
    expect(tellable('Send Your Appeal Right Away Ana Bel was shot at.')).toBe(
      'Ana Bel was shot at.',
    );
    const foot = 'UA: 57/13 Index: ASA 23/004/2013 Cambodia Issue Date: 6 March 2013';
    expect(tellable(`${foot} The village has asked since 2009.`)).toBe(
      'The village has asked since 2009.',
    );
    expect(tellable('SITRAROSAL was founded in 1994.')).toBe('SITRAROSAL was founded in 1994.');
  });

  it('loses what is intimate beside a name, and who reported it', () => {
    expect(tellable('Ana Bel, who defends sex workers in Oruro, was shot at.')).toBe(
      'Ana Bel was shot at.',
    );
    expect(tellable('According to PEN’s information, officers arrested her.')).toBe(
      'According to reports, officers arrested her.',
    );
  });
});
