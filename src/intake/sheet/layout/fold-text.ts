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

/** The letters of all scripts, and no accent, as the inside of a class. */
const LETTERS = 'A-Za-zªµº\\u00c0-\\u02ff\\u0370-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff';

/**
 * A regular expression in which `\p{L}` may stand, and `\p{N}` in a class, and which is cheap to compile:
 * with the tables of Unicode behind each of them, the patterns of labels took V8 a second, on the
 * first sheet after a start.
 */
export function lightPattern(source: string, flags = ''): RegExp {
  const plain = source.replaceAll(/\[(?:\\.|[^\]\\])*\]|\\p\{L\}/g, (part) =>
    part.startsWith('[')
      ? part.replaceAll('\\p{L}', LETTERS).replaceAll('\\p{N}', '0-9')
      : `[${LETTERS}]`,
  );
  return new RegExp(plain, flags);
}
