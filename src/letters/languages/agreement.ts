import { agreement } from '../../urgent-action/choices.ts';
import type { UrgentAction } from '../../urgent-action/urgent-action.ts';

/** What the people at risk agree with: one woman, one man, one of unsaid gender, or several. */
export type Agreement = 'f' | 'm' | 'n' | 'many';

const AGREEMENT = { female: 'f', male: 'm', unspecified: 'n', many: 'many' } as const;

/** What the people at risk agree with, as templates say it. */
export function agreementOf(action: UrgentAction): Agreement {
  return AGREEMENT[agreement(action)];
}
