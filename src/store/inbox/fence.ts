/**
 * Steps that are noted of an update: its effect on a letter is kept; its effect on a dialogue of
 * coordinators.
 */
export type Effect = 'applied' | 'answered';

/**
 * Under what the effects of an update under way are written: refused once `machine` does not hold
 * the chat any more.
 */
export interface Fence {
  readonly machine: string;
  readonly notesKey: string;
}
