/**
 * Where a window envelope shows the address, in millimetres from the left and top edge of the
 * sheet.
 */
export interface AddressWindow {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /**
   * Where text begins: the sheet has play in its envelope, and the edges of the window cannot be
   * relied on.
   */
  readonly inset: { readonly left: number; readonly top: number; readonly others: number };
}

/** A sheet of paper with its window and where it is folded, in millimetres. */
export interface Sheet {
  /** As Typst calls it. */
  readonly paper: 'a4' | 'us-letter';
  readonly width: number;
  readonly height: number;
  readonly window: AddressWindow;
  /** From the top edge. Empty: the envelope's maker gives none. */
  readonly folds: readonly number[];
}

export type Layout = 'din' | 'uk' | 'swiss' | 'french' | 'us';

const A4 = { paper: 'a4', width: 210, height: 297 } as const;
const US_LETTER = { paper: 'us-letter', width: 215.9, height: 279.4 } as const;

/**
 * The windows, by the standard each is from. DIN 5008 form B keeps the upper 17.7 mm of its window
 * for the sender and for remarks; we have neither, because the letter must not say more about its
 * writer than they did.
 */
export const SHEETS: Readonly<Record<Layout, Sheet>> = {
  din: {
    ...A4,
    window: { left: 20, top: 45, width: 85, height: 45, inset: { left: 5, top: 17.7, others: 2 } },
    folds: [105, 210],
  },
  uk: {
    ...A4,
    window: {
      left: 24.6,
      top: 39.5,
      width: 85,
      height: 26.7,
      inset: { left: 2.4, top: 2, others: 2 },
    },
    folds: [],
  },
  swiss: {
    ...A4,
    window: { left: 112, top: 45, width: 90, height: 45, inset: { left: 6, top: 8, others: 2 } },
    folds: [105, 210],
  },
  french: {
    ...A4,
    window: { left: 100, top: 35, width: 100, height: 45, inset: { left: 10, top: 8, others: 2 } },
    folds: [99, 198],
  },
  us: {
    ...US_LETTER,
    window: {
      left: 17.5,
      top: 55.6,
      width: 114,
      height: 28.6,
      inset: { left: 7.9, top: 3, others: 2 },
    },
    folds: [95.25, 187.3],
  },
};

/** Where paper is cut to US Letter, as Unicode CLDR lists it (paperSize, release 45). */
const US_LETTER_COUNTRIES: ReadonlySet<string> = new Set(
  'BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '),
);

/**
 * Whose envelopes have another window than that of DIN 680, which ISO 269 sizes share in most of
 * Europe.
 */
const LAYOUT_OF: Readonly<Record<string, Layout>> = {
  GB: 'uk',
  IE: 'uk',
  IM: 'uk',
  JE: 'uk',
  GG: 'uk',
  CH: 'swiss',
  LI: 'swiss',
  FR: 'french',
  MC: 'french',
};

/** The layout that envelopes in a country (ISO 3166-1 alpha-2, or undefined: not known) ask for. */
export function layoutFor(country: string | undefined): Layout {
  if (country === undefined) return 'din';
  return US_LETTER_COUNTRIES.has(country) ? 'us' : (LAYOUT_OF[country] ?? 'din');
}

/** The paper on which somebody in `country` prints. */
export function sheetFor(country: string | undefined): Sheet {
  return SHEETS[layoutFor(country)];
}
