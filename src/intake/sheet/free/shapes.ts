import { foldText } from '../layout/fold-text.ts';

/**
 * A way to reach somebody, by its shape: e-mail, web address, or a number with its country's code
 * or a word before it.
 */
const CONTACT =
  /[^\s@<>]+@[^\s@<>]+\.\p{L}|(?:https?:\/\/|www\.)\S|\[e-?mail|(?:^|[\s(])\+ ?\d[\d ()./-]{6,}|(?:^|[\s(])(?:anrede|salutation|formule d'appel|tratamiento|saludo|aanhef) ?:|(?:^|[\s(])(?:tel|fax|faks|ph|phone|tlf)\p{L}*\.?(?: ?\(?\+?\d[\d ()-]{5,}| ?:)|(?:p\.? ?o\.? ?box|b\.?p\.?|apartado|casilla|postfach|caixa postal|casella postale|boite postale) ?\d/iu;

export function holdsContact(text: string): boolean {
  return CONTACT.test(text);
}

/** The head of a mail, or of a page. */
export const MAIL_HEAD =
  /^(?:re|from|to|cc|bcc|sent|date|subject|reply-to|von|an|gesendet|datum|betreff|de|para|enviado|fecha|asunto|objet|envoye|date|a|da|inviato|oggetto|assunto|data|fra|til|emne|van|aan|onderwerp) ?: /;

/** How people greet and take their leave of members, in small letters without accents. */
const GREETING =
  /^(?:(?:dear|hello|hi|good (?:morning|evening)) (?:all|friends?|members?|supporters?|everyone|everybody|activists?|colleagues?|letter)|liebe(?:r|s)? |hallo |queridos? |queridas? |hola |ola |chers? |cheres? |bonjour |cari |care |ciao |caros? |beste (?:vrienden|leden)|kara |drodzy )/;
const LEAVE =
  /^(?:(?:with )?(?:many |our |best |warm |kind )*(?:thanks|thank you|regards|wishes)|(?:in )?solidarity|yours|mit (?:herzlichen|freundlichen|solidarischen|besten)|(?:herzlichen |vielen )?dank|(?:muchas )?gracias|(?:un )?abrazos?|saludos|(?:un grand |avec nos )?(?:merci|remerciements)|cordialement|amicalement|(?:muito )?obrigad|(?:con )?(?:grazie|saluti)|un saluto|groet\p{L}*|hartelijk\p{L}*|dziekuj|tack|you (?:receive|are receiving|get) this|unsubscribe|(?:to )?unsubscribe|sie erhalten diese|darse de baja|has recibido este|recibes? este|vous recevez ce|se desinscrire|follow us|share this|find us|printed by|published by|herausgegeben)(?![\p{L}])/u;

export function isGreeting(text: string): boolean {
  const folded = foldText(text);
  return folded.length < 60 && GREETING.test(folded);
}

/**
 * A paragraph of a mail that greets its readers and asks them to take part, before it comes to the
 * case.
 */
export function greetsReaders(text: string): boolean {
  return GREETING.test(foldText(text));
}

/**
 * What an organisation says of itself before it comes to the case, in small letters without
 * accents.
 */
const REQUESTS_INTERVENTION =
  /(?:requests?|solicita|demande|prie|bittet|chiede|pede)[^.]{0,40} (?:your|su|votre|ihre?n?|vostro|sua)[^.]{0,20}(?:intervention|intervencion|eingreifen|intervento|intervencao)|vous prie d'intervenir/;

/** "OMCT requests your URGENT intervention in the following situation." */
export function asksForIntervention(text: string): boolean {
  return REQUESTS_INTERVENTION.test(foldText(text).replace(/\s+/g, ' '));
}

export function isLeave(text: string): boolean {
  return LEAVE.test(foldText(text));
}

/** Prose: long enough, and it ends like a sentence. */
const PROSE_CHARACTERS_AT_LEAST = 70;

export function isProse(text: string): boolean {
  return text.length >= PROSE_CHARACTERS_AT_LEAST && /[.!?…]["”»’)]?$/.test(text.trim());
}

/** A mark with which an item of a list begins. */
export const ITEM =
  /^\s*(?:[•*>–—-]\s+|\(?\d{1,2}(?:\.-\s*|[.)/]\s+|[.)](?=\p{L}))|\(?[a-h][.)]\s+|\(?(?:i{1,3}|iv|vi{0,3}|ix|x)[.)]\s+)(?=\S)/u;
