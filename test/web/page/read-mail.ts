import type { Mail } from '../../../src/web/page/browser/targets.ts';

/**
 * What a mailbox makes of an address that opens it: written apart from the code that makes them.
 * Strict in what some mailboxes forgive: a `+` is a plus, and a line of a mailto ends with CRLF.
 */
export function readMail(href: string): Mail {
  const { protocol, host, pathname, search, hash } = new URL(href);
  if (protocol === 'mailto:') {
    const fields = readFields(search);
    const lines = fields.get('body')?.split('\r\n');
    if (lines?.some((line) => /[\r\n]/u.test(line)))
      throw new Error('A line ends with half a CRLF.');
    return {
      emails: pathname.split(',').map(decodeURIComponent),
      subject: fields.get('subject') ?? '',
      body: lines?.join('\n'),
    };
  }
  const fields = readFields(host.includes('proton') ? hash : search);
  const mailto = fields.get('mailto');
  if (mailto !== undefined) return readMail(mailto);
  const value = (...names: readonly string[]): string | undefined =>
    names.map((name) => fields.get(name)).find((found) => found !== undefined);
  return {
    emails: (value('to', 'To') ?? '').split(/[,;]/u),
    subject: value('su', 'subject', 'Subject') ?? '',
    body: value('body', 'Body'),
  };
}

function readFields(query: string): ReadonlyMap<string, string> {
  const pairs = query.slice(1).split('&');
  return new Map(
    pairs.map((pair) => {
      const [name = '', value = ''] = pair.split('=');
      return [name, decodeURIComponent(value)];
    }),
  );
}
