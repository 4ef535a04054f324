import { CHANNELS, type Channel } from '../../store/sent.ts';

/** What somebody tells of a letter that they have in hand. */
export type LetterNews =
  | { readonly kind: 'sent'; readonly channel: Channel | undefined }
  | { readonly kind: 'notYet' }
  /** An address did not work. */
  | { readonly kind: 'failed' };

/** A word is told by how it begins, in the six languages, as `bareWords` leaves it. */
function beginning(stems: string): RegExp {
  return new RegExp(`(?<![\\p{L}’])(?:${stems})`, 'u');
}

const SENT = new RegExp(
  `(?<![\\p{L}’])(?:${[
    'sent|mailed|emailed|posted|faxed|done|submitted|finished|dispatched',
    '(?:по|ото|вы|от)?слал[аи]?|отправ(?:ил[аи]?|лен[аоы]?|илось|лял[аи]?)|бросил[аи]? в ящик|сделано|сделал[аи]?|готово|ушл[оиа]|ушел|ушёл',
    'göndərdi(?:m|k)?|göndəril(?:di|ib|mişdir)|göndərmişəm|yolladım|yollan(?:dı|ıb)|atdım|hazırdır|bitdi',
    '(?:ab|ver|weg)?geschickt|(?:ab|ver)?gesendet|(?:ab|ver)sandt|gemailt|gefaxt|eingeworfen|erledigt|fertig|rausgeschickt|raus|unterwegs',
    'envoyée?s?|postée?s?|faxée?s?|expédiée?s?|parties?|partis?|fait|faite',
    'enviad[oa]s?|envié|enviamos|mandé|mandad[oa]s?|hech[oa]s?|list[oa]s?|echad[oa]s?|eché',
  ].join('|')})(?![\\p{L}’])`,
  'u',
);

const NOT = beginning(
  'not(?!\\p{L})|no(?!\\p{L})|haven’t|havent|didn’t|didnt|не(?!\\p{L})|нет(?!\\p{L})|yox(?!\\p{L})|xeyr|nicht|nein|pas(?!\\p{L})|non(?!\\p{L})',
);
const YET = beginning(
  'yet(?!\\p{L})|still|ещё|еще|пока|hələ|noch|encore|toujours|todavía|todavia|aún|aun(?!\\p{L})',
);
const NOT_SENT = beginning('göndərmə(?:miş|di)|yollamadım|unsent|неотправлен');

const FAILED = beginning(
  [
    'bounced|undeliver|came back|doesn’t work|does not work|didn’t work|did not work|not working|wrong (?:address|number)|no such address|dead(?!\\p{L})|mailer daemon',
    'вернул[оа]сь|вернулся|не (?:работает|доставлен|дошл|отвечает|проходит)|недоставлен|неверный адрес|адрес не ',
    'geri qayıt|qayıtdı|işləmir|çatmadı|çatdırılmadı|cavab vermir',
    'unzustellbar|zurückgekommen|kam zurück|kommt zurück|funktioniert nicht|geht nicht|nicht zugestellt|nicht zustellbar|nicht erreichbar|falsche (?:adresse|nummer)',
    'revenue? |revenue?$|n’est pas arrivée?|ne (?:marche|fonctionne|passe|répond) pas|non distribu|mauvaise adresse',
    'rebot|devuelt|ha vuelto|no (?:funciona|llegó|llega|se pudo entregar)|dirección equivocada',
  ].join('|'),
);

/** The first that fits: "electronic mail" before "mail" by the post. */
const CHANNEL_WORDS: readonly (readonly [Channel, RegExp])[] = [
  [
    'email',
    beginning(
      'e ?mail|gmail|mail programme?|gemailt|электронн|имейл|емейл|мейл|epoçt|courriel|correo electrónico',
    ),
  ],
  ['fax', beginning('fax|gefaxt|факс|faks|télécopie')],
  ['web', beginning('web|form(?!al)|online|сайт|форм|sayt|internet|интернет')],
  [
    'post',
    beginning(
      'post(?!\\p{L})|posted|post office|letterbox|mailbox|snail|почтой|по почте|обычной почт|заказным|ящик|poçt|briefkasten|eingeworfen|per brief|postée?|la poste|par courrier(?!\\p{L})|boîte|correo postal|correos|buzón',
    ),
  ],
];

function channelSaid(bare: string): Channel | undefined {
  const [found, another] = CHANNELS.filter((channel) =>
    CHANNEL_WORDS.some(([known, words]) => known === channel && words.test(bare)),
  );
  return another === undefined ? found : undefined;
}

/** Longer than this, it tells a story: somebody has to be asked what it comes to. */
const WORDS_AT_MOST = 10;

/**
 * What `bare` words (see `bareWords`) tell of a letter in hand. `isAsked`: how it was sent was
 * asked right before, and "by post" is an answer.
 */
export function letterNews(bare: string, isAsked: boolean): LetterNews | undefined {
  if (bare === '' || bare.split(' ').length > WORDS_AT_MOST) return undefined;
  if (FAILED.test(bare)) return { kind: 'failed' };
  const isSent = SENT.test(bare);
  if (NOT_SENT.test(bare) || (NOT.test(bare) && (isSent || YET.test(bare))) || isNotYet(bare))
    return { kind: 'notYet' };
  const channel = channelSaid(bare);
  const isAnswer = isAsked && channel !== undefined && !NOT.test(bare);
  return isSent || isAnswer ? { kind: 'sent', channel } : undefined;
}

/** "todavía no", "aún no". */
function isNotYet(bare: string): boolean {
  return /^(?:todavía|todavia|aún|aun) no(?!\p{L})/u.test(bare);
}
