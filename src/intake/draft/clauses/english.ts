import { bareRequest, beginSmall, turnBy, turnWith } from './clause-rules.ts';
import type { ClauseRules, TurnRule } from './clause-rules.ts';
import { englishLabel, NEXT_LIMB } from './english-labels.ts';
import { FIRST_VERBS, gerundPhrase, VERBS } from './english-verbs.ts';

const ASKING =
  '(?:urge|urging|call(?: on| upon)?|calling(?: on| upon)?|ask|request|appeal to|asking|requesting|appealing(?: to)?|demand(?:ing)?(?: of)?|press(?:ing)?|encourag(?:e|ing)|implor(?:e|ing)|invit(?:e|ing)|insist(?:ing)?(?: to| on)?|recommend(?:ing)?)';
/** Who is asked, up to the "to" of the infinitive. */
const ASKED =
  "(?: (?:the|them|him|her|president|prime|minister|authorities|government|officials|all|both|parties|mr|ms|those|every)\\b[^,;:]{0,60}?| [\\p{Lu}][\\p{L} ’'-]{1,50}?)?";
const ADVERB =
  '(?: also| therefore| further| furthermore| respectfully| strongly| kindly| urgently| again| hereby| then| as well| additionally)*';
const WRITER = `(?:and |therefore,? |moreover,? |additionally,? |finally,? |last(?:ly| but not least),? |first(?:ly)?,? |second(?:ly)?,? |third(?:ly)?,? |likewise,? |similarly,? |also,? |at the same time,? |as a matter of urgency,? |furthermore,? |further,? |hence,? |in addition,? )?(?:i|we)(?:,? (?:also|therefore|respectfully|strongly|kindly|further|furthermore|hereby|again|now|urgently|would like to|want to|am writing to|write to),?)* `;

const RULES: readonly TurnRule[] = [
  // "Urging the immediate release of X", "Asking to be informed of X"
  [
    pattern(
      '^(?:urging|urge|demanding|demand|insisting on|insist on) ((?:an?|the) (?:immediate|unconditional|prompt|full|independent|impartial|thorough|safe|speedy|swift)\\b.+)$',
    ),
    ([, rest = '']) => `ensure ${rest}`,
  ],
  [
    pattern(
      '^(?:asking|requesting|seeking) to be (?:informed|told|kept informed) (?:of|about) (.+)$',
    ),
    ([, rest = '']) => `give information on ${rest}`,
  ],
  [
    pattern(`^${ASKING}${ADVERB}(?: the authorities| them)?,? that (.+)$`),
    ([, rest = '']) => thatClause(rest),
  ],
  [pattern(`^${ASKING} for (them|him|her|[^,]{1,60}?) to (?:be )?(.+)$`), forClause],
  [
    pattern(
      `^(?:seeking|requesting|${ASKING} for) (assurances?|guarantees?|details|information|news) ((?:that|of|about|on) .+)$`,
    ),
    ([, what = '', rest = '']) => `give ${what} ${rest}`,
  ],
  [pattern(`^${ASKING} for (.+)$`), ([, rest = '']) => `ensure ${rest}`],
  // "Calling on them, pending her release, to give …"
  [
    pattern(`^${ASKING}${ASKED}, (pending [^,]{3,50}), to (.+)$`),
    ([, pending = '', rest = '']) => `${rest} ${pending}`,
  ],
  // "Urging them not to send X back"
  [
    pattern(`^${ASKING}${ASKED}${ADVERB} not to (.+)$`),
    ([, rest = '']) => `refrain from ${gerundPhrase(rest)}`,
  ],
  [pattern(`^${ASKING}${ASKED}${ADVERB} to (.+)$`), ([, rest = '']) => rest],
  [
    pattern(`^(?:${ASKING}${ASKED}|seeking|calling) for (.+)$`),
    ([, rest = '']) => `ensure ${rest}`,
  ],
  [pattern('^(?:requesting|demanding|seeking) (.+)$'), ([, rest = '']) => `ensure ${rest}`],
  [
    pattern(
      `^${WRITER}(?:urge|ask|call (?:on|upon)|request|appeal to|implore|beg|entreat|encourage|plead with) (?:you|your [\\p{L} ]+?|the [\\p{L} ]+?),?${ADVERB} not to (.+)$`,
    ),
    ([, rest = '']) => `refrain from ${gerundPhrase(rest)}`,
  ],
  [
    pattern(
      `^${WRITER}(?:urge|ask|call (?:on|upon)|request|appeal to|implore|beg|entreat|encourage|plead with) (?:you|your [\\p{L} ]+?|the [\\p{L} ]+?),?${ADVERB} to (.+)$`,
    ),
    ([, rest = '']) => rest,
  ],
  [
    pattern(`^${WRITER}(?:urge|ask|request|demand|appeal)(?: you)?${ADVERB} that (.+)$`),
    ([, rest = '']) => thatClause(rest),
  ],
  [
    pattern(`^${WRITER}(?:call|ask|appeal|plead)(?: on you)?${ADVERB} for (.+)$`),
    ([, rest = '']) => `ensure ${rest}`,
  ],
  [
    pattern('^(?:until then|meanwhile|in the meantime|pending this),? (?:please|kindly) (.+)$'),
    ([, rest = '']) => rest,
  ],
  [
    pattern(`^(pending [^,]{3,50}), (?:please |kindly )?((?:${VERBS})\\b.+)$`),
    ([, pending = '', rest = '']) => `${rest} ${beginSmall(pending)}`,
  ],
  // "Pending her release, I call on you to grant her …"
  [
    pattern(`^(pending [^,]{3,50}), (${WRITER}.+)$`),
    ([, pending = '', rest = '']) => turnWith(RULES, rest, pending),
  ],
  [
    pattern(
      '^(?:until then|meanwhile|in the meantime),? (he|she|they) must (be|have|receive|get) (.+)$',
    ),
    ([, who = '', verb = '', rest = '']) => mustClause(who, verb, rest),
  ],
  [
    pattern(`^(?:until then|meanwhile|in the meantime),? (${WRITER}.+)$`),
    ([, rest = '']) => turnWith(RULES, rest, 'in the meantime'),
  ],
  [
    pattern(
      `^(?:pending (?:that|this)|until then|meanwhile|in the meantime),? ((?:${VERBS})\\b.+)$`,
    ),
    ([, rest = '']) => `${rest} in the meantime`,
  ],
  [pattern('^(?:[^,.]{0,40}, )?(?:please|kindly) (?:also )?(.+)$'), ([, rest = '']) => rest],
  [pattern('^that (.+)$'), ([, rest = '']) => thatClause(rest)],
  [pattern('^to ((?!the\\b|a\\b|his\\b|her\\b).+)$'), ([, rest = '']) => rest],
  // "Expressing concern at …, and urging that …": what it goes on to ask for.
  [
    pattern(`^(?:expressing|noting|welcoming|acknowledging|stressing) .+?,? and (${ASKING} .+)$`),
    ([, rest = '']) => turnBy(RULES, rest),
  ],
  // "Release X immediately": a bare imperative, as in the forms since 2017.
  [pattern(`^((?:${VERBS}|${FIRST_VERBS})\\b.+)$`), ([, rest = '']) => beginSmall(rest)],
];

function pattern(source: string): RegExp {
  return new RegExp(source, 'iu');
}

/** "they must have access" -> "ensure that they have access in the meantime" */
function mustClause(who: string, verb: string, rest: string): string | undefined {
  if (/\bmust\b(?! be\b)/u.test(rest)) return undefined;
  const forms: Readonly<Record<string, string>> = {
    be: 'is',
    have: 'has',
    receive: 'receives',
    get: 'gets',
  };
  const isOne = who.toLowerCase() !== 'they';
  const form = isOne ? forms[verb] : verb === 'be' ? 'are' : verb;
  const second = rest.replace(/ and (the [^,]+?) must be /u, ' and that $1 be ');
  return `ensure that in the meantime ${who.toLowerCase()} ${form ?? verb} ${second}`;
}

/** "they inform X" asks the same as "inform X"; anything else is ensured. */
function thatClause(rest: string): string {
  const own =
    /^(?:they|you|the authorities|the government|he or she) (?!(?:are|be|is|were|was|have|can|may|should|will|would)\b)(\p{L}.+)$/iu.exec(
      rest,
    );
  if (own?.[1] !== undefined) return own[1];
  const told = rest.replace(/^(he|she|it|they) be\b/iu, (_, who: string) => `${who} ${beOf(who)}`);
  return `ensure that ${told}`;
}

const SUBJECTS: Readonly<Record<string, string>> = { them: 'they', him: 'he', her: 'she' };

function beOf(subject: string): string {
  return /^(?:he|she|it)$/iu.test(subject) ? 'is' : 'are';
}

/** "his release if he is not …": no somebody to whom something is to be done. */
const IS_CLAUSE = /\b(?:if|unless|is|are|was|were|not|who|which|that)\b/iu;

/** "for them to be given access" -> "ensure that they are given access" */
function forClause([whole, who = '', rest = '']: RegExpExecArray): string | undefined {
  if (!/ to be /u.test(whole) || IS_CLAUSE.test(who)) return undefined;
  const subject = SUBJECTS[who.toLowerCase()];
  return subject === undefined
    ? `ensure that ${who} be ${rest}`
    : `ensure that ${subject} ${beOf(subject)} ${rest}`;
}

/** "do all they can": the clause is asked of the reader. */
function toReader(clause: string): string {
  return clause
    .replace(/\b(all|everything|whatever) they can\b/u, '$1 you can')
    .replace(/\b(all|everything) (?:that is )?(?:with)?in their power\b/u, '$1 in your power');
}

/** "ensure that pending X, S" -> "ensure that, pending X, S": the pair of commas. */
function withBothCommas(clause: string): string {
  return clause.replace(/\bthat (pending [^,]{3,80}), /u, 'that, $1, ');
}

/** "release X, and stating that …": what a request goes on to state is asked of nobody. */
function withoutStatement(clause: string): string {
  return clause.replace(
    /,? and (?:stating|noting|reminding|explaining|pointing out|saying|stressing|emphasi[sz]ing|expressing|adding|recalling)\b.*$/u,
    '',
  );
}

/** "disclose …, and to protect …" -> "disclose …, and protect …" */
function withoutSecondTo(clause: string): string {
  return clause.replace(
    new RegExp(`( and| or|,) to (?=(?:${VERBS}|treat|explain|say|tell|offer|try|charge)\\b)`, 'gu'),
    '$1 ',
  );
}

/** Of an inquiry, what becomes of it; of what is to be ensured, a second thing. */
const ADDITION =
  /,? (?:with|and for|and that|and) (?:the|its|their) (?:results|findings)\b|,? and (?:that |for )?(?:those|the people|anyone) (?:found )?(?:responsible|suspected)\b|,? and (?:to )?bring (?:those|anyone|the)\b|(?<=\bthat\b[^,]* (?:is|are|has|have) [^,]*),? and (?:that |is |are |has |have )|, (?:where|which|who|whose|so that) |, as (?:he|she|they) (?:is|are|was|were)\b|,? (?:in (?:full )?(?:compliance|line|conformity) with|including) /u;

/** After these "her" is the person; before anything else it is something of hers. */
const AFTER_OBJECT =
  /^(?:$|[,.;]|(?:and|or|to|at|from|in|on|with|without|immediately|unconditionally|unless|until|for|be|by|as|if|safe|is|are|not|because|into|under|about|while|when|before|after|back|again|access|all)\b)/u;

/** "allow her regular visits": she gets them; "allow her family to visit": her family does. */
const GIVES = /\b(?:allow|give|grant|offer|guarantee|deny)$/u;
const HER_PEOPLE =
  /^(?:family|relatives|lawyers?|legal|husband|children|son|daughter|parents|mother|father|sisters?|brothers?|colleagues|friends|doctors?)\b/u;

function named(clause: string, politeName: string): string {
  return clause.replace(
    /\b(he|she|him|her|his|hers)\b( ?)/iu,
    (match, pronoun: string, blank: string, index: number) => {
      const after = clause.slice(index + match.length);
      const isGiven =
        GIVES.test(clause.slice(0, index).trimEnd()) && !HER_PEOPLE.test(after.trimStart());
      const owns =
        pronoun === 'his' || (pronoun === 'her' && !isGiven && !AFTER_OBJECT.test(after));
      return `${politeName}${owns ? '’s' : ''}${blank}`;
    },
  );
}

/** Whom something is to be done to: names, or "they". */
const WHOM =
  '(?!.* (?:and|or) (?:that|is|are|has|have|be|he|she|they|to be) )((?:they|both|all (?:of them|three|four|five)|(?:Mr|Ms) [\\p{Lu}][^,]{1,60}?|\\p{Lu}[\\p{L}’-]+(?: \\p{Lu}[\\p{L}’-]+){0,3}))';

export const ENGLISH: ClauseRules = {
  language: 'en',
  turn: (request) => {
    const clause = turnBy(RULES, bareRequest(request));
    return clause === undefined
      ? undefined
      : toReader(withBothCommas(withoutSecondTo(withoutStatement(clause))));
  },
  label: (clause) => ({ text: englishLabel(clause), isMade: false }),
  named,
  pronoun: /\b(?:he|she|him|her|his|hers|they|them|their)\b/iu,
  nextLimb: NEXT_LIMB,
  addition: ADDITION,
  briefer: [
    [
      /^ensure that all ((?:appropriate |necessary )?(?:steps|measures)) (?:be|are) taken to (?=\p{Ll})/u,
      'take all $1 to ',
    ],
    [/\bthat, pending [^,]+, /u, 'that '],
    [/ in any way(?= for )/u, ''],
    [/,? in accordance with (?:their|his|her) (?:own )?wishes/u, ' as they wish'],
    [/,? as they themselves wish/u, ' as they wish'],
    [/^take immediate steps to (?=\p{Ll})/u, 'immediately '],
    [/ by all (?:the )?(?:possible )?means(?: at your disposal| possible)/u, ' by every means'],
    [/ without (?:any )?recourse to the death penalty/u, ' without the death penalty'],
    [/\bunless they are to be (?=\p{Ll}+ed\b)/u, 'unless they are '],
    // "the man who was taken with him"
    [
      /(?<=\p{Ll}) who (?:was|were|is|are|has been|have been) (?=(?:\p{Ll}{3,}ed|taken|held) )/u,
      ' ',
    ],
    [
      new RegExp(`^ensure that ${WHOM} (?:is|are|be) protected (?=from |against )`, 'u'),
      'protect $1 ',
    ],
    [new RegExp(`^ensure that ${WHOM} (?:is|are|be) allowed (?=to )`, 'u'), 'allow $1 '],
    [
      new RegExp(
        `^ensure that ${WHOM} (?:ha(?:s|ve)|(?:is|are|be) given) ((?:immediate |full |regular )?access to )`,
        'u',
      ),
      'give $1 $2',
    ],
    [
      new RegExp(`^ensure that ${WHOM} (?:is|are|be) (?=(?:immediately )?released\\b)`, 'u'),
      'have $1 ',
    ],
    [/^(allow|give|have|protect) they /u, '$1 them '],
  ],
  outOfPlace:
    /\b(?:until then|meanwhile|in the meantime|pending this|as above|these measures|the above|this decision)\b/iu,
};
