import { EXIT } from '../terminal.ts';

/**
 * Hands over to the program proper, which reads its own configuration and ends the process itself.
 */
export async function startCommand(): Promise<number> {
  await import('../../main.ts');
  return EXIT.done;
}
