import type { Language } from '../../urgent-action/language.ts';
import { bareRequest, beginSmall, shortOf } from './clauses/clause-rules.ts';
import type { ClauseRules } from './clauses/clause-rules.ts';
import { clauseRulesOf } from './clauses/rules-of.ts';
import { withSecondVerb } from './clauses/second-verb.ts';
import type { DraftDemandText } from './draft.ts';
import { sayPolitely } from './people/polite-telling.ts';
import type { OnePerson } from './people/polite-telling.ts';
import { sayAtOnce } from './people/all-at-once.ts';
import { toDo, type ToDo } from './to-do.ts';
import { typographic } from './wording/typography.ts';

/** What the requests of a sheet become. */
export interface DemandDraft {
  readonly request: string;
  readonly text: DraftDemandText;
  /** Fields are relative to the demand. */
  readonly toDo: readonly ToDo[];
}

/** Whom the requests are about, as far as one name can stand for a pronoun. */
export interface About {
  readonly one: OnePerson | undefined;
  readonly each: readonly OnePerson[];
  /** Words of the names: a clause that has one of them names its person. */
  readonly names: readonly string[];
  /** What each of several people is called, where the sheet is about nobody else. */
  readonly all: readonly string[];
}

const LABEL_CHARACTERS_AT_MOST = 140;

/**
 * A request as clause and label; as a whole sentence, and something to do, where no rule can turn
 * it.
 */
export function draftDemand(request: string, language: Language, about: About): DemandDraft {
  const rules = clauseRulesOf(language);
  const turned = rules?.turn(request);
  if (rules === undefined || turned === undefined) return asSentence(request, language);
  const { clause, toDo: ofPerson } = withPerson(turned, rules, about);
  const say = (text: string) =>
    typographic(sayPolitely(text, about.each, language, true), language);
  const ask = (text: string) => withSecondVerb(say(text), language);
  const { text: label, isMade } = rules.label(say(clause));
  const atOnce = (text: string) => sayAtOnce(ask(text), about.all, language);
  const short = atOnce(shortOf(clause, rules) ?? clause);
  return {
    request,
    text: { label, clause: ask(clause), ...(short === ask(clause) ? {} : { short }) },
    toDo: [
      ...ofPerson,
      ...(isMade ? [toDo('label', 'label-made')] : []),
      ...(label.length > LABEL_CHARACTERS_AT_MOST ? [toDo('label', 'label-long')] : []),
    ],
  };
}

function asSentence(request: string, language: Language): DemandDraft {
  const bare = bareRequest(request);
  const sentence = /[.?]$/u.test(request) ? request : `${request}.`;
  return {
    request,
    text: { label: beginSmall(bare), sentence: typographic(sentence, language) },
    toDo: [toDo('clause', 'clause-unturned', { proposal: bare })],
  };
}

function withPerson(
  clause: string,
  rules: ClauseRules,
  { one, names }: About,
): { readonly clause: string; readonly toDo: readonly ToDo[] } {
  const place = rules.outOfPlace.test(clause) ? [toDo('clause', 'clause-out-of-place')] : [];
  const isNamed = names.some((name) => clause.includes(name));
  if (isNamed || !rules.pronoun.test(clause)) return { clause, toDo: place };
  const named =
    one === undefined || isOther(clause, one)
      ? clause
      : (rules.named?.(clause, one.polite) ?? clause);
  const code = named === clause ? 'clause-pronoun' : 'clause-name-put';
  return { clause: named, toDo: [...place, toDo('clause', code, { proposal: named })] };
}

/** "ensure that he is …" is not about "Ms Bel". */
function isOther(clause: string, { polite }: OnePerson): boolean {
  const [, he] = /\b(?:(he|him|his)|she|hers?)\b/iu.exec(clause) ?? [];
  return he === undefined
    ? polite.startsWith('Mr ') && /\b(?:she|hers?)\b/iu.test(clause)
    : polite.startsWith('Ms ');
}
