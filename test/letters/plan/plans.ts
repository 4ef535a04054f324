import { TONES } from '../../../src/letters/letter.ts';
import { planLetter } from '../../../src/letters/plan/plan.ts';
import type { PlannedPassage } from '../../../src/letters/plan/planned.ts';
import { lastDay } from '../../../src/urgent-action/deadline.ts';
import type { UrgentAction } from '../../../src/urgent-action/urgent-action.ts';
import { allActions } from '../samples.ts';

export const SEEDS = Array.from({ length: 60 }, (_, seed) => seed);

/** The passages of many letters, each row with what it takes to understand a failure. */
export function plansOf(action: UrgentAction) {
  const today = lastDay(action.deadline);
  return action.recipients
    .flatMap((recipient) =>
      TONES.flatMap((tone) =>
        SEEDS.map((seed) => ({
          where: `${recipient.id} ${tone} ${seed}`,
          paragraphs: planLetter({ action, recipient, tone, today, seed })(0),
        })),
      ),
    )
    .map((row) => ({ ...row, passages: row.paragraphs.flat() }));
}

export const isGround = ({ move }: PlannedPassage): boolean =>
  move === 'ground' || move === 'udhr' || move === 'iccpr';

export const shownBy = (action: UrgentAction, right: string | undefined): readonly string[] =>
  action.rights.find((known) => known.right === right)?.because ?? [];

export const toldAction = (action: UrgentAction) =>
  plansOf(action).map(({ where, paragraphs, passages }) => ({
    where,
    paragraphs,
    passages,
    facts: passages.flatMap(({ move, ids }) =>
      move === 'fact' ? action.facts.filter(({ id }) => ids.includes(id)) : [],
    ),
  }));

export const ofAllActions = allActions.flatMap((action) =>
  toldAction(action).map((row) => ({ ...row, action, where: `${action.slug} ${row.where}` })),
);
