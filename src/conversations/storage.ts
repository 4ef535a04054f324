import type {
  ConversationData,
  ConversationFlavor,
  VersionedState,
  VersionedStateStorage,
} from '@grammyjs/conversations';
import type { Context } from 'grammy';
import { deliveryOf } from '../store/inbox/delivery.ts';
import type { SealedRecord } from '../store/sealed-record.ts';
import { emptySlot, type InterviewRecord, type InterviewSlot, type Shown } from './slot.ts';

/** The least that the interview's machinery needs of a context. */
export type InterviewContext<D> = ConversationFlavor<Context & { interview: InterviewSlot<D> }>;

export type InterviewRecords<D> = SealedRecord<InterviewRecord<D>>;

/**
 * Writes what the slot holds, unless Redis has exactly that already. Once for each update, when it has been
 * answered: an update that a crash cuts off before comes again, and is answered again.
 */
export async function saveSlot<D>(
  records: InterviewRecords<D>,
  ctx: InterviewContext<D>,
): Promise<void> {
  const { chatId, interview: slot } = ctx;
  const { draft, shown, log, stored } = slot;
  if (chatId === undefined || draft === undefined) return;
  // Drafts are never changed in place, so that the same object is the same draft.
  if (stored?.draft === draft && stored.log === log && isSame(stored.shown, shown)) return;
  await records.save(chatId, { version: 1, draft, shown, log });
  slot.stored = { draft, shown, log };
}

function isSame(one: Shown, other: Shown): boolean {
  return (
    one.main === other.main &&
    one.aside === other.aside &&
    one.asideHash === other.asideHash &&
    one.passing === other.passing
  );
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
      // An update whose answer the draft holds already comes again where a machine died: only the question is shown.
      const wanted = deliveryOf(ctx.update).isApplied;
      Object.assign(slot, { draft, shown, log, wanted, stored: { draft, shown, log } });
      return log === undefined ? undefined : parseLog(log);
    },
    write: async (ctx, log) => {
      ctx.interview.log = JSON.stringify(log);
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

/** Ours and sealed, hence unchanged; whether this version of the plugin can use it, the plugin sees. */
function parseLog(log: string): VersionedState<ConversationData> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the plugin checks the version in it
  return JSON.parse(log) as VersionedState<ConversationData>;
}
