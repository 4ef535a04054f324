import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { TONES } from '../letters/letter.ts';
import type { Tone } from '../letters/letter.ts';
import type { ToneWordings, Wordings } from '../letters/wordings.ts';
import { LANGUAGES } from '../urgent-action/language.ts';
import type { Language } from '../urgent-action/language.ts';
import { compileWording } from './compile-wording.ts';
import { parseTemplateFile, TEMPLATE_MOVES } from './template-file.ts';

/** Seen from dist/templates as from src/templates: the build does not copy the templates. */
const TEMPLATES = new URL('../../src/templates/', import.meta.url);

function pathOf(language: Language, tone: Tone): string {
  return fileURLToPath(new URL(`${language}/${tone}.hbs`, TEMPLATES));
}

/** Reads and compiles one tone, and adds to `problems` what is wrong in its file, as file:line. */
function readTone(language: Language, tone: Tone, problems: string[]): ToneWordings {
  const path = pathOf(language, tone);
  const file = parseTemplateFile(readFileSync(path, 'utf8'));
  problems.push(...file.problems.map(({ line, message }) => `${path}:${line} ${message}`));
  const wordings: ToneWordings = Object.fromEntries(
    file.moves.map(({ move, lines }) => [
      move,
      lines.flatMap(({ line, source }) => {
        const result = compileWording(source, language);
        if (!result.ok) problems.push(`${path}:${line} ${result.problem}`);
        return result.ok ? [result.wording] : [];
      }),
    ]),
  );
  for (const move of TEMPLATE_MOVES[tone]) {
    if ((wordings[move] ?? []).length === 0)
      problems.push(`${path}:1 has no wording under "# ${move}"`);
  }
  return wordings;
}

/**
 * Compiles every template once, at start. A language that lacks one of the four files is left out, as a
 * language without templates is.
 *
 * @throws with every problem at once: templates are part of the program, so a broken one is a bug.
 */
export function readWordings(languages: readonly Language[] = LANGUAGES): Wordings {
  const problems: string[] = [];
  const complete = languages.filter((language) =>
    TONES.every((tone) => existsSync(pathOf(language, tone))),
  );
  const wordings: Wordings = Object.fromEntries(
    complete.map((language) => [
      language,
      Object.fromEntries(TONES.map((tone) => [tone, readTone(language, tone, problems)])),
    ]),
  );
  if (problems.length > 0) throw new Error(`Templates are broken:\n${problems.join('\n')}`);
  return wordings;
}
