import { conversations, createConversation } from '@grammyjs/conversations';
import { Composer, type MiddlewareFn, type NextFunction } from 'grammy';
import { changeDialogue } from '../../conversations/coordinator/change/dialogue.ts';
import { CHANGE_DIALOGUE, SHEET_DIALOGUE } from '../../conversations/coordinator/desk.ts';
import { sheetDialogue } from '../../conversations/coordinator/sheet/dialogue.ts';
import type { Texts } from '../../locales/texts.ts';
import { deliveryOf } from '../../store/inbox/delivery.ts';
import { isRedisAway } from '../../store/redis/open-redis.ts';
import type { SealedRecord } from '../../store/sealed/sealed-record.ts';
import { sortError } from '../telegram/errors.ts';
import type { PostbagContext } from '../view/context.ts';
import { actionHandlers } from './actions.ts';
import type { SheetContext } from './coordinators.ts';
import { deskHandlers } from './deeds.ts';
import type { DialogueState } from './dialogue-state.ts';
import { pastedParts, sheetHandlers } from './sheets.ts';
import { translationHandlers } from './translations.ts';
import { loadTrial, trialHandlers } from './trials.ts';

/**
 * Grows with each change of what the dialogue waits for, asks outside or sends: what was kept does
 * not fit then.
 */
const DIALOGUE_VERSION = 3;

export interface RoomOptions {
  readonly texts: Texts;
  readonly dialogues: SealedRecord<DialogueState>;
}

/** What only coordinators have, by where an update comes past it. */
export interface CoordinatorRoom {
  /** Before all else: parts of a sheet that is being pasted. */
  readonly pastedParts: MiddlewareFn<PostbagContext>;
  /** Before the letters: the draft that is being tried. */
  readonly loadTrial: MiddlewareFn<PostbagContext>;
  /** Everything else. */
  readonly handlers: MiddlewareFn<PostbagContext>;
}

/**
 * Everything that only coordinators have. The order matters: the dialogue gets what it waits for
 * before others look at it.
 */
export function coordinatorRoom({ texts, dialogues }: RoomOptions): CoordinatorRoom {
  /**
   * Updates that Telegram or Redis had no time for. They come again: the dialogue stays where it
   * was before them.
   */
  const cutOff = new WeakSet<object>();
  const kept =
    <Rest extends unknown[]>(write: (writerId: number, ...rest: Rest) => Promise<void>) =>
    async (ctx: PostbagContext, ...rest: Rest): Promise<void> => {
      if (!cutOff.has(ctx)) await write(ctx.writerId, ...rest);
    };
  const room = new Composer<SheetContext>();
  room.use(exceptAnswered);
  room.use(
    conversations<SheetContext, PostbagContext>({
      storage: {
        type: 'context',
        version: DIALOGUE_VERSION,
        adapter: {
          read: ({ writerId }) => dialogues.load(writerId),
          write: kept(dialogues.save),
          delete: kept(dialogues.remove),
        },
      },
    }),
  );
  room.use(async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      if (sortError(error, isRedisAway) === 'outage') cutOff.add(ctx);
      throw error;
    }
  });
  room.use(deskHandlers);
  room.use(createConversation(sheetDialogue(texts), SHEET_DIALOGUE));
  room.use(createConversation(changeDialogue(texts), CHANGE_DIALOGUE));
  room.use(translationHandlers);
  room.use(actionHandlers);
  room.use(trialHandlers);
  room.use(sheetHandlers);
  const handle = room.middleware();
  return {
    pastedParts: pastedParts.middleware(),
    loadTrial,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the first middleware of the room puts the rest there
    handlers: (ctx, next) => handle(ctx as SheetContext, next),
  };
}

/**
 * What a run that was cut off was through with: the dialogue would take it for the answer to its
 * next question.
 */
async function exceptAnswered(ctx: PostbagContext, next: NextFunction): Promise<void> {
  if (!deliveryOf(ctx.update).isAnswered) return next();
  if (ctx.callbackQuery) await ctx.answerCallbackQuery();
}
