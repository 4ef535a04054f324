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
  const told = `${summary.text}\n${story.text}\n${demands.text}`.replace(/\s+/g, ' ');
  const names = unique(namesIn(flow(summary)).map((name) => withoutTrade(name, told)));
  const fits = names.filter(
    ({ passage }) => !officials.some((official) => official.includes(passage.text)),
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

/** "Journalist Imen Belhadji" is Imen Belhadji where the text says so elsewhere. */
function withoutTrade(name: NameFound, told: string): NameFound {
  const words = name.passage.text.split(' ');
  const shorter = words.slice(1).join(' ');
  // Only where it stands without any other capitalised word before it is it the whole name.
  const alone = told
    .split(shorter)
    .slice(0, -1)
    .filter((before) => !/\p{Lu}[\p{L}’'-]* $/u.test(before));
  if (words.length < 3 || (alone.length === 0 && !isBentElsewhere(words, told))) return name;
  const start = name.passage.text.length - shorter.length;
  return { ...name, start: name.start + start, passage: slice(name.passage, start) };
}

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
