import type { Recording } from '../world.ts';
import type { Params, Reply } from '../wire.ts';

/** One finished call of the bot (`getUpdates` is not among them). */
export interface Call {
  readonly method: string;
  readonly chatId: number | undefined;
  readonly params: Params;
  readonly reply: Reply;
  /** True when a test had ordered this call to fail. */
  readonly injected: boolean;
  /**
   * When it was answered, in milliseconds of `performance.now()`: for rates, which are real time.
   */
  readonly atMs: number;
}

/**
 * Something the bot did that Telegram would not have let pass, or would have let the person wait
 * for.
 */
export interface Violation {
  readonly kind: 'refused' | 'lost link' | 'unanswered callback';
  readonly method: string;
  readonly chatId: number | undefined;
  readonly code: number;
  readonly reason: string;
}

export interface Journal {
  readonly started: () => void;
  readonly finished: (call: Call) => void;
  /** The connection was cut instead of an answer. */
  readonly abandoned: () => void;
  readonly note: (violation: Violation) => void;
  readonly calls: () => readonly Call[];
  readonly counts: () => Readonly<Record<string, number>>;
  /** Messages that reached each chat. */
  readonly sent: () => ReadonlyMap<number, number>;
  readonly violations: () => readonly Violation[];
  readonly inFlight: () => number;
  readonly lastActivityMs: () => number;
  readonly clear: () => void;
}

/** Kept violations and calls are bounded in a load test: the first tell what went wrong. */
const VIOLATIONS_WHEN_COUNTING = 1000;

export function createJournal(
  recording: Recording,
  watch: (call: Call) => void = () => undefined,
): Journal {
  const counts: Record<string, number> = {};
  const sent = new Map<number, number>();
  let calls: Call[] = [];
  let violations: Violation[] = [];
  let inFlight = 0;
  let lastActivityMs = performance.now();

  function note(violation: Violation): void {
    if (recording === 'all' || violations.length < VIOLATIONS_WHEN_COUNTING) {
      violations.push(violation);
    }
  }

  function count({ method, chatId, reply }: Call): void {
    counts[method] = (counts[method] ?? 0) + 1;
    if (
      reply.ok &&
      chatId !== undefined &&
      method.startsWith('send') &&
      method !== 'sendChatAction'
    ) {
      sent.set(chatId, (sent.get(chatId) ?? 0) + 1);
    }
  }

  return {
    note,
    started: () => {
      inFlight += 1;
      lastActivityMs = performance.now();
    },
    finished(call) {
      inFlight -= 1;
      lastActivityMs = call.atMs;
      count(call);
      if (recording === 'all') calls.push(call);
      if (!call.reply.ok && !call.injected) {
        const { error_code: code, description: reason } = call.reply;
        note({ kind: 'refused', method: call.method, chatId: call.chatId, code, reason });
      }
      watch(call);
    },
    abandoned: () => {
      inFlight -= 1;
      lastActivityMs = performance.now();
    },
    calls: () => calls,
    counts: () => counts,
    sent: () => sent,
    violations: () => violations,
    inFlight: () => inFlight,
    lastActivityMs: () => lastActivityMs,
    clear: () => {
      calls = [];
      violations = [];
      sent.clear();
      for (const method of Object.keys(counts)) delete counts[method];
    },
  };
}
