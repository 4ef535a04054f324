import type { Language } from '../../urgent-action/language.ts';
import { foldText } from '../sheet/layout/fold-text.ts';
import type { SheetPerson, SheetReading } from '../sheet/sheet-reading.ts';
import type { DraftName, DraftPerson, ToDo } from './draft.ts';
import { idGiver } from './ids.ts';
import { familyName, frenchOf, listed, politeName } from './polite-name.ts';

export interface PeopleDraft {
  readonly people: readonly DraftPerson[];
  readonly name: string;
  /** Of one person whose gender is known. */
  readonly polite: string | undefined;
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
        : listed(
            named.map(({ name }) => name),
            language,
          ),
    polite,
    toDo: [...missingPeople(reading), ...politeToDo(polite, named, language)],
  };
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
  if (people.length === 0)
    return [
      { field: 'people', urgency: 'missing', message: 'Who is it about? The sheet names nobody.' },
    ];
  return people.flatMap(({ name, gender }, index): readonly ToDo[] => {
    if (name === null)
      return [
        {
          field: `people.${index}`,
          urgency: 'look',
          message: 'Somebody without a name is meant, and left out here.',
        },
      ];
    return gender !== null || GROUP.test(foldText(name))
      ? []
      : [
          {
            field: `people.${index}.gender`,
            urgency: 'look',
            message: `Is ${name} a woman or a man? Letters say neither until it is known.`,
          },
        ];
  });
}

function politeToDo(
  polite: string | undefined,
  named: readonly { readonly name: string }[],
  language: Language | undefined,
): readonly ToDo[] {
  if (polite === undefined || language === undefined || named.length !== 1) return [];
  return [
    {
      field: `${language}.politeName`,
      urgency: 'look',
      message: 'How is the person called after the first time? Sheets do not print it.',
      proposal: polite,
    },
  ];
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
