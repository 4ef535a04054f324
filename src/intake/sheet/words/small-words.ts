/** Words that stay small within names, offices and addresses, in small letters without accents. */
const SMALL = new Set(
  `a al an and as at by for from in of on or the to with c o de del do da dos das e el la las los y o u en para por du des
et d l le les aux au der die das den dem und von im am fur zu zum zur van bin bint ibn ben ould ul oğlu qizi`.split(
    /\s+/,
  ),
);

export function isSmallWord(word: string): boolean {
  return SMALL.has(word);
}

const CONTACT =
  /^(?:(?:tele)?fax|tel(?:ephone|efono)?|phone|e-?mail|correo(?:-e)?|courriels?|salutation|tratamiento|formule d'appel|anrede|saudacao|twitter)\b[^:\n]{0,30}:/u;

/** Whether a line, in small letters without accents, says how somebody is reached or greeted. */
export function isContactLine(line: string): boolean {
  return CONTACT.test(line.trim());
}
