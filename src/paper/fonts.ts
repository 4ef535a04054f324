import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readCoverage, type Coverage } from './coverage.ts';

const require = createRequire(import.meta.url);

/** A family, in the order in which a character is looked for. */
interface Family {
  readonly name: string;
  readonly files: readonly string[];
}

/**
 * Noto Sans has Latin, Cyrillic, Greek and Devanagari; DejaVu Arabic, Hebrew, Georgian, Armenian
 * and many signs; Noto Sans SC Chinese, at 10 MB, so that it is read only by whom it serves.
 */
const FAMILIES: readonly Family[] = [
  {
    name: 'Noto Sans',
    files: [
      '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
      '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
    ],
  },
  {
    name: 'DejaVu Sans',
    files: ['dejavu-fonts-ttf/ttf/DejaVuSans.ttf', 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'],
  },
  {
    name: 'Noto Sans SC',
    files: ['@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'],
  },
];

interface LoadedFamily {
  readonly name: string;
  readonly blobs: readonly Buffer[];
  readonly covers: Coverage;
}

/** The fonts that a text needs, or the characters that none of ours has. */
export type FontChoice =
  | {
      readonly kind: 'chosen';
      readonly names: readonly string[];
      readonly blobs: readonly Buffer[];
    }
  | { readonly kind: 'missing'; readonly characters: readonly string[] };

/** Blanks, line ends and what is never seen: joiners, isolates, variation selectors. */
const INVISIBLE = /[\s\p{Default_Ignorable_Code_Point}]/u;

/** Chooses fonts by text; each file is read when it is first needed, and kept. */
export function createFonts(): { readonly choose: (text: string) => FontChoice } {
  const loaded: LoadedFamily[] = [];
  /** The family at `index`, or undefined past the last. */
  const family = (index: number): LoadedFamily | undefined => {
    const wanted = FAMILIES[index];
    if (wanted !== undefined && loaded[index] === undefined) loaded[index] = load(wanted);
    return loaded[index];
  };
  const indexOf = (codePoint: number): number => {
    for (let index = 0; ; index += 1) {
      const found = family(index);
      if (found === undefined || found.covers(codePoint)) return index;
    }
  };
  return {
    choose(text) {
      const needed = new Set([0]);
      const missing: string[] = [];
      for (const character of new Set(text)) {
        if (INVISIBLE.test(character)) continue;
        const index = indexOf(character.codePointAt(0) ?? 0);
        if (index < FAMILIES.length) needed.add(index);
        else missing.push(character);
      }
      if (missing.length > 0) return { kind: 'missing', characters: missing };
      const families = [...needed]
        .toSorted((one, other) => one - other)
        .flatMap((index) => family(index) ?? []);
      return {
        kind: 'chosen',
        names: families.map(({ name }) => name),
        blobs: families.flatMap(({ blobs }) => blobs),
      };
    },
  };
}

function load({ name, files }: Family): LoadedFamily {
  const blobs = files.map((file) => readFileSync(require.resolve(file)));
  const [regular] = blobs;
  if (regular === undefined) throw new Error(`The family ${name} has no files`);
  return { name, blobs, covers: readCoverage(regular) };
}
