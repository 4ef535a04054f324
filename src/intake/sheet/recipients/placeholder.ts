import { foldText } from '../layout/fold-text.ts';

/** Lines of a template that a section never filled in. */
const PLACEHOLDER =
  /^(?:.*[._…]{8,}|\(?(?:standardbrief|luftpost|porto|(?:international )?postage|franqueo|affranchissement|francobollo)(?![\p{L}])[^)]*\d[^)]*\)?|(?:please )?insert .*|\[.*(?:insert|add).*\]|(?:a continuacion,? )?(?:incluyan?|inserten?) .*(?:direcci|diplomatic).*|(?:veuillez )?inserer .*adresse.*|(?:target|recipient|addressee|destinatari[oa]|destinataire|adressat) ?\d)[:.]?$/u;
/** Words of which a form's empty lines consist. */
const OF_A_FORM =
  /(?:names?|nombres?|noms?|namen?|address(?:es)?|direccion(?:es)?|adresses?(?: electroniques?)?|anschrift|fax|tel(?:ephone|efono)?|e-?mail|correo-?e?|courriel|salutation|tratamiento|anrede|formule d(?:e politesse|'appel)|numbers?|n[o°]|numero|de|du|of|\(?e?s\)?|\d(?!\d)|[\s,;:/().-])+/y;

/** "Name  Address 1  Address 2  Fax  Email": at least two words of the form, and nothing else. */
export function isPlaceholder(line: string): boolean {
  const folded = foldText(line);
  if (PLACEHOLDER.test(folded) || /^(?:name|nombre|nom|address)(?: \d)?[:.]?$/.test(folded))
    return true;
  OF_A_FORM.lastIndex = 0;
  const words = folded.match(/\p{L}{3,}/gu) ?? [];
  return words.length > 1 && OF_A_FORM.exec(folded)?.[0].length === folded.length;
}
