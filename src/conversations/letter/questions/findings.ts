import type { Rule } from '../../../letters/checks/finding.ts';
import type { LetterDraft } from '../draft.ts';
import type { Culprit, Written } from '../desk.ts';
import { chosenRecipients, orderOf, type LetterWorld } from '../world.ts';
import type { Outcome } from '../../question.ts';

/**
 * What the rules of a letter are about, for a writer. Those that no typed word can break are
 * "other".
 */
const SUBJECTS: Readonly<Partial<Record<Rule, string>>> = {
  Q5: 'polite',
  Q6: 'polite',
  Q7: 'politics',
  Q8: 'long',
  Q9: 'long',
  Q10: 'singular',
  Q11: 'organisation',
  Q12: 'language',
  Q14: 'signature',
  Q19: 'signs',
  Q20: 'private',
  Q22: 'typography',
};

/** Says which of the writer's own answers cannot stand in the letter, and what would do. */
export function brokenRule(say: LetterWorld['say'], { culprit, rule }: Refused): string {
  const subject = SUBJECTS[rule] ?? 'other';
  return culprit === 'ownLine'
    ? say('interview-line-finding', { subject })
    : say('interview-signature-finding', { culprit });
}

type Refused = Extract<Written, { culprit: string }>;

/**
 * Why the draft's `answer` cannot stand in the letter, or undefined where it can. It is tried in a
 * letter by itself, so that what is wrong is said while it is being typed, and not three questions
 * later.
 */
function refusalOf(answer: Culprit, draft: LetterDraft, world: LetterWorld): string | undefined {
  const [recipient = world.action.recipients[0]] = chosenRecipients(draft, world);
  if (!recipient) return undefined;
  const alone = { ...draft, ownLine: undefined, name: undefined, place: undefined };
  const trial = orderOf({ ...alone, [answer]: draft[answer] }, world, recipient);
  const written = world.desk.write(world.action, trial);
  return written.ok || written.culprit === undefined ? undefined : brokenRule(world.say, written);
}

/**
 * Whether the draft's `answer` can be kept: one that fitted one language or tone may not fit
 * another.
 */
export function canStay(answer: Culprit, draft: LetterDraft, world: LetterWorld): boolean {
  return Boolean(draft[answer]) && refusalOf(answer, draft, world) === undefined;
}

/** What becomes of `answered`, in which `answer` is new. */
export function outcomeOf(
  answer: Culprit,
  answered: LetterDraft,
  world: LetterWorld,
): Outcome<LetterDraft> {
  const notice = refusalOf(answer, answered, world);
  return notice === undefined ? { kind: 'answered', draft: answered } : { kind: 'refused', notice };
}
