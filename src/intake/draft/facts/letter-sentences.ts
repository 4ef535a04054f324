import type { SheetLanguage } from '../../sheet/labels/label.ts';
import { foldText } from '../../sheet/layout/fold-text.ts';
import { passageOf } from '../../sheet/layout/passage.ts';
import { sentencesOf } from '../../sheet/layout/sentences.ts';
import { ASKS_IN_LETTER } from '../../sheet/words/requests.ts';

/**
 * How the sentences of a model letter are told apart, in small letters without accents where
 * nothing else is said.
 */
interface LetterWords {
  /**
   * The writer speaks of themselves, or to the reader. With capitals: German "Sie" is the reader,
   * "sie" is not.
   */
  readonly ownVoice: RegExp;
  /** What should be, and what the writer holds of it: no event. */
  readonly opinion: RegExp;
  /** What is said of everybody. */
  readonly maxim: RegExp;
  /** Words that point at the person, besides their name. */
  readonly person: RegExp;
}

const ENGLISH: LetterWords = {
  ownVoice:
    /(?<![\p{L}])(?:I|[Mm]e|[Mm]y|[Mm]yself|[Ww]e|[Uu]s|[Oo]urs?|[Yy]ou|[Yy]ours?|[Yy]ourself)(?![\p{L}])/u,
  opinion:
    /\b(?:should|ought|deserves?|must (?!report|appear|pay|serve|stay|wear|register|leave)|(?:has|have|had) (?:the|a|every) right|entitled|unjust\w*|unfair\w*|unacceptable|outrag\w+|shame\w*|baseless|prisoners? of conscience|(?:solely|merely|simply|only) (?:for|because)|peaceful(?:ly)? exercis\w+|only ["“]?crime|nothing (?:but|more)|innocent|it is (?:time|clear|vital|essential|urgent|wrong)|(?:violat|contraven|breach)\w+|(?:is|are|was) (?:a )?(?:clear|grave|serious|public|flagrant))\b/,
  maxim:
    /^(?:those who|all who|everyone|everybody|anyone|anybody|whoever|people who|every (?:person|human)|no one should|nobody should|to (?:\w+ ){1,3}is)\b/,
  person:
    /\b(?:he|she|him|her|hers|his|himself|herself|they|them|their|the (?:two |three |four )?(?:men|women|brothers|sisters|family|families))\b/,
};

const SPANISH: LetterWords = {
  ownVoice:
    /(?<![\p{L}])(?:[Yy]o|[Mm]e|[Mm]is?|[Nn]os|[Nn]uestr[oa]s?|[Ee]scribo|[Ee]stoy|[Qq]uiero|[Qq]uisiera|[Dd]eseo|[Cc]onsidero|[Cc]reo|[Tt]emo|[Ll]amento|[Ss]é que|[Ll]es? (?:escribo|recuerdo|agradezco)|[Uu]sted(?:es)?|[Ss]u (?:[Ee]xcelencia|[Gg]obierno|[Pp]aís|[Dd]espacho|[Mm]inisterio|[Oo]ficina|[Aa]utoridad|[Ff]iscalía))(?![\p{L}])/u,
  opinion:
    /\b(?:deb(?:e|en|eria|erian) (?!presentarse|comparecer|pagar|cumplir)|merecen?|(?:tiene|tienen|tenia) (?:el )?derecho|injust\w+|inaceptable\w*|intolerable\w*|vergonzos\w+|unicamente|exclusivamente|solo (?:por|ha|hizo|conto|ejerc\w+|dijo)|pres[oa]s? de conciencia|(?:viola|vulnera|contraviene|infringe)n?|inocentes?|es (?:hora|evidente|claro|urgente|esencial|inadmisible))\b/,
  maxim: /^(?:quien(?:es)? |nadie (?:debe|deberia)|tod[oa] (?:persona|ser)|tod[oa]s |cualquier)/,
  person:
    /\b(?:el(?= (?:fue|ha|habia|esta|tiene))|ella|ellos|ellas|sus?|(?:la|lo|las|los|le|les) (?:detuv|llev|mantien|traslad|acus|amenaz|golpe|sac|condenar|dij|dier|neg|han|habian|ha|habia)\w*|la familia)\b|^(?:fue|fueron|ha|han|habia|habian|esta|estan|permanecen?|sigue|siguen|lleva|llevan|cumple|tiene|tienen|comparec|desde entonces)/,
};

const FRENCH: LetterWords = {
  ownVoice:
    /(?<![\p{L}])(?:[Jj]e|[Jj][’']|[Mm]e|[Mm][’']|[Mm]oi|[Mm]on|[Mm]a|[Mm]es|[Nn]ous|[Nn]otre|[Nn]os|[Vv]ous|[Vv]otre|[Vv]os)(?![\p{L}])/u,
  opinion:
    /\b(?:doi(?:t|vent) (?!se presenter|comparaitre|payer|purger|pointer)|devrai(?:t|ent)|merite\w*|(?:a|ont|avait) le droit|injust\w+|inacceptable\w*|intolerable\w*|honteu\w+|uniquement|seule? (?:motif|faute|crime)|n.(?:a|ont) fait qu\w*|prisonni\w+ d.opinion|(?:viole|enfreint|bafoue)(?:nt)?|innocente?s?|il est (?:temps|clair|urgent|essentiel|inadmissible))\b/,
  maxim:
    /^(?:ceux qui|celles qui|celles et ceux|nul ne|personne ne (?:doit|devrait)|toute? (?:personne|etre)|tou[st]e?s? |chacun|quiconque)/,
  person:
    /\b(?:ils?(?! (?:est|y a|faut|s.agit))|il est (?=\w+e?\b)|elles?|lui|son|sa|ses|leurs?|la famille)\b/,
};

const GERMAN: LetterWords = {
  ownVoice:
    /(?<![\p{L}])(?:[Ii]ch|[Mm]ich|[Mm]ir|[Mm]eine?[mnrs]?|[Ww]ir|[Uu]ns|[Uu]nsere?[mnrs]?|Ihnen|(?<![.:!?] |^)(?:Ihre?[mnrs]?|Sie)|^Ihre?[mnrs]? (?:Regierung|Land|Landes|Behörden?|Ministerium|Amt|Einsatz)|Sie (?:haben|sind|können|müssen|werden|sollten))(?![\p{L}])/u,
  opinion:
    /\b(?:soll(?:te|ten)|darf nicht|durfen nicht|mussen?(?! sich| vor gericht|te)|muss (?!sich|vor gericht)|verdien\w+|(?:hat|haben|hatte) (?:das |ein )?recht|ungerecht\w*|inakzeptabel|unertraglich|schande|einzig\w*|(?:hat|haben|hatte) nur|ausschliess?lich|allein wegen|gewaltlose\w* politische\w* gefangene\w*|(?:verletzt|verstoss?t|verstossen)|unschuldig|es ist (?:zeit|klar|dringend|unerlasslich))\b/,
  maxim: /^(?:wer |niemand (?:darf|sollte)|jede[rs]? |alle (?:menschen|die)|diejenigen)/,
  person:
    /\b(?:er|sie|ihn|ihm|ihre?[mnrs]?|seine?[mnrs]?|beide[nr]?|die familie|die (?:beiden |zwei |drei )?(?:manner|frauen|bruder|schwestern))\b/,
};

const WORDS: Readonly<Partial<Record<SheetLanguage | 'other', LetterWords>>> = {
  en: ENGLISH,
  es: SPANISH,
  fr: FRENCH,
  de: GERMAN,
};

/**
 * What a model letter tells of the person, sentence by sentence, up to its first request: since
 * 2018 much of the story stands nowhere else. Left out is what its writer says of themselves or to
 * the reader, what they hold of it, and maxims. `names` are the words of the people's names, in
 * small letters without accents.
 */
export function letterSentences(
  letter: string,
  names: ReadonlySet<string>,
  language: SheetLanguage | 'other',
): readonly string[] {
  const words = WORDS[language];
  if (words === undefined || letter === '') return [];
  const sentences = sentencesOf(passageOf(letter)).map(({ text }) => text);
  const asked = sentences.findIndex((text, index) => index > 0 && asks(text));
  return sentences
    .slice(0, asked < 0 ? sentences.length : asked)
    .filter((text) => !asks(text) && tellsOfPerson(text, words, names));
}

function asks(sentence: string): boolean {
  return ASKS_IN_LETTER.test(foldText(sentence));
}

function tellsOfPerson(
  sentence: string,
  { ownVoice, opinion, maxim, person }: LetterWords,
  names: ReadonlySet<string>,
): boolean {
  const folded = foldText(sentence);
  if (ownVoice.test(sentence) || opinion.test(folded) || maxim.test(folded)) return false;
  if (/[?!:]$/.test(sentence)) return false;
  const isNamed = (folded.match(/\p{L}+/gu) ?? []).some((word) => names.has(word));
  return isNamed || person.test(folded);
}
