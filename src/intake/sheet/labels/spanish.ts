import { RUN, UP_TO_COLON, WEEKDAY } from './label.ts';
import type { Label } from './label.ts';

export const SPANISH: readonly Label[] = [
  { part: 'title', pattern: 'titulo(?: de la accion urgente)?' },
  { part: 'heading', pattern: 'accion urgente|(?:carta|accion|caso|llamado) del mes' },
  { part: 'summary', pattern: 'resumen' },
  {
    part: 'contacts',
    as: 'sentence',
    pattern: `(?:por favor,? )?(?:envien?|manden?|dirijan?|escriban?)(?: sus| los| un)? (?:llamamientos?|cartas|mensajes|correos)${RUN}{0,120}?\\ba(?: ?:|(?= ?\\n)| l[ao]s? siguientes?[^:\\n]{0,40}:)`,
  },
  {
    part: 'contacts',
    pattern:
      'llamamientos a|(?:datos|informacion) de contacto(?: del? destinatari[oa]s?)?|direcciones|destinatari[oa]s?',
  },
  {
    part: 'contacts',
    as: 'sentence',
    pattern: `(?:favor |por favor,? |se (?:ruega|solicita) )?(?:dirigir(?:se)?|dirijan?(?:se)?|enviar|envien?|escribir) (?:sus? |las? )?(?:comunicaciones|comunicados|correspondencia|pronunciamientos|cartas|mensajes|llamamientos)${RUN}{0,60}? a(?: ?:|(?= ?\\n))`,
  },
  {
    part: 'letter',
    as: 'sentence',
    pattern: `(?:actu(?:en?|a) ?[:.-]? )?(?:por favor,? )?(?:escriban?|redacten?|envien?|manden?|escribe) ${RUN}{0,120}?(?:carta modelo|modelo de carta|carta tipo|propias palabras)[^:•.\\n]{0,120}(?:[:.](?= |\\n|$)|(?=\\n))`,
  },
  { part: 'letter', pattern: '(?:carta modelo|modelo de carta|carta tipo|carta de ejemplo)' },
  {
    part: 'demands',
    as: 'sentence',
    pattern: `(?:por favor,? )?(?:escriban?|envien?|manden?|escribe) (?:inmediatamente|de inmediato|telegramas|fax|faxes|cartas|llamamientos|correos|mensajes|una? )${UP_TO_COLON}`,
  },
  { part: 'demands', as: 'sentence', pattern: `por favor,? escriban?${UP_TO_COLON}` },
  {
    part: 'demands',
    pattern:
      'accion(?:es)? (?:recomendadas?|solicitadas?|requeridas?)|actuen?(?: ya)?|que pueden? hacer|peticiones|pidan',
  },
  {
    part: 'demands',
    as: 'sentence',
    pattern: `[^:•.\\n]{0,80}(?:dirijan|escriban|envien|manden) (?:cartas )?a (?:las|los|la|el) ${RUN}{0,120}?(?:para|a fin de) (?:pedir|solicitar|exigir|instar)${UP_TO_COLON}`,
  },
  {
    part: 'copies',
    as: 'sentence',
    pattern:
      '(?:y |por favor,? |con )*(?:envien?|enviar|manden?)?(?: tambien)? ?(?:una )?copias?(?: de [^:•.\\n]{3,40})?(?: tambien)? a(?:l| l[ao]s?)?(?=\\W)',
  },
  {
    part: 'copies',
    as: 'sentence',
    pattern:
      '(?:se (?:ruega|recomienda|solicita)|por favor,?)?(?: tambien)? ?(?:escrib|dirig|envi)\\p{L}+(?: tambien)? a (?:las? )?(?:representacion(?:es)? diplomaticas?|embajadas?)',
  },
  { part: 'copies', pattern: 'copias?|cc|c\\.c\\.' },
  { part: 'office', as: 'sentence', pattern: '¿?(?:alguna |tienes? )?(?:preguntas?|dudas?)\\?' },
  {
    part: 'office',
    as: 'sentence',
    pattern: '(?:\\d[.)] )?(?:cuenten?nos|hagannos saber|informennos|informenos)',
  },
  {
    part: 'office',
    pattern:
      'firmantes|firman|suscriben|contacto (?:de|para la) prensa|(?:contenidos?|noticias?|acciones) relacionad[oa]s?|te puede interesar|tambien te puede interesar|quienes somos|aviso legal|politica de privacidad|siguenos|suscribete',
  },
  {
    part: 'after',
    as: 'sentence',
    pattern:
      '(?:por favor,? )?(?:consulten?|comprueben?) con (?:la |su |el )[^.]{0,50}(?:seccion|secretariado|amnistia|oficina)',
  },
  {
    part: 'after',
    as: 'sentence',
    pattern: 'envien (?:los|sus) llamamientos (?:inmediatamente|de inmediato)',
  },
  {
    part: 'background',
    pattern: 'informacion (?:complementaria|adicional|general|de contexto|basica)|antecedentes',
  },
  {
    part: 'languages',
    as: 'sentence',
    pattern:
      'idiomas? preferi?d?(?:o|ente)s?(?: (?:para|del?)(?: dirigirse| contactar| escribir)?(?: al?| con)?(?: el| l[ao]s)?(?: destinatari[oa]s?)?)?(?=\\W)|pueden escribir (?:sus )?llamamientos en',
  },
  {
    part: 'deadline',
    as: 'sentence',
    pattern: `(?:y )?(?:por favor,? )?(?:actuen?|escriban?|envien (?:sus |los )?llamamientos)(?: lo antes posible| en cuanto puedan| cuanto antes| inmediatamente)?,?(?: y)?(?: antes del?| hasta el| no mas tarde del)(?= ?:? ?${WEEKDAY}?\\d)`,
  },
  {
    part: 'deadline',
    pattern: 'fecha limite(?: para (?:el envio de )?(?:los )?llamamientos)?|plazo(?: de envio)?',
  },
  {
    part: 'names',
    as: 'sentence',
    pattern: 'nombres?(?: y (?:pronombre|genero)s?[^:\\n]{0,30})? ?:',
  },
  {
    part: 'gender',
    as: 'sentence',
    pattern: '(?:sexo|genero)(?: [hmf]\\/[hmf])? ?:|[hm]\\/[hm] ?:',
  },
  {
    part: 'office',
    as: 'sentence',
    pattern:
      '(?:agradecemos|rogamos|les rogamos) que nos (?:informen|comuniquen)|para (?:contactar|mas informacion,? contacte)',
  },
  {
    part: 'office',
    as: 'sentence',
    pattern: 'enlaces? a (?:la )?au anterior|cuentenos|haz clic|haga clic',
  },
  { part: 'title', as: 'heading', pattern: 'titulo' },
  { part: 'copies', as: 'heading', pattern: 'copia|copiar' },
  {
    part: 'deadline',
    as: 'heading',
    pattern:
      'cuando|hasta cuando|fecha (?:limite|tope|final)|ultimo dia|plazo|(?:escrib|actu|envi)\\p{L}+ (?:antes|hasta)',
  },
  { part: 'languages', as: 'heading', pattern: 'idiomas?|lenguas?' },
  {
    part: 'letter',
    as: 'heading',
    pattern:
      '(?:modelo|ejemplo|texto|propuesta) (?:de |para (?:la |su |tu )?)?(?:carta|mensaje|correo)|(?:la |tu |su )?carta',
  },
  {
    part: 'background',
    as: 'heading',
    pattern:
      'antecedentes|contexto|mas (?:informacion|datos|sobre|detalles)|saber mas|otros datos|para saber',
  },
  {
    part: 'contacts',
    as: 'heading',
    pattern:
      'escrib\\p{L}* a|escrib\\p{L}+ (?:\\p{L}+ )?a|a quien(?:es)?(?: \\p{L}+)*|quien(?:es)? (?:puede|debe|decide)\\p{L}*(?: \\p{L}+)*|donde escribir|(?:adonde|a donde)(?: \\p{L}+)*|destinatari[oa]s?|direccion(?:es)?|envi\\p{L}+ (?:\\p{L}+ ){0,3}a|dirij\\p{L}+ (?:\\p{L}+ ){0,3}a|contactos?',
  },
  {
    part: 'demands',
    as: 'heading',
    pattern:
      'pid\\p{L}+(?: \\p{L}+){0,5}|exi[gj]\\p{L}+(?: \\p{L}+){0,5}|solicit\\p{L}+(?: \\p{L}+){0,5}|(?:lo )?que (?:puedes?|podemos|pueden|pedimos|hacer|pedir|decir|pides?)(?: \\p{L}+){0,4}|como (?:ayudar|puedes|actuar)(?: \\p{L}+){0,3}|actua|peticion(?:es)?|demandas?|reclam\\p{L}+(?: \\p{L}+){0,5}',
  },
  { part: 'names', as: 'heading', pattern: 'nombres?|personas?(?: \\p{L}+){0,2}|quien(?:es)?' },
  {
    part: 'summary',
    as: 'heading',
    pattern:
      'que (?:esta |ha |se |le )?(?:pasa\\p{L}*|paso|ocurr\\p{L}+|suced\\p{L}+)|(?:el )?caso|(?:los )?hechos|(?:la )?historia|resumen(?: del caso)?',
  },
];
