/** Opens the private chat with the bot and starts it with `payload` (at most 64 of A-Z a-z 0-9 _ -). */
export function deepLink(username: string, payload: string): string {
  return `https://t.me/${username}?start=${payload}`;
}

/** Telegram's own page for passing on a link to `payload`: it works in every app and asks whom to send it to. */
export function shareLink(username: string, payload: string, text: string): string {
  const url = encodeURIComponent(deepLink(username, payload));
  return `https://t.me/share/url?url=${url}&text=${encodeURIComponent(text)}`;
}
