import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { once } from '../once.ts';
import { TONES } from '../letters/letter.ts';
import type { Tone } from '../letters/letter.ts';
import { rulesOf } from '../letters/languages/all.ts';
import { instrumentsOn } from '../letters/norms.ts';
import { SECTIONS } from '../letters/wordings.ts';
import type { LanguageWordings, Section, Wording, Wordings } from '../letters/wordings.ts';
import { LANGUAGES } from '../urgent-action/language.ts';
import type { Language } from '../urgent-action/language.ts';
import { RIGHTS } from '../urgent-action/rights.ts';
import { compileWording } from './compile-wording.ts';
import type { Filling } from './compile-wording.ts';
import { parseTemplateFile } from './template-file.ts';

/** Seen from dist/templates as from src/templates: the build does not copy the templates. */
const TEMPLATES = new URL('../../src/templates/', import.meta.url);

/** The file with what is at stake in each right, beside those of the tones. */
const RIGHTS_FILE = 'rights';

/** A fax or a postcard says nothing in general. */
const NOT_IN_BRIEF: readonly Section[] = [
  'further request apart',
  'further request apart by label',
  'two requests',
  'ground',
];

const FILES = [...TONES, RIGHTS_FILE] as const;

type FileName = (typeof FILES)[number];

/**
 * The headings that each file has, all of them with at least one line, and what a line under them
 * completes.
 */
export function headingsOf(file: FileName): Readonly<Record<string, readonly Filling[]>> {
  if (file === RIGHTS_FILE) {
    return Object.fromEntries(
      RIGHTS.flatMap((right) => [
        [`ground ${right}`, []],
        ...instrumentsOn(right).map((instrument) => [`${instrument} ${right}`, ['article']]),
      ]),
    );
  }
  const sections = Object.entries(SECTIONS).filter(
    ([section]) => file !== 'brief' || !NOT_IN_BRIEF.some((other) => other === section),
  );
  // The opening names the person, who is no filling but stands in every wording's data.
  return Object.fromEntries(
    sections.map(([section, names]) => [section, names.filter((name) => name !== 'name')]),
  );
}

function pathOf(language: Language, file: FileName): string {
  return fileURLToPath(new URL(`${language}/${file}.hbs`, TEMPLATES));
}

type Compiled = Readonly<Record<string, readonly Wording[]>>;

type Reword = (wording: string) => string;

const asWritten: Reword = (wording) => wording;

/** Reads and compiles one file, and adds to `problems` what is wrong in it, as file:line. */
function readFile(
  language: Language,
  name: FileName,
  reword: Reword,
  problems: string[],
): Compiled {
  const path = pathOf(language, name);
  const headings = headingsOf(name);
  const file = parseTemplateFile(readFileSync(path, 'utf8'), Object.keys(headings));
  problems.push(...file.problems.map(({ line, message }) => `${path}:${line} ${message}`));
  const compiled: Record<string, readonly Wording[]> = {};
  for (const [heading, lines] of file.sections) {
    compiled[heading] = lines.flatMap(({ line, source }) => {
      const result = compileWording(reword(source), language, headings[heading]);
      if (!result.ok) problems.push(`${path}:${line} ${result.problem}`);
      return result.ok ? [result.wording] : [];
    });
  }
  for (const heading of Object.keys(headings)) {
    if ((compiled[heading] ?? []).length === 0)
      problems.push(`${path}:1 has no wording under "# ${heading}"`);
  }
  return compiled;
}

function readFiles(language: Language, reword: Reword, problems: string[]): LanguageWordings {
  const tones = TONES.map((tone): [Tone, Compiled] => [
    tone,
    readFile(language, tone, reword, problems),
  ]);
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- TONES are all the keys there are
    tones: Object.fromEntries(tones) as Record<Tone, Compiled>,
    rights: readFile(language, RIGHTS_FILE, reword, problems),
  };
}

function readLanguage(language: Language, problems: string[]): LanguageWordings {
  const toOne = readFiles(language, asWritten, problems);
  const { toSeveral } = rulesOf(language);
  if (toSeveral === undefined) return toOne;
  // What is wrong in a file is told once.
  const read = once(() => readFiles(language, toSeveral.reworded, []));
  return {
    ...toOne,
    get toSeveral() {
      return read();
    },
  };
}

/** The languages that have all their files: one that lacks a file is as one without templates. */
function worded(languages: readonly Language[]): readonly Language[] {
  return languages.filter((language) => FILES.every((file) => existsSync(pathOf(language, file))));
}

/**
 * Compiles every template of `languages`; one that is not worded is left out.
 *
 * @throws with every problem at once: templates are part of the program, so a broken one is a bug.
 */
export function readWordings(languages: readonly Language[] = LANGUAGES): Wordings {
  const problems: string[] = [];
  const wordings: Wordings = Object.fromEntries(
    worded(languages).map((language) => [language, readLanguage(language, problems)]),
  );
  if (problems.length > 0) throw new Error(`Templates are broken:\n${problems.join('\n')}`);
  return wordings;
}

/**
 * The same of all languages, each compiled when it is first asked for, so that the start does not
 * wait for six.
 */
export function wordingsByNeed(): Wordings {
  const wordings: Wordings = {};
  for (const language of worded(LANGUAGES)) {
    const get = once(() => readWordings([language])[language]);
    Object.defineProperty(wordings, language, { enumerable: true, get });
  }
  return wordings;
}
