import type { Recipient } from '../urgent-action/urgent-action.ts';

/** How somebody can be reached, as an urgent action or an embassy says it. */
export type Contacts = Pick<Recipient, 'addressLines' | 'faxes' | 'phones' | 'emails'> & {
  /** Addresses of web forms. */
  readonly web?: readonly string[] | undefined;
};
