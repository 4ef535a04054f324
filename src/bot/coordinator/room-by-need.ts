import { once } from '../../once.ts';
import type { SendingByChat } from '../updates/inbox/sending-once.ts';
import type { CoordinatorRoom, RoomOptions } from './room.ts';

/**
 * The room of the coordinators, read when the first of them writes: with the reading of sheets it
 * is a sixth of the program, and few runs of a bot on few days need it. Its dialogues are told for
 * which update they send.
 */
export function roomByNeed(options: RoomOptions, { during }: SendingByChat): CoordinatorRoom {
  const load = once(async () => {
    const { coordinatorRoom } = await import('./room.ts');
    return coordinatorRoom(options);
  });
  return {
    pastedParts: async (ctx, next) => (await load()).pastedParts(ctx, next),
    loadTrial: async (ctx, next) => (await load()).loadTrial(ctx, next),
    handlers: async (ctx, next) => {
      const { handlers } = await load();
      await during(ctx, async () => void (await handlers(ctx, next)));
    },
  };
}
