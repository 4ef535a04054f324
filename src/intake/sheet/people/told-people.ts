import { foundText } from '../found.ts';
import { foldText } from '../layout/fold-text.ts';
import { flow, slice } from '../layout/passage.ts';
import type { Passage } from '../layout/passage.ts';
import { namesIn } from '../words/names.ts';
import type { NameFound } from '../words/names.ts';
import type { PeopleTexts, PersonFound } from './person.ts';

const LIST_BETWEEN =
  /^(?:, \(?(?:aged )?\d{1,2}(?: years old| años| ans| jahre)?\)?)?(?:,| and| y| e| et| und|, and|, y)(?: (?:his|her|su|son|sa|ihr) (?:brother|sister|wife|husband|son|daughter|esposa|hijo|hija))? ?$/u;

/** Names of the summary that the rest of the sheet is about, with those in one list with them. */
export function toldPeople(
  { summary, story, demands, officials }: PeopleTexts,
  letter: Passage,
): readonly PersonFound[] {
  const told = [summary, story, demands, letter]
    .map(({ text }) => text)
    .join('\n')
    .replace(/\s+/g, ' ');
  const names = unique(namesIn(flow(summary)).map((name) => withoutTrade(name, told)));
  const before = flow(summary).text;
  const fits = names.filter(
    ({ passage, start }) =>
      !officials.some((official) => official.includes(passage.text)) && !isCalledSo(before, start),
  );
  const everywhere = foldText(`${story.text}\n${demands.text}\n${letter.text}`).replace(/\n/g, ' ');
  const inDemands = foldText(demands.text).replace(/\n/g, ' ');
  const chosen = fits.filter(({ passage }) => {
    const [whole, last] = [foldText(passage.text), foldText(passage.text.split(' ').at(-1) ?? '')];
    return (
      inDemands.includes(last) ||
      everywhere.split(whole).length > 2 ||
      everywhere.split(last).length > 3
    );
  });
  const withList = fits.filter(
    (name) =>
      chosen.includes(name) || chosen.some((other) => areListed(flow(summary), name, other, fits)),
  );
  return withList.map(({ passage }) => ({ name: foundText(passage), gender: null }));
}

/** What bears a name and is nobody, right before it, in small letters without accents. */
const CALLED =
  /(?<![\p{L}])(?:newspaper|daily|weekly|monthly|magazine|website|web ?site|blog|outlet|channel|station|radio|agency|group|movement|network|collective|organi[sz]ation|association|foundation|party|union|village|town|city|diario|periodico|semanario|revista|grupo|movimiento|colectivo|organizacion|asociacion|fundacion|pueblo|journal|quotidien|hebdomadaire|groupe|mouvement|collectif|association|zeitung|wochenzeitung|gruppe|bewegung|organisation|verein|giornale|gruppo|associazione|jornal|movimento|coletivo|associacao|krant|groep|beweging|members of(?: the)?|miembros del?|membres d[eu]|mitglieder(?:n)? (?:von|der|des)|membri d[ei]l?|membros d[aeo]|leden van(?: de)?)(?: (?:called|named|llamad[oa]|appelee?|namens))? ["“«„]?$/u;
const LONGEST_CALLED = 40;

function isCalledSo(text: string, start: number): boolean {
  return CALLED.test(foldText(text.slice(Math.max(0, start - LONGEST_CALLED), start)));
}

/**
 * Names in the requests that the story has, too, and that `known` has not: people on whose behalf
 * something is asked.
 */
export function askedForPeople(
  { story, demands, officials }: PeopleTexts,
  known: readonly PersonFound[],
): readonly PersonFound[] {
  const told = `${story.text}\n${demands.text}`.replace(/\s+/g, ' ');
  const names = unique(namesIn(flow(demands)).map((name) => withoutTrade(name, told)));
  const everywhere = foldText(flow(story).text);
  const asked = flow(demands).text;
  return names
    .filter(({ passage, start }) => {
      if (isCalledSo(asked, start)) return false;
      const folded = foldText(passage.text);
      return (
        everywhere.includes(folded) &&
        !officials.some((official) => isPartOf(folded, foldText(official))) &&
        !known.some(({ name }) => name !== null && isPartOf(folded, foldText(name.value)))
      );
    })
    .map(({ passage }) => ({ name: foundText(passage), gender: null }));
}

/** Whether a request names both in one list ("Ana Bel, Luis Paz and Eva Ruz"). */
export function isListedWith(
  { name }: PersonFound,
  known: readonly PersonFound[],
  demands: Passage,
): boolean {
  const text = flow(demands);
  const all = namesIn(text);
  const of = (value: string | undefined) => all.filter(({ passage }) => passage.text === value);
  return of(name?.value).some((one) =>
    known.some((other) => of(other.name?.value).some((at) => areListed(text, one, at, all))),
  );
}

/** Whether all words of a name are words of the other. */
function isPartOf(name: string, other: string): boolean {
  const words = new Set(other.split(' '));
  return name.split(' ').every((word) => words.has(word));
}

/** "Journalist Imen Belhadji" is Imen Belhadji where the text says so elsewhere. */
function withoutTrade(name: NameFound, told: string): NameFound {
  const words = name.passage.text.split(' ');
  const shorter = words.slice(1).join(' ');
  // Only where it stands without any other capitalised word before it is it the whole name.
  const alone = told
    .split(shorter)
    .slice(0, -1)
    .filter((before) => !AFTER_A_NAME.test(before));
  if (words.length < 3 || isWithinSentence(name.passage.text, told)) return name;
  if (alone.length === 0 && !isBentElsewhere(words, told)) return name;
  const start = name.passage.text.length - shorter.length;
  return { ...name, start: name.start + start, passage: slice(name.passage, start) };
}

/** Within a sentence only names have a capital, but in German. */
function isWithinSentence(name: string, told: string): boolean {
  return (
    !GERMAN.test(told) &&
    told
      .split(name)
      .slice(0, -1)
      .some((before) => /(?:^|\s)\p{Ll}+,? $/u.test(before))
  );
}

const GERMAN = /(?<![\p{L}])(?:und|wurde|nicht|wird)(?![\p{L}])/u;

/** A first name, or a courtesy, right before what may be a name by itself. */
const AFTER_A_NAME =
  /(?:\p{Lu}[\p{L}’'-]*|(?<![\p{L}])(?:Sr|Sra|Srta|Mr|Mrs|Ms|M|Mme|Dr|Dra|Lic|Ing|Sig|Sig\.ra)\.) $/u;

/** "Dziennikarka Alena Kavalchuk" is Alena Kavalchuk where the text also says "Aleny Kavalchuk". */
function isBentElsewhere([, first = '', ...last]: readonly string[], told: string): boolean {
  const rest = last.join(' ');
  return told
    .split(` ${rest}`)
    .slice(0, -1)
    .some((before) => {
      const [, above = '', bent = ''] = /(\S*) (\p{Lu}\p{L}+)$/u.exec(before) ?? [];
      return (
        bent !== first &&
        bent.slice(0, SAME_STEM) === first.slice(0, SAME_STEM) &&
        !/^\p{Lu}/u.test(above)
      );
    });
}

const SAME_STEM = 4;

/** Whether only other names and commas stand between the two. */
function areListed(
  text: Passage,
  one: NameFound,
  other: NameFound,
  all: readonly NameFound[],
): boolean {
  const [first, last] = one.start < other.start ? [one, other] : [other, one];
  const between = all.filter(({ start }) => start >= first.start && start <= last.start);
  return between.every((name, index) => {
    const next = between[index + 1];
    return next === undefined || LIST_BETWEEN.test(text.text.slice(name.end, next.start));
  });
}

function unique(names: readonly NameFound[]): readonly NameFound[] {
  return names.filter(
    ({ passage }, index) => names.findIndex((name) => name.passage.text === passage.text) === index,
  );
}
