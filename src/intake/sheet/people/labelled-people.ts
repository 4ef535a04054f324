import { found, foundText } from '../found.ts';
import { find, flow, join, linesOf, slice, split, trim } from '../layout/passage.ts';
import type { Passage } from '../layout/passage.ts';
import { partsOf } from '../sections.ts';
import type { Sheet } from '../sections.ts';
import { writtenGender } from '../words/genders.ts';
import type { PersonFound } from './person.ts';
import { isUnnamed } from './unnamed.ts';

/** "Name: A, B and C" and "Gender m/f: f, m, m". */
export function labelledPeople(sheet: Sheet): readonly PersonFound[] {
  const people = partsOf(sheet, 'names').flatMap(({ body }) => {
    const first = nameLines(body);
    return first === undefined
      ? []
      : sharingRemark(withGenderWords(namesInList(first)).map(personIn), first.text);
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
  return split(line, /\s*(?:[,;&•](?![^(]*\))|(?<= )(?:and|y|e|et|und)(?= ))\s*/gu)
    .filter(
      ({ text }) => !/^(?:all|alle|todos|tous|both|ambos)\b/i.test(text) && /\p{L}{2}/u.test(text),
    )
    .filter(
      ({ text }, index) =>
        index === 0 ||
        /^\p{Lu}/u.test(text) ||
        isUnnamed(text) ||
        writtenGender(text) !== undefined,
    );
}

/** "Ana Bel, female": the word belongs to the name before it. */
function withGenderWords(items: readonly Passage[]): readonly Passage[] {
  const done: Passage[] = [];
  for (const item of items) {
    const before = done.at(-1);
    if (before === undefined || writtenGender(item.text) === undefined) done.push(item);
    else done.splice(-1, 1, join([before, item], ' '));
  }
  return done;
}

const LAST_WORD = /\s([mfhw]|female|male|woman|man|mujer|hombre|femme|homme|weiblich|männlich)$/u;

/** A name with what stands in brackets behind it: "(m)", "(she/her)". */
function personIn(item: Passage): PersonFound {
  const remark = find(item, /\(([^)]*)\)/u) ?? find(item, LAST_WORD);
  const gender =
    remark === undefined
      ? undefined
      : writtenGender(remark.text.replace(/^(?:both|all|ambos|todos|beide|alle) /, ''));
  const end = item.text.search(/\s*\(/u);
  const word = LAST_WORD.exec(item.text);
  const name = trim(slice(item, 0, end < 0 ? word?.index : end));
  return {
    name: isUnnamed(item.text) || name.text === '' ? null : foundText(name),
    gender: gender === undefined || remark === undefined ? null : found(gender, remark),
  };
}
