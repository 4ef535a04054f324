import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readActionsDirectory } from '../../src/intake/actions-directory.ts';
import { composer } from '../../src/letters/compose.ts';
import type { Letter, Tone, Writer } from '../../src/letters/letter.ts';
import { readWordings } from '../../src/templates/read-wordings.ts';
import { lettersLanguages } from '../../src/urgent-action/choices.ts';
import { lastDay } from '../../src/urgent-action/deadline.ts';
import type { Language } from '../../src/urgent-action/language.ts';
import type { UrgentAction } from '../../src/urgent-action/urgent-action.ts';

const root = new URL('../../', import.meta.url);

async function read(directory: string): Promise<readonly UrgentAction[]> {
  const { actions, problems } = await readActionsDirectory(fileURLToPath(new URL(directory, root)));
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors, undefined, 2));
  return actions;
}

export const realActions = await read('urgent-actions');

/** The example on a woman, and the invented ones: a man, and several people. */
export const allActions: readonly UrgentAction[] = [
  ...realActions,
  ...(await read('test/cases/actions')),
];

export function actionBySlug(slug: string): UrgentAction {
  const found = allActions.find((action) => action.slug === slug);
  if (found === undefined) throw new Error(`There is no urgent action ${slug}`);
  return found;
}

export const wordings = readWordings();
export const compose = composer(wordings);

/** The languages in which letters of an urgent action can be composed. */
export function writtenLanguages(action: UrgentAction): readonly Language[] {
  return lettersLanguages(action).filter((language) => wordings[language] !== undefined);
}

export function writerOf(action: UrgentAction, more: Partial<Writer> = {}): Writer {
  return { name: 'Maria Keller', place: 'Wien', today: lastDay(action.deadline), ...more };
}

export interface SampleOptions {
  readonly action?: UrgentAction;
  readonly recipientIndex?: number;
  readonly language?: Language;
  readonly tone?: Tone;
  readonly writer?: Partial<Writer>;
  readonly seed?: number;
}

/** A letter of the example in English and formal, unless something else is asked for. */
export function sampleLetter(options: SampleOptions = {}): Letter {
  const action = options.action ?? actionBySlug('az-ismayilova');
  const recipient = action.recipients[options.recipientIndex ?? 0];
  if (recipient === undefined) throw new Error(`${action.slug} has no such recipient`);
  const { language = 'en', tone = 'formal', seed = 1 } = options;
  return compose(action, recipient, language, tone, writerOf(action, options.writer), seed);
}

export async function readRepositoryFile(path: string): Promise<string> {
  return readFile(new URL(path, root), 'utf8');
}
