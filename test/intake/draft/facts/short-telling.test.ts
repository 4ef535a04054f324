import { describe, expect, it } from 'vitest';
import { shortTelling } from '../../../../src/intake/draft/facts/short-telling.ts';

describe('a short telling', () => {
  it.each([
    [
      'en',
      'On the night of 9 May five men with covered faces fired a dozen shots at the front of the house while the family was asleep.',
      'On 9 May five men with covered faces fired a dozen shots at the front of the house.',
    ],
    [
      'en',
      'Five members of the union of fishermen, among them Ms Bel and Mr Paz, were taken from a meeting in the early hours of 29 July.',
      'Ms Bel and Mr Paz, with others, were taken from a meeting on 29 July.',
    ],
    [
      'en',
      'On 19 February, Ms Bel was charged with “publishing falsehoods” over an interview in which she described how four babies died in one night.',
      'On 19 February, Ms Bel was charged with “publishing falsehoods”.',
    ],
    [
      'es',
      'La señora Bel fue detenida el 4 de mayo en su casa de Carúpano después de publicar un video sobre la falta de mascarillas en el hospital.',
      'La señora Bel fue detenida el 4 de mayo en su casa de Carúpano.',
    ],
    [
      'fr',
      'Mme Bel et sa sœur ont été emmenées par des membres de l’Agence de sécurité après la diffusion d’une émission sur l’oléoduc.',
      'Mme Bel et sa sœur ont été emmenées par des membres de l’Agence de sécurité.',
    ],
    [
      'de',
      'Frau Bel wurde am 3. Juni in Aqtau festgenommen, nachdem sie einen Streik von Ölarbeitern am Rande der Stadt mit vorbereitet hatte.',
      'Frau Bel wurde am 3. Juni in Aqtau festgenommen.',
    ],
    [
      'en',
      'On 30 May, Ms Bel, who had spoken at a meeting about the dam, was beaten by four men in the market of Oruro.',
      'On 30 May, Ms Bel was beaten by four men in the market of Oruro.',
    ],
    [
      'es',
      'Otra mujer del barrio, que ha pedido que no se publique su nombre, recibió tres llamadas parecidas.',
      'Otra mujer del barrio recibió tres llamadas parecidas.',
    ],
    [
      'fr',
      'La journaliste Ana Bel, de la radio Oruro, a été arrêtée à l’aube du 10 février à son domicile.',
      'La journaliste Ana Bel a été arrêtée le 10 février à son domicile.',
    ],
    [
      'de',
      'Zwei Frauen aus dem Dorf, die einen kleinen Sender betreiben, werden mit dem Tod bedroht.',
      'Zwei Frauen aus dem Dorf werden mit dem Tod bedroht.',
    ],
    [
      'en',
      'Mr Bel, aged 21, and Mr Paz, aged 22, were taken from a meeting by police in the early hours of 29 July.',
      'Mr Bel and Mr Paz were taken from a meeting by police on 29 July.',
    ],
  ] as const)('is in %s what the sentence is whole without', (language, telling, short) => {
    expect(shortTelling(telling, language)).toBe(short);
  });

  it.each([
    'Ms Bel was arrested on 3 May after a march.',
    'Ms Bel was not arrested at her home in Oruro on 3 May because she had published an article about the mine there.',
    'The police, who came to her home on 3 May in the morning, took her computer, her telephone and all papers.',
    'Shortly after she had been released from the prison of Oruro on 3 May, Ms Bel was arrested for a second time.',
    'On 13 March he was brought before a judge.',
    'His cousin, Mr Paz, who asked where he was being taken, was struck in the face with the butt of a rifle.',
  ])('is none where it would be short already, untrue or no sentence: %s', (telling) => {
    expect(shortTelling(telling, 'en')).toBeUndefined();
  });

  it('never ends within what is said besides of somebody', () => {
    expect(
      shortTelling(
        'Ms Bel, who has been searching for her brother, the journalist Mr Bel, since he was taken from his home in 2019, got death threats on 18 January.',
        'en',
      ),
    ).toBeUndefined();
  });

  it('never leaves out before whom somebody is brought', () => {
    expect(
      shortTelling(
        'On 30 April the High Court of Banjul ordered that Ms Bel be brought before it within three days of the order.',
        'en',
      ),
    ).toBeUndefined();
  });
});
