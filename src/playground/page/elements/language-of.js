/** Words that are frequent in one of the bot's languages and in none of the others. */
const WORDS = {
  en: ['the', 'and', 'you', 'your', 'with', 'for', 'this', 'that', 'is', 'of'],
  ru: ['и', 'не', 'вы', 'на', 'что', 'письмо', 'в', 'с', 'для', 'это'],
  az: ['və', 'bu', 'üçün', 'məktub', 'ilə', 'siz', 'bir', 'daha', 'deyil', 'xahiş'],
  fr: ['et', 'vous', 'votre', 'les', 'des', 'une', 'pour', 'dans', 'est', 'le'],
  de: ['und', 'der', 'die', 'ist', 'nicht', 'sie', 'ihr', 'ich', 'ein', 'zu'],
  es: ['y', 'usted', 'los', 'las', 'una', 'para', 'con', 'del', 'su', 'el'],
};

/**
 * The language that `text` seems to be in, or `otherwise`: screen readers choose their voice by it,
 * and a letter is often in another language than the chat.
 */
export function languageOf(text, otherwise) {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(WORDS).map(([language, known]) => [
    language,
    words.filter((word) => known.includes(word)).length,
  ]);
  const [best, second] = counts.toSorted((one, other) => other[1] - one[1]);
  return best[1] > second[1] ? best[0] : otherwise;
}
