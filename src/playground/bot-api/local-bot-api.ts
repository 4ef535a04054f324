import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../../clock.ts';
import { createCallbackQueries } from './updates/callback-queries.ts';
import { createFaults, type Faults } from './watching/faults.ts';
import { createHttpServer, runCall } from './http.ts';
import { waitForIdle, type IdleOptions } from './watching/idle.ts';
import { receiveMembership } from './updates/incoming.ts';
import { createJournal, type Call, type Violation } from './watching/journal.ts';
import { createGroup, createMember, type Group, type Person, type Profile } from './people.ts';
import { createProfile } from './methods/profile.ts';
import { createRateLimiter, type RateLimits } from './rate-limits.ts';
import { createReactions } from './watching/reactions.ts';
import type { Server } from './server-parts.ts';
import { createUpdateQueue, type QueuedUpdate } from './updates/queue.ts';
import { createWebhookDelivery } from './updates/webhook-delivery.ts';
import type { Account } from './wire.ts';
import { createWorld, announce, type Chat, type Recording } from './world.ts';
import { unsafeHostProblem } from '../loopback.ts';

export interface LocalBotApiOptions {
  readonly clock: Clock;
  readonly token: string;
  /** Default: any free port. */
  readonly port?: number;
  /** Loopback only. Default 127.0.0.1. */
  readonly host?: string;
  /** `counts`: keep no log and few messages, for loads and measurements. Default `all`. */
  readonly record?: Recording;
  /**
   * Messages are numbered from the one after this, updates from 100,000 after it: a bot that is
   * started anew on the same Redis knows the numbers that it had. Default 0.
   */
  readonly lastMessageId?: number;
  /** Default: none. */
  readonly limits?: RateLimits;
  /**
   * `accept`: write to any private chat id without `person()` first, for loads. Default `refuse`.
   */
  readonly unknownChats?: 'refuse' | 'accept';
  readonly botUsername?: string;
  readonly botName?: string;
  /** Told of every finished call (getUpdates excepted), in real time. */
  readonly onCall?: (call: Call) => void;
  /** Answers requests that are not for the Bot API. Default: 404. */
  readonly otherwise?: (request: IncomingMessage, response: ServerResponse) => void;
}

export interface LocalBotApi {
  /** What grammY calls `apiRoot`. */
  readonly url: string;
  readonly port: number;
  readonly bot: Account;
  /**
   * The person with this id in their private chat; made on the first call, which alone may name a
   * profile.
   */
  readonly person: (id: number, profile?: Profile) => Person;
  /** A group (negative id) that the bot has been added to. */
  readonly group: (id: number, title?: string) => Group;
  /** Every call so far; empty with `record: 'counts'`. */
  readonly calls: () => readonly Call[];
  readonly counts: () => Readonly<Record<string, number>>;
  /** How many messages each chat got. */
  readonly sent: () => ReadonlyMap<number, number>;
  /**
   * Refused calls, links lost and callback queries that have no answer yet. Ordered faults are left
   * out.
   */
  readonly violations: () => readonly Violation[];
  readonly faults: Faults;
  readonly waitForIdle: (options?: IdleOptions) => Promise<void>;
  /** Delivers the update with this id, or the newest, once more (a replay). */
  readonly redeliver: (updateId?: number) => void;
  /** Empties the log, the counts and the violations. */
  readonly clear: () => void;
  /** The running parts, for the page of the playground. */
  readonly server: Server;
  readonly close: () => Promise<void>;
}

/** Replays need the updates of the recent past. */
const UPDATES_REMEMBERED = 200;

/**
 * Starts a Bot API server on loopback: the platform that the playground and the tests run the bot
 * on.
 */
export async function startLocalBotApi(options: LocalBotApiOptions): Promise<LocalBotApi> {
  const host = options.host ?? '127.0.0.1';
  const problem = unsafeHostProblem(host);
  if (problem !== undefined) throw new Error(problem);
  const { server, reactions, recent } = assemble(options);
  const http = createHttpServer({
    server,
    reactions,
    token: options.token,
    otherwise: options.otherwise ?? refusePath,
  });
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(options.port ?? 0, host, resolve);
  });
  const address = http.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    port,
    bot: server.world.bot,
    ...createCast(server),
    calls: server.journal.calls,
    counts: server.journal.counts,
    sent: server.journal.sent,
    violations: () => [...server.journal.violations(), ...unanswered(server)],
    faults: server.faults,
    waitForIdle: (idle) => waitForIdle(server, reactions, idle),
    redeliver: (updateId) => server.queue.repeat(findRecent(recent, updateId)),
    clear: server.journal.clear,
    server,
    close: async () => {
      server.queue.close();
      server.webhook.close();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

function assemble(options: LocalBotApiOptions): {
  server: Server;
  reactions: ReturnType<typeof createReactions>;
  recent: QueuedUpdate[];
} {
  const recording = options.record ?? 'all';
  const world = createWorld(
    options.clock,
    botAccount(options),
    recording,
    options.lastMessageId ?? 0,
  );
  const queue = createUpdateQueue(options.lastMessageId);
  const reactions = createReactions();
  const recent: QueuedUpdate[] = [];
  const handOut = (updates: readonly QueuedUpdate[]): void => {
    reactions.delivered(updates);
    recent.push(...updates);
    recent.splice(0, recent.length - UPDATES_REMEMBERED);
  };
  queue.onHandOut(handOut);
  const webhook = createWebhookDelivery({
    queue,
    now: options.clock.now,
    onSend: (queued) => handOut([queued]),
    onReply: (method, params) => {
      server.journal.started();
      void runCall({ server, reactions }, method, params);
    },
  });
  const server: Server = {
    world,
    queue,
    webhook,
    queries: createCallbackQueries(),
    profile: createProfile(),
    journal: createJournal(recording, options.onCall),
    faults: createFaults(world, (personId, status) => {
      const chat = world.chats.get(personId);
      if (chat?.person !== undefined) receiveMembership(server, chat, chat.person, status);
    }),
    rates: createRateLimiter(options.limits ?? {}),
    findChat: (chatId) => findChat(world.chats, chatId, options.unknownChats === 'accept'),
  };
  return { server, reactions, recent };
}

function botAccount(options: LocalBotApiOptions): Account & Readonly<Record<string, unknown>> {
  return {
    id: Number.parseInt(options.token, 10) || 1,
    is_bot: true,
    first_name: options.botName ?? 'Postbag',
    username: options.botUsername ?? 'postbag_bot',
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: true,
    can_connect_to_business: false,
    has_main_web_app: false,
  };
}

function createCast(server: Server): Pick<LocalBotApi, 'person' | 'group'> {
  const { world } = server;
  const people = new Map<number, Person>();
  const groups = new Map<number, Group>();

  function open(chat: Chat): Chat {
    world.chats.set(chat.id, chat);
    announce(world, { type: 'chat', chat });
    return chat;
  }

  return {
    person(id, profile) {
      const known = people.get(id);
      if (known !== undefined) return known;
      const account: Account = { id, is_bot: false, first_name: `Person ${id}`, ...profile };
      const chat = open({ ...strangersChat(id), ...privateChat(account) });
      const person = { id, ...createMember(server, chat, account) };
      people.set(id, person);
      return person;
    },
    group(id, title = 'Group') {
      const known = groups.get(id);
      if (known !== undefined) return known;
      if (id >= 0) throw new Error(`A group's id is negative, not ${id}.`);
      const chat = open({ id, wire: { id, type: 'group', title }, messages: new Map() });
      const founder: Account = { id: 1, is_bot: false, first_name: 'Founder' };
      receiveMembership(server, chat, founder, 'member');
      const group = createGroup(server, chat);
      groups.set(id, group);
      return group;
    },
  };
}

function privateChat(account: Account): Pick<Chat, 'wire' | 'person'> {
  const { id, first_name, last_name, username } = account;
  const names = {
    first_name,
    ...(last_name === undefined ? {} : { last_name }),
    ...(username === undefined ? {} : { username }),
  };
  return { wire: { id, type: 'private', ...names }, person: account };
}

function strangersChat(id: number): Chat {
  return { id, wire: { id, type: 'private', first_name: 'Stranger' }, messages: new Map() };
}

/** In a load test a chat that nobody opened is made for the call and not kept. */
function findChat(
  chats: ReadonlyMap<number, Chat>,
  id: number,
  acceptsUnknown: boolean,
): Chat | undefined {
  return chats.get(id) ?? (acceptsUnknown && id > 0 ? strangersChat(id) : undefined);
}

function findRecent(recent: readonly QueuedUpdate[], updateId: number | undefined): QueuedUpdate {
  const found =
    updateId === undefined
      ? recent.at(-1)
      : recent.find(({ update }) => update.update_id === updateId);
  if (found === undefined) throw new Error('No such update was delivered lately.');
  return found;
}

function unanswered({ queries }: Server): Violation[] {
  return queries.unanswered().map(({ chatId, data }) => ({
    kind: 'unanswered callback',
    method: 'answerCallbackQuery',
    chatId,
    code: 0,
    reason: `no answer to the tap on "${data}"`,
  }));
}

function refusePath(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(404).end();
}
