type Environment = Readonly<Record<string, string | undefined>>;

/** Reads a file whole; throws where it cannot. */
export type ReadText = (path: string) => string;

/** Secrets may be given as files, which `docker inspect` and `ps` do not show. */
const FROM_FILES = ['BOT_TOKEN', 'STORAGE_KEY'] as const;

/** The environment with what its files say, and what is wrong with them. */
export function withFiles(env: Environment, readText: ReadText): [Environment, readonly string[]] {
  const all: Record<string, string | undefined> = { ...env };
  const problems: string[] = [];
  for (const name of FROM_FILES) {
    const path = env[`${name}_FILE`];
    if (path === undefined) continue;
    if (env[name] !== undefined)
      problems.push(`${name}_FILE: ${name} is set too; unset one of them`);
    try {
      const text = readText(path).trim();
      if (text === '') problems.push(`${name}_FILE: the file is empty`);
      else all[name] = text;
    } catch {
      problems.push(`${name}_FILE: the file cannot be read`);
    }
  }
  return [all, problems];
}
