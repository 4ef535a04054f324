const PLAIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '’': "'",
    '‘': "'",
    '´': "'",
    '`': "'",
    '“': '"',
    '”': '"',
    '«': '"',
    '»': '"',
    '–': '-',
    '—': '-',
    '‐': '-',
    '‑': '-',
    '\t': ' ',
    ß: 's',
    ı: 'i',
    ə: 'e',
    ł: 'l',
    ø: 'o',
    đ: 'd',
  }),
);

/**
 * The text in small letters without accents, of the same length, so that what is found in it has
 * the same place in the text itself. Labels are looked for in this form: capitals and lost accents
 * make no difference.
 */
export function foldText(text: string): string {
  return text.replace(/[^\na-z0-9 ]/g, (sign) => {
    const small = sign.toLowerCase();
    const plain = PLAIN.get(small);
    if (plain !== undefined) return plain;
    const base = small.normalize('NFD').charAt(0);
    return base === '' ? sign : base;
  });
}

/** The letters of folded text, as the inside of a class: those of all scripts, and no accent. */
const LETTERS = 'a-zªµº\\u00c0-\\u02ff\\u0370-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff';

/**
 * A regular expression over folded text, in which `\p{L}` and `[\p{L}\p{N}]` may stand. With the
 * tables of Unicode behind each of them, the patterns of labels took V8 a second to compile, on the
 * first sheet after a start.
 */
export function foldedPattern(source: string, flags = ''): RegExp {
  const plain = source.replaceAll(
    /\[\\p\{L\}(\\p\{N\})?\]|\\p\{L\}/g,
    (_, digits?: string) => `[${LETTERS}${digits === undefined ? '' : '0-9'}]`,
  );
  return new RegExp(plain, flags);
}
