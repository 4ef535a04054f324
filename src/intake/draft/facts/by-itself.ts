/** What ties a sentence to the one before it in the sheet, and what stays in its place. */
const TIES: readonly (readonly [tie: RegExp, rest: string])[] = [
  // "However, he was …": always with the comma, which "Later that day" has not.
  [
    /^(?:However|Moreover|Furthermore|In addition|Additionally|Meanwhile|Subsequently|Afterwards|Later|Also|Indeed|Nevertheless|Then|Sin embargo|Además|Asimismo|Posteriormente|Mientras tanto|No obstante|Cependant|En outre|De plus|Par ailleurs|Toutefois|Ensuite|Entre-temps), /u,
    '',
  ],
  // "Prior to the travel ban, on 3 October she …": the day says when.
  [
    /^(?:Prior to|Before|After|Following) (?:the|this|that|these) [^,\d]{3,40}, (?=(?:on|in) (?:\d|\p{Lu}))/u,
    '',
  ],
  [
    /^(?:Antes de|Después de|Tras) (?:el|la|los|las|ese|esa|este|esta) [^,\d]{3,40}, (?=el \d)/u,
    '',
  ],
  [/^(?:Avant|Après) (?:le |la |les |l[’']|cet? |cette )[^,\d]{3,40}, (?=le \d)/u, ''],
  // "She is also standing trial": beside what, the letter need not have told.
  [/^([^,;]{2,40}? (?:is|are|was|were|has|have|had)) also (?!known\b)/u, '$1 '],
  [/^([^,;]{2,40}? (?:es|está|están|fue|fueron|ha|han)) también /u, '$1 '],
  [/^([^,;]{2,40}? (?:est|sont|a|ont)) (?:également|aussi) /u, '$1 '],
];

/**
 * A sentence of the story without what only ties it to the one before: a letter may tell it after
 * another one, or first.
 */
export function byItself(sentence: string): string {
  return TIES.reduce((said, [tie, rest]) => said.replace(tie, rest), sentence);
}
