import { bareRequest, beginSmall, labelOr, turnBy, turnWith } from './clause-rules.ts';
import type { ClauseRules, TurnRule } from './clause-rules.ts';

const INFINITIVE =
  "(?:ne (?:pas|plus) )?(?:l'|l’|les |la |le |lui |leur |en |y |se |s'|s’)?\\p{L}+(?:er|ir|re|oir)\\b";
const ASKING =
  '(?:en )?(?:exhort|appel|demand|pri|invit|sollicit|engag|incit|somm)\\p{L}*(?:-l(?:eur|es|ui|a|e))?';

/** How a sentence of a letter goes on to the next request. */
const OPENER =
  "(?:(?:enfin|par ailleurs|en outre|de plus|également|aussi|c['’]est pourquoi|ainsi|pour finir|en dernier lieu|de même|par conséquent|d['’]autre part),? )*";

const RULES: readonly TurnRule[] = [
  [pattern(`^${ASKING}[^,;:]{0,70}? (?:à|a|de) (${INFINITIVE}.*)$`), ([, rest = '']) => rest],
  [pattern(`^${ASKING}[^,;:]{0,70}? (?:d'|d’)(${INFINITIVE}.*)$`), ([, rest = '']) => rest],
  [
    pattern(`^${ASKING}[^,;:]{0,70}? (que |qu'|qu’)(.+)$`),
    ([, que = '', rest = '']) => `veiller à ce ${que}${rest}`,
  ],
  [
    pattern(`^(?:en )?(?:demand|réclam|exige|sollicit)\\p{L}* ((?:la|le|les|l'|l’|une?|des) ?.+)$`),
    ([, rest = '']) => `assurer ${rest}`,
  ],
  [
    pattern(
      `^${OPENER}(?:je|nous) (?:vous )?\\p{L}+(?: \\p{L}+){0,3}? (?:à|de) (${INFINITIVE}.*)$`,
    ),
    ([, rest = '']) => rest,
  ],
  [
    pattern(
      `^${OPENER}(?:je|nous) (?:vous )?\\p{L}+(?: \\p{L}+){0,3}? (?:d'|d’)(${INFINITIVE}.*)$`,
    ),
    ([, rest = '']) => rest,
  ],
  [
    pattern(`^${OPENER}(?:je|nous) (?:vous )?\\p{L}+(?: \\p{L}+){0,3}? (que |qu'|qu’)(.+)$`),
    ([, que = '', rest = '']) => `veiller à ce ${que}${rest}`,
  ],
  // "Dans l'attente de sa libération, je vous demande de …"
  [
    pattern(`^((?:dans l['’]attente|en attendant) [^,]{3,50}), ((?:je|nous) .+)$`),
    ([, until = '', rest = '']) => turnWith(RULES, rest, until),
  ],
  [
    pattern(`^(?:veuillez|merci de|merci d'|prière de) (${INFINITIVE}.*)$`),
    ([, rest = '']) => rest,
  ],
  [
    pattern(`^(que |qu'|qu’)(.+)$`),
    ([, que = '', rest = '']) => `veiller à ce ${que.toLowerCase()}${rest}`,
  ],
  [pattern(`^(?:à |de |d'|d’)?(${INFINITIVE}.*)$`), ([, rest = '']) => beginSmall(rest)],
];

const SECOND_DE = new RegExp(`,? et (?:de |d['’])(?=${INFINITIVE})`, 'gu');

function pattern(source: string): RegExp {
  return new RegExp(source, 'iu');
}

/** Verbs whose noun makes a label; the article of what follows joins "de". */
const NOUNS: Readonly<Record<string, string>> = {
  libérer: 'la libération',
  protéger: 'la protection',
  lever: 'la levée',
  abandonner: 'l’abandon',
  ouvrir: 'l’ouverture',
  suspendre: 'la suspension',
  annuler: 'l’annulation',
};

/** A second thing to do is no part of the noun. */
const SECOND_VERB = new RegExp(` et ${INFINITIVE}`, 'u');

/** "à" before a noun, and "de" in its place. */
const OF_WHAT: Readonly<Record<string, string>> = {
  'à la ': 'de la ',
  'à l’': 'de l’',
  "à l'": 'de l’',
  'à ': 'de ',
  'aux ': 'des ',
  'au ': 'du ',
};

function label(clause: string): string | undefined {
  const assured = /^(?:assurer|garantir) (.+)$/u.exec(clause);
  if (assured?.[1] !== undefined) return assured[1];
  const allowed = /^permettre (?:à|au|aux) (.+?) (de |d['’])(.+)$/u.exec(clause);
  if (allowed !== null) return `la possibilité pour ${allowed[1]} ${allowed[2]}${allowed[3]}`;
  const [, verb = '', object = ''] = /^(\p{L}+) (.+)$/u.exec(clause) ?? [];
  const noun = NOUNS[verb];
  const atOnce = /^(.+?) immédiatement(?: et sans conditions?)?(?=$|,)(.*)$/u.exec(object);
  if (SECOND_VERB.test(object)) return undefined;
  if (noun === 'la libération' && atOnce !== null) {
    const how = object.includes('sans condition') ? 'immédiate et sans condition' : 'immédiate';
    return `${noun} ${how} ${ofPhrase(atOnce[1] ?? '')}${atOnce[2] ?? ''}`;
  }
  if (noun !== undefined) return `${noun} ${ofPhrase(object)}`;
  const [, before = '', ended] = /^mettre fin (à la |à l['’]|à |aux |au )(.+)$/u.exec(clause) ?? [];
  return ended === undefined ? undefined : `la fin ${OF_WHAT[before] ?? ''}${ended}`;
}

/** "les charges" -> "des charges", "Amadou" -> "d’Amadou" */
function ofPhrase(object: string): string {
  if (object.startsWith('le ')) return object.replace(/^le /u, 'du ');
  if (object.startsWith('les ')) return object.replace(/^les /u, 'des ');
  return /^[aeiouéèêh]/iu.test(object) ? `d’${object}` : `de ${object}`;
}

/** "des mesures pour prendre des mesures" says it twice. */
const MEASURES =
  /^prendre (?:\p{L}+ment |d'urgence |sans délai )?((?:des|les|toutes les) mesures .+)$/u;

export const FRENCH: ClauseRules = {
  language: 'fr',
  turn: (request) => {
    const clause = turnBy(RULES, bareRequest(request));
    // "libérer …, et de faire annuler …" stands behind verbs that take no "de", too.
    return clause?.replace(SECOND_DE, ' et ');
  },
  label: (clause) => {
    const wished = /^veiller à ce (qu(?:e |['’]).+)$/u
      .exec(clause)?.[1]
      ?.replace(/ et à ce (?=qu)/gu, ' et ');
    const measures = MEASURES.exec(clause)?.[1];
    return labelOr(label(clause), measures ?? `des mesures pour ${wished ?? clause}`);
  },
  pronoun: /(?<![\p{L}])(?:il|elle|lui|ils|elles|leur|son|sa|ses)(?![\p{L}])/iu,
  nextLimb: new RegExp(`(?:,| et),? (?=${INFINITIVE}|que |qu['’]|à ce qu)`, 'u'),
  addition:
    /(?<=\bsoi(?:en)?t [^,]*) et (?=\p{L}+ées?\b|\p{L}+és?(?!\p{L}))|,? et (?:que |qu['’]|à ce qu)|, (?:où|qui|dont) /u,
  briefer: [
    [
      /(?<=soins(?: médicaux)?) (?:dont (?:ils|elles?|il) (?:a|ont) besoin|que (?:requiert|nécessite|exige) (?:son|leur) état(?: de santé)?)/u,
      ' nécessaires',
    ],
  ],
  outOfPlace: /d'ici là|d’ici là|en attendant|ci-dessus|ces mesures/iu,
};
