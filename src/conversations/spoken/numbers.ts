/** How people count in words what stands before them, by number; what comes first, second … too. */
const CARDINALS: readonly (readonly [number: number, words: string])[] = [
  [1, 'one|один|одна|одно|bir|un|une|eins|uno|una'],
  [2, 'two|два|две|iki|deux|zwei|dos'],
  [3, 'three|три|üç|trois|drei|tres'],
  [4, 'four|четыре|dörd|quatre|vier|cuatro'],
  [5, 'five|пять|beş|cinq|fünf|cinco'],
  [6, 'six|шесть|altı|sechs|seis'],
];

const ORDINALS: readonly (readonly [number: number, words: string])[] = [
  [
    1,
    'first|1st|первый|первая|первое|первому|birinci|premier|première|erste|ersten|erster|erstes|primero|primera',
  ],
  [
    2,
    'second|2nd|второй|вторая|второе|второму|ikinci|deuxième|second|seconde|zweite|zweiten|zweiter|zweites|segundo|segunda',
  ],
  [
    3,
    'third|3rd|третий|третья|третье|третьему|üçüncü|troisième|dritte|dritten|dritter|drittes|tercero|tercera',
  ],
  [
    4,
    'fourth|4th|четвёртый|четвертый|четвёртая|dördüncü|quatrième|vierte|vierten|vierter|viertes|cuarto|cuarta',
  ],
];

/** Which of some things in a row is meant. */
export interface Order {
  /** From 1. */
  readonly number: number;
  /** "The second", and not "two". */
  readonly isOrdinal: boolean;
}

const BY_WORDS: ReadonlyMap<string, Order> = new Map(
  [CARDINALS, ORDINALS].flatMap((table) =>
    table.flatMap(([number, words]) =>
      words.split('|').map((word) => [word, { number, isOrdinal: table === ORDINALS }] as const),
    ),
  ),
);

const NUMBER =
  /^(?:(?:option|number|button|вариант|номер|кнопка|seçim|nömrə|düymə|choix|numéro|bouton|nummer|knopf|opción|número|botón) )?(\d{1,2}|\p{L}+)$/u;
const ARTICLES =
  /^(?:(?:the|only|just|to|an?|nur|an|den|der|die|das|dem|le|la|les|au|à|seulement|el|al|a|solo|только|yalnız) )+/u;

const ONE = / (?:one|option|choice|button|вариант|seçim|choix|option|option|opción)$/u;

/** Bare words without the articles before them. */
export function withoutArticles(bare: string): string {
  return bare.replace(ARTICLES, '');
}

/**
 * Which of some things in a row the bare words of a message mean, in any of our languages: "2",
 * "option two", "the second one". Undefined where they mean none, or how many: "the two".
 */
export function orderSaid(bare: string): Order | undefined {
  const [, number = ''] = NUMBER.exec(bare) ?? [];
  if (/^\d/.test(number)) return { number: Number(number), isOrdinal: false };
  const counted = withoutArticles(bare).replace(ONE, '');
  const order = BY_WORDS.get(counted) ?? BY_WORDS.get(number);
  return order && isCount(order, counted !== bare) ? undefined : order;
}

/** Whether a number in words is how many are meant, as behind an article, and not which one. */
function isCount({ number, isOrdinal }: Order, hasArticle: boolean): boolean {
  return hasArticle && !isOrdinal && number > 1;
}
