import type { Whereabouts } from '../urgent-action/whereabouts.ts';
import { areSameTime, zonesOf } from './atlas.ts';
import type { Town } from './atlas.ts';
import { findPlace } from './find-place.ts';
import type { Found } from './find-place.ts';

/** Where most of a language's writers are, for those who have not named a place. */
const ZONE_OF_LANGUAGE: ReadonlyMap<string, string> = new Map([
  ['en', 'Europe/London'],
  ['ru', 'Europe/Moscow'],
  ['az', 'Asia/Baku'],
  ['fr', 'Europe/Paris'],
  ['de', 'Europe/Berlin'],
  ['es', 'Europe/Madrid'],
]);
const ZONE_OF_OTHERS = 'Europe/London';

/**
 * Of namesakes one at home is meant unless another is so much larger: Valencia in Spanish, but
 * Boston in English.
 */
const HOME_COUNTS = 10;
/** A town counts less under a name that it only has besides. */
const OTHER_NAME_COUNTS = 0.1;

/** Under this size a place is meant by people who live there, and by few others. */
const SMALL_PEOPLE = 15_000;
/** How much larger a namesake must be for a small place to be left out. */
const TIMES_A_SMALL_PLACE = 50;
/** The same for a town that has the name only besides: Bacău was called Baku too. */
const TIMES_A_SECOND_NAME = 5;

/**
 * The likely time zone (IANA) of a writer, see `locate`: they are asked whether the hour is right.
 */
export function guessZone(place: string | undefined, language: string): string {
  return locate(place, language).zone;
}

/**
 * Where a writer seems to be who typed `place` and reads `language` (BCP 47 primary subtag). Sure
 * is only a place all of whose meanings have the same time (docs/adr/0005).
 */
export function locate(place: string | undefined, language: string): Whereabouts {
  const home = homeZone(language);
  const found = place === undefined ? undefined : findPlace(place);
  if (found === undefined) return { zone: home, isSure: false };
  const towns = mattering(found.towns, home);
  const zones = [...towns.map(({ zone }) => zone), ...found.areas.flatMap(zonesOf)];
  const zone = likeliestZone(found, home) ?? home;
  return { zone, isSure: found.isUnderstood && areSameTime(zones) };
}

/** Where most of the writers are who read `language`. */
export function homeZone(language: string): string {
  return ZONE_OF_LANGUAGE.get(language) ?? ZONE_OF_OTHERS;
}

/**
 * A country before a town of its name (Georgia) that is not at home (Granada), a town before a
 * region (Québec).
 */
function likeliestZone({ towns, areas }: Found, home: string): string | undefined {
  const town = likeliestTown(towns, home);
  const country = areas.find(({ region }) => region === '');
  if (country !== undefined && town?.zone !== home) return zonesOf(country)[0];
  const [area] = areas;
  return town?.zone ?? (area && zonesOf(area)[0]);
}

/** Which of some namesakes is meant by somebody who seems to live in the zone `home`. */
export function likeliestTown(towns: readonly Town[], home: string): Town | undefined {
  const weight = ({ population, isMain, zone }: Town): number =>
    population * (isMain ? 1 : OTHER_NAME_COUNTS) * (zone === home ? HOME_COUNTS : 1);
  return towns.toSorted((a, b) => weight(b) - weight(a))[0];
}

/**
 * Without those that hardly anybody means: hamlets with the name of a large city, unless the writer
 * seems to live near one, and towns that are mainly called otherwise.
 */
export function mattering(towns: readonly Town[], home: string): readonly Town[] {
  const largest = Math.max(0, ...towns.filter(({ isMain }) => isMain).map(peopleIn));
  return towns.filter((town) => {
    if (!town.isMain) return town.population * TIMES_A_SECOND_NAME >= largest;
    if (town.zone === home || town.population >= SMALL_PEOPLE) return true;
    return town.population * TIMES_A_SMALL_PLACE >= largest;
  });
}

function peopleIn({ population }: Town): number {
  return population;
}
