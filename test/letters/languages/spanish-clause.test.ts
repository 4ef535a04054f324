import { describe, expect, it } from 'vitest';
import { spanishClause, subjunctive } from '../../../src/letters/languages/spanish-clause.ts';

describe('subjunctive', () => {
  it.each([
    ['levantar', 'levante'],
    ['permitir', 'permita'],
    ['garantizar', 'garantice'],
    ['retirar', 'retire'],
    ['encargar', 'encargue'],
    ['revocar', 'revoque'],
    ['averiguar', 'averigüe'],
    ['actuar', 'actúe'],
    ['contribuir', 'contribuya'],
    ['proteger', 'proteja'],
    ['dirigir', 'dirija'],
    ['distinguir', 'distinga'],
    ['ordenar', 'ordene'],
    ['liberar', 'libere'],
    ['responder', 'responda'],
    ['interceder', 'interceda'],
    ['velar', 'vele'],
    ['llevar', 'lleve'],
    ['anunciar', 'anuncie'],
    ['respetar', 'respete'],
    ['dejar', 'deje'],
    ['derogar', 'derogue'],
    ['abogar', 'abogue'],
    ['esclarecer', 'esclarezca'],
    ['reconocer', 'reconozca'],
    ['conducir', 'conduzca'],
    ['disponer', 'disponga'],
    ['mantener', 'mantenga'],
    ['intervenir', 'intervenga'],
    ['devolver', 'devuelva'],
    ['absolver', 'absuelva'],
    ['atender', 'atienda'],
    ['impedir', 'impida'],
    ['perseguir', 'persiga'],
    ['acordar', 'acuerde'],
    ['enviar', 'envíe'],
    ['dar', 'dé'],
    ['hacer', 'haga'],
    ['suspender', 'suspenda'],
    ['adoptar', 'adopte'],
    ['cancelar', 'cancele'],
    ['cumplir', 'cumpla'],
    ['abrir', 'abra'],
    ['someter', 'someta'],
    ['cesar', 'cese'],
    ['investigar', 'investigue'],
    ['conmutar', 'conmute'],
    ['proporcionar', 'proporcione'],
    ['trasladar', 'traslade'],
    ['reunir', 'reúna'],
    ['prohibir', 'prohíba'],
    ['recordar', 'recuerde'],
    ['aprobar', 'apruebe'],
    ['obtener', 'obtenga'],
    ['convocar', 'convoque'],
    ['otorgar', 'otorgue'],
    ['emprender', 'emprenda'],
    ['informar', 'informe'],
    ['colocar', 'coloque'],
    ['elegir', 'elija'],
    ['servir', 'sirva'],
    ['repetir', 'repita'],
    ['desplegar', 'despliegue'],
    ['saber', 'sepa'],
  ])('%s: %s', (infinitive, form) => {
    expect(subjunctive(infinitive)).toBe(form);
  });

  it.each(['sentar', 'forzar', 'colgar', 'torcer', 'herir', 'gobernar', 'despertar'])(
    'does not guess at %s, whose vowel may change',
    (infinitive) => {
      expect(subjunctive(infinitive)).toBeUndefined();
    },
  );
});

describe('spanishClause', () => {
  it('gives the forms that frames ask for', () => {
    expect(spanishClause('levantar la prohibición y {prep} poner fin al hostigamiento')).toEqual({
      plain: 'levantar la prohibición y poner fin al hostigamiento',
      to: 'a levantar la prohibición y a poner fin al hostigamiento',
      that: 'levante la prohibición y ponga fin al hostigamiento',
    });
  });

  it('puts a pronoun before the verb', () => {
    expect(spanishClause('buscarlos y {prep} comunicarlo a las familias').that).toBe(
      'los busque y lo comunique a las familias',
    );
    expect(spanishClause('no detenerla de nuevo').that).toBe('no la detenga de nuevo');
  });

  it('keeps the infinitive where a further verb is not marked, or a form not sure', () => {
    expect(spanishClause('permitir que puedan quedarse y vivir en paz').that).toBe(
      'tenga a bien permitir que puedan quedarse y vivir en paz',
    );
    expect(spanishClause('gobernar con justicia').that).toBe('tenga a bien gobernar con justicia');
    expect(spanishClause('sin demora levantarla').that).toBe('tenga a bien sin demora levantarla');
  });
});
