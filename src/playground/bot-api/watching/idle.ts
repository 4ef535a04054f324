import type { Reactions } from './reactions.ts';
import type { Server } from '../server-parts.ts';

export interface IdleOptions {
  /** The bot counts as quiet after so long without a call. Default 30. */
  readonly quietMs?: number;
  /**
   * An update that was confirmed without any reaction is given up on after so long. Default 2,000;
   * 0 for a bot that confirms what it has handled and not before, which makes the waiting exact.
   */
  readonly graceMs?: number;
  /** Fails after so long. Default 15,000. */
  readonly timeoutMs?: number;
}

/**
 * Resolves when the bot has confirmed every update, has answered every callback query and is quiet.
 * Fails with what is still outstanding, so that a hanging test tells why.
 */
export async function waitForIdle(
  server: Server,
  reactions: Reactions,
  { quietMs = 30, graceMs = 2000, timeoutMs = 15_000 }: IdleOptions = {},
): Promise<void> {
  const startedAtMs = performance.now();
  for (;;) {
    const outstanding = listOutstanding(server, reactions, graceMs);
    const lastMs = Math.max(server.journal.lastActivityMs(), reactions.lastDeliveryMs());
    const silentMs = performance.now() - lastMs;
    if (outstanding.length === 0 && silentMs >= quietMs) return;
    if (performance.now() - startedAtMs > timeoutMs) {
      const what = outstanding.length === 0 ? 'the bot keeps calling' : outstanding.join('; ');
      throw new Error(`The bot is not idle after ${timeoutMs} ms: ${what}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
}

function listOutstanding(server: Server, reactions: Reactions, graceMs: number): string[] {
  const unconfirmed = server.webhook.target() === undefined ? server.queue.unconfirmed() : 0;
  const unanswered = server.queries.unanswered().length;
  const found: [number, string][] = [
    [unconfirmed, 'updates not confirmed (is the bot running?)'],
    [server.webhook.busy(), 'updates not accepted by the webhook'],
    [server.journal.inFlight(), 'calls in flight'],
    [unanswered, 'callback queries not answered'],
    [reactions.awaited(graceMs), 'chats with no reaction yet'],
  ];
  return found.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
}
