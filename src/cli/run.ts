import { EXIT } from './terminal.ts';
import type { Terminal } from './terminal.ts';
import { USAGE } from './usage.ts';

type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;

/** Each loads what it needs, and no other one: a sheet is read without what serves a bot. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['start', async () => (await import('./commands/start.ts')).startCommand],
  ['letter', async () => (await import('./commands/letter.ts')).letterCommand],
  ['check', async () => (await import('./commands/check.ts')).checkCommand],
  ['import', async () => (await import('./commands/import.ts')).importCommand],
  ['page', async () => (await import('./commands/page.ts')).pageCommand],
  ['plan', async () => (await import('./commands/plan.ts')).planCommand],
  ['rekey', async () => (await import('./commands/rekey.ts')).rekeyCommand],
  ['totals', async () => (await import('./commands/totals.ts')).totalsCommand],
]);

/** Runs `postbag <command> …` and returns its exit code. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (args.includes('--help') || args.includes('-h') || name === 'help') {
    terminal.print(USAGE);
    return EXIT.done;
  }
  const load = COMMANDS.get(name ?? '');
  if (load === undefined) {
    terminal.complain(
      name === undefined ? 'A command is missing.' : `There is no command "${name}".`,
    );
    terminal.complain(USAGE);
    return EXIT.badArguments;
  }
  const command = await load();
  return command(rest, terminal);
}
