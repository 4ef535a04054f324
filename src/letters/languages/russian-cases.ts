/** Behind these the accusative is another form than we make, or the sentence another. */
const NOT_AN_OBJECT = /^(?:адвокат|врач|защитник|переводчик|представител|обеспечен)/iu;

/** A feminine adjective in the nominative; "мая" is the month. */
const FEMININE_ADJECTIVE = /(?<!\p{L})(?!мая(?!\p{L}))\p{L}+(?:ая|яя)(?!\p{L})/u;

/** What may be a second noun in the nominative, and as well the genitive of a person. */
const SECOND_NOUN = /(?<!\p{L})(?:и|или|также)\s+\p{L}*(?:а|(?<!ни)я)(?!\p{L})/u;

/**
 * A noun phrase in the nominative, as "Прошу Вас обеспечить …" takes it: only feminine words
 * differ, and of them those up to the noun that leads. Undefined where more of them may have to.
 */
export function accusative(phrase: string): string | undefined {
  if (NOT_AN_OBJECT.test(phrase)) return undefined;
  const words = phrase.split(' ');
  const noun = words.findIndex((word) => word !== 'и' && !FEMININE_ADJECTIVE.test(word));
  const object = words.map((word, place) => {
    if (place < noun) return word.replace(/ая(?=,?$)/u, 'ую').replace(/яя(?=,?$)/u, 'юю');
    if (place > noun) return word;
    return word.replace(/а(?=,?$)/u, 'у').replace(/(?<!м)я(?=,?$)/u, 'ю');
  });
  const said = object.join(' ');
  return FEMININE_ADJECTIVE.test(said) || SECOND_NOUN.test(said) ? undefined : said;
}
