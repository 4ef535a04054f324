import { foldText } from '../sheet/layout/fold-text.ts';

/**
 * Words, in small letters without accents and in all languages of sheets, that speak of a right.
 */
const WORDS: readonly (readonly [right: string, words: RegExp])[] = [
  [
    'life',
    /death (?:penalty|sentence|threat)|execut|threat\w* to kill|killed|killing|pena de muerte|ejecuci|amenazas? de muerte|asesin|peine de mort|menace\w* de mort|todesstrafe|hinricht|morddroh|disappear|desaparec|disparu|verschw/,
  ],
  [
    'torture',
    /tortur|ill-treat|beaten|malos tratos|mauvais traitement|folter|misshand|solitary confinement|isolement|aislamiento|einzelhaft/,
  ],
  [
    'liberty',
    /arrest|detain|detention|imprison|custody|hostage|abduct|\bheld\b|deten|preso|encarcel|detenu|inhaft|festgenommen|verhaft|prison/,
  ],
  [
    'fair-trial',
    /\btrial\b|\btried\b|\bcharge[sd]?\b|court|convict|sentenced|lawyer|juicio|acusad|cargos|proces|juge|accus|condamn|avocat|prozess|anklage|verurteil/,
  ],
  [
    'movement',
    /travel ban|leave the country|passport|freedom of movement|prohibicion de (?:viajar|salir)|interdiction de (?:voyager|sortir)|reiseverbot|ausreise/,
  ],
  [
    'expression',
    /journalis|blog|\barticles?\b(?! \d)|publish|\btweet|\bpost(?:ed|er)|freedom of expression|criticiz|criticis|cartoon|poet|writer|periodis|publicar|libertad de expresion|liberte d'expression|meinungsfreiheit|journalist|reporter/,
  ],
  [
    'assembly',
    /demonstrat|protest|march(?:ing|ed)?\b|manifestaci|manifestation|kundgebung|demonstration/,
  ],
  [
    'association',
    /trade union|strike|human rights defender|activist|sindical|huelga|syndic|greve|gewerkschaft|streik|aktivist/,
  ],
  ['religion', /religio|church|mosque|\bmonk\b|priest|faith|iglesia|eglise|kirche|glaube/],
  [
    'health',
    /medical|hospital|doctor|\billness|cancer|insulin|diabet|hunger strike|\bhealth|salud|medico|hospital|sante|medecin|grippe|arzt|gesundheit|hungerstreik/,
  ],
  [
    'land',
    /evict|\bland\b|housing|demolish|(?:destroy|burn)\w* (?:the |their |her |his )?(?:house|home)|desaloj|tierra|expuls|terres|logement|vertreib|zwangsraum/,
  ],
  [
    'asylum',
    /deport|asylum|refugee|sent back|refoulement|extradit|asilo|refugiad|asile|refugie|abschieb|asyl/,
  ],
  [
    'equality',
    /\bgay\b|lesbian|\blgbt|discriminat|homophob|transgender|discrimina|hate motive|\bpride\b/,
  ],
  ['privacy', /privacy|surveillance|intimate|vida privada|vie privee|privatsphare/],
];
const RIGHTS_AT_MOST = 4;

/** The rights that a text speaks of, most spoken of first: a proposal. */
export function guessRights(text: string): readonly string[] {
  const folded = foldText(text.toLowerCase());
  return WORDS.map(([right, words]) => {
    const count = (folded.match(new RegExp(words, 'g')) ?? []).length;
    return { right, count };
  })
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)
    .slice(0, RIGHTS_AT_MOST)
    .map(({ right }) => right);
}
