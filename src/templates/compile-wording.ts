import Handlebars from 'handlebars';
import { CLAUSE_FORMS } from '../letters/wordings.ts';
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

/** What a frame completes: these stand only where the heading of the line says so. */
export type Filling = 'clause' | 'first' | 'second' | 'label' | 'article';

/** The names that a wording in this language may use, where its heading gives it `fillings`. */
function knownNames(language: Language, fillings: readonly Filling[]): readonly string[] {
  return [
    'salutation',
    ...NAME_CASES[language].map((grammaticalCase) => `name.${grammaticalCase}`),
    ...fillings.flatMap((filling) =>
      filling === 'label' || filling === 'article'
        ? [filling]
        : CLAUSE_FORMS[language].map((form) => `${filling}.${form}`),
    ),
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
function statementProblem(
  statement: hbs.AST.Statement,
  known: readonly string[],
): string | undefined {
  if (statement.type === 'ContentStatement') return undefined;
  if (!isMustache(statement)) return `${statement.type} is not for wordings`;
  const path = pathOf(statement);
  if (path === 'agree') return agreeProblem(statement);
  return known.includes(path)
    ? undefined
    : `{{${path}}} is unknown; there are ${known.join(', ')} and agree`;
}

function pathOf({ path }: hbs.AST.MustacheStatement): string {
  return 'original' in path ? path.original : '';
}

function isMustache(statement: hbs.AST.Statement): statement is hbs.AST.MustacheStatement {
  return statement.type === 'MustacheStatement';
}

function wordingProblem(
  source: string,
  language: Language,
  fillings: readonly Filling[],
): string | undefined {
  let program: hbs.AST.Program;
  try {
    program = handlebars.parse(source);
  } catch (error) {
    return error instanceof Error ? error.message.replaceAll(/\s*\n\s*/gu, ' ') : String(error);
  }
  const known = knownNames(language, fillings);
  const problem = program.body
    .map((statement) => statementProblem(statement, known))
    .find((found) => found !== undefined);
  if (problem !== undefined) return problem;
  const named = program.body.filter(isMustache).map(pathOf);
  const lacking = fillings.find((filling) => !named.some((path) => path.split('.')[0] === filling));
  return lacking && `has no place for the ${lacking}`;
}

/** Compiles one line of a template file, or says what is wrong with it. */
export function compileWording(
  source: string,
  language: Language,
  fillings: readonly Filling[] = [],
):
  | { readonly ok: true; readonly wording: Wording }
  | { readonly ok: false; readonly problem: string } {
  const problem = wordingProblem(source, language, fillings);
  if (problem !== undefined) return { ok: false, problem };
  const template = handlebars.compile<WordingData>(source, {
    strict: true,
    noEscape: true,
    knownHelpersOnly: true,
    knownHelpers: { agree: true },
  });
  return { ok: true, wording: (data) => template(data) };
}
