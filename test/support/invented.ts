import { fileURLToPath } from 'node:url';
import { readActionsDirectory } from '../../src/intake/actions-directory.ts';
import type { UrgentAction } from '../../src/urgent-action/urgent-action.ts';

/** One of the invented urgent actions of `test/cases/actions`. */
export async function inventedAction(slug: string): Promise<UrgentAction> {
  const directory = fileURLToPath(new URL('../cases/actions', import.meta.url));
  const { actions, problems } = await readActionsDirectory(directory);
  const action = actions.find((one) => one.slug === slug);
  if (action === undefined) throw new Error(`There is no ${slug}: ${JSON.stringify(problems)}`);
  return action;
}
