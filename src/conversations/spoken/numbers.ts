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

/** The number that a bare word of a message stands for, in any of our languages, or undefined. */
export function orderSaid(bare: string): Order | undefined {
  return BY_WORDS.get(bare);
}
