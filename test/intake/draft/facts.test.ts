import { describe, expect, it } from 'vitest';
import { tellingsOf } from '../../../src/intake/draft/facts.ts';

const ISSUED = '2013-04-16';
const datesOf = (story: string) =>
  tellingsOf(story, ISSUED).map(({ date, upcoming }) => ({ date, upcoming }));

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
