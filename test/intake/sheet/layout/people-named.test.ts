import { expect, it } from 'vitest';
import {
  listBesideCountry,
  peopleNamedIn,
} from '../../../../src/intake/sheet/layout/people-named.ts';

const STORY =
  '\n\nANA BEL PAZ AND HER SON, LUIS PAZ, HAVE BEEN THREATENED IN THE CAPITAL SINCE MAY.';

it.each([
  ['beside the country', 'PERU: ANA BEL PAZ, TEACHER\nHER SON, LUIS PAZ (17)'],
  ['in other columns', 'PERU\n\nDEATH THREATS 3 MAY 1994\n\nANA BEL PAZ, TEACHER\nLUIS PAZ, PUPIL'],
])('finds the people %s', (_, list) => {
  expect(listBesideCountry(`UA 1/94\n${list}${STORY}`)?.names).toEqual(['ANA BEL PAZ', 'LUIS PAZ']);
});

it('takes nothing for a name that the text does not have again', () => {
  expect(listBesideCountry(`PERU: TEACHER IN DANGER, SON TOO${STORY}`)).toBeUndefined();
});

it('finds the people whom the form names at its end', () => {
  expect(peopleNamedIn('write now\nname: ana bel paz, luis paz (m)')).toEqual([
    'ana bel paz',
    'luis paz',
  ]);
});
