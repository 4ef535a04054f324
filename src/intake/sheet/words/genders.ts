import { foldText } from '../layout/fold-text.ts';
import type { SheetLanguage } from '../labels/label.ts';
import type { SheetGender } from '../sheet-reading.ts';

/** What a form writes for a gender, in small letters without accents. */
const WRITTEN: readonly (readonly [SheetGender, RegExp])[] = [
  [
    'female',
    /^(?:f|w|female|woman|mujer|femenino|femme|feminin|weiblich|frau|she(?:\/.*)?|ella(?:\/.*)?|elle(?:\/.*)?|sie(?:\/.*)?|women|girl|feminino|femminile|vrouw|mulher)$/,
  ],
  [
    'male',
    /^(?:m|h|male|man|hombre|masculino|homme|masculin|mannlich|mann|he(?:\/.*)?|el(?:\/.*)?|il(?:\/.*)?|er(?:\/.*)?|men|boy|maschile|homem)$/,
  ],
];

/** The gender that a form's word or pronoun means. */
export function writtenGender(word: string): SheetGender | undefined {
  const folded = foldText(word.trim()).replace(/[.,;)]+$/, '');
  return WRITTEN.find(([, pattern]) => pattern.test(folded))?.[0];
}

/**
 * Words of running text that tell a gender: pronouns where they can mean nobody else, courtesies,
 * kin.
 */
const TOLD: Readonly<Record<SheetLanguage, Readonly<Record<SheetGender, RegExp>>>> = {
  en: {
    female: /\b(?:she|her|hers|herself|mrs|ms|mother of|wife of)\b/g,
    male: /\b(?:he|his|him|himself|mr|father of|husband of)\b/g,
  },
  es: {
    female:
      /\b(?:ella|fue \p{L}+(?:ada|ida)|la senora|sra|detenida|activista indigena a la|periodista detenida|la (?:periodista|activista|abogada|defensora|profesora|estudiante)|hija|esposa)\b/gu,
    male: /\b(?:fue \p{L}+(?:ado|ido)|el (?:periodista|activista|abogado|defensor|profesor|estudiante)|el senor|sr|detenido|hijo|esposo)\b/gu,
  },
  fr: {
    female:
      /\b(?:elle|mme|arretee|detenue|la (?:journaliste|militante|avocate|defenseure|professeure|etudiante)|cette femme)\b/g,
    male: /\b(?:il|arrete|detenu|le (?:journaliste|militant|avocat|defenseur|professeur|etudiant)|cet homme)\b/g,
  },
  de: {
    female:
      /\b(?:frau|nonne|sie (?:wurde|ist|war|hat|soll|wird|kann|darf|muss)|die (?:journalistin|aktivistin|anwaltin|lehrerin|studentin|menschenrechtlerin|verteidigerin)|ihrer|ihrem)\b/g,
    male: /\b(?:herr|herrn|er|seine|seiner|seinem|seinen|der (?:journalist|aktivist|anwalt|lehrer|student|menschenrechtler))\b/g,
  },
  pt: {
    female: /\b(?:ela|senhora|(?:foi|esta|e) (?:\p{L}+(?:ada|ida)|presa|morta))\b/gu,
    male: /\b(?:ele|senhor|(?:foi|esta|e) (?:\p{L}+(?:ado|ido)|preso|morto))\b/gu,
  },
  it: {
    female: /\b(?:lei|signora|e stata|detenuta|arrestata|condannata|malata)\b/g,
    male: /\b(?:lui|signor|e stato|detenuto|arrestato|condannato|malato)\b/g,
  },
  nl: { female: /\b(?:zij|haar|mevrouw)\b/g, male: /\b(?:hij|hem|zijn|meneer)\b/g },
};

/**
 * The gender that a text about one person tells, where it tells one much oftener than the other.
 */
export function toldGender(text: string, language: SheetLanguage): SheetGender | undefined {
  const folded = foldText(text);
  const count = (gender: SheetGender) => (folded.match(TOLD[language][gender]) ?? []).length;
  const [female, male] = [count('female'), count('male')];
  if (female > male * 2) return 'female';
  return male > female * 2 ? 'male' : undefined;
}
