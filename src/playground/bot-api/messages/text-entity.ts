/** One stretch of formatted text. Offset and length are in UTF-16 units. */
export interface TextEntity {
  readonly type:
    | 'bold'
    | 'italic'
    | 'underline'
    | 'strikethrough'
    | 'spoiler'
    | 'code'
    | 'pre'
    | 'blockquote'
    | 'expandable_blockquote'
    | 'text_link'
    | 'bot_command'
    | 'mention'
    | 'hashtag'
    | 'url'
    | 'email';
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
  readonly language?: string;
}

/**
 * What Telegram finds in a text by itself, the earlier in the list winning where two overlap.
 * Top-level domains are those that turn up in letters and in tests; Telegram's own list is a
 * thousand long.
 */
const FOUND_IN_TEXT: readonly { type: TextEntity['type']; pattern: RegExp }[] = [
  { type: 'email', pattern: /(?<![\w.+-])[\w.+-]+@(?:[a-z\d-]+\.)+[a-z]{2,24}(?![\w-])/giu },
  {
    type: 'url',
    pattern:
      /(?<![\p{L}\p{N}@./-])(?:(?:https?|tg):\/\/[^\s<>"]+|(?:[a-z\d-]+\.)+(?:com|org|net|info|int|eu|gov|edu|io|dev|me|az|ru|de|fr|es|uk|ge|ua|ch|at|be|tr)(?![\p{L}\p{N}-])(?:[/?#][^\s<>"]*)?)/giu,
  },
  {
    type: 'bot_command',
    pattern: /(?<![\p{L}\p{N}_/<>])\/\w{1,64}(?:@\w{3,32})?(?![\p{L}\p{N}_/])/gu,
  },
  { type: 'mention', pattern: /(?<![\p{L}\p{N}_@])@[a-z]\w{2,31}(?![\p{L}\p{N}_])/giu },
  { type: 'hashtag', pattern: /(?<![\p{L}\p{N}_#])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu },
];

/** A quick look that spares most texts the five searches. */
const WORTH_SEARCHING = /[@/#]|\.\p{L}/u;

/**
 * Finds commands, mentions, addresses and links outside of `taken` (code and links already marked).
 */
export function findEntities(text: string, taken: readonly TextEntity[] = []): TextEntity[] {
  if (!WORTH_SEARCHING.test(text)) return [];
  const found: TextEntity[] = [];
  for (const { type, pattern } of FOUND_IN_TEXT) {
    for (const match of text.matchAll(pattern)) {
      const length = type === 'url' ? withoutClosing(match[0]).length : match[0].length;
      const entity = { type, offset: match.index, length };
      if (length > 0 && !found.some((other) => overlap(other, entity)) && isFree(entity, taken)) {
        found.push(entity);
      }
    }
  }
  return found;
}

function isFree(entity: TextEntity, taken: readonly TextEntity[]): boolean {
  return !taken.some(
    (other) => ['code', 'pre', 'text_link'].includes(other.type) && overlap(other, entity),
  );
}

function overlap(a: TextEntity, b: TextEntity): boolean {
  return a.offset < b.offset + b.length && b.offset < a.offset + a.length;
}

function withoutClosing(address: string): string {
  return address.replace(/[.,;:!?)'’”»\]]+$/u, '');
}

/** Entities in Telegram's order: by where they begin, the longer first. */
export function inOrder(entities: readonly TextEntity[]): TextEntity[] {
  return entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length);
}
