import { VERBS } from './english-verbs.ts';

/** Verbs whose noun makes a label: "release X" -> "the release of X". */
const NOUNS: Readonly<Record<string, string>> = {
  release: 'the release of',
  free: 'the release of',
  lift: 'the lifting of',
  drop: 'the dropping of',
  investigate: 'an investigation of',
  protect: 'protection for',
  end: 'an end to',
  stop: 'an end to',
  halt: 'a halt to',
  cease: 'an end to',
  repeal: 'the repeal of',
  abolish: 'the abolition of',
  quash: 'the quashing of',
  commute: 'the commutation of',
  disclose: 'the disclosure of',
  transfer: 'the transfer of',
  withdraw: 'the withdrawal of',
  suspend: 'the suspension of',
  establish: 'the establishment of',
  find: 'a search for',
  provide: 'the provision of',
};
const ADVERBS =
  /^(?:immediately and unconditionally|immediately|promptly|urgently|unconditionally) /u;
/** Where a second request begins within a clause. */
export const NEXT_LIMB = new RegExp(`,? and (?=(?:${VERBS})\\b(?! of\\b))`, 'u');
/** What something is for belongs into no label. */
const PURPOSE =
  /,? (?:to enable|so that|in order to|in order that)\b.*$|, to (?!(?:his|her|their|the|an?|all|any)\b)\p{Ll}+ .*$/u;

/** "allow X, until then, to receive visits": there "to" is what is asked for, and no purpose. */
const LETS = /^(?:allow|permit|enable|authori[sz]e|instruct|order|require|ask)\b/u;

/** "release them, or charge them": two verbs that one noun cannot stand for. */
const ALTERNATIVE = new RegExp(
  `,? or (?:to )?(?:charge|try|${Object.keys(NOUNS).join('|')})\\b`,
  'u',
);

/**
 * "lift the ban on X and end all harassment" -> "the lifting of the ban on X and an end to all
 * harassment"
 */
export function englishLabel(clause: string): string {
  if (ALTERNATIVE.test(clause)) return madeLabel(clause);
  const what = LETS.test(clause) ? clause : clause.replace(PURPOSE, '');
  const limbs = what.split(NEXT_LIMB);
  const labels = limbs.map(limbLabel);
  // "steps to give back X and its return": one thing that is no noun makes none of the whole.
  const areNouns = labels.every((said) => !/^(?:steps to|an assurance) /u.test(said));
  return areNouns || limbs.length === 1 ? labels.join(' and ') : madeLabel(clause);
}

/** What any clause can stand in. */
function madeLabel(clause: string): string {
  const assured = /^(?:ensure|guarantee|see|see to it) (that .+)$/u.exec(clause)?.[1];
  if (assured !== undefined) return `an assurance ${assured}`;
  // "steps to take immediate steps" says it twice.
  const steps = /^take ((?:\p{L}+ ){0,4}(?:steps|measures|action) .+)$/u.exec(clause)?.[1];
  if (steps !== undefined) return steps;
  return /^refrain from\b/u.test(clause) ? `an assurance to ${clause}` : `steps to ${clause}`;
}

const HOW = 'immediately and unconditionally|immediately|unconditionally';
const OWNERS: Readonly<Record<string, string>> = { him: 'his', her: 'her', them: 'their' };

function limbLabel(limb: string): string {
  const bare = limb.replace(ADVERBS, '');
  const ensured = /^(?:ensure|guarantee|secure) (?!that\b)(.+)$/u.exec(bare);
  if (ensured?.[1] !== undefined) return ensured[1];
  const [verb = '', ...rest] = bare.split(' ');
  const noun = NOUNS[verb];
  const object = rest.join(' ');
  const isClause = /^(?:whether|where|what|who|how|that|if)\b/u.test(object);
  const isGiven = verb === 'provide' && /\bwith\b/u.test(object);
  if (noun === undefined || isClause || isGiven) return madeLabel(bare);
  const first = new RegExp(`^(${HOW}) (.+)$`, 'u').exec(object);
  if (first !== null && noun.startsWith('the '))
    return `${withHow(noun, first[1] ?? '')} ${first[2] ?? ''}`;
  const atOnce = new RegExp(`^(.+?) (${HOW})(?=$|,| (?:unless|if)\\b)(.*)$`, 'u').exec(object);
  if (atOnce !== null && /^(?:the|an?) /u.test(noun) && !/^(?:him|her|them)\b/u.test(object)) {
    return `${withHow(noun, atOnce[2] ?? '')} ${atOnce[1] ?? ''}${atOnce[3] ?? ''}`;
  }
  const [, whose, how = '', behind = ''] = OWNED.exec(object) ?? [];
  const isOf = /^the (\p{L}+) of$/u.exec(noun)?.[1];
  if (whose === undefined || isOf === undefined) return `${noun} ${object}`;
  return [OWNERS[whose] ?? whose, adjectives(how), isOf, behind]
    .filter((word) => word !== '')
    .join(' ');
}

/** "them immediately if …" */
const OWNED = new RegExp(`^(him|her|them)\\b ?(${HOW})? ?(.*)$`, 'u');

function adjectives(how: string): string {
  return how.replaceAll(/ly\b/gu, '');
}

/** "the release of", "immediately" -> "the immediate release of" */
function withHow(noun: string, how: string): string {
  return noun.replace(/^(the|a)n? /u, (_, article: string) =>
    article === 'the' ? `the ${adjectives(how)} ` : `an ${adjectives(how)} `,
  );
}
