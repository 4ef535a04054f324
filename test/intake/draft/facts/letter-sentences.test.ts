import { describe, expect, it } from 'vitest';
import { letterSentences } from '../../../../src/intake/draft/facts/letter-sentences.ts';

const NAMES = new Set(['ana', 'bel']);

const TOLD = {
  en: [
    'On 4 February, Ana Bel told a radio station that the generator had not worked.',
    'Her passport has been taken from her, and the hospital has suspended her without pay.',
  ],
  es: [
    'El 4 de febrero, Ana Bel contó en una radio que el generador no funcionaba.',
    'Su pasaporte le fue retirado y el hospital la ha suspendido sin sueldo.',
  ],
  fr: [
    'Le 4 février, Ana Bel a dit à une radio que le groupe électrogène ne marchait pas.',
    'Son passeport lui a été retiré et l’hôpital l’a suspendue sans salaire.',
  ],
  de: [
    'Am 4. Februar sagte Ana Bel einem Sender, dass der Generator nicht lief.',
    'Ihr Pass wurde ihr abgenommen, und das Krankenhaus hat sie ohne Gehalt freigestellt.',
  ],
} as const;

const LEFT_OUT = {
  en: {
    opening: 'I am writing to you about Ana Bel, a nurse.',
    rest: 'Those who warn of dangers do a public service. No one should stand trial for it. Ana Bel is a prisoner of conscience. You can end her trial.',
    request: 'I urge you to ensure that her passport is returned. She is a good nurse.',
  },
  es: {
    opening: 'Le escribo sobre Ana Bel, enfermera.',
    rest: 'Quienes avisan de un peligro prestan un servicio. Nadie debe ser juzgado por ello. Ana Bel no debería estar en prisión.',
    request: 'Le insto a que le devuelvan el pasaporte. Ana Bel es una buena enfermera.',
  },
  fr: {
    opening: 'Je vous écris au sujet d’Ana Bel, infirmière.',
    rest: 'Celles et ceux qui signalent un danger rendent service. Nul ne devrait être jugé pour cela. Ana Bel est une prisonnière d’opinion.',
    request: 'Je vous demande de lui rendre son passeport. Ana Bel est une bonne infirmière.',
  },
  de: {
    opening: 'ich schreibe Ihnen wegen Ana Bel, einer Krankenschwester.',
    rest: 'Wer vor Gefahren warnt, dient allen. Niemand sollte dafür vor Gericht stehen. Ana Bel ist eine gewaltlose politische Gefangene.',
    request: 'Ich bitte Sie, ihr den Pass zurückzugeben. Ana Bel ist eine gute Krankenschwester.',
  },
} as const;

describe('what a model letter tells', () => {
  it.each(['en', 'es', 'fr', 'de'] as const)(
    'is in %s what happened to the person, up to the first request',
    (language) => {
      const { opening, rest, request } = LEFT_OUT[language];
      const letter = [opening, ...TOLD[language], rest, request].join(' ');
      expect(letterSentences(letter, NAMES, language)).toEqual(TOLD[language]);
    },
  );

  it('goes on behind an opening that asks already', () => {
    const letter = `I write to ask you to free Ana Bel. ${TOLD.en[1]} I urge you to return it.`;
    expect(letterSentences(letter, NAMES, 'en')).toEqual([TOLD.en[1]]);
  });

  it('is nothing where there is no letter, or in a language without a table', () => {
    expect(letterSentences('', NAMES, 'en')).toEqual([]);
    expect(letterSentences('Ana Bel werd opgepakt.', NAMES, 'nl')).toEqual([]);
  });
});
