import { listAt, textAt, valueAt } from '../file/content.ts';
import type { FindingCode, FindingValues } from '../file/findings.ts';
import type { Path, Problem } from '../file/problem.ts';
import type { YamlFile } from '../file/yaml-file.ts';

/** Lists of `action.yaml` that are referred to, and what an id is that they do not have. */
type Target = readonly [list: Path, unknown: FindingCode];

const FACTS: Target = [['facts'], 'no-such-fact'];
const RECIPIENTS: Target = [['recipients'], 'no-such-recipient'];

/** The ids that the entries of the list at `path` have, and undefined where one has none. */
function idsAt(file: YamlFile, path: Path): readonly (string | undefined)[] {
  return listAt(file.content, path).map((entry) => textAt(entry, ['id']));
}

/** The ids of `list`, those that are there. */
export function idsIn(file: YamlFile, path: Path): readonly string[] {
  return idsAt(file, path).filter((id) => id !== undefined);
}

/** Ids are there once, and whatever refers to one finds it. */
export function checkIds(file: YamlFile): readonly Problem[] {
  return [
    ...checkDuplicates(file, [['people']]),
    ...checkDuplicates(file, [['facts']]),
    ...checkDuplicates(file, [['demands']]),
    // One name space: the texts of a language have both under `recipients`.
    ...checkDuplicates(file, [['recipients'], ['copies', 'officials']]),
    ...checkReferences(file, ['facts'], 'needs', FACTS),
    ...checkReferences(file, ['demands'], 'because', FACTS),
    ...checkReferences(file, ['demands'], 'to', RECIPIENTS),
    ...checkReferences(file, ['rights'], 'because', FACTS),
  ];
}

function checkDuplicates(file: YamlFile, lists: readonly Path[]): readonly Problem[] {
  const seen = new Set<string>();
  return lists.flatMap((path) =>
    idsAt(file, path).flatMap((id, index) => {
      if (id === undefined) return [];
      const isTwice = seen.has(id);
      seen.add(id);
      return isTwice ? [file.problemAt([...path, index, 'id'], 'id-twice', { what: id })] : [];
    }),
  );
}

/** What each entry of `list` names under `key` is an id of `target`. */
function checkReferences(
  file: YamlFile,
  list: Path,
  key: string,
  [target, unknown]: Target,
): readonly Problem[] {
  return listAt(file.content, list).flatMap((entry, index) =>
    unknownIds(valueAt(entry, [key]), idsIn(file, target)).map(([id, at]) =>
      file.problemAt([...list, index, key, at], unknown, unknownId(id, idsIn(file, target))),
    ),
  );
}

/** The ids in a list that are not among `known`, each with its index. */
export function unknownIds(
  value: unknown,
  known: readonly string[],
): readonly (readonly [string, number])[] {
  return listAt(value, []).flatMap((id, index) =>
    typeof id === 'string' && !known.includes(id) ? [[id, index] as const] : [],
  );
}

/** What is said of an id that is not among `known`. */
export function unknownId(id: string, known: readonly string[]): FindingValues {
  return { what: id, known: known.join(', ') || 'none' };
}
