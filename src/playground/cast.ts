import type { Profile } from './bot-api/people.ts';

/** Somebody to try the bot as: an invented person with a language and a place. */
export interface CastMember {
  readonly id: number;
  readonly profile: Profile;
  /** IANA zone in which the page shows this person's times. */
  readonly zone: string;
}

export interface CastGroup {
  readonly id: number;
  readonly title: string;
  readonly memberIds: readonly number[];
}

/**
 * Invented; four of the bot's languages, one it does not speak, a script that runs right to left,
 * and a coordinator.
 */
export const CAST: readonly CastMember[] = [
  {
    id: 101,
    profile: { first_name: 'Maya', last_name: 'Ellis', username: 'mayaellis', language_code: 'en' },
    zone: 'Europe/London',
  },
  {
    id: 102,
    profile: { first_name: 'Jonas', last_name: 'Berger', language_code: 'de' },
    zone: 'Europe/Berlin',
  },
  {
    id: 103,
    profile: { first_name: 'Дарья', last_name: 'Соколова', language_code: 'ru' },
    zone: 'Asia/Tbilisi',
  },
  {
    id: 104,
    profile: { first_name: 'Lucía', last_name: 'Romero', language_code: 'es' },
    zone: 'America/Mexico_City',
  },
  {
    id: 105,
    profile: { first_name: 'نور', last_name: 'حداد', language_code: 'ar' },
    zone: 'Asia/Amman',
  },
  {
    id: 106,
    profile: { first_name: 'Ruth', last_name: 'Adler', language_code: 'en' },
    zone: 'Europe/London',
  },
];

/** Who coordinates, where ADMIN_IDS names nobody. */
export const COORDINATOR_ID = 106;

export const CAST_GROUPS: readonly CastGroup[] = [
  { id: -201, title: 'Letter evening', memberIds: [101, 102, 103] },
];
