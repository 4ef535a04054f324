import Handlebars from 'handlebars';
import type { Wording, WordingData } from '../letters/wordings.ts';
import { NAME_CASES } from '../urgent-action/language.ts';
import type { Language } from '../urgent-action/language.ts';

/** Our own instance: nothing that is registered elsewhere reaches the letters. */
const handlebars = Handlebars.create();

const FORMS = ['f', 'm', 'n', 'many'] as const;

/** `{{agree f="her" m="his" n="their" many="their"}}`: the form for the people at risk. */
handlebars.registerHelper(
  'agree',
  function agree(this: WordingData, options: { hash: Record<string, string> }) {
    return options.hash[this.agreement];
  },
);

/** The names that a template in this language may use. */
export function knownNames(language: Language): readonly string[] {
  return [
    'place',
    'salutation',
    ...NAME_CASES[language].flatMap((grammaticalCase) => [
      `name.${grammaticalCase}`,
      `politeName.${grammaticalCase}`,
    ]),
  ];
}

function agreeProblem(statement: hbs.AST.MustacheStatement): string | undefined {
  const pairs = statement.hash?.pairs ?? [];
  const missing = FORMS.filter((form) => !pairs.some((pair) => pair.key === form));
  if (missing.length > 0) return `agree lacks ${missing.join(', ')}`;
  const unknown = pairs.find((pair) => !FORMS.some((form) => form === pair.key));
  return unknown && `agree does not know "${unknown.key}"`;
}

/**
 * Handlebars' own strictness is not enough: `{{#if typo}}` takes the else branch in silence. So a
 * wording consists of text, of known names and of `agree`, and of nothing else.
 */
function statementProblem(statement: hbs.AST.Statement, language: Language): string | undefined {
  if (statement.type === 'ContentStatement') return undefined;
  if (!isMustache(statement)) return `${statement.type} is not for wordings`;
  const path = 'original' in statement.path ? statement.path.original : '';
  if (path === 'agree') return agreeProblem(statement);
  const known = knownNames(language);
  return known.includes(path)
    ? undefined
    : `{{${path}}} is unknown; there are ${known.join(', ')} and agree`;
}

function isMustache(statement: hbs.AST.Statement): statement is hbs.AST.MustacheStatement {
  return statement.type === 'MustacheStatement';
}

function wordingProblem(source: string, language: Language): string | undefined {
  let program: hbs.AST.Program;
  try {
    program = handlebars.parse(source);
  } catch (error) {
    return error instanceof Error ? error.message.replaceAll(/\s*\n\s*/gu, ' ') : String(error);
  }
  return program.body
    .map((statement) => statementProblem(statement, language))
    .find((found) => found !== undefined);
}

/** Compiles one line of a template file, or says what is wrong with it. */
export function compileWording(
  source: string,
  language: Language,
):
  | { readonly ok: true; readonly wording: Wording }
  | { readonly ok: false; readonly problem: string } {
  const problem = wordingProblem(source, language);
  if (problem !== undefined) return { ok: false, problem };
  const template = handlebars.compile<WordingData>(source, {
    strict: true,
    noEscape: true,
    knownHelpersOnly: true,
    knownHelpers: { agree: true },
  });
  return { ok: true, wording: (data) => template(data) };
}
