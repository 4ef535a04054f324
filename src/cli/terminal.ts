/** What a command gets from the process it runs in. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** To standard output: what was asked for, and nothing else. */
  readonly print: (text: string) => void;
  /** To standard error: everything else. */
  readonly complain: (text: string) => void;
}

/** The contract of all commands: done; a failure while running; bad configuration or arguments. */
export const EXIT = { done: 0, failed: 1, badArguments: 2 } as const;
