import { enumerated, type Language } from '../../../urgent-action/language.ts';
import { foldText } from '../../sheet/layout/fold-text.ts';
import type { SheetPerson, SheetReading } from '../../sheet/sheet-reading.ts';
import type { DraftName, DraftPerson } from '../draft.ts';
import { idGiver } from '../ids.ts';
import type { OnePerson } from './polite-telling.ts';
import { toDo, type ToDo } from '../to-do.ts';
import { familyName, frenchOf, politeName } from './polite-name.ts';

export interface PeopleDraft {
  readonly people: readonly DraftPerson[];
  readonly name: string;
  /** Of one person whose gender is known. */
  readonly polite: string | undefined;
  /** All who can be named politely, each in a way that fits nobody else of them. */
  readonly each: readonly OnePerson[];
  readonly toDo: readonly ToDo[];
}

const GROUP =
  /^(?:the )?(?:villagers|residents|people|members|families|family|inhabitants|community|communities|students|workers|prisoners|refugees|\d|some |habitantes|comunidad|familias?|villageois|habitants|familles?|bewohner|familie|dorfbewohner)|(?:family|community|villagers|residents)$/u;

export function draftPeople(reading: SheetReading, language: Language | undefined): PeopleDraft {
  const named = reading.people.flatMap(({ name, gender }) =>
    name === null ? [] : [{ name, gender }],
  );
  const give = idGiver();
  const people = named.map(({ name, gender }) => draftPerson(name, gender, give));
  const [only] = named;
  const polite =
    only === undefined || named.length > 1 || people[0]?.group === true || language === undefined
      ? undefined
      : politeName(only.name, only.gender, reading.country, language);
  return {
    people,
    name:
      language === undefined
        ? (only?.name ?? '')
        : enumerated(
            named.map(({ name }) => name),
            language,
          ),
    polite,
    each: language === undefined ? [] : politely(named, reading.country, language),
    toDo: [...missingPeople(reading), ...politeToDo(polite, named, language)],
  };
}

function politely(
  named: readonly { readonly name: string; readonly gender: SheetPerson['gender'] }[],
  country: string | null,
  language: Language,
): readonly OnePerson[] {
  const each = named.flatMap(({ name, gender }) => {
    const polite = GROUP.test(foldText(name))
      ? undefined
      : politeName(name, gender, country, language);
    return polite === undefined ? [] : [{ full: name, polite }];
  });
  const alone = each.filter(
    ({ polite }) => each.filter((other) => other.polite === polite).length === 1,
  );
  return alone.length === 0 && language === 'en' ? allOf(named) : alone;
}

const NUMBERS: readonly string[] = ['both', 'all three', 'all four', 'all five'];

/**
 * Two of one family and gender are "both men": their surname twice would name neither. People whose
 * genders are not known are "both of them".
 */
function allOf(
  named: readonly { readonly name: string; readonly gender: SheetPerson['gender'] }[],
): readonly OnePerson[] {
  const number = NUMBERS[named.length - 2];
  if (number === undefined || named.some(({ name }) => GROUP.test(foldText(name)))) return [];
  const genders = new Set(named.map(({ gender }) => gender));
  const isTold = genders.size === 1 && !genders.has(null);
  const who = genders.has('female') ? 'women' : 'men';
  const names = named.map(({ name }) => name);
  const full = `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
  return [{ full, polite: isTold ? `${number} ${who}` : `${number} of them` }];
}

function draftPerson(
  name: string,
  gender: SheetPerson['gender'],
  give: ReturnType<typeof idGiver>,
): DraftPerson {
  const group = GROUP.test(foldText(name));
  return {
    id: give(name, 'person'),
    ...(group ? {} : { gender: gender ?? 'unspecified' }),
    group,
    names: { [scriptOf(name)]: name },
  };
}

/** ISO 15924. */
function scriptOf(name: string): string {
  const scripts = {
    Cyrl: /\p{Script=Cyrl}/u,
    Arab: /\p{Script=Arab}/u,
    Hans: /\p{Script=Hani}/u,
    Grek: /\p{Script=Grek}/u,
  };
  return Object.entries(scripts).find(([, letters]) => letters.test(name))?.[0] ?? 'Latn';
}

function missingPeople({ people }: SheetReading): readonly ToDo[] {
  if (people.length === 0) return [toDo('people', 'people')];
  return people.flatMap(({ name, gender }, index): readonly ToDo[] => {
    if (name === null) return [toDo(`people.${index}`, 'person-unnamed')];
    return gender !== null || GROUP.test(foldText(name))
      ? []
      : [toDo(`people.${index}.gender`, 'gender-unknown', { what: name })];
  });
}

function politeToDo(
  polite: string | undefined,
  named: readonly { readonly name: string }[],
  language: Language | undefined,
): readonly ToDo[] {
  if (polite === undefined || language === undefined || named.length !== 1) return [];
  return [toDo(`${language}.politeName`, 'polite-name', { proposal: polite })];
}

/** A name in the cases that the wordings of the language ask for, as far as rules can make them. */
export function nameByCases(name: string, language: Language): DraftName {
  return language === 'fr' ? { nominative: name, of: frenchOf(name) } : name;
}

/** Words by which a clause shows that it names somebody. */
export function nameWords(reading: SheetReading): readonly string[] {
  return reading.people.flatMap(({ name }) =>
    name === null
      ? []
      : [
          name,
          familyName(name, reading.country),
          ...name.split(' ').filter((word) => word.length > 3),
        ],
  );
}
