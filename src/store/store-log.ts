import type { Logger } from 'pino';

/** What the store needs of the program's log. */
export type StoreLog = Pick<Logger, 'info' | 'warn' | 'error'>;
