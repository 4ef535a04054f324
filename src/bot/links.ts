/** Opens the private chat with the bot and starts it with `payload` (at most 64 of A-Z a-z 0-9 _ -). */
export function deepLink(username: string, payload: string): string {
  return `https://t.me/${username}?start=${payload}`;
}

/** Telegram's own page for passing a link on: it works in every app, and asks whom to send it to. */
export function shareLink(url: string, text: string): string {
  return `https://t.me/share/url?url=${encodeURIComponent(url)}&text=${encodeURIComponent(text)}`;
}
