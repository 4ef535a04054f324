import { readActionsDirectory } from '../../intake/actions-directory.ts';
import { checkLetter } from '../../letters/check.ts';
import { composer } from '../../letters/compose.ts';
import type { Finding } from '../../letters/checks/finding.ts';
import type { Letter } from '../../letters/letter.ts';
import { readWordings } from '../../templates/read-wordings.ts';
import { closedReason, localDate } from '../../urgent-action/deadline.ts';
import type { UrgentAction } from '../../urgent-action/urgent-action.ts';
import { isError } from '../../urgent-action/file/problem.ts';
import { guessZone } from '../../places/locate.ts';
import { readLetterRequest } from '../letters/request.ts';
import type { LetterRequest } from '../letters/request.ts';
import { readCommandSettings } from '../settings.ts';
import { EXIT } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';

const BETWEEN_LETTERS = '\n\n* * *\n\n';

/** What to do instead of a letter that would come too late (the sheet's own advice). */
const CLOSED = {
  expired: (slug: string) =>
    `The last day to write for ${slug} has passed. Please ask your section whether letters still help.`,
  stopped: (slug: string) =>
    `The urgent action ${slug} has been ended: no more letters, please. Your section knows how it turned out.`,
} as const;

/** The JSON document of one letter. */
function toDocument(letter: Letter, action: UrgentAction): Readonly<Record<string, unknown>> {
  const { text, subject, language, tone, recipient, seed } = letter;
  const { id, ...contacts } = recipient;
  const role = action.translations[language]?.recipients[id]?.role;
  return { text, subject, language, tone, recipient: id, contacts: { role, ...contacts }, seed };
}

function composeAll(request: LetterRequest, today: string): readonly Letter[] {
  const { action, recipient, language, tone, name, place, ownLine, seed, count } = request;
  const compose = composer(readWordings([language]));
  const writer = { name, place, ownLine, today };
  return Array.from({ length: count ?? 1 }, (_, index) =>
    compose(action, recipient, language, tone, writer, seed + index),
  );
}

/** Whether it is about what the writer typed. */
function isTyped({ where }: Finding): boolean {
  return where === 'ownLine' || where === 'signature';
}

/**
 * Tells what the checks find, and what that comes to. Manners are the writer's own affair: they are
 * told, not refused. Markup and links in what they typed are refused, and so is whatever is wrong
 * with words of ours.
 */
function readOver(letters: readonly Letter[], action: UrgentAction, terminal: Terminal): number {
  const findings = letters.flatMap((letter) => checkLetter(letter, action));
  const lines = findings.map(({ rule, where, message }) => `${rule} ${where}: ${message}`);
  for (const line of new Set(lines)) terminal.complain(line);
  if (!findings.every(isTyped)) return EXIT.failed;
  return findings.some(({ rule }) => rule === 'Q19') ? EXIT.badArguments : EXIT.done;
}

function printLetters(
  letters: readonly Letter[],
  request: LetterRequest,
  terminal: Terminal,
): void {
  if (!request.json) {
    terminal.print(letters.map(({ text }) => text).join(BETWEEN_LETTERS));
    return;
  }
  const documents = letters.map((letter) => toDocument(letter, request.action));
  terminal.print(
    JSON.stringify(request.count === undefined ? documents[0] : documents, undefined, 2),
  );
}

/** `postbag letter`: composes letters for the writer's day and prints them. */
export async function letterCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const settings = readCommandSettings(terminal);
  const { actions, problems } = await readActionsDirectory(settings.actionsDir);
  for (const { file, line, message } of problems.filter(isError))
    terminal.complain(`${file}:${line} ${message}`);

  const requested = readLetterRequest(args, actions);
  const wrong = [...settings.problems, ...(requested.ok ? [] : requested.problems)];
  for (const problem of wrong) terminal.complain(problem);
  if (!requested.ok || wrong.length > 0) return EXIT.badArguments;

  const { request } = requested;
  const nowMs = settings.clock.now();
  const zone = guessZone(request.place, request.language);
  const closed = closedReason(request.action, nowMs, zone);
  if (closed !== undefined) {
    terminal.complain(CLOSED[closed](request.action.slug));
    return EXIT.failed;
  }
  const letters = composeAll(request, localDate(nowMs, zone));
  const verdict = readOver(letters, request.action, terminal);
  if (verdict === EXIT.done) printLetters(letters, request, terminal);
  return verdict;
}
