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
