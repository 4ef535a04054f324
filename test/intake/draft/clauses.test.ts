import { describe, expect, it } from 'vitest';
import { shortOf } from '../../../src/intake/draft/clauses/clause-rules.ts';
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

  it('is turned from an imperative that demands', () => {
    expect(turned('Demand that the demolition be stopped at once')).toBe(
      'ensure that the demolition be stopped at once',
    );
    expect(turned('Insist that freedom of expression is protected')).toBe(
      'ensure that freedom of expression is protected',
    );
    expect(turned('Search for the missing journalist')).toBe('search for the missing journalist');
  });

  it.each([
    ['en', 'take immediate steps to protect her', 'immediate steps to protect her'],
    ['fr', 'prendre immédiatement des mesures pour la protéger', 'des mesures pour la protéger'],
    ['es', 'adoptar de inmediato medidas para ella', 'la adopción inmediata de medidas para ella'],
  ] as const)('names steps once in its label (%s)', (language, clause, label) => {
    expect(labelled(clause, language)).toBe(label);
  });

  it('is turned from a call for people to be treated so', () => {
    expect(turned('Call for all five to be released')).toBe('ensure that all five be released');
  });

  it('is turned from a noun', () => {
    expect(turned('urging the immediate and unconditional release of Ana Bel')).toBe(
      'ensure the immediate and unconditional release of Ana Bel',
    );
    expect(turned('asking to be informed of the state of her health')).toBe(
      'give information on the state of her health',
    );
  });

  it('stays whole where what is asked for has a condition', () => {
    expect(
      turned('Calling for his immediate release if he is not to be charged with an offence'),
    ).toBe('ensure his immediate release if he is not to be charged with an offence');
  });

  it('says “also” once', () => {
    expect(turned('Please also make sure that a doctor sees him')).toBe(
      'make sure that a doctor sees him',
    );
  });

  it('keeps a German reason behind its verb', () => {
    expect(turned('Lassen Sie Ana Bel bitte umgehend frei, da sie nichts getan hat.', 'de')).toBe(
      'Ana Bel umgehend freizulassen, da sie nichts getan hat',
    );
  });

  it('is turned where a German verb of asking stands last', () => {
    expect(turned('die Behörden auffordern, Ana Bel umgehend freizulassen', 'de')).toBe(
      'Ana Bel umgehend freizulassen',
    );
    expect(turned('eine Untersuchung fordern und verlangen, dass X angeklagt wird', 'de')).toBe(
      'für eine Untersuchung zu sorgen und sicherzustellen, dass X angeklagt wird',
    );
  });

  it('is turned from a French infinitive behind its article', () => {
    expect(turned("d'assurer la protection de sa famille", 'fr')).toBe(
      'assurer la protection de sa famille',
    );
    expect(turned('Se conformer à la Déclaration', 'fr')).toBe('se conformer à la Déclaration');
  });

  it('is turned from Spanish subjunctives by their endings', () => {
    expect(turned('Lo insto a que restablezca su escolta, y a que brinde apoyo', 'es')).toBe(
      'restablecer su escolta, y brindar apoyo',
    );
    expect(turned('Pidiendo que, mientras siga detenida, se respete su salud', 'es')).toBe(
      'velar por que se respete su salud, mientras siga detenida',
    );
  });

  it('is asked of the reader', () => {
    expect(turned('Urging them to do all they can for her safe return')).toBe(
      'do all you can for her safe return',
    );
    expect(turned('Asking for details of the charges, if any')).toBe(
      'give details of the charges, if any',
    );
  });

  it('has both commas round what is pending, and is shorter without it', () => {
    const clause = turned(
      'Urging them to ensure that pending the repeal of the law, the right of Ana Bel to a fair trial is not prejudiced',
    );
    expect(clause).toBe(
      'ensure that, pending the repeal of the law, the right of Ana Bel to a fair trial is not prejudiced',
    );
    const rules = clauseRulesOf('en');
    expect(rules && shortOf(clause ?? '', rules)).toBe(
      'ensure that the right of Ana Bel to a fair trial is not prejudiced',
    );
  });

  it('has a label that a frame can ask for', () => {
    expect(labelled('ensure that Ana Bel is not ill-treated')).toBe(
      'an assurance that Ana Bel is not ill-treated',
    );
    expect(labelled('allow Ana Bel, until then, to receive visits')).toBe(
      'steps to allow Ana Bel, until then, to receive visits',
    );
    expect(labelled('proteger a la señora Bel', 'es')).toBe('la protección de la señora Bel');
    expect(labelled('liberar al señor Paz de inmediato y sin condiciones', 'es')).toBe(
      'la liberación inmediata e incondicional del señor Paz',
    );
    expect(labelled('disclose the whereabouts of Ana Bel immediately')).toBe(
      'the immediate disclosure of the whereabouts of Ana Bel',
    );
    expect(labelled('end the blockade immediately')).toBe('an immediate end to the blockade');
    expect(labelled('abrir una investigación y llevar a los responsables ante el juez', 'es')).toBe(
      'medidas para abrir una investigación y llevar a los responsables ante el juez',
    );
    expect(labelled('mettre fin aux poursuites', 'fr')).toBe('la fin des poursuites');
    expect(labelled('mettre fin à l’isolement de Mme Bel', 'fr')).toBe(
      'la fin de l’isolement de Mme Bel',
    );
  });

  it.each([
    [
      'en',
      'Lastly, I ask that unions be allowed to meet.',
      'ensure that unions be allowed to meet',
    ],
    [
      'en',
      'Pending her release, I call on you to grant her care.',
      'grant her care pending her release',
    ],
    ['en', 'As a matter of urgency, I urge you to disclose her fate.', 'disclose her fate'],
    [
      'en',
      'expressing concern at the arrest of Ana Bel, and urging that they be freed',
      'ensure that they are freed',
    ],
    ['es', 'Por último, le pido que investigue las amenazas.', 'investigar las amenazas'],
    ['es', 'Hasta que salga, le pido que permita visitas.', 'permitir visitas hasta que salga'],
    ['fr', 'Enfin, je vous demande de garantir sa sécurité.', 'garantir sa sécurité'],
    [
      'de',
      'Bis zu ihrer Freilassung bitte ich Sie, ihr Besuche zu erlauben.',
      'bis zu ihrer Freilassung ihr Besuche zu erlauben',
    ],
  ] as const)('is turned however its sentence begins (%s: %s)', (language, request, clause) => {
    expect(turned(request, language)).toBe(clause);
  });

  it('is turned without what it only states', () => {
    const request = 'Asking them to release him or to try him fairly, and stating that he is ill.';
    expect(turned(request)).toBe('release him or try him fairly');
  });

  it('has no label of half nouns', () => {
    expect(labelled('give back her inhaler and provide her with care')).toBe(
      'steps to give back her inhaler and provide her with care',
    );
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

describe('what a reader is told to ask for', () => {
  it('is asked of the official in German', () => {
    expect(turned('einen wirksamen Schutz für Ana Bel verlangen', 'de')).toBe(
      'für einen wirksamen Schutz für Ana Bel zu sorgen',
    );
    expect(turned('darauf drängen, dass der Sender wieder arbeiten kann', 'de')).toBe(
      'dafür zu sorgen, dass der Sender wieder arbeiten kann',
    );
    expect(turned('um die Freilassung von Ana Bel', 'de')).toBe(
      'für die Freilassung von Ana Bel zu sorgen',
    );
  });

  it('is guaranteed in Spanish', () => {
    expect(turned('Medidas de protección para Ana Bel', 'es')).toBe(
      'garantizar medidas de protección para Ana Bel',
    );
  });
});
