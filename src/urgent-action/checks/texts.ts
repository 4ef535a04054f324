import { isGroup, listAt, textAt, textsIn, valueAt } from '../file/content.ts';
import type { Language } from '../language.ts';
import type { Path, Problem } from '../file/problem.ts';
import type { YamlFile } from '../file/yaml-file.ts';
import { isFor, needsOf, stringsAt, withNeeds } from './facts.ts';
import { idsIn, unknownId, unknownIds } from './ids.ts';

/** The texts have the ids of `action.yaml`, and say what a letter to each recipient has to say. */
export function checkTexts(
  file: YamlFile,
  action: YamlFile,
  language: Language,
): readonly Problem[] {
  return [
    ...checkKeys(file, action, 'facts'),
    ...checkKeys(file, action, 'demands'),
    ...checkUnknownKeys(file, 'recipients', addresseesIn(action)),
    ...checkAddressees(file, action),
    ...checkReferences(file, action),
    ...checkTellable(file, action),
    ...checkPlaces(file, action),
    ...checkSayable(file),
    ...checkRepetitions(file),
    ...checkNeverQuote(file, action, language),
  ];
}

function addresseesIn(action: YamlFile): readonly string[] {
  return [...idsIn(action, ['recipients']), ...idsIn(action, ['copies', 'officials'])];
}

/** Each id has its texts, and nothing else has any. */
function checkKeys(file: YamlFile, action: YamlFile, list: string): readonly Problem[] {
  const ids = idsIn(action, [list]);
  const texts = valueAt(file.content, [list]) ?? {};
  // Of another form: the schema says so. A missing group of demands as well.
  if (!isGroup(texts) || (list === 'demands' && valueAt(file.content, [list]) === undefined))
    return [];
  const missing = ids
    .filter((id) => !Object.hasOwn(texts, id))
    .map((id) => file.problemAt([list], 'texts-missing', { what: id }));
  return [...missing, ...checkUnknownKeys(file, list, ids)];
}

function checkUnknownKeys(
  file: YamlFile,
  list: string,
  ids: readonly string[],
): readonly Problem[] {
  const texts = valueAt(file.content, [list]);
  if (!isGroup(texts)) return [];
  return Object.keys(texts)
    .filter((key) => !ids.includes(key))
    .map((key) => file.problemAt([list, key], 'no-such-id', unknownId(key, ids)));
}

/** An office without a printed name is known by what it is called in each language. */
function checkAddressees(file: YamlFile, action: YamlFile): readonly Problem[] {
  const entries = [['recipients'], ['copies', 'officials']].flatMap((path) =>
    listAt(action.content, path),
  );
  return entries.flatMap((entry) => {
    const id = textAt(entry, ['id']);
    if (id === undefined || valueAt(entry, ['name']) !== undefined) return [];
    const texts = valueAt(file.content, ['recipients', id]);
    if (valueAt(texts, ['role']) !== undefined || valueAt(texts, ['name']) !== undefined) return [];
    return [file.problemAt(['recipients', id], 'office-missing')];
  });
}

/** Tellings are for recipients, and short requests tell facts, that exist. */
function checkReferences(file: YamlFile, action: YamlFile): readonly Problem[] {
  const recipients = idsIn(action, ['recipients']);
  const facts = idsIn(action, ['facts']);
  const wrongFor = tellingsIn(file).flatMap(({ path, recipient }) =>
    recipient === undefined || recipients.includes(recipient)
      ? []
      : [file.problemAt([...path, 'for'], 'no-such-recipient', unknownId(recipient, recipients))],
  );
  const wrongTells = Object.entries(groupAt(file, 'demands')).flatMap(([id, demand]) =>
    unknownIds(valueAt(demand, ['short', 'tells']), facts).map(([fact, index]) =>
      file.problemAt(
        ['demands', id, 'short', 'tells', index],
        'no-such-fact',
        unknownId(fact, facts),
      ),
    ),
  );
  return [...wrongFor, ...wrongTells];
}

interface RawTelling {
  readonly fact: string;
  readonly path: Path;
  readonly recipient: string | undefined;
  readonly isShort: boolean;
  readonly place: string | undefined;
}

function tellingsIn(file: YamlFile): readonly RawTelling[] {
  return Object.entries(groupAt(file, 'facts')).flatMap(([fact, value]) => {
    const toTelling = (telling: unknown, path: Path): RawTelling => ({
      fact,
      path,
      recipient: textAt(telling, ['for']),
      isShort: valueAt(telling, ['short']) === true,
      place: textAt(telling, ['place']),
    });
    return Array.isArray(value)
      ? value.map((telling: unknown, index) => toTelling(telling, ['facts', fact, index]))
      : [toTelling(value, ['facts', fact])];
  });
}

function groupAt(file: YamlFile, key: string): Readonly<Record<string, unknown>> {
  const group = valueAt(file.content, [key]);
  return isGroup(group) ? group : {};
}

/** Q23: whoever is asked for something can be told all that it stands on, and in full. */
function checkTellable(file: YamlFile, action: YamlFile): readonly Problem[] {
  const tellings = tellingsIn(file).filter(({ isShort, place }) => !isShort && place === undefined);
  const needs = needsOf(action);
  const untold = new Map<string, Set<string>>();
  for (const demand of listAt(action.content, ['demands']))
    for (const fact of withNeeds(stringsAt(demand, ['because']), needs))
      for (const recipient of idsIn(action, ['recipients'])) {
        const isTold = tellings.some(
          (telling) => telling.fact === fact && [undefined, recipient].includes(telling.recipient),
        );
        if (isTold || !isFor(demand, recipient)) continue;
        untold.set(fact, (untold.get(fact) ?? new Set()).add(recipient));
      }
  return [...untold]
    .filter(([fact]) => valueAt(file.content, ['facts', fact]) !== undefined)
    .map(([fact, recipients]) =>
      file.problemAt(['facts', fact], 'untellable', { known: [...recipients].join(', ') }),
    );
}

/** What stands beside a name says who somebody is, and only events stand behind other events. */
function checkPlaces(file: YamlFile, action: YamlFile): readonly Problem[] {
  const facts = listAt(action.content, ['facts']);
  return tellingsIn(file).flatMap(({ fact, path, place }) => {
    if (place === undefined) return [];
    const kind = place === 'name' ? 'who' : 'event';
    const isOfKind = facts.some(
      (one) => textAt(one, ['id']) === fact && textAt(one, ['kind']) === kind,
    );
    return isOfKind
      ? []
      : [file.problemAt([...path, 'place'], 'place-kind', { what: place, kind })];
  });
}

/** A demand is asked in a clause, or where none can carry it in a sentence. */
function checkSayable(file: YamlFile): readonly Problem[] {
  return Object.entries(groupAt(file, 'demands')).flatMap(([id, demand]) => {
    if (!isGroup(demand) || 'clause' in demand || 'sentence' in demand) return [];
    return [file.problemAt(['demands', id], 'clause-missing')];
  });
}

/** The same text twice would count as a choice and be none (Q18). */
function checkRepetitions(file: YamlFile): readonly Problem[] {
  const seen = new Set<string>();
  return textsIn(file.content).flatMap(({ path, text }) => {
    const isText = path[0] === 'facts' || path[0] === 'demands';
    const isReference = ['for', 'place', 'tells'].some((key) => path.includes(key));
    if (!isText || isReference) return [];
    const isRepeated = seen.has(text);
    seen.add(text);
    return isRepeated ? [file.warningAt(path, 'said-twice')] : [];
  });
}

/** Q20: what the urgent action does not release for quoting stands in none of its texts. */
function checkNeverQuote(file: YamlFile, action: YamlFile, language: Language): readonly Problem[] {
  const lower = (text: string): string => text.toLocaleLowerCase(language);
  const stems = textsIn(valueAt(action.content, ['neverQuote', language]))
    .map(({ text }) => lower(text))
    .filter((stem) => stem !== '');
  return textsIn(file.content)
    .filter(({ text }) => stems.some((stem) => lower(text).includes(stem)))
    .map(({ path }) => file.problemAt(path, 'private-quoted'));
}
