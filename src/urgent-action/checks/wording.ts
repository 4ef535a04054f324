import { isGroup, listAt, textAt, textsIn, valueAt } from '../file/content.ts';
import type { Language } from '../language.ts';
import type { Path, Problem } from '../file/problem.ts';
import { missingEnding } from '../salutation.ts';
import type { YamlFile } from '../file/yaml-file.ts';

/**
 * How texts have to be written so that the frames of a language can complete them
 * (docs/translating.md). A rule is here only where a program can be sure; each finding is a
 * warning, because a reader knows better.
 */

/** LETTERS, "Requests: frames and clauses". */
const SHORT_WORDS_AT_MOST = 14;

/** A clause in the form that the wordings of each language complete. */
export const CLAUSE_EXAMPLES: Readonly<Record<Language, string>> = {
  en: 'lift the travel ban immediately',
  ru: 'немедленно снять запрет на выезд',
  az: 'ölkədən çıxış qadağasını dərhal götürmək',
  fr: 'lever sans délai l’interdiction de voyager',
  de: 'das Reiseverbot umgehend aufzuheben',
  es: 'levantar de inmediato la prohibición de viajar',
};

/** The form of a clause in one language: what shows that a text has another, and what to write. */
interface ClauseForm {
  readonly isWrong: (clause: string) => boolean;
  readonly remedy: (example: string) => string;
}

const FORMS: Readonly<Record<Language, ClauseForm>> = {
  en: {
    isWrong: (clause) =>
      /^(?:to|that|please|you|i)\s/iu.test(clause) || /^\p{L}*[aeiouy]\p{L}*ing\s/iu.test(clause),
    remedy: (example) => `Begin with the bare verb, as in "${example}".`,
  },
  ru: {
    isWrong: (clause) => !wordsOf(clause).some((word) => /(?:ть|ти|чь)(?:ся|сь)?$/iu.test(word)),
    remedy: (example) => `Use a perfective infinitive, as in «${example}».`,
  },
  az: {
    isWrong: (clause) => !/(?:maq|mək)$/iu.test(clause),
    remedy: (example) => `End with -maq or -mək, as in “${example}”.`,
  },
  fr: {
    isWrong: (clause) =>
      !/^(?:ne (?:pas|plus|jamais) )?(?:(?:l[ae]s?|lui|leur|en|y) |l’)?\p{L}+(?:er|ir|re|oir)(?!\p{L})/iu.test(
        clause,
      ),
    remedy: (example) => `Begin with an infinitive that is not reflexive, as in « ${example} ».`,
  },
  de: {
    isWrong: (clause) =>
      !wordsOf(clause).some((word) => word === 'zu' || /\p{L}zu\p{L}+n$/u.test(word)),
    remedy: (example) => `Use an infinitive with zu, as in „${example}“.`,
  },
  es: {
    isWrong: (clause) =>
      !/^(?:no )?\p{L}+(?:[aá]r|[eé]r|[ií]r)(?:se|sel[aeo]s?|l[aeo]s?)?(?!\p{L})/iu.test(clause),
    remedy: (example) => `Begin with an infinitive, as in «${example}».`,
  },
};

/** Whose clauses never begin with a name or, as in German, with a noun. */
const BEGINS_WITH_VERB: readonly Language[] = ['en', 'fr', 'es'];

/** Texts that no frame can complete, or that stand in a letter as nobody would write them. */
export function checkWording(file: YamlFile, language: Language): readonly Problem[] {
  return [
    ...checkDemands(file, language),
    ...checkSentences(file),
    ...checkBesideNames(file, language),
    ...checkSalutations(file, language),
  ];
}

function checkDemands(file: YamlFile, language: Language): readonly Problem[] {
  const demands = valueAt(file.content, ['demands']);
  if (!isGroup(demands)) return [];
  return Object.keys(demands).flatMap((id) => {
    const path = ['demands', id];
    const shortPath = [
      ...path,
      ...(isGroup(valueAt(demands, [id, 'short'])) ? ['short', 'text'] : ['short']),
    ];
    const clauses = [
      [...path, 'clause'],
      ...listAt(file.content, [...path, 'clauses']).map((_, index) => [...path, 'clauses', index]),
      shortPath,
    ];
    return [
      ...checkPart(file, [...path, 'label'], language),
      ...clauses.flatMap((clause) => [
        ...checkPart(file, clause, language),
        ...checkForm(file, clause, language),
      ]),
      ...checkLength(file, shortPath),
    ];
  });
}

/** Labels and clauses go on within a sentence. */
function checkPart(file: YamlFile, path: Path, language: Language): readonly Problem[] {
  const text = textAt(file.content, path);
  if (text === undefined) return [];
  const problems: Problem[] = [];
  if (/[.!?;:,]$/u.test(text)) {
    problems.push(file.warningAt(path, 'ends-with-sign'));
  }
  if (isCapitalised(text) && isSureOfCapital(file, path, text, language)) {
    problems.push(file.warningAt(path, 'begins-large'));
  }
  return problems;
}

function isCapitalised(text: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text);
}

/**
 * German nouns have capitals, and so have names: words that the name, title or summary have as
 * well.
 */
function isSureOfCapital(file: YamlFile, path: Path, text: string, language: Language): boolean {
  if (language === 'de') return false;
  if (path.at(-1) !== 'label' && BEGINS_WITH_VERB.includes(language)) return true;
  const [first = ''] = wordsOf(text);
  const names = ['name', 'politeName', 'title', 'summary'].flatMap((key) =>
    textsIn(valueAt(file.content, [key])).flatMap((named) => wordsOf(named.text)),
  );
  // A name in another case begins like its nominative.
  return !names.some((word) => isCapitalised(word) && first.startsWith(word));
}

function checkForm(file: YamlFile, path: Path, language: Language): readonly Problem[] {
  const text = textAt(file.content, path);
  if (text === undefined || !FORMS[language].isWrong(text)) return [];
  const example = CLAUSE_EXAMPLES[language];
  const remedy = FORMS[language].remedy(example);
  return [file.warningAt(path, 'clause-form', { example, remedy })];
}

function checkLength(file: YamlFile, path: Path): readonly Problem[] {
  const count = textAt(file.content, path)?.split(' ').length ?? 0;
  if (count <= SHORT_WORDS_AT_MOST) return [];
  return [file.warningAt(path, 'short-long', { count, most: SHORT_WORDS_AT_MOST })];
}

/** Tellings, and requests that are whole sentences. */
function checkSentences(file: YamlFile): readonly Problem[] {
  return textsIn(file.content).flatMap(({ path, text }) => {
    const isTelling =
      path[0] === 'facts' &&
      !['for', 'place'].includes(String(path.at(-1))) &&
      !isBesideName(file, path);
    const isRequest = path[0] === 'demands' && path.at(-1) === 'sentence';
    if ((!isTelling && !isRequest) || /[.?…»”“"]$/u.test(text)) return [];
    return [file.warningAt(path, 'sentence-open')];
  });
}

/** "…, a journalist who reports on corruption" */
function isBesideName(file: YamlFile, path: Path): boolean {
  return textAt(file.content, [...path.slice(0, -1), 'place']) === 'name';
}

/** It goes on within the sentence of an opening. */
function checkBesideNames(file: YamlFile, language: Language): readonly Problem[] {
  return textsIn(file.content)
    .filter(({ path }) => path[0] === 'facts' && path.at(-1) === 'text' && isBesideName(file, path))
    .flatMap(({ path }) => checkPart(file, path, language));
}

function checkSalutations(file: YamlFile, language: Language): readonly Problem[] {
  const recipients = valueAt(file.content, ['recipients']);
  if (!isGroup(recipients)) return [];
  return Object.keys(recipients).flatMap((id) => {
    const path = ['recipients', id, 'salutation'];
    const salutation = textAt(file.content, path);
    if (salutation === undefined) return [];
    const ending = missingEnding(language, salutation);
    if (ending === undefined) return [];
    return [file.warningAt(path, 'salutation-open', { what: salutation, ending })];
  });
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}’'-]+/gu) ?? [];
}
