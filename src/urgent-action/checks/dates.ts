import { listAt, textAt, valueAt } from '../file/content.ts';
import { lastDay } from '../deadline.ts';
import type { Path, Problem } from '../file/problem.ts';
import { isCalendarDate, isPartialDate } from '../file/schema-values.ts';
import type { CalendarDate, Deadline } from '../urgent-action.ts';
import type { YamlFile } from '../file/yaml-file.ts';

const LAST_DAYS: readonly (readonly [Deadline['kind'], Path])[] = [
  ['before', ['deadline', 'before']],
  ['until', ['deadline', 'until']],
  ['closes', ['closes']],
];

/** There is one last day, and the dates of a sheet follow each other. */
export function checkDates(file: YamlFile): readonly Problem[] {
  const issued = dateAt(file.content, ['issued']);
  return [
    ...checkOneLastDay(file),
    ...(issued === undefined ? [] : [...checkLastDay(file, issued), ...checkEvents(file, issued)]),
  ];
}

function checkOneLastDay(file: YamlFile): readonly Problem[] {
  const given = LAST_DAYS.filter(([, path]) => valueAt(file.content, path) !== undefined);
  if (given.length === 1 || (given.length === 0 && isDatedStop(file))) return [];
  const path = given[0] === undefined ? ['deadline'] : given[0][1];
  return [file.problemAt(path.slice(0, 1), 'last-day-one')];
}

/** A stop is over on the day it is issued, and prints no other. */
function isDatedStop(file: YamlFile): boolean {
  const { content } = file;
  return valueAt(content, ['kind']) === 'stop' && dateAt(content, ['issued']) !== undefined;
}

function checkLastDay(file: YamlFile, issued: CalendarDate): readonly Problem[] {
  return LAST_DAYS.flatMap(([kind, path]) => {
    const date = dateAt(file.content, path);
    if (date === undefined) return [];
    const last = lastDay({ kind, date });
    if (last >= issued) return [];
    return [file.problemAt(path, 'last-day-early', { last, issued })];
  });
}

function checkEvents(file: YamlFile, issued: CalendarDate): readonly Problem[] {
  return listAt(file.content, ['facts']).flatMap((fact, index) => {
    const date = partialDateAt(fact, ['date']);
    if (date === undefined || date <= issued.slice(0, date.length)) return [];
    if (valueAt(fact, ['upcoming']) === true) return [];
    return [file.problemAt(['facts', index, 'date'], 'event-late', { date, issued })];
  });
}

/** The date at `path`, if it is one; others are the schema's business. */
function dateAt(value: unknown, path: Path): CalendarDate | undefined {
  const date = textAt(value, path);
  return date !== undefined && isCalendarDate(date) ? date : undefined;
}

/** A day, month or year; a year alone is a number to YAML. */
function partialDateAt(value: unknown, path: Path): string | undefined {
  const date = valueAt(value, path);
  const text = typeof date === 'number' ? String(date) : date;
  return typeof text === 'string' && isPartialDate(text) ? text : undefined;
}
