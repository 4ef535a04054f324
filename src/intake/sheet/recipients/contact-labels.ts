import { lightPattern } from '../layout/light-pattern.ts';

/** What a piece of an address block is. */
export type ContactKind =
  | 'fax'
  | 'phone'
  | 'fax and phone'
  | 'email'
  | 'web'
  | 'social'
  | 'salutation'
  /** What stands before an office or a name: "Title and name:". */
  | 'official'
  /** Telegrams, telex: ways that are no more. */
  | 'bygone'
  | 'address'
  | 'note';

/** The labels of contacts in all languages of sheets, in small letters without accents. */
const LABELS: readonly (readonly [ContactKind, string])[] = [
  [
    'fax and phone',
    '(?:tel(?:ephone|efono?)?|phone|ph|fon|fono)\\.? ?(?:\\/|and|&|y|e|et|und|-) ?(?:(?:tele)?fax|telecopie(?:ur)?)|(?:(?:tele)?fax|telecopie(?:ur)?)\\.? ?(?:\\/|and|&|y|e|et|und|-) ?(?:tel(?:ephone|efono?)?|phone|ph|fon|fono)\\.?',
  ],
  [
    'fax',
    '(?:tele)?fax(?:es|e)?(?: numbers?| nos?\\.?| nr\\.?)?|telecopie(?:ur)?|facsimile|telefax',
  ],
  [
    'phone',
    'tel(?:ephone|efono|efon|\\.)?s?(?: numbers?| nos?\\.?| nr\\.?)?|(?:tele)?phones?(?: numbers?)?|telephone|mobile|mobil|cell|telf|tlf|switchboard|conmutador|centralita|pbx|zentrale|centralino|hotline|portable|whatsapp|fones?(?:\\/whatsapp)?|telefones?|telefono|celular|cel|fono',
  ],
  [
    'email',
    'e-? ?mail(?:s|-adresse|-adressen| addresses| address)?|correos?(?: electronicos?)?(?:-e)?|courriels?|adresse electronique|mel|mail|correo-e',
  ],
  [
    'social',
    'twitter(?:\\/x)?|x(?:\\/twitter| \\(twitter\\)| \\(formerly twitter\\))?|tweets?|facebook|instagram|youtube|linkedin|social media|redes sociales|reseaux sociaux|soziale medien|vk',
  ],
  [
    'web',
    'web ?-?sites?|web|web ?-?forms?|on-?line(?: contact)? forms?|contact forms?|sitios? web|pagina web|formulario(?: web| de contacto)?|sites?(?: (?:web|internet))?|formulaire(?: de contact| en ligne)?|webseite|kontaktformular|internet|url',
  ],
  [
    'salutation',
    'salutations?|(?:formula de )?tratamiento|saludo|formules? d.appel|formule de politesse|anrede|titre|saudacao|tratamento|formula d.apertura|appellativo|aanhef',
  ],
  ['bygone', 'telegrams?|telegramas?|telegrammes?|telegramme?|telex(?:es)?|cables?'],
  [
    'address',
    'address|direccion|adresse|postal address|by post|by mail|anschrift|endereco|indirizzo',
  ],
  [
    'official',
    'title and name|names? and (?:title|position|office|function)|position|office held|(?:nombre y )?cargo|cargo y nombre|(?:nom et )?fonction|name und (?:amt|funktion|titel)|amt|funktion|(?:nome e )?(?:cargo|carica|funzione|incarico)|functie|addressee|destinatari[oa]|destinataire|empfanger(?:in)?|adressat(?:in)?|recipient',
  ],
  ['note', 'note|nota|remarque|hinweis|please note'],
];

/** Letters that stand for a word only with a colon. */
const SHORT_LABELS: readonly (readonly [ContactKind, string])[] = [
  ['fax', 'f'],
  ['phone', 't|ph|p'],
  ['email', 'e'],
  ['web', 'w'],
  ['salutation', 's'],
];

const remark = '(?: ?\\((?=[^)]*\\p{L})[^)\\n]{1,40}\\))?';
const long = (pattern: string) =>
  `(?:${pattern})${remark} ?(?:\\d? ?:|\\.(?= ?[+\\d(])|(?= [+(]?\\d)|(?= \\S+@\\S+\\.))`;
const short = (pattern: string) => `(?:${pattern}) ?:`;

/** One regular expression for each kind: a label with what ends it. */
export const CONTACT_LABELS: readonly { readonly kind: ContactKind; readonly pattern: RegExp }[] = [
  ...LABELS.map(([kind, pattern]) => ({ kind, source: long(pattern) })),
  ...SHORT_LABELS.map(([kind, pattern]) => ({ kind, source: short(pattern) })),
].map(({ kind, source }) => ({
  kind,
  pattern: lightPattern(`(?<![\\p{L}\\p{N}@/.])(?:${source.replaceAll(' ?', '[ \\t]*')})`, 'g'),
}));
