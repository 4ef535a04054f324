import { listAt, textAt, valueAt } from '../file/content.ts';
import type { Path, Problem } from '../file/problem.ts';
import type { YamlFile } from '../file/yaml-file.ts';

/** Lists of `action.yaml` whose entries have ids, and what names them. */
type IdList = readonly [list: Path, inWords: string];

const FACTS: IdList = [['facts'], 'fact'];
const DEMANDS: IdList = [['demands'], 'demand'];
const RECIPIENTS: IdList = [['recipients'], 'recipient'];
const OFFICIALS: IdList = [['copies', 'officials'], 'official'];

/** The ids that the entries of the list at `path` have, and undefined where one has none. */
export function idsAt(file: YamlFile, path: Path): readonly (string | undefined)[] {
  return listAt(file.content, path).map((entry) => textAt(entry, ['id']));
}

/** The ids of `list`, those that are there. */
export function idsIn(file: YamlFile, path: Path): readonly string[] {
  return idsAt(file, path).filter((id) => id !== undefined);
}

/** Ids are there once, and whatever refers to one finds it. */
export function checkIds(file: YamlFile): readonly Problem[] {
  return [
    ...checkDuplicates(file, [[['people'], 'person']]),
    ...checkDuplicates(file, [FACTS]),
    ...checkDuplicates(file, [DEMANDS]),
    // One name space: the texts of a language have both under `recipients`.
    ...checkDuplicates(file, [RECIPIENTS, OFFICIALS]),
    ...checkReferences(file, ['facts'], 'needs', FACTS),
    ...checkReferences(file, ['demands'], 'because', FACTS),
    ...checkReferences(file, ['demands'], 'to', RECIPIENTS),
    ...checkReferences(file, ['rights'], 'because', FACTS),
  ];
}

function checkDuplicates(file: YamlFile, lists: readonly IdList[]): readonly Problem[] {
  const seen = new Set<string>();
  return lists.flatMap(([path]) =>
    idsAt(file, path).flatMap((id, index) => {
      if (id === undefined) return [];
      const isTwice = seen.has(id);
      seen.add(id);
      const message = `"${id}" is there twice`;
      return isTwice
        ? [file.problemAt([...path, index, 'id'], message, 'Give each its own id.')]
        : [];
    }),
  );
}

/** What each entry of `list` names under `key` is an id of `target`. */
function checkReferences(
  file: YamlFile,
  list: Path,
  key: string,
  [target, inWords]: IdList,
): readonly Problem[] {
  return listAt(file.content, list).flatMap((entry, index) =>
    unknownIds(valueAt(entry, [key]), idsIn(file, target)).map(([id, at]) =>
      file.problemAt(
        [...list, index, key, at],
        `"${id}" is the id of no ${inWords}`,
        knownIds(idsIn(file, target)),
      ),
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

/** What to do about an id that is unknown. */
export function knownIds(known: readonly string[]): string {
  return `Correct it or remove it; action.yaml has: ${known.join(', ') || 'none'}.`;
}
