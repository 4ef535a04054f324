import { foldText } from '../layout/fold-text.ts';
import { lightPattern } from '../layout/light-pattern.ts';
import { slice } from '../layout/passage.ts';
import type { Passage } from '../layout/passage.ts';
import { countriesIn, isAlsoName } from './countries.ts';
import { monthNumber } from './months.ts';
import { rolesIn } from './roles.ts';

const PARTICLE =
  '(?:al|el|bin|bint|ibn|ben|abu|ould|de|da|do|dos|das|del|della|di|la|las|los|le|van|von|der|den|ter|oğlu|qizi|kyzy|uulu|wa|ole|na|bint|ul|ur)';
const TOKEN =
  "\\p{Lu}[\\p{L}’'-]*\\p{Ll}[\\p{L}’'-]*|(?:\\p{Lu}\\.){1,4}|(?:Md|Mohd|Ma|St)\\.|(?:al|el|as|ad|ar|ash)-\\p{Lu}[\\p{L}’'-]+";
const NAME = lightPattern(
  `(?<![\\p{L}’'-])(?:${TOKEN})(?: (?:(?:${PARTICLE}) ){0,2}(?:${TOKEN})){1,5}(?![\\p{L}])`,
  'g',
);

/**
 * Words that begin with a capital and are part of no person's name, in small letters without
 * accents.
 */
const NO_NAME = new Set(
  `international amnesty human rights court supreme prison police commission committee council university college school ministry
minister president office republic national action urgent street avenue airport city province state states united nations union
european party movement front organization organisation association federation society institute law act code article constitution
parliament assembly government army force forces security service services bureau department district region river lake north south
east west northern southern eastern western central radio free television tv news newspaper times daily media center centre hospital
station detention correctional facility camp monday tuesday wednesday thursday friday saturday sunday the a an this that these those he
she they it his her their in on at by for from since when while after before during despite although as if according both all another
one two three four five six seven eight nine ten several many some please dear yours mr mrs ms dr general prosecutor attorney judge
special agency agencies intelligence authority authorities board administration directorate inspectorate investigation rapporteur working group arbitrary covenant convention declaration universal covenant christian muslim islamic catholic
protestant orthodox jewish sunni shia jahr jahre jahren monat monate monaten tag tage tagen haft untersuchungshaft gefangnis strafe folter gericht urteil prozess brothers sisters twins cousins siblings students teachers journalists lawyers activists farmers herders
workers fishermen hermanos hermanas freres soeurs bruder geschwister schwestern fratelli sorelle irmaos irmas and or but however moreover no not there its our your we you i
derechos humanos corte suprema comision comite consejo universidad ministerio ministro presidente oficina republica nacional accion
urgente calle avenida aeropuerto ciudad provincia estado estados naciones unidas union partido movimiento frente organizacion asociacion
federacion ley codigo articulo constitucion asamblea gobierno ejercito fuerzas seguridad policia el la los las un una en por para desde
cuando tras segun ambos todos otra uno dos tres cuatro cinco seis senor senora general fiscal juez amnistia internacional
droits humains cour conseil universite ministre bureau republique nationale rue ville etat nations unies parti mouvement loi code
constitution assemblee gouvernement armee forces securite police le les une des dans pour depuis lorsque apres selon deux trois quatre
cinq amnistie monsieur madame maitre procureur juge convention pacte comite commission prison centrale maison arret
dona seu menschenrechte gericht oberster gefangnis polizei kommission ausschuss rat universitat ministerium minister prasident republik strasse
stadt staat vereinte nationen partei bewegung gesetz verfassung parlament regierung armee sicherheit der die das ein eine im am bei fur
seit als nach wahrend laut ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner beide alle zwei drei vier funf herr frau dr am bitte sie er es wir ich`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Whether a word of the text, as long as words of offices are, belongs to no person's name. */
export function hasOfficeWord(text: string): boolean {
  return text.split(/\s+/).some((word) => word.length >= 5 && NO_NAME.has(foldText(word)));
}

/** Where "M." is a courtesy and no first name, in small letters without accents. */
const FRENCH = /(?<![\p{L}])(?:une|les|des|dans|selon|depuis|mme|leurs?)(?![\p{L}])/u;

/** A person's name in running text. */
export interface NameFound {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/**
 * Sequences of two and more capitalised words that look like people: no offices, places of the map,
 * or days.
 */
export function namesIn(text: Passage): readonly NameFound[] {
  const folded = text.text.replace(/\n/g, ' ');
  const isFrench = FRENCH.test(foldText(folded));
  return [...folded.matchAll(NAME)].flatMap(({ 0: name, index }) => {
    const courtesy = (isFrench ? /^(?:MM?\.|Mmes?|Mlles?) /.exec(name)?.[0].length : 0) ?? 0;
    const start = index + courtesy + leadingWords(name.slice(courtesy));
    const end = index + name.replace(/[’']s?$/u, '').length;
    const passage = slice(text, start, end);
    return isName(passage.text) ? [{ passage, start, end }] : [];
  });
}

/** How many characters of words at the beginning are none of a name's ("On", "Journalist"). */
function leadingWords(name: string): number {
  let length = 0;
  for (const word of name.split(' ')) {
    if (!NO_NAME.has(foldText(word)) && !isMonth(word)) return length;
    length += word.length + 1;
  }
  return length;
}

/** Spanish writes months small: with a capital these are first names. */
const ALSO_FIRST_NAMES = ['julio', 'abril'];

function isMonth(word: string): boolean {
  const folded = foldText(word);
  return monthNumber(folded) !== undefined && !ALSO_FIRST_NAMES.includes(folded);
}

export function isName(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 8 &&
    // "dos" is two in Spanish, and between names a particle.
    !words.some(
      (word) => /^\p{Lu}/u.test(word) && (NO_NAME.has(foldText(word)) || isMonth(word)),
    ) &&
    countriesIn(text).every(({ code }) => isAlsoName(code)) &&
    rolesIn(text).length === 0
  );
}
