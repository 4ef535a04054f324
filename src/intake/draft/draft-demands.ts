import type { Language } from '../../urgent-action/language.ts';
import { bareRequest, beginSmall } from './clauses/clause-rules.ts';
import type { ClauseRules } from './clauses/clause-rules.ts';
import { clauseRulesOf } from './clauses/rules-of.ts';
import type { DraftDemandText, ToDo } from './draft.ts';

/** What the requests of a sheet become. */
export interface DemandDraft {
  readonly request: string;
  readonly text: DraftDemandText;
  readonly toDo: readonly Omit<ToDo, 'field'>[];
}

/** Whom the requests are about, as far as one name can stand for a pronoun. */
export interface About {
  readonly politeName: string | undefined;
  /** Words of the names: a clause that has one of them names its person. */
  readonly names: readonly string[];
}

const LABEL_CHARACTERS_AT_MOST = 140;

/** A request as clause and label; as a whole sentence, and something to do, where no rule can turn it. */
export function draftDemand(request: string, language: Language, about: About): DemandDraft {
  const rules = clauseRulesOf(language);
  const turned = rules?.turn(request);
  if (rules === undefined || turned === undefined) return asSentence(request);
  const { clause, toDo } = withPerson(turned, rules, about);
  const label = rules.label(clause);
  const labelled = label !== undefined && label.length <= LABEL_CHARACTERS_AT_MOST;
  return {
    request,
    text: { label: label ?? clause, clause },
    toDo: [
      ...toDo,
      ...(labelled
        ? []
        : [
            {
              urgency: 'look' as const,
              message:
                label === undefined
                  ? 'No rule makes a noun of this request for its label.'
                  : 'The label is long for a card.',
            },
          ]),
    ],
  };
}

function asSentence(request: string): DemandDraft {
  const sentence = /[.?]$/u.test(request) ? request : `${request}.`;
  return {
    request,
    text: { label: beginSmall(bareRequest(request)), sentence },
    toDo: [
      {
        urgency: 'missing',
        message:
          'No rule turns this request into a clause. Say it as one that goes on after “I ask you to”.',
        proposal: bareRequest(request),
      },
    ],
  };
}

function withPerson(
  clause: string,
  rules: ClauseRules,
  { politeName, names }: About,
): { readonly clause: string; readonly toDo: DemandDraft['toDo'] } {
  const toDo: { urgency: 'look'; message: string; proposal?: string }[] = [];
  const isPlaced = !rules.outOfPlace.test(clause);
  if (!isPlaced)
    toDo.push({
      urgency: 'look',
      message: 'This clause points at something said before it, and makes sense only in its place.',
    });
  const isNamed = names.some((name) => clause.includes(name));
  if (isNamed || !rules.pronoun.test(clause)) return { clause, toDo };
  const named = politeName === undefined ? undefined : rules.named?.(clause, politeName);
  const replaced = named !== undefined && named !== clause;
  toDo.push({
    urgency: 'look',
    message: replaced
      ? 'The request names its person only by a pronoun; the name was put in its place.'
      : 'The request names its person only by a pronoun.',
    proposal: replaced ? named : clause,
  });
  return { clause: replaced ? named : clause, toDo };
}
