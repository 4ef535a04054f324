import { parseArgs } from 'node:util';

/** Which options a command takes: with a value, or a plain switch. */
export type OptionKinds = Readonly<Record<string, 'string' | 'boolean'>>;

export interface Options {
  /** Last value of an option that takes one. */
  readonly value: (name: string) => string | undefined;
  readonly values: (name: string) => readonly string[];
  readonly isSet: (name: string) => boolean;
  readonly positionals: readonly string[];
  /** All that is wrong with how the options are written, not only the first of it. */
  readonly problems: readonly string[];
}

/**
 * Reads arguments leniently and lists every problem: `parseArgs` in its strict mode stops at the
 * first, and whoever typed three wrong options would have to try three times.
 */
export function readOptions(args: readonly string[], kinds: OptionKinds): Options {
  const options = Object.fromEntries(Object.entries(kinds).map(([name, type]) => [name, { type }]));
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string[]>();
  const switches = new Set<string>();
  const positionals: string[] = [];
  const problems: string[] = [];
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    // The word after a misspelt option is most likely its value, and told about with it.
    const isLost = before?.kind === 'option' && kinds[before.name] === undefined;
    if (token.kind === 'positional' && !isLost) positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = kinds[token.name];
    if (kind === undefined) problems.push(`${token.rawName}: there is no such option`);
    else if (kind === 'boolean') {
      if (token.value === undefined) switches.add(token.name);
      else problems.push(`--${token.name}: takes no value`);
    } else if (token.value === undefined) problems.push(`--${token.name}: needs a value`);
    else values.set(token.name, [...(values.get(token.name) ?? []), token.value]);
  }
  return {
    value: (name) => values.get(name)?.at(-1),
    values: (name) => values.get(name) ?? [],
    isSet: (name) => switches.has(name),
    positionals,
    problems,
  };
}
