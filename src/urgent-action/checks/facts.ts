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
    const values = { what: id, circle: circle.join(', ') };
    return [file.problemAt(['facts', index, 'needs'], 'fact-circle', values)];
  });
}

/** What comes before what in every letter: LETTERS, "The shape". */
const RANK: Readonly<Record<string, number>> = { who: 0, event: 1, concern: 2, law: 2 };

function checkKind(file: YamlFile, fact: unknown, index: number): readonly Problem[] {
  const kind = textAt(fact, ['kind']) ?? '';
  const needed = stringsAt(fact, ['needs']);
  const path = ['facts', index, 'needs'];
  if (kind === 'who' && needed.length > 0) return [file.problemAt(path, 'who-needs')];
  const later = needed.filter((id) => (RANK[kindOf(file, id)] ?? 0) > (RANK[kind] ?? Infinity));
  if (later.length > 0) return [file.problemAt(path, 'fact-order', { later: later.join(', ') })];
  if (kind !== 'law' || needed.length > 0) return [];
  return [file.warningAt(['facts', index], 'law-alone')];
}

function kindOf(file: YamlFile, id: string): string {
  const fact = listAt(file.content, ['facts']).find((one) => textAt(one, ['id']) === id);
  return textAt(fact, ['kind']) ?? '';
}

function checkUpcoming(file: YamlFile, fact: unknown, index: number): readonly Problem[] {
  if (valueAt(fact, ['upcoming']) !== true) return [];
  const date = textAt(fact, ['date']);
  if (date === undefined || !isCalendarDate(date))
    return [file.problemAt(['facts', index, 'upcoming'], 'upcoming-undated')];
  const issued = textAt(file.content, ['issued']);
  if (issued === undefined || date >= issued) return [];
  return [file.problemAt(['facts', index, 'date'], 'upcoming-over', { date, issued })];
}

/** A letter without a request is none. */
function checkAsked(file: YamlFile): readonly Problem[] {
  const demands = listAt(file.content, ['demands']);
  if (demands.length === 0) return [];
  return idsIn(file, ['recipients']).flatMap((id, index) => {
    const isAsked = demands.some((demand) => isFor(demand, id));
    return isAsked ? [] : [file.problemAt(['recipients', index], 'nobody-asks', { what: id })];
  });
}

/** Whether the demand in `action.yaml` is for the recipient with this id. */
export function isFor(demand: unknown, recipientId: string): boolean {
  const to = valueAt(demand, ['to']);
  return !Array.isArray(to) || to.includes(recipientId);
}
