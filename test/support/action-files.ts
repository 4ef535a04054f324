import { readdir, readFile } from 'node:fs/promises';
import type { ActionText } from '../../src/store/actions/published-actions.ts';

/** The files of an urgent action of the repository. */
export async function filesOf(slug: string): Promise<ActionText[]> {
  const folder = new URL(`../../urgent-actions/${slug}/`, import.meta.url);
  const names = (await readdir(folder)).toSorted();
  return Promise.all(
    names.map(async (name) => ({ name, text: await readFile(new URL(name, folder), 'utf8') })),
  );
}
