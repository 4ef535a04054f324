import { expect, it } from 'vitest';
import type { UrgentAction } from '../../../src/urgent-action/urgent-action.ts';
import { isGround, ofAllActions, shownBy } from './plans.ts';

/** Whether something is asked of this recipient that one of the rights is about. */
function isAskedOnARight(action: UrgentAction, recipientId: string): boolean {
  return action.rights.some(({ right, because }) =>
    action.demands.some(
      (demand) =>
        demand.to?.includes(recipientId) !== false &&
        shownBy(action, right).length > 0 &&
        because.every((id) => demand.because.includes(id)),
    ),
  );
}

it('names an article in every legal letter to somebody whom one concerns', () => {
  const legal = ofAllActions.filter(
    ({ action, where }) =>
      where.includes(' legal ') &&
      action.recipients.some(({ id }) => where.includes(` ${id} `) && isAskedOnARight(action, id)),
  );
  const bare = legal.filter(({ passages }) => !passages.some(isGround));
  expect(legal.length).toBeGreaterThan(0);
  expect(bare.map(({ where }) => where)).toEqual([]);
});
