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
  if (ASCII_ONLY.test(text)) return text.toLowerCase();
  return text.replace(/[^\na-z0-9 ]/g, (sign) => {
    const known = FOLDED.get(sign) ?? folded(sign);
    FOLDED.set(sign, known);
    return known;
  });
}

/** Without the signs that stand for others. */
const ASCII_ONLY = /^[\n -_a-~]*$/;
const FOLDED = new Map<string, string>();

function folded(sign: string): string {
  const small = sign.toLowerCase();
  const base = small.normalize('NFD').charAt(0);
  return PLAIN.get(small) ?? (base === '' ? sign : base);
}
