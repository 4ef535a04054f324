import { describe, expect, it } from 'vitest';
import { tellingsOf } from '../../../../src/intake/draft/facts/tellings.ts';

const ISSUED = '2013-04-16';
const datesOf = (story: string) =>
  tellingsOf([story], ISSUED).map(({ date, upcoming }) => ({ date, upcoming }));

describe('dates of what a sheet tells', () => {
  it('takes what has happened for the last such day', () => {
    expect(datesOf('The four men were arrested on 20 December in Tombo.')).toEqual([
      { date: '2012-12-20', upcoming: false },
    ]);
  });

  it.each([
    'The four men are due in court on 30 April.',
    'The authorities must answer the court by 30 April.',
    'Los cuatro hombres serán juzgados el 30 de abril.',
    'Les quatre hommes seront jugés le 30 avril.',
    'Die vier Männer sollen am 30. April vor Gericht stehen.',
  ])('knows what is ahead: %s', (story) => {
    expect(datesOf(story)).toEqual([{ date: '2013-04-30', upcoming: true }]);
  });

  it('puts what is ahead after a turn of the year', () => {
    expect(datesOf('The trial will begin on 10 January in Freetown.')).toEqual([
      { date: '2014-01-10', upcoming: true },
    ]);
  });
});

describe('what an organisation says of its own action', () => {
  it.each([
    'No further action is requested from the UA network.',
    'No further appeals are needed at this time.',
    'Many thanks to all who sent appeals.',
    'Thank you to everyone who wrote.',
    'This is the first update of UA 210/11.',
    'No se requieren más acciones por parte de la Red de Acción Urgente.',
    'Muchas gracias a todas las personas que enviaron llamamientos.',
    'Ésta es la primera actualización de la AU 210/11.',
    "Aucune action complémentaire n'est requise de la part du réseau.",
    'Un grand merci à toutes les personnes qui ont envoyé des appels.',
    "Il s'agit de la deuxième mise à jour de l'AU 12/09.",
    'Es sind keine weiteren Appelle erforderlich.',
    'Vielen Dank allen, die geschrieben haben.',
    'Dies ist die zweite Aktualisierung der UA 12/09.',
    'Não são necessárias mais cartas por parte da rede.',
    'Muito obrigado a todos que escreveram cartas.',
    'Non sono richieste ulteriori azioni da parte della rete.',
    'Molte grazie a tutti coloro che hanno scritto.',
    'We, the undersigned organisations, call on the authorities to release the teacher.',
    'Nous vous proposons d’écrire une lettre courtoise au gouverneur.',
    'Wir schlagen Ihnen vor, dem Gouverneur zu schreiben.',
  ])('is no fact: %s', (sentence) => {
    expect(tellingsOf(['The teacher was freed on 9 April.', sentence], ISSUED)).toHaveLength(1);
  });

  it.each([
    'Police said that no further action is required against the officers.',
    'He told reporters that he thanks all who wrote.',
    'This is the third arrest of the teacher within a year.',
    'No further evidence was presented to the court.',
  ])('is a fact when it is about the case: %s', (sentence) => {
    expect(tellingsOf([sentence], ISSUED)).toHaveLength(1);
  });
});

describe('what is told of somebody', () => {
  it('leaves out an age in brackets, and what ties it to the sentence before', () => {
    const [told] = tellingsOf(['However, Ana Bel (52) was arrested in Freetown.'], ISSUED);
    expect(told?.text).toBe('Ana Bel was arrested in Freetown.');
  });

  it('is a fear where somebody could be tortured', () => {
    const [told] = tellingsOf(['Dort könnte sie gefoltert werden.'], ISSUED);
    expect(told?.kind).toBe('concern');
  });
});
