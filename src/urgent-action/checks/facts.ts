import { listAt, textAt, textsIn, valueAt } from '../file/content.ts';
import type { Path, Problem } from '../file/problem.ts';
import type { YamlFile } from '../file/yaml-file.ts';
import { idsIn } from './ids.ts';
import { isCalendarDate } from '../file/schema-values.ts';

/** Fact id -> ids of the facts that it needs. */
export type Needs = ReadonlyMap<string, readonly string[]>;

/** What each fact of `action.yaml` needs. */
export function needsOf(file: YamlFile): Needs {
  return new Map(
    listAt(file.content, ['facts']).flatMap((fact) => {
      const id = textAt(fact, ['id']);
      return id === undefined ? [] : [[id, stringsAt(fact, ['needs'])] as const];
    }),
  );
}

/** `ids` and all that they need, however far away. */
export function withNeeds(ids: readonly string[], needs: Needs): readonly string[] {
  const all = new Set<string>();
  const add = (id: string): void => {
    if (all.has(id)) return;
    all.add(id);
    for (const needed of needs.get(id) ?? []) add(needed);
  };
  for (const id of ids) add(id);
  return [...all];
}

/** The strings in the list at `path`. */
export function stringsAt(value: unknown, path: Path): readonly string[] {
  return textsIn(listAt(value, path)).map(({ text }) => text);
}

/**
 * Facts can be told in an order in which each is understood, and every recipient is asked for
 * something.
 */
export function checkFacts(file: YamlFile): readonly Problem[] {
  return [
    ...checkCircles(file),
    ...listAt(file.content, ['facts']).flatMap((fact, index) => [
      ...checkKind(file, fact, index),
      ...checkUpcoming(file, fact, index),
    ]),
    ...checkAsked(file),
  ];
}

/** Each circle once, at the first of its facts. */
function checkCircles(file: YamlFile): readonly Problem[] {
  const needs = needsOf(file);
  const told = new Set<string>();
  return [...needs.keys()].flatMap((id, index) => {
    const circle = withNeeds(needs.get(id) ?? [], needs);
    if (told.has(id) || !circle.includes(id)) return [];
    for (const member of circle) told.add(member);
    const message = `"${id}" needs itself, by way of ${circle.join(', ')}`;
    const remedy = 'Say of each fact only what has to be known before it.';
    return [file.problemAt(['facts', index, 'needs'], message, remedy)];
  });
}

/** What comes before what in every letter: LETTERS, "The shape". */
const RANK: Readonly<Record<string, number>> = { who: 0, event: 1, concern: 2, law: 2 };

function checkKind(file: YamlFile, fact: unknown, index: number): readonly Problem[] {
  const kind = textAt(fact, ['kind']) ?? '';
  const needed = stringsAt(fact, ['needs']);
  const path = ['facts', index, 'needs'];
  if (kind === 'who' && needed.length > 0) {
    const remedy = 'Take needs out: who somebody is stands before everything else.';
    return [file.problemAt(path, 'a fact of the kind who needs nothing', remedy)];
  }
  const later = needed.filter((id) => (RANK[kindOf(file, id)] ?? 0) > (RANK[kind] ?? Infinity));
  if (later.length > 0) {
    const message = `comes before ${later.join(', ')} in a letter, and cannot need it`;
    const remedy = 'A concern or a law needs its events; an event needs neither.';
    return [file.problemAt(path, message, remedy)];
  }
  if (kind !== 'law' || needed.length > 0) return [];
  const remedy = 'Name under needs the event that it belongs to.';
  return [file.warningAt(['facts', index], 'is a law that belongs to no event', remedy)];
}

function kindOf(file: YamlFile, id: string): string {
  const fact = listAt(file.content, ['facts']).find((one) => textAt(one, ['id']) === id);
  return textAt(fact, ['kind']) ?? '';
}

function checkUpcoming(file: YamlFile, fact: unknown, index: number): readonly Problem[] {
  if (valueAt(fact, ['upcoming']) !== true) return [];
  const date = textAt(fact, ['date']);
  if (date === undefined || !isCalendarDate(date)) {
    const remedy = 'Give year, month and day, so that it is not told when it is over.';
    return [file.problemAt(['facts', index, 'upcoming'], 'needs a whole date', remedy)];
  }
  const issued = textAt(file.content, ['issued']);
  if (issued === undefined || date >= issued) return [];
  const message = `${date} is before the day of issue, ${issued}`;
  const remedy = 'Take upcoming out where it has happened.';
  return [file.problemAt(['facts', index, 'date'], message, remedy)];
}

/** A letter without a request is none. */
function checkAsked(file: YamlFile): readonly Problem[] {
  const demands = listAt(file.content, ['demands']);
  if (demands.length === 0) return [];
  return idsIn(file, ['recipients']).flatMap((id, index) => {
    const isAsked = demands.some((demand) => isFor(demand, id));
    const remedy = 'Name them under "to" of a demand, or leave the recipient out.';
    return isAsked
      ? []
      : [file.problemAt(['recipients', index], `nobody asks "${id}" for anything`, remedy)];
  });
}

/** Whether the demand in `action.yaml` is for the recipient with this id. */
export function isFor(demand: unknown, recipientId: string): boolean {
  const to = valueAt(demand, ['to']);
  return !Array.isArray(to) || to.includes(recipientId);
}
