/**
 * Says in Telegram's words what is wrong with a link of a button or text; undefined: nothing. Only
 * http, https and tg are opened, and a host needs a dot (so `localhost` is refused and `127.0.0.1`
 * is not).
 */
export function linkProblem(link: string): string | undefined {
  const scheme = /^([a-z][a-z\d+.-]*):/iu.exec(link)?.[1]?.toLowerCase();
  const hasPort = /^[^/]+:\d+(?:[/?#]|$)/u.test(link);
  if (scheme === 'tg' || scheme === 'ton') return undefined;
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https' && !hasPort) {
    return 'Unsupported URL protocol';
  }
  const address = scheme === 'http' || scheme === 'https' ? link : `http://${link}`;
  try {
    const { hostname } = new URL(address);
    return hostname.includes('.') || hostname.startsWith('[') ? undefined : 'Wrong HTTP URL';
  } catch {
    return 'Wrong HTTP URL';
  }
}
