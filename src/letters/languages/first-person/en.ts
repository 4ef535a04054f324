import { catches, oneOf, type FirstPerson } from './first-person.ts';

/** What may stand between "I" and the verb that tells what the writer does. */
const BETWEEN = oneOf(`
  therefore|also|respectfully|likewise|accordingly|further|sincerely|moreover|would|should|may|can|could|am|be|very|in
  addition|besides|too|then|so|humbly|kindly|earnestly|again|deeply|most|strongly|do|once|more|only|just|now|here|to`);

const VERBS = oneOf(`
  write|writing|ask|asking|urge|urging|request|requesting|appeal|appealing|call|thank|thanking|hope|look forward
  concerned|worried|grateful|thankful|obliged|glad of|submit to you|address (?:you|this|these|my)|remain|beg you|trust that you
  draw your attention|turn to you|raise with you|welcome an? (?:answer|reply|response)|appreciate`);

const THINGS = oneOf(`
  letter|letters|message|lines|name|thanks|gratitude|hope|hopes|concern|appeal|plea|respect|request|requests`);

const OF_THINGS = oneOf(
  `sincere|sincerest|warm|warmest|own|other|further|second|first|only|humble|deep|next|last|respectful`,
);

const PATTERNS = [
  new RegExp(
    `\\bI(?:’\\p{L}+)?,?(?:\\s+${BETWEEN}\\b,?)*\\s+(?!${VERBS}\\b)(?!${BETWEEN}\\b)\\p{L}+(?:\\s+\\p{L}+){0,3}`,
    'gu',
  ),
  new RegExp(
    `\\bI(?:\\s+\\p{L}+)*,?\\s+and\\s+(?:I\\s+)?(?:am|have|live|work|know|was|had|read|follow)\\b`,
    'gu',
  ),
  new RegExp(
    `(?<!\\bwith all )\\bmy\\s+(?!(?:${OF_THINGS},?\\s+)*${THINGS}\\b)\\p{L}+(?:\\s+\\p{L}+){0,2}`,
    'giu',
  ),
  new RegExp(
    `(?<!\\b${oneOf('allow|let|inform|tell|permit|concerns|worries|send|give|assure|(?:write|reply|respond|answer|explain|confirm) to')}\\s)(?<=(\\p{L}+)\\s)me\\b`,
    'giu',
  ),
  /\bmyself\b/giu,
  // Said without any "I": "Having read of her, …", "As a teacher, …".
  /^(?:Having \p{L}+|(?:After|While|Since) \p{L}+ing)\b|^(?:As an? \p{L}+|Being an? \p{L}+|Reading|Living|Following|Knowing)\b/gu,
];

export const english: FirstPerson = {
  untruths: (sentence) => catches(sentence, PATTERNS),
  // "Elizabeth I" is no writer.
  pronouns: /(?<!\p{Lu}\p{L}*\s)\bI\b|\b(?:[Mm]e|[Mm]y|[Mm]ine|[Mm]yself)\b/u,
};
