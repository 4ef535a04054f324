/*
 * What a measurement was started with: npm run bench:<name> [count] [count] [name ...]. Without
 * this, a word in place of a number would measure nothing, and call that kept.
 */

function refuse(problem) {
  process.stderr.write(`${problem}\n`);
  process.exit(2);
}

function count(given) {
  const number = Number(given);
  return Number.isInteger(number) && number > 0
    ? number
    : refuse(`"${given}" is not a number of at least 1.`);
}

/** The whole number given at `place`, from 0; `usual` where there is none. */
export function countGiven(place, usual) {
  const given = process.argv[place + 2];
  return given === undefined ? usual : count(given);
}

/** The whole numbers given, or `usual`. */
export function countsGiven(usual) {
  const given = process.argv.slice(2);
  return given.length === 0 ? usual : given.map(count);
}

/** Those of `names` that have one of the words given from `place` on in them, or `usual`. */
export function namesGiven(place, names, usual = names) {
  const words = process.argv.slice(place + 2);
  const strange = words.find((word) => !names.some((name) => name.includes(word)));
  if (strange !== undefined)
    refuse(`Nothing is called "${strange}". There are: ${names.join('; ')}.`);
  if (words.length === 0) return usual;
  return names.filter((name) => words.some((word) => name.includes(word)));
}
