import { describe, expect, it } from 'vitest';
import { findTerms } from '../../../src/letters/languages/rules.ts';
import { spanish } from '../../../src/letters/languages/es.ts';
import { spanish as firstPerson } from '../../../src/letters/languages/first-person/es.ts';
import { rulesAgainst } from '../own-line.ts';

describe('an own line in Spanish', () => {
  it.each([
    'Doy clase en una escuela y sé cuánto importa la información libre.',
    'Soy profesora y he leído sus artículos con mis alumnos.',
    'Visité su hermoso país hace tres años y me recibieron con cariño.',
    'Mis abuelos venían de Bakú y por eso siento cercano su país.',
    'Leo sus artículos junta con mi hija cada domingo.',
    'He tomado partido por la dignidad de cada persona.',
    'Mi trabajo de enfermero es exigente, y me preocupa su salud.',
    'Soy amante de los buenos reportajes.',
    'Tengo la íntima convicción de que su palabra cuenta.',
    'Nadie es culpable antes de una sentencia.',
    'El periodismo no es un crimen.',
    'Como madre deseo un mundo sin miedo.',
    'Confío en su sabiduría y su compasión.',
    'Soy juez jubilado y creo en el derecho.',
    'Les deseo a usted y a su país todo lo mejor.',
  ])('may say: %s', (line) => {
    expect(rulesAgainst('es', line)).toEqual([]);
  });

  it.each([
    ['Q5', 'Usted es un criminal.'],
    ['Q5', 'Ayúdela, de lo contrario se arrepentirá.'],
    ['Q5', 'Exijo su libertad.'],
    ['Q5', 'Debería darle vergüenza.'],
    ['Q5', 'Es usted un mentiroso y un cobarde.'],
    ['Q5', 'Su gobierno es corrupto.'],
    ['Q5', 'Es inadmisible.'],
    ['Q5', 'Usted tiene que dejarla viajar.'],
    ['Q5', 'Basta de represión.'],
    ['Q5', 'Usted tiene la culpa.'],
    ['Q5', '¡Ayúdela, por favor!'],
    ['Q7', 'Su régimen caerá.'],
    ['Q7', 'Es una presa política.'],
    ['Q7', 'Su país merece sanciones.'],
    ['Q7', 'Apoyo a la oposición.'],
    ['Q10', 'Pedimos que la ayude.'],
    ['Q10', 'Nuestro grupo piensa en ella.'],
    ['Q11', 'Colaboro con Amnistía.'],
    ['Q19', 'Véase https://example.org para saber más.'],
    ['Q20', 'Nadie debió grabar su vida íntima.'],
  ] as const)('is told of %s in: %s', (rule, line) => {
    expect(rulesAgainst('es', line)).toContain(rule);
  });
});

function isWrong(text: string): boolean {
  return spanish.typography.some(({ pattern }) => pattern.test(text));
}

describe('the rules of Spanish', () => {
  it('find a question that is not opened', () => {
    expect([isWrong('Podría usted ayudar?'), isWrong('¿Podría usted ayudar?')]).toEqual([
      true,
      false,
    ]);
  });

  it('hear a request in a polite question', () => {
    expect(findTerms('¿Me permite rogarle que la ayude?', spanish.requests)).toEqual(['rogarle']);
  });

  it.each([
    'Le agradecería que me comunicara lo que decida.',
    'Espero que tenga a bien informarme de su decisión.',
    'Espero que pueda comunicarme lo que decida.',
  ])('hear a request for an answer, and nothing about the writer, in: %s', (sentence) => {
    expect(findTerms(sentence, spanish.answer)).not.toEqual([]);
    expect(firstPerson.untruths(sentence, () => false)).toEqual([]);
  });
});

describe('a close in Spanish', () => {
  it.each([
    ['Atentamente,', true],
    ['Con mi mayor respeto,', true],
    ['Reciba mi saludo respetuoso.', true],
    ['Reciba mi saludo respetuoso,', false],
    ['Atentamente.', false],
  ])('%s', (close, isRight) => {
    expect(spanish.close.test(close)).toBe(isRight);
  });
});

describe('what stands in Spanish after "y"', () => {
  it.each([
    ['liberar y interceder', 'liberar e interceder'],
    ['Juan y Inés, Ana y Hilda', 'Juan e Inés, Ana e Hilda'],
    ['agua y hielo, hoy y ayer, y usted', 'agua y hielo, hoy y ayer, y usted'],
    ['Y intervenga', 'Y intervenga'],
  ])('%s', (typed, set) => {
    expect(spanish.typeset(typed)).toBe(set);
  });
});
