/** More initials than this are not initials: the first ones stay, and the last. */
const INITIALS_AT_MOST = 4;

/** Words between names that are none, wherever they stand but at the beginning. */
const PARTICLES: ReadonlySet<string> = words(
  'von vom zu zum zur der van den ten ter de del della delle dello degli dei di dal dos das du des of the',
  'la le les los las el y e i und et bin ibn bint ben al ul ud af av da do ап оглы кызы фон ван де дер',
  'oğlu qızı uulu kyzy оглу гызы ag بن ابن بنت آل',
);

/** Names too, when they have a capital: Văn and Lê in Vietnam, Ben, Do. */
const NAMES_WITH_A_CAPITAL: ReadonlySet<string> = words(
  'van le la do da du den ben ten ter i e y el',
);

/** No part of the name: titles before, degrees and generations behind. */
const TITLES: ReadonlySet<string> = words(
  'dr prof mr mrs ms miss mx sir dame herr frau mme mlle don doña sra srta',
  'jr sr ii iii iv phd md msc др г-н г-жа',
);

/** Names of two words: "Servant of …", "Father of …". */
const JOINED_TO_THE_NEXT: ReadonlySet<string> = words('عبد أبو ابو أم');

/** Vowels that Thai and Lao write before their consonant. */
const VOWEL_BEFORE = /^[เแโใไເແໂໃໄ]/u;

/** "d’Arc", "al-Rashid": the name begins behind. */
const ATTACHED =
  /^(?:d|l|dell|all|nell|dall)[’'ʼ](?=\p{L})|^(?:al|el|ar|as|ash|at|ad|an|az)-(?=\p{L})/u;
const ARABIC_ARTICLE = /^ال(?=\p{L}{2})/u;

const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Whether `word`, in small letters, stands between names and is none. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

/**
 * The initials of a name, one letter for each: "Anna Maria Berger" gives "A. M. B.", "Jean-Pierre"
 * gives "J.-P.". They never spell a name out. `isTyped`: the writer was asked for initials, so that
 * "AMB" may be such.
 */
export function initialsOf(name: string, { isTyped = false } = {}): string {
  const typed = isTyped ? monogram(name) : undefined;
  const parts = typed ?? namesIn(name);
  const initials = parts.map((part) => initialOf(part, name)).filter((initial) => initial !== '');
  const shown = typed === undefined && spellsOut(initials, name) ? initials.slice(0, 1) : initials;
  return atMost(shown, INITIALS_AT_MOST).join(' ');
}

/** "AMB" and "nl", but not "ANA" or "BO", which are names. */
function monogram(name: string): readonly string[] | undefined {
  const isOne = /^\p{L}[^\P{L}aeiouyаеёиоуыэюяəıöü]{1,2}$/iu.test(name.trim());
  const isCased = name !== name.toLowerCase() ? name === name.toUpperCase() : name.length === 2;
  return isOne && isCased && name.toLowerCase() !== name.toUpperCase()
    ? Array.from(name.trim())
    : undefined;
}

/** The names of a person, without titles, particles and what stands in brackets. */
function namesIn(name: string): readonly string[] {
  const isShouted = name === name.toUpperCase();
  const all = name
    .replaceAll(/\.(?=[-‐‑])/gu, '')
    .replaceAll(/\([^)]*\)|["“„«][^"”“»]*["”“»]/gu, ' ')
    .split(/[\s.,،、，/&·‧・･•]+/u)
    .filter((word) => /\p{L}/u.test(word));
  // "E. S." is no "e" between two names.
  if (areInitials(name)) return all;
  const kept = all.filter((word, at) => {
    const small = word.toLowerCase();
    if (all.length > 1 && TITLES.has(small) && (at === 0 || at === all.length - 1)) return false;
    if (JOINED_TO_THE_NEXT.has(all[at - 1] ?? '')) return false;
    if (!PARTICLES.has(small) || at === all.length - 1) return true;
    const hasCapital = word !== small && !isShouted;
    return hasCapital && (at === 0 || NAMES_WITH_A_CAPITAL.has(small));
  });
  return kept.length > 0 ? kept : all;
}

/** "Anna-Maria" gives "A.-M.", with the capital that its language writes. */
function initialOf(word: string, name: string): string {
  const locale = /[əğıİ]/iu.test(name) && /[əğıĞİƏ]/u.test(name) ? 'az' : undefined;
  return word
    .replace(ATTACHED, '')
    .replace(ARABIC_ARTICLE, '')
    .split(/[-‐‑–־゠]/u)
    .map((part) => firstLetter(part, locale))
    .filter((letter) => letter !== '')
    .map((letter) => `${letter}.`)
    .join('-');
}

/**
 * The first letter with the marks that belong to it; signs that only look like letters are none.
 */
function firstLetter(part: string, locale: string | undefined): string {
  const text = part.replace(/^[^\p{Lu}\p{Ll}\p{Lt}\p{Lo}]+/u, '').replace(VOWEL_BEFORE, '');
  const [first] = clusters.segment(text);
  const letter = (first?.segment ?? '').replaceAll(/[\u0591-\u05C7\u064B-\u065F\u0670]/gu, '');
  return /^.׳/u.test(text) ? `${letter}׳` : capital(letter, locale);
}

/** Georgian has capitals in Unicode that nobody writes names with. */
function capital(letter: string, locale: string | undefined): string {
  if (/\p{Script=Georgian}/u.test(letter)) return letter;
  const [first] = clusters.segment(letter.toLocaleUpperCase(locale));
  return first?.segment ?? letter;
}

function lettersOf(text: string): string {
  return (text.match(/\p{L}/gu) ?? []).join('').toLowerCase();
}

/** Whether the initials are all the letters that the name has. */
function spellsOut(initials: readonly string[], name: string): boolean {
  return (
    initials.length > 1 && !areInitials(name) && lettersOf(initials.join('')) === lettersOf(name)
  );
}

/** "A. B." and "J.-P. S.", as they were typed or as they were made here. */
function areInitials(name: string): boolean {
  const pieces = name.split(/[.׳\s‐‑-]+/u).filter((piece) => piece !== '');
  const isApart = name.includes('.') || /^\p{Lu}( \p{Lu})+$|^\p{Ll}( \p{Ll})+$/u.test(name);
  return isApart && pieces.every((piece) => [...clusters.segment(piece)].length === 1);
}

function atMost<T>(items: readonly T[], count: number): readonly T[] {
  return items.length > count ? [...items.slice(0, count - 1), ...items.slice(-1)] : items;
}
