import type { Api } from 'grammy';

/** What the bot wants to hear of, polled or called. Everything else stays with Telegram. */
export const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'callback_query',
  'my_chat_member',
] as const;

/** Where Telegram calls, below PUBLIC_URL. */
export const WEBHOOK_PATH = '/telegram';

/** Telegram opens this many connections to us at once, at most: its own default. */
const CONNECTIONS = 40;

/** Tells Telegram to call us at `publicUrl`, with `secret` in each call. */
export async function registerWebhook(api: Api, publicUrl: string, secret: string): Promise<void> {
  await api.setWebhook(`${publicUrl}${WEBHOOK_PATH}`, {
    secret_token: secret,
    allowed_updates: ALLOWED_UPDATES,
    max_connections: CONNECTIONS,
  });
}

/**
 * Polling is refused while a webhook is set. What waits for the webhook is kept for the polling.
 */
export async function unregisterWebhook(api: Api): Promise<void> {
  const { url } = await api.getWebhookInfo();
  if (url !== undefined && url !== '') await api.deleteWebhook();
}
