import { forbidden, tooManyRequests, type Params, type Refused } from '../wire.ts';
import type { World } from '../world.ts';

export interface Fault {
  /** Error code to answer with; undefined: the call succeeds (a fault may only delay). */
  readonly status?: number;
  readonly description?: string;
  readonly retry_after?: number;
  /** How many calls it hits. Default 1; `Infinity`: until cleared. */
  readonly times?: number;
  /** The call takes effect before it is answered with the error or the connection is cut. */
  readonly afterEffect?: boolean;
  /** Cut the connection instead of answering. */
  readonly dropConnection?: boolean;
  readonly delayMs?: number;
  /** The call waits for this. */
  readonly heldUntil?: Promise<unknown>;
  /** Only calls for which this is true. */
  readonly when?: (method: string, params: Params) => boolean;
}

export interface Faults {
  /** Makes the next calls of a method (`*`: of any but getUpdates) fail as told. */
  readonly failNext: (method: string, fault: Fault) => void;
  readonly blockBy: (personId: number) => void;
  readonly unblockBy: (personId: number) => void;
  readonly deactivate: (personId: number) => void;
  /** Ends all faults ordered with `failNext`. */
  readonly clear: () => void;
}

export interface FaultPlan extends Faults {
  /** The fault that hits this call, if one does; uses it up. */
  readonly take: (method: string, params: Params) => Fault | undefined;
}

interface Planned {
  readonly method: string;
  readonly fault: Fault;
  left: number;
}

/** `onMembership` tells the bot of blocks, as Telegram does with `my_chat_member`. */
export function createFaults(
  world: World,
  onMembership: (personId: number, status: 'kicked' | 'member') => void,
): FaultPlan {
  let planned: Planned[] = [];

  function hits({ method: wanted, fault }: Planned, method: string, params: Params): boolean {
    const named = wanted === '*' ? method !== 'getUpdates' : wanted === method;
    return named && (fault.when === undefined || fault.when(method, params));
  }

  return {
    failNext(method, fault) {
      planned.push({ method, fault, left: fault.times ?? 1 });
    },
    blockBy(personId) {
      setBarrier(world, personId, 'bot was blocked by the user');
      onMembership(personId, 'kicked');
    },
    unblockBy(personId) {
      setBarrier(world, personId, undefined);
      onMembership(personId, 'member');
    },
    deactivate: (personId) => setBarrier(world, personId, 'user is deactivated'),
    clear: () => {
      planned = [];
    },
    take(method, params) {
      if (planned.length === 0) return undefined;
      const found = planned.find((candidate) => hits(candidate, method, params));
      if (found === undefined) return undefined;
      found.left -= 1;
      if (found.left <= 0) planned = planned.filter((candidate) => candidate !== found);
      return found.fault;
    },
  };
}

/** The answer that a fault gives; undefined when it lets the call through. */
export function faultReply(fault: Fault): Refused | undefined {
  const { status, retry_after: retryAfter } = fault;
  if (status === undefined) return undefined;
  if (status === 429) return tooManyRequests(retryAfter ?? 1);
  if (status === 403) return forbidden(fault.description ?? 'bot was blocked by the user');
  return {
    ok: false,
    error_code: status,
    description: fault.description ?? 'Internal Server Error',
  };
}

function setBarrier(
  world: World,
  personId: number,
  barrier: 'bot was blocked by the user' | 'user is deactivated' | undefined,
): void {
  const chat = world.chats.get(personId);
  if (chat === undefined) throw new Error(`No person ${personId} in the local Bot API.`);
  if (barrier === undefined) delete chat.barrier;
  else chat.barrier = barrier;
}
