import type {
  ConversationData,
  ConversationFlavor,
  ConversationState,
  VersionedStateStorage,
} from '@grammyjs/conversations';
import type { Context } from 'grammy';
import type { SealedRecord } from '../store/sealed-record.ts';
import { emptySlot, type InterviewRecord, type InterviewSlot, type ReplayLog } from './slot.ts';

/** The least that the interview's machinery needs of a context. */
export type InterviewContext<D> = ConversationFlavor<Context & { interview: InterviewSlot<D> }>;

export type InterviewRecords<D> = SealedRecord<InterviewRecord<D>>;

/** What stands in the log where an update stood. */
const NO_UPDATE = { update_id: 0 };

/**
 * Empties the updates of a log. The loop never looks at an update twice, and so no name, no message and no
 * answer to the safety question is ever in Redis by way of the log.
 */
function withoutUpdates({ replay, ...state }: ConversationState): ConversationState {
  const receive = replay.receive.map((op) =>
    replay.send[op.send]?.payload === 'wait' ? { ...op, returnValue: NO_UPDATE } : op,
  );
  return { ...state, replay: { send: replay.send, receive } };
}

function emptied({ version, state }: ReplayLog): ReplayLog {
  const cleaned: ConversationData = {};
  for (const [id, states] of Object.entries(state)) cleaned[id] = states.map(withoutUpdates);
  return { version, state: cleaned };
}

/** Writes what the slot holds, unless Redis has exactly that already. */
export async function saveSlot<D>(
  records: InterviewRecords<D>,
  ctx: InterviewContext<D>,
): Promise<void> {
  const { chatId, interview: slot } = ctx;
  if (chatId === undefined || slot.draft === undefined) return;
  const record = { version: 1, draft: slot.draft, shown: slot.shown, log: slot.log } as const;
  const json = JSON.stringify(record);
  if (json === slot.stored) return;
  await records.save(chatId, record);
  slot.stored = json;
}

/** Removes the draft of the chat and all that goes with it. */
export async function dropSlot<D>(
  records: InterviewRecords<D>,
  ctx: InterviewContext<D>,
): Promise<void> {
  const { chatId, interview: slot } = ctx;
  slot.draft = undefined;
  if (chatId === undefined || slot.stored === undefined) return;
  await records.remove(chatId);
  slot.stored = undefined;
}

/**
 * Where @grammyjs/conversations keeps its log: inside the record of the draft. `read` fills `ctx.interview`
 * on the way, so that nobody reads the draft a second time.
 */
export function interviewStorage<D>(
  records: InterviewRecords<D>,
): VersionedStateStorage<InterviewContext<D>, ConversationData> {
  return {
    read: async (ctx) => {
      const slot = emptySlot<D>();
      ctx.interview = slot;
      const record = ctx.chatId === undefined ? undefined : await records.load(ctx.chatId);
      if (!record) return undefined;
      const { draft, shown, log } = record;
      Object.assign(slot, { draft, shown, log, stored: JSON.stringify(record) });
      // The plugin works in its copy; half a step of its log must not be saved along with an answer.
      return structuredClone(log);
    },
    write: async (ctx, log) => {
      ctx.interview.log = emptied(log);
      await saveSlot(records, ctx);
    },
    // The conversation is over; the draft is not, where the writer only paused.
    delete: async (ctx) => {
      ctx.interview.log = undefined;
      if (ctx.interview.draft === undefined) await dropSlot(records, ctx);
      else await saveSlot(records, ctx);
    },
  };
}
