import { readActionsDirectory, type ActionsRead } from '../intake/actions-directory.ts';
import type { Logger } from '../log.ts';
import { readSectionDirectory, type Section } from '../sending/section-directory.ts';
import { isError } from '../urgent-action/file/problem.ts';

/**
 * The urgent actions on disk; undefined where the folder cannot be read. One that is unsound is
 * left out and named in the log, as are warnings.
 */
export async function readActions(folder: string, log: Logger): Promise<ActionsRead | undefined> {
  const read = await readActionsDirectory(folder);
  const { actions, problems } = read;
  for (const problem of problems)
    if (isError(problem)) log.error(problem, 'an urgent action is unsound');
    else log.warn(problem, 'an urgent action could be better');
  if (problems.some(({ file }) => file === folder)) return undefined;
  log.info({ actions: actions.map(({ slug }) => slug) }, 'urgent actions read');
  return read;
}

/**
 * What the section keeps for all urgent actions. Entries that are unsound are left out and named in
 * the log.
 */
export async function readSection(folder: string, log: Logger): Promise<Section> {
  const section = await readSectionDirectory(folder);
  for (const problem of section.problems)
    log.warn(problem, 'a file of the section could be better');
  return section;
}
