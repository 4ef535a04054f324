import { keyOf } from '../../conversations/button-key.ts';

/** What buttons below letters lead to: `o:<deed>:<slug>[:<key of the recipient>[:<rest>]]`. */
export const DEEDS = [
  'go',
  'done',
  'ways',
  'more',
  'fix',
  'sent',
  'undo',
  'bad',
  'good',
  'pdf',
  'fax',
  'all',
  'allpdf',
  'remind',
  'news',
  'copy',
  'cpdf',
  'embassy',
] as const;

export type Deed = (typeof DEEDS)[number];

/** The data of a button; at most 64 bytes, since slugs have 32 at most. */
export function deedData(deed: Deed, slug: string, id?: string, rest?: string): string {
  return ['o', deed, slug, ...(id === undefined ? [] : [keyOf(id)]), ...(rest ? [rest] : [])].join(
    ':',
  );
}

export const DEED_DATA = /^o:([a-z]+):([a-z0-9-]+)(?::([\w-]{6}))?(?::([\w-]+))?$/;
