/** What tests use of `case.js`. */
import type { UrgentAction } from '../../src/urgent-action/urgent-action.ts';

export const SLUG: string;
/** An urgent action with nothing but what reminders need; its last day is 25 November 2014. */
export function testAction(): UrgentAction;
