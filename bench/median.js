/** Of an even number of values the greater one of the two in the middle. */
export function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}
