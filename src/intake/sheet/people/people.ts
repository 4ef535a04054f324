import { found, foundText } from '../found.ts';
import type { Found } from '../found.ts';
import { foldText } from '../layout/fold-text.ts';
import { EMPTY, find, flow, join, linesOf, slice, split, trim } from '../layout/passage.ts';
import type { Passage } from '../layout/passage.ts';
import type { Doubt } from '../problems.ts';
import { partsOf } from '../sections.ts';
import type { Sheet } from '../sections.ts';
import type { SheetGender } from '../sheet-reading.ts';
import { withToldGenders } from './told-genders.ts';
import { listedPeople } from './listed-people.ts';
import { countriesIn } from '../words/countries.ts';
import { toldGender, writtenGender } from '../words/genders.ts';
import { namesIn } from '../words/names.ts';
import type { NameFound } from '../words/names.ts';

export interface PersonFound {
  readonly name: Found<string> | null;
  readonly gender: Found<SheetGender> | null;
}

export interface People {
  readonly people: readonly PersonFound[];
  readonly doubts: readonly Doubt[];
}

/** The texts of a sheet in which people are looked for. */
export interface PeopleTexts {
  readonly summary: Passage;
  readonly story: Passage;
  readonly demands: Passage;
  /** Names of those who are written to: nobody at risk. */
  readonly officials: readonly string[];
}

/** Somebody who is meant and not named, in small letters without accents. */
const UNNAMED =
  /(?:another|an unnamed|an unidentified|one other|(?:two|three|four|five|six|seven|eight|nine|ten|several|\d{1,3}) (?:other|unnamed|more)) (?:wom[ae]n|m[ae]n|girls?|boys?|person|people|activists?|detainees?|prisoners?|students?|villagers?|members?)|otr[oa]s? (?:\p{L}+ )?(?:mujer(?:es)?|hombres?|personas?|activistas?)|(?:une autre|un autre|\p{L}+ autres) (?:femmes?|hommes?|personnes?|militant\p{L}*)|(?:eine weitere|ein weiterer|\p{L}+ weitere) (?:frau(?:en)?|mann|manner|personen?|aktivist\p{L}*)/gu;

export function peopleOf(sheet: Sheet, texts: PeopleTexts): People {
  const labelled = labelledPeople(sheet);
  if (labelled.length > 0) return finished(labelled, sheet, texts, []);
  const marked = [...headPeople(sheet.head), ...courtesyPeople(sheet.head, texts.story)];
  const inHead = marked.length > 0 ? marked : listedPeople(sheet.head, isUnnamed);
  if (inHead.length > 0) return finished(inHead, sheet, texts, []);
  const told = toldPeople(texts, sheet.letter?.body ?? EMPTY);
  const doubt = told.map(({ name }, index) => ({
    code: 'people-guessed' as const,
    field: `people.${index}.name`,
    offset: name?.span[0] ?? 0,
  }));
  return finished(told, sheet, texts, doubt);
}

/** "Name: A, B and C" and "Gender m/f: f, m, m". */
function labelledPeople(sheet: Sheet): readonly PersonFound[] {
  const people = partsOf(sheet, 'names').flatMap(({ body }) => {
    const first = nameLines(body);
    return first === undefined ? [] : sharingRemark(namesInList(first).map(personIn), first.text);
  });
  const [gender] = partsOf(sheet, 'gender');
  const line = gender === undefined ? undefined : linesOf(gender.body)[0];
  if (line === undefined) return people;
  const genders = split(line, /\s*(?:,|;|\/|\band\b|\by\b|\bet\b|\bund\b|\s)\s*/g).flatMap(
    (word) => {
      const value = writtenGender(word.text);
      return value === undefined ? [] : [found(value, word)];
    },
  );
  const same = genders.length === 1 ? genders[0] : undefined;
  return people.map((person, index) => ({
    ...person,
    gender: person.gender ?? (genders.length === people.length ? genders[index] : same) ?? null,
  }));
}

/** "A and B (both he/him)" */
function sharingRemark(people: readonly PersonFound[], line: string): readonly PersonFound[] {
  const gender = people.at(-1)?.gender;
  if (gender === undefined || !/\((?:both|all|ambos|todos|toutes|tous|beide|alle) /.test(line))
    return people;
  return people.map((person) => ({ ...person, gender }));
}

/** The names' line, and the next ones as long as a list goes on. */
function nameLines(body: Passage): Passage | undefined {
  const lines = [...body.text.matchAll(/[^\n]+/g)];
  let end = 0;
  for (const { 0: line, index } of lines) {
    const text = line.trim();
    if (text === '' || text === ':') continue;
    end = index + line.length;
    if (!/(?:[,;&]|(?:^| )(?:and|y|et|und))$/u.test(text)) break;
  }
  return end === 0 ? undefined : flow(slice(body, 0, end));
}

function namesInList(line: Passage): readonly Passage[] {
  return split(line, /\s*(?:[,;&•](?![^(]*\))|(?<= )(?:and|y|e|et|und)(?= ))\s*/gu).filter(
    ({ text }) => !/^(?:all|alle|todos|tous|both|ambos)\b/i.test(text) && /\p{L}{2}/u.test(text),
  );
}

/** A name with what stands in brackets behind it: "(m)", "(she/her)". */
function personIn(item: Passage): PersonFound {
  const remark = find(item, /\(([^)]*)\)/u) ?? find(item, /\s([mfhw])$/u);
  const gender =
    remark === undefined
      ? undefined
      : writtenGender(remark.text.replace(/^(?:both|all|ambos|todos|beide|alle) /, ''));
  const end = item.text.search(/\s*\(|\s[mfhw]$/u);
  const name = trim(slice(item, 0, end < 0 ? undefined : end));
  return {
    name: isUnnamed(name.text) ? null : foundText(name),
    gender: gender === undefined || remark === undefined ? null : found(gender, remark),
  };
}

function isUnnamed(text: string): boolean {
  return new RegExp(`^(?:${UNNAMED.source})`, 'u').test(foldText(text)) || text === '';
}

const MARKED = /(\p{Lu}[\p{L}’'.-]*(?: [\p{L}’'.-]+){0,6}?)\s*\((m|f|h|w)\)/gu;
const MARKED_LINES = 25;

/** Sheets of the 1990s: the country, then "José Peralta (m), aged 34, teacher" or "another woman (f)". */
function headPeople(head: Passage): readonly PersonFound[] {
  const lines = linesOf(head).slice(0, MARKED_LINES);
  return lines.flatMap((line) =>
    [...line.text.matchAll(MARKED)].map((match) => {
      const [country] = countriesIn(match[1] ?? '');
      const skipped = country?.start === 0 ? country.end : 0;
      const name = trim(slice(line, match.index + skipped, match.index + (match[1]?.length ?? 0)));
      const bare = trim(
        slice(name, /^[\s:,–-]*(?:and |y |et |und )?/u.exec(name.text)?.[0].length ?? 0),
      );
      const sign = slice(
        line,
        match.index + match[0].length - 2,
        match.index + match[0].length - 1,
      );
      const gender = writtenGender(sign.text);
      return {
        name: isUnnamed(bare.text) ? null : foundText(bare),
        gender: gender === undefined ? null : found(gender, sign),
      };
    }),
  );
}

/** German sheets: "Herr ISKANDER RAHMATOW" in the head; in small letters where the text has the name so. */
function courtesyPeople(head: Passage, story: Passage): readonly PersonFound[] {
  return linesOf(head)
    .slice(0, MARKED_LINES)
    .flatMap((line) => {
      const match = /^(Herr|Frau) (\p{Lu}{2,}(?:[ -]\p{Lu}{2,})+)(?:,.*)?$/u.exec(line.text);
      if (match === null) return [];
      const start = (match[1]?.length ?? 0) + 1;
      const printed = slice(line, start, start + (match[2]?.length ?? 0));
      const index = foldText(story.text).replace(/\n/g, ' ').indexOf(foldText(printed.text));
      const name = index < 0 ? printed : slice(story, index, index + printed.text.length);
      const sign = slice(line, 0, match[1]?.length ?? 0);
      const gender = writtenGender(sign.text) ?? (sign.text === 'Herr' ? 'male' : 'female');
      return [{ name: foundText(name), gender: found(gender, sign) }];
    });
}

const LIST_BETWEEN =
  /^(?:, \(?(?:aged )?\d{1,2}(?: years old| años| ans| jahre)?\)?)?(?:,| and| y| e| et| und|, and|, y)(?: (?:his|her|su|son|sa|ihr) (?:brother|sister|wife|husband|son|daughter|esposa|hijo|hija))? ?$/u;

/** Names of the summary that the rest of the sheet is about, with those in one list with them. */
function toldPeople(
  { summary, story, demands, officials }: PeopleTexts,
  letter: Passage,
): readonly PersonFound[] {
  const told = `${summary.text}\n${story.text}\n${demands.text}`.replace(/\s+/g, ' ');
  const names = unique(namesIn(flow(summary)).map((name) => withoutTrade(name, told)));
  const fits = names.filter(
    ({ passage }) => !officials.some((official) => official.includes(passage.text)),
  );
  const everywhere = foldText(`${story.text}\n${demands.text}\n${letter.text}`).replace(/\n/g, ' ');
  const inDemands = foldText(demands.text).replace(/\n/g, ' ');
  const chosen = fits.filter(({ passage }) => {
    const [whole, last] = [foldText(passage.text), foldText(passage.text.split(' ').at(-1) ?? '')];
    return (
      inDemands.includes(last) ||
      everywhere.split(whole).length > 2 ||
      everywhere.split(last).length > 3
    );
  });
  const withList = fits.filter(
    (name) =>
      chosen.includes(name) || chosen.some((other) => areListed(flow(summary), name, other, fits)),
  );
  return withList.map(({ passage }) => ({ name: foundText(passage), gender: null }));
}

/** "Journalist Imen Belhadji" is Imen Belhadji where the text says so elsewhere. */
function withoutTrade(name: NameFound, told: string): NameFound {
  const words = name.passage.text.split(' ');
  const shorter = words.slice(1).join(' ');
  // Only where it stands without any other capitalised word before it is it the whole name.
  const alone = told
    .split(shorter)
    .slice(0, -1)
    .filter((before) => !/\p{Lu}[\p{L}’'-]* $/u.test(before));
  if (words.length < 3 || alone.length === 0) return name;
  const start = name.passage.text.length - shorter.length;
  return { ...name, start: name.start + start, passage: slice(name.passage, start) };
}

/** Whether only other names and commas stand between the two. */
function areListed(
  text: Passage,
  one: NameFound,
  other: NameFound,
  all: readonly NameFound[],
): boolean {
  const [first, last] = one.start < other.start ? [one, other] : [other, one];
  const between = all.filter(({ start }) => start >= first.start && start <= last.start);
  return between.every((name, index) => {
    const next = between[index + 1];
    return next === undefined || LIST_BETWEEN.test(text.text.slice(name.end, next.start));
  });
}

function unique(names: readonly NameFound[]): readonly NameFound[] {
  return names.filter(
    ({ passage }, index) => names.findIndex((name) => name.passage.text === passage.text) === index,
  );
}

/** Genders from the pronouns where one person is meant; doubts about all that is not printed. */
function finished(
  people: readonly PersonFound[],
  sheet: Sheet,
  texts: PeopleTexts,
  doubts: readonly Doubt[],
): People {
  const all = [...doubts];
  const [only] = people;
  const told =
    people.length === 1
      ? toldGender(`${texts.story.text}\n${texts.demands.text}`, sheet.language)
      : undefined;
  const known = withToldGenders(people, [texts.story, texts.demands, sheet.head], sheet.language);
  const done = known.map((person, index) => {
    const what = person.name?.value ?? 'the person without a name';
    const field = `people.${index}.gender`;
    const offset = person.name?.span[0] ?? 0;
    if (person.name === null)
      all.push({
        code: 'person-unnamed',
        field: `people.${index}.name`,
        what: '',
        ...offsetOf(person),
      });
    if (person.gender !== null && people[index]?.gender === null)
      all.push({ code: 'gender-guessed', field, what, offset });
    if (person.gender !== null || isGroup(what)) return person;
    if (told === undefined || only === undefined) {
      all.push({ code: 'gender-unknown', field, what, offset });
      return person;
    }
    all.push({ code: 'gender-guessed', field, what, offset });
    return { ...person, gender: found(told, join([texts.story, texts.demands], '\n')) };
  });
  if (people.length === 0) all.push({ code: 'people-missing', field: 'people' });
  return { people: done, doubts: [...all, ...unnamedIn(texts)] };
}

const GROUP =
  /^(?:the )?(?:villagers|residents|people|members|families|family|inhabitants|community|communities|students|workers|prisoners|refugees|\d+|habitantes|comunidad|familias?|miembros|villageois|habitants|membres|familles?|communaute|bewohner|familie|mitglieder|dorfbewohner)(?![\p{L}])|\b(?:family|community|villagers|residents)$/u;

/** Several people under one name have no gender. */
function isGroup(name: string): boolean {
  return GROUP.test(foldText(name));
}

function offsetOf({ gender }: PersonFound): Pick<Doubt, 'offset'> {
  return gender === null ? {} : { offset: gender.span[0] };
}

function unnamedIn({ summary, demands }: PeopleTexts): readonly Doubt[] {
  return [summary, demands]
    .flatMap((passage) => {
      const match = [...foldText(passage.text).matchAll(UNNAMED)][0];
      if (match === undefined) return [];
      const what = flow(slice(passage, match.index, match.index + match[0].length)).text;
      return [
        {
          code: 'person-unnamed' as const,
          field: 'people',
          what,
          offset: passage.at[match.index] ?? 0,
        },
      ];
    })
    .slice(0, 1);
}
