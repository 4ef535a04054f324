import { fileURLToPath } from 'node:url';
import { runCommand } from '../../src/cli/run.ts';

export const ACTIONS = fileURLToPath(new URL('../../urgent-actions', import.meta.url));
export const INVENTED = fileURLToPath(new URL('../cases/actions', import.meta.url));

export interface Run {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `postbag …` in this process, in the example's period unless `env` says another time. */
export async function postbag(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const exitCode = await runCommand(args, {
    env: { ACTIONS_DIR: ACTIONS, CLOCK_START: '2014-11-01T09:00:00Z', ...env },
    print: (text) => out.push(text),
    complain: (text) => err.push(text),
  });
  return { exitCode, out: out.join('\n'), err: err.join('\n') };
}

/** The arguments of a valid letter, with some of them replaced or, by undefined, left out. */
export function letterArgs(
  changes: Readonly<Record<string, string | undefined>> = {},
): readonly string[] {
  const options = {
    action: 'az-ismayilova',
    recipient: 'president',
    language: 'en',
    tone: 'formal',
    name: 'Maria Keller',
    place: 'Wien',
    ...changes,
  };
  return [
    'letter',
    ...Object.entries(options).flatMap(([name, value]) =>
      value === undefined ? [] : [`--${name}`, value],
    ),
  ];
}
