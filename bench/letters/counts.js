// What LETTERS promises of every letter, counted from the letter's own passages and not by the
// checks.
import { rulesOf } from '../../dist/letters/languages/all.js';
import { sentences } from '../../dist/letters/words.js';

/** Requests for a demand, and how many of them stand behind every fact of their `because`. */
export function requestsOnFacts(letter, action) {
  const tellable = factsThatMayBeTold(letter, action);
  const said = new Set();
  let requests = 0;
  let onFacts = 0;
  for (const passage of letter.passages) {
    if (['fact', 'opening'].includes(passage.move)) passage.ids.forEach((id) => said.add(id));
    if (passage.move !== 'request') continue;
    for (const id of passage.ids) {
      const tells = toldInRequest(passage, id, letter, action);
      const { because } = action.demands.find((demand) => demand.id === id);
      requests += 1;
      if (because.every((fact) => said.has(fact) || tells.includes(fact) || !tellable.has(fact)))
        onFacts += 1;
    }
  }
  return { requests, onFacts };
}

/** A hearing that was is told no more, and nothing then stands on it. */
function factsThatMayBeTold({ writer }, { facts }) {
  const isOver = ({ upcoming, date }) => upcoming && date !== undefined && date < writer.today;
  return new Set(facts.filter((fact) => !isOver(fact)).map(({ id }) => id));
}

/** A short clause may tell a fact itself. */
function toldInRequest({ text }, id, { language }, { translations }) {
  const { short } = translations[language].demands[id];
  if (short === undefined) return [];
  const said = new Set(plain(text).split(' '));
  // A frame may bend the last word of a clause, and repeat what it puts before a verb.
  const isSaid = (clause) =>
    plain(clause.replaceAll('{prep}', ''))
      .split(' ')
      .slice(0, -1)
      .every((word) => said.has(word));
  return Object.values(rulesOf(language).clauseForms(short.text)).some(isSaid) ? short.tells : [];
}

function plain(text) {
  return text
    .toLowerCase()
    .replaceAll('\u0307', '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
}

/** Request frames that a letter uses more than once. */
export function framesTwice({ passages }) {
  const frames = passages
    .filter(({ move, way }) => move === 'request' && way !== undefined)
    // A label that is too long for its tone is asked for by a clause, in the frames of clauses.
    .map(
      ({ form, isFurther, isApart, way }) =>
        `${form} ${way.texts.length} ${isFurther} ${isApart} ${way.line}`,
    );
  return frames.length - new Set(frames).size;
}

/**
 * Sentences of ours that several of a writer's letters have; facts, requests and closes are the
 * same by intent.
 */
export function sharedSentences(letters) {
  const seen = new Set();
  let shared = 0;
  for (const letter of letters) {
    const own = new Set(
      letter.passages
        .filter(({ move }) => !['fact', 'request', 'ownLine', 'close'].includes(move))
        .flatMap(({ text }) => sentences(text)),
    );
    for (const sentence of own) if (seen.has(sentence)) shared += 1;
    for (const sentence of own) seen.add(sentence);
  }
  return shared;
}
