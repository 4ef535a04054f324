import { checkCommand } from './commands/check.ts';
import { importCommand } from './commands/import.ts';
import { letterCommand } from './commands/letter.ts';
import { pageCommand } from './commands/page.ts';
import { planCommand } from './commands/plan.ts';
import { rekeyCommand } from './commands/rekey.ts';
import { startCommand } from './commands/start.ts';
import { totalsCommand } from './commands/totals.ts';
import { EXIT } from './terminal.ts';
import type { Terminal } from './terminal.ts';
import { USAGE } from './usage.ts';

type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['start', startCommand],
  ['letter', letterCommand],
  ['check', checkCommand],
  ['import', importCommand],
  ['page', pageCommand],
  ['plan', planCommand],
  ['rekey', rekeyCommand],
  ['totals', totalsCommand],
]);

/** Runs `postbag <command> …` and returns its exit code. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (args.includes('--help') || args.includes('-h') || name === 'help') {
    terminal.print(USAGE);
    return EXIT.done;
  }
  const command = COMMANDS.get(name ?? '');
  if (command === undefined) {
    terminal.complain(
      name === undefined ? 'A command is missing.' : `There is no command "${name}".`,
    );
    terminal.complain(USAGE);
    return EXIT.badArguments;
  }
  return command(rest, terminal);
}
