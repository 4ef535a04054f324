import { checkCommand } from './check-command.ts';
import { importCommand } from './import-command.ts';
import { letterCommand } from './letter-command.ts';
import { pageCommand } from './page-command.ts';
import { planCommand } from './plan-command.ts';
import { rekeyCommand } from './rekey-command.ts';
import { startCommand } from './start-command.ts';
import { EXIT } from './terminal.ts';
import type { Terminal } from './terminal.ts';
import { totalsCommand } from './totals-command.ts';
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
