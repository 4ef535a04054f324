import { translationFor } from '../urgent-action/choices.ts';
import type { UrgentAction } from '../urgent-action/urgent-action.ts';
import type { View } from './view.ts';

/**
 * Opens the private chat with the bot and starts it with `payload` (at most 64 of A-Z a-z 0-9 _ -).
 */
export function deepLink(username: string, payload: string): string {
  return `https://t.me/${username}?start=${payload}`;
}

/**
 * Telegram's own page for passing `action` on, in the words of the view's language: it works in
 * every app and asks whom to send it to.
 */
export function shareActionLink(
  action: UrgentAction,
  { say, language, username }: Pick<View, 'say' | 'language' | 'username'>,
): string {
  const { title } = translationFor(action, language);
  const text = say('card-share-text', { title });
  const url = encodeURIComponent(deepLink(username, action.slug));
  return `https://t.me/share/url?url=${url}&text=${encodeURIComponent(text)}`;
}
