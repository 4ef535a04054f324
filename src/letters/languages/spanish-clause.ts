import type { ClauseForms } from './rules.ts';

/**
 * Ends of infinitives and the third person singular of their present subjunctive, where the one
 * does not follow from the other by spelling. The longest end that fits counts.
 */
const IRREGULAR: Readonly<Record<string, string>> = {
  hacer: 'haga',
  satisfacer: 'satisfaga',
  poner: 'ponga',
  tener: 'tenga',
  venir: 'venga',
  traer: 'traiga',
  caer: 'caiga',
  decir: 'diga',
  prever: 'prevea',
  salir: 'salga',
  valer: 'valga',
  saber: 'sepa',
  olver: 'uelva',
  mover: 'mueva',
  atender: 'atienda',
  entender: 'entienda',
  extender: 'extienda',
  defender: 'defienda',
  cerrar: 'cierre',
  encontrar: 'encuentre',
  mostrar: 'muestre',
  probar: 'pruebe',
  cordar: 'cuerde',
  contar: 'cuente',
  soltar: 'suelte',
  renovar: 'renueve',
  negar: 'niegue',
  plegar: 'pliegue',
  recomendar: 'recomiende',
  jugar: 'juegue',
  pedir: 'pida',
  petir: 'pita',
  servir: 'sirva',
  seguir: 'siga',
  corregir: 'corrija',
  legir: 'lija',
  mentir: 'mienta',
  quirir: 'quiera',
  aislar: 'aísle',
  rehusar: 'rehúse',
  reunir: 'reúna',
  prohibir: 'prohíba',
  enviar: 'envíe',
  desviar: 'desvíe',
  guiar: 'guíe',
  ampliar: 'amplíe',
  fiar: 'fíe',
  variar: 'varíe',
  vaciar: 'vacíe',
};

/** Short verbs that are no ends of others. */
const WHOLE: Readonly<Record<string, string>> = {
  dar: 'dé',
  ver: 'vea',
  ser: 'sea',
  ir: 'vaya',
  haber: 'haya',
};

/**
 * A stem whose last vowel is e or o may change it ("atender", "probar"): these ends are of verbs
 * that do not.
 */
const STEADY =
  /(?:[cs]ion|orden|libe?r|ced|spond|proteg|ces|res|pet|pt|ect|vel|lev|l[eo]c|voc|[ou]rg|derog|rrog|[ai]bog|d?ej|per|form|nombr|tom|ac?og|recog|consider|met|prend|spend|vend|serv|pres[ae]nt|ncel|rcel|plet|apoy|control|don|ec|noc|entreg|leg)$/u;

const VOWEL_OF_STEM = /[aeiouáéíóú](?=[^aeiouáéíóú]*$)/u;

/** "c", "g", "z" and their like keep their sound before the other vowel. */
const SPELLING: readonly (readonly [stem: RegExp, ends: 'ar' | 'er, ir', then: string])[] = [
  [/gu$/u, 'ar', 'güe'],
  [/u$/u, 'ar', 'úe'],
  [/c$/u, 'ar', 'que'],
  [/g$/u, 'ar', 'gue'],
  [/z$/u, 'ar', 'ce'],
  [/gu$/u, 'er, ir', 'ga'],
  [/u$/u, 'er, ir', 'uya'],
  [/g$/u, 'er, ir', 'ja'],
  [/(?<=[aeo]|du)c$/u, 'er, ir', 'zca'],
  [/c$/u, 'er, ir', 'za'],
];

/** "levantar" → "levante"; undefined where the infinitive alone does not tell. */
export function subjunctive(infinitive: string): string | undefined {
  const whole = WHOLE[infinitive];
  if (whole !== undefined) return whole;
  const end = Object.keys(IRREGULAR)
    .filter((known) => infinitive.endsWith(known))
    .toSorted((one, other) => other.length - one.length)[0];
  if (end !== undefined) return infinitive.slice(0, -end.length) + (IRREGULAR[end] ?? '');
  const stem = infinitive.slice(0, -2);
  const vowel = VOWEL_OF_STEM.exec(stem)?.[0];
  if (vowel === undefined || ('eo'.includes(vowel) && !STEADY.test(stem))) return undefined;
  const ends = infinitive.endsWith('ar') ? 'ar' : 'er, ir';
  const spelt = SPELLING.find(([pattern, of]) => of === ends && pattern.test(stem));
  if (spelt !== undefined) return stem.replace(spelt[0], spelt[2]);
  return stem + (ends === 'ar' ? 'e' : 'a');
}

const VERB = /^(no )?(\p{Ll}+[aei]r)(l[aeo]s?)?(?![\p{L}])/u;

/** A verb behind "and" that nobody marked: it may belong to the first one, or to another. */
const UNMARKED_VERB = /(?<![\p{L}])[yeo] \p{Ll}+[aei]r(?:l[aeo]s?)?(?![\p{L}])/u;

/** "averiguarlo" → "lo averigüe". */
function conjugated(clause: string): string | undefined {
  const [infinitive, no = '', verb = '', pronoun] = VERB.exec(clause) ?? [];
  const form = subjunctive(verb);
  if (infinitive === undefined || form === undefined) return undefined;
  const before = pronoun === undefined ? no : `${no}${pronoun} `;
  return before + form + clause.slice(infinitive.length);
}

const MARK = '{prep} ';

/**
 * A clause as the frames take it: "levantar … y poner fin", behind "insto" "a levantar … y a poner
 * fin", behind "que" "levante … y ponga fin". A second verb is written "… y {prep} poner fin …";
 * where one is not marked, or its form not sure, "que" takes the infinitive with "tenga a bien".
 */
export function spanishClause(clause: string): ClauseForms {
  const plain = clause.replaceAll(MARK, '');
  const verbs = clause.split(MARK).map((part) => (UNMARKED_VERB.test(part) ? '' : part));
  const forms = verbs.flatMap((part) => conjugated(part) ?? []);
  return {
    plain,
    to: `a ${clause.replaceAll(MARK, 'a ')}`,
    that: forms.length === verbs.length ? forms.join('') : `tenga a bien ${plain}`,
  };
}
