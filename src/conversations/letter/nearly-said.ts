/** Endings of Russian adjectives: «личное» for a label «Личный». */
const ADJECTIVE = /(?:ый|ий|ой|ое|ее|ая|ую|ые|ым|ом)$/u;

/** Shorter words have neighbours that mean something else. */
const TELLING_LENGTH = 5;

/** Whether `said` is `label` in another form, or with one slip of the finger. */
export function isNearlySaid(label: string, said: string): boolean {
  if (label.length < TELLING_LENGTH || said.length < TELLING_LENGTH) return false;
  const stem = label.replace(ADJECTIVE, '');
  return (stem !== label && stem === said.replace(ADJECTIVE, '')) || isOneSlipAway(label, said);
}

/** One letter too many, too few, another one, or two that changed places. */
function isOneSlipAway(label: string, said: string): boolean {
  const same = Array.from(label).findIndex((letter, at) => letter !== said[at]);
  const [there, here] =
    same < 0 ? ['', said.slice(label.length)] : [label.slice(same), said.slice(same)];
  if (there.slice(1) === here.slice(1)) return true;
  if (there.slice(1) === here || there === here.slice(1)) return true;
  const isSwapped = there[0] === here[1] && there[1] === here[0];
  return isSwapped && there.slice(2) === here.slice(2);
}
