import { found, foundText } from '../found.ts';
import { foldText } from '../layout/fold-text.ts';
import { EMPTY, flow, join, slice } from '../layout/passage.ts';
import type { Passage } from '../layout/passage.ts';
import type { Doubt } from '../problems.ts';
import type { Sheet } from '../sections.ts';
import { toldGender } from '../words/genders.ts';
import { courtesyPeople, headPeople } from './head-people.ts';
import { labelledPeople } from './labelled-people.ts';
import { listedPeople, withUnmarked } from './listed-people.ts';
import type { PeopleTexts, PersonFound } from './person.ts';
import { withoutReligiousTitle } from './religious-titles.ts';
import { withToldGenders } from './told-genders.ts';
import { askedForPeople, isListedWith, toldPeople } from './told-people.ts';
import { isUnnamed, unnamedIn } from './unnamed.ts';

export interface People {
  readonly people: readonly PersonFound[];
  readonly doubts: readonly Doubt[];
}

export function peopleOf(sheet: Sheet, texts: PeopleTexts): People {
  const printed = printedPeople(sheet, texts).map(withoutReligiousTitle);
  const base = printed.length > 0 ? printed : toldPeople(texts, sheet.letter?.body ?? EMPTY);
  const asked = askedForPeople(texts, base);
  const people = base.length === 0 ? asked : [...base, ...knownAsPeople(asked, base, texts, sheet)];
  const doubts = people.slice(printed.length).map(({ name }, index) => ({
    code: 'people-guessed' as const,
    field: `people.${printed.length + index}.name`,
    offset: name?.span[0] ?? 0,
  }));
  return finished(people, sheet, texts, doubts);
}

/**
 * Requests name places and bodies, too: people are those of whom the text says whether they are
 * women or men.
 */
function knownAsPeople(
  names: readonly PersonFound[],
  base: readonly PersonFound[],
  { story, demands }: PeopleTexts,
  { language }: Sheet,
): readonly PersonFound[] {
  return names.filter((one) => {
    const told = withToldGenders([...base, one], [story, demands], language).at(-1);
    return (told !== undefined && told.gender !== null) || isListedWith(one, base, demands);
  });
}

/** Under a label, or in the list of the head. */
function printedPeople(sheet: Sheet, texts: PeopleTexts): readonly PersonFound[] {
  const labelled = labelledPeople(sheet);
  if (labelled.length > 0) return labelled.map((person) => asTold(person, texts.story));
  const lettered = headPeople(sheet.head, sheet.language);
  const marked = [
    ...(lettered.length > 0 ? withUnmarked(sheet.head, lettered) : []),
    ...courtesyPeople(sheet.head, texts.story),
  ];
  return marked.length > 0 ? marked : listedPeople(sheet.head, isUnnamed);
}

/** A name that the form has in capitals, as the story writes it. */
function asTold(person: PersonFound, story: Passage): PersonFound {
  const { name } = person;
  if (name === null || name.value !== name.value.toUpperCase()) return person;
  const text = flow(story);
  const at = foldText(text.text).indexOf(foldText(name.value));
  const told = slice(text, Math.max(0, at), at + name.value.length);
  return at < 0 || told.text === name.value ? person : { ...person, name: foundText(told) };
}

/** Genders from the pronouns where one person is meant; doubts about all that is not printed. */
function finished(
  people: readonly PersonFound[],
  sheet: Sheet,
  texts: PeopleTexts,
  doubts: readonly Doubt[],
): People {
  const all = [...doubts];
  const told =
    people.length === 1
      ? toldGender(`${texts.story.text}\n${texts.demands.text}`, sheet.language)
      : undefined;
  const ofTheOne =
    told === undefined ? null : found(told, join([texts.story, texts.demands], '\n'));
  const telling = [texts.story, texts.demands, sheet.head, sheet.letter?.body ?? EMPTY];
  const known = withToldGenders(people, telling, sheet.language);
  const done = known.map((person, index) => {
    const gender = person.gender ?? (isGroup(person) ? null : ofTheOne);
    all.push(...doubtsAbout({ ...person, gender }, index, people[index]?.gender ?? null));
    return { ...person, gender };
  });
  if (people.length === 0) all.push({ code: 'people-missing', field: 'people' });
  return { people: done, doubts: [...all, ...unnamedIn(texts)] };
}

/** `printed`: the gender that the sheet itself names. */
function doubtsAbout(
  person: PersonFound,
  index: number,
  printed: PersonFound['gender'],
): readonly Doubt[] {
  const { name, gender } = person;
  if (name === null)
    return [{ code: 'person-nameless', field: `people.${index}.name`, ...offsetOf(person) }];
  if (printed !== null || (gender === null && isGroup(person))) return [];
  const code = gender === null ? 'gender-unknown' : 'gender-guessed';
  return [{ code, field: `people.${index}.gender`, what: name.value, offset: name.span[0] }];
}

const GROUP =
  /^(?:the )?(?:villagers|residents|people|members|families|family|inhabitants|community|communities|students|workers|prisoners|refugees|\d+|habitantes|comunidad|familias?|miembros|villageois|habitants|membres|familles?|communaute|bewohner|familie|mitglieder|dorfbewohner)(?![\p{L}])|\b(?:family|community|villagers|residents)$/u;

/** Several people under one name have no gender. */
function isGroup({ name }: PersonFound): boolean {
  return name !== null && GROUP.test(foldText(name.value));
}

function offsetOf({ gender }: PersonFound): Pick<Doubt, 'offset'> {
  return gender === null ? {} : { offset: gender.span[0] };
}
