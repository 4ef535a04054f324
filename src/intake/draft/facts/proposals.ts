import { foldText } from '../../sheet/layout/fold-text.ts';
import { mattersShared } from './matters.ts';
import type { Telling } from './tellings.ts';
import { shared, stemsOf } from './words.ts';

/** A telling with its id. */
export interface KnownFact extends Telling {
  readonly id: string;
}

/** A word that both have tells more than that they speak of one matter. */
const WORTH_OF_A_WORD = 2;
/** Sentences that point back at the one before them. */
const POINTS_BACK =
  /^(?:Their|Leurs?|Dort|The (?:following|next|same) (?:day|morning|evening|night|week|month|year)|(?:A|One|Two|Three|Four|Five|Some|Several) \p{Ll}+ later|Al día siguiente|A la mañana siguiente|(?:El|Ese|Aquel) mismo día|(?:Un|Una|Dos|Tres|Pocos|Unos) \p{Ll}+ después|Le lendemain|Le même (?:jour|soir)|(?:Un|Deux|Trois|Quelques) \p{Ll}+ plus tard|Am (?:nächsten|folgenden|selben|gleichen) (?:Tag|Morgen|Abend)|Tags darauf|(?:Einen|Zwei|Drei|Wenige) \p{L}+ später|If (?:convicted|found guilty|extradited|deported|returned|sent back)|(?:De|En caso de|Si) ser (?:declarad|conden|devuel|extrad)\p{L}*|Si (?:es|son) (?:declarad|conden|devuel|extrad)\p{L}*|(?:S['’]il|S['’]ils|Si elles?|En cas de) (?:est|sont|condamn|recon|renvo|extrad)\p{L}*|(?:Bei|Im Falle) eine[rs] (?:Verurteilung|Schuldspruchs|Abschiebung|Auslieferung)|L[eoa]s? \p{Ll}+(?:aron|ieron|aban|ían)|This|That|These|Those|They|It|There|The same|Since then|Esto|Eso|Estos?|Ese|Allí|Desde entonces|Cela|Ce|Cette|Ces|Ils|Elles|Depuis|Das|Dies|Diese|Sie sagen|Seitdem)(?!\p{L})/u;

/** "“We will bury you”, one of them said.", "Another woman had similar calls." */
const LIKE_OR_OF_THEM =
  /\bsimilar(?:es)?\b|\bparecid[oa]s?\b|\bsemblables?\b|\bsimilaires?\b|\bähnliche[mnrs]?\b|\b(?:one|some|two|three|both|all|none) of them\b|\b(?:uno|una|algunos|algunas) de ell[oa]s\b|\bl[’']une? d[’']e(?:ux|lles)\b|\beine[rs]? von ihnen\b/iu;

/** In small letters without accents: somebody is free again, which is no reason to free another. */
const FREED =
  /(?<![a-z])(?:(?:was|were|been) (?:\p{L}+ )?(?:released|freed)|(?:fue|fueron|quedo|quedaron) (?:en libertad|puest[oa]s? en libertad|liberad[oa]s?)|(?:a|ont) ete (?:\p{L}+ )?(?:liberee?s?|relachee?s?|remise?s? en liberte)|(?:freigelassen|freigekommen))(?![a-z])/u;

function isAnswered(request: string, telling: string): boolean {
  return FREED.test(foldText(telling)) && RELEASE.test(foldText(request));
}

const RELEASE = /(?<![a-z])(?:releas|free(?![a-z])|liber|frei(?:zu)?lass)/;

/** What a request can stand on: the facts that speak of what it asks for, the likeliest first. */
export function becauseOf(
  request: string,
  facts: readonly KnownFact[],
  names: ReadonlySet<string>,
): readonly string[] {
  const stems = stemsOf(request, names);
  const ranked = facts
    .map((fact) => ({
      fact,
      count: isAnswered(request, fact.text)
        ? 0
        : WORTH_OF_A_WORD * shared(stems, stemsOf(fact.text, names)) +
          mattersShared(request, fact.text),
    }))
    .toSorted((one, other) => other.count - one.count);
  const best = (kind: KnownFact['kind']) =>
    ranked.filter(({ fact, count }) => fact.kind === kind && count > 0).map(({ fact }) => fact.id);
  const events = best('event');
  // A request stands on what happened; what is feared of it may be added.
  return [...events.slice(0, 1), ...best('concern').slice(0, 1), ...events.slice(1)];
}

/** Of several people, whose wife or house it is, or which of them is "the boy". */
const BEGINS_WITH_ONE =
  /^(?:His|Her|Sus?|Sa|Son|Ses|Seine?|Ihre?|The (?:boy|girl|man|woman|child|couple|baby)|El (?:muchacho|niño|hombre|joven)|La (?:muchacha|niña|mujer|joven|pareja)|Le (?:garçon|couple|jeune homme)|La (?:fille|fillette|femme|jeune femme)|Der (?:Junge|Mann)|Das (?:Mädchen|Paar|Kind))(?!\p{L})/u;

/** In small letters without accents. */
const SOMEBODY =
  /(?<![\p{L}])(?:he|she|him|her|his|they|them|their|ella|ellos|ellas|elle|ils|elles|lui|leur|er|ihm|ihn|ihnen|sie)(?![\p{L}])/u;

/** "The students were arrested after they had …": whom the pronoun means is said before it. */
const SAYS_WHO =
  /^(?:The|All|Both|Two|Three|Four|Five)(?: \p{Ll}+)? \p{Ll}{4,}s?,? (?:(?!them\b|him\b|her\b).)*$/u;

/** Of several people, who is meant by a pronoun where nobody is named: the sentence before says. */
function meansSomebody(text: string, names: ReadonlySet<string>): boolean {
  if (BEGINS_WITH_ONE.test(text)) return true;
  const words = foldText(text).split(/\P{L}+/u);
  const isSaid = SAYS_WHO.test(text) || words.some((word) => names.has(word));
  return SOMEBODY.test(foldText(text)) && !isSaid;
}

/**
 * What has to be told before a fact: for what points back the fact before it, for a concern or a
 * law its event.
 */
export function needsOf(
  fact: KnownFact,
  facts: readonly KnownFact[],
  names: ReadonlySet<string>,
  areSeveral = false,
): readonly string[] {
  const index = facts.indexOf(fact);
  const events = facts.filter(({ kind }) => kind === 'event');
  if (fact.kind === 'who') return [];
  // A concern may look back at another one ("Dort könnte er …"), an event only at an event.
  const before = facts
    .slice(0, index)
    .findLast(({ kind }) => kind === 'event' || (kind === 'concern' && fact.kind === 'concern'));
  const pointsBack =
    POINTS_BACK.test(fact.text) ||
    LIKE_OR_OF_THEM.test(fact.text) ||
    (areSeveral && meansSomebody(fact.text, names));
  if (pointsBack && before !== undefined) return [before.id];
  if (fact.kind === 'event') return [];
  const stems = stemsOf(fact.text, names);
  const [best] = events
    .map((event) => ({ event, count: shared(stems, stemsOf(event.text, names)) }))
    .toSorted((one, other) => other.count - one.count);
  return best === undefined ? [] : [best.event.id];
}
