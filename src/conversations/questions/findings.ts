import type { Rule } from '../../letters/finding.ts';
import type { Written } from '../letter-desk.ts';
import type { LetterWorld } from '../letter-world.ts';

/** What the rules of a letter are about, for a writer. Those that no typed word can break are "other". */
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
