import type { Finding } from './finding.ts';
import type { Move, Passage } from '../letter.ts';
import { tellableFacts, type TellableFacts } from '../plan/facts.ts';
import { sentences } from '../words.ts';
import type { Check, CheckedLetter } from './checked-letter.ts';
import { formsOf, frameOf } from './passages.ts';
import { remembered } from './per-passage.ts';

/** The facts that have been told before each passage; a short clause tells some itself. */
function walk(checked: CheckedLetter): readonly { passage: Passage; told: ReadonlySet<string> }[] {
  const told = new Set<string>();
  return checked.letter.passages.map((passage) => {
    for (const id of toldInRequest(passage, checked)) told.add(id);
    const before = new Set(told);
    if (tellsFacts(passage)) passage.ids.forEach((id) => told.add(id));
    return { passage, told: before };
  });
}

/** An opening may tell who the person is. */
function tellsFacts({ move }: Passage): boolean {
  return move === 'fact' || move === 'opening';
}

function toldInRequest(
  { move, ids, text }: Passage,
  { translation, rules }: CheckedLetter,
): readonly string[] {
  if (move !== 'request') return [];
  return ids.flatMap((id) => {
    const short = translation.demands[id]?.short;
    const isSaid =
      short !== undefined && formsOf(short.text, rules).some((form) => text.includes(form));
    return isSaid ? short.tells : [];
  });
}

function stillTellable({ action, letter }: CheckedLetter): TellableFacts {
  return tellableFacts(action, letter.writer.today);
}

/**
 * Q23: before a demand every fact of its `because` has been told, but what can no longer be told.
 */
export const standsOnFacts: Check = (checked) => {
  const { byId } = stillTellable(checked);
  return walk(checked).flatMap(({ passage, told }) =>
    passage.move !== 'request'
      ? []
      : passage.ids.flatMap((id) => {
          const because = checked.action.demands.find((demand) => demand.id === id)?.because ?? [];
          return because
            .filter((fact) => byId.has(fact) && !told.has(fact))
            .map((fact): Finding => ({
              rule: 'Q23',
              where: 'body',
              message: `demand "${id}" is made before "${fact}" was told`,
            }));
        }),
  );
};

/**
 * Q24: what a fact needs was told before; who the person is comes first, the concern after the
 * events, a law or a right with its events and not in the midst of a story.
 */
export const nothingHangs: Check = (checked) => {
  const facts = stillTellable(checked);
  const { passages } = checked.letter;
  const all = new Set(passages.flatMap(({ move, ids }) => (move === 'fact' ? ids : [])));
  return walk(checked).flatMap(({ passage, told }, index): readonly Finding[] => [
    ...(passage.move === 'fact'
      ? hangingFact(passage, told, all, facts)
      : hangingRight(passage, told, checked)),
    ...interruption(passage, [passages[index - 1], passages[index + 1]], facts),
  ]);
};

function hangingFact(
  { ids }: Passage,
  told: ReadonlySet<string>,
  all: ReadonlySet<string>,
  { byId }: TellableFacts,
): readonly Finding[] {
  return ids.flatMap((id) => {
    const fact = byId.get(id);
    const missing = (fact?.needs ?? []).filter((need) => byId.has(need) && !told.has(need));
    const isEarly = (other: string): boolean =>
      all.has(other) &&
      !told.has(other) &&
      other !== id &&
      comesBefore(byId.get(other)?.kind, fact?.kind);
    const early = [...all].filter(isEarly);
    return [
      ...missing.map((need) => hanging(`"${id}" is told before "${need}", which it needs`)),
      ...early.map((other) => hanging(`"${id}" is told before "${other}"`)),
    ];
  });
}

/** Who the person is comes before all else, and all that happened before what is feared. */
function comesBefore(one: string | undefined, other: string | undefined): boolean {
  return (one === 'who' && other !== 'who') || (other === 'concern' && one === 'event');
}

/** A norm, or the ground of a right, stands behind the events that it belongs to. */
function hangingRight(
  { move, ids }: Passage,
  told: ReadonlySet<string>,
  { action }: CheckedLetter,
): readonly Finding[] {
  if (!isGround(move)) return [];
  return ids.flatMap((name) => {
    const right = action.rights.find((known) => known.right === name);
    if (right === undefined) return [hanging(`the right "${name}" is none of this urgent action`)];
    return right.because
      .filter((id) => !told.has(id))
      .map((id) => hanging(`the right "${name}" is named, but "${id}" is not told before it`));
  });
}

function isGround(move: Move): boolean {
  return move === 'ground' || move === 'udhr' || move === 'iccpr';
}

/** A law or a ground between two events of one paragraph. */
function interruption(
  passage: Passage,
  neighbours: readonly (Passage | undefined)[],
  { byId }: TellableFacts,
): readonly Finding[] {
  const kindOf = (one: Passage | undefined) =>
    one?.move === 'fact' && one.paragraph === passage.paragraph
      ? byId.get(one.ids[0] ?? '')?.kind
      : undefined;
  if (!isGround(passage.move) && kindOf(passage) !== 'law') return [];
  if (neighbours.some((one) => kindOf(one) !== 'event')) return [];
  return [hanging(`"${passage.text}" stands between two events of one story`)];
}

function hanging(message: string): Finding {
  return { rule: 'Q24', where: 'body', message };
}

const sentencesIn = remembered(({ text }) => text.split('\n').flatMap(sentences));
const framesIn = remembered((passage, checked) =>
  passage.move === 'request' ? [frameOf(passage, checked)] : [],
);

function twice(texts: readonly string[]): readonly string[] {
  return texts.filter((text, index) => texts.indexOf(text) < index);
}

/** Q26: no sentence and no request frame twice in a letter. */
export const nothingTwice: Check = (checked) => {
  const said = checked.letter.passages.flatMap((passage) => sentencesIn(passage, checked));
  const frames = checked.letter.passages.flatMap((passage) => framesIn(passage, checked));
  return [
    ...twice(said).map((text): Finding => ({
      rule: 'Q26',
      where: 'body',
      message: `stands twice: "${text}"`,
    })),
    ...twice(frames).map((text): Finding => ({
      rule: 'Q26',
      where: 'body',
      message: `asks twice with "${text}"`,
    })),
  ];
};
