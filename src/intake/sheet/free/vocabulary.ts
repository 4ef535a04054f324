import type { Part } from '../labels/label.ts';

/**
 * What a heading is about, by the stems of its words, in small letters without accents: for sheets whose headings
 * are in no table of labels. The first row that fits counts, so what says more stands above what says less.
 */
const STEMS: readonly (readonly [Part, string])[] = [
  ['title', 'title|titulo|titel|titre|titolo|tytul'],
  ['copies', 'cop(?:y|ies)|copia|copie[snz]?|kopien?|kopi[ae]|copiar|cc|cc:'],
  [
    'deadline',
    'when|by which date|wann|cuando|quand|quando|wanneer|kdy|kiedy|deadline|time limit|(?:un)?til when|by when|how long|last (?:day|date)|closing date|expir\\p{L}+|valid until|(?:write|act|send|reply|post|respond|answer|mail)(?: [a-z]+){0,4} (?:before|by|until|no later than)|best before|frist|einsendeschluss|bis wann|laufzeit|stichtag|schreiben bis|bis spatestens|hasta cuando|fecha (?:limite|tope|final)|ultimo dia|plazo|(?:escrib|actu|envi)\\p{L}+ (?:antes|hasta)|date (?:limite|butoir)|jusqu.?a quand|(?:a )?envoyer avant|a envoyer|(?:ecri|envoy|agi)\\p{L}+ (?:avant|d.ici)|delai|echeance|prazo|ate quando|escrev\\p{L}+ ate|envi\\p{L}+ ate|scadenza|entro quando|entro il|termine|fino a quando|senast|sista dag|uiterlijk|tot wanneer|termin|do kiedy|son tarih|srok|frist(?:en)?',
  ],
  [
    'languages',
    'languages?|sprachen?|idiomas?|lenguas?|langues?|lingu[ae]|linguas?|taal|talen|sprak|jezyk\\p{L}*|dil',
  ],
  [
    'letter',
    '(?:sample|model|suggested|draft|template|example|your|the|short) (?:letter|text|message|appeal|e-?mail)(?: text)?|letter|letter text|musterbrief|(?:vorschlag|entwurf|vorlage|muster) (?:\\p{L}+ ){0,2}(?:brief|schreiben)|brief(?:text|vorlage|vorschlag|entwurf)|textvorschlag|(?:modelo|ejemplo|texto|propuesta) (?:de |para (?:la |su |tu )?)?(?:carta|mensaje|correo)|(?:la |tu |su )?carta|(?:modele|proposition|exemple|texte) (?:de |d.)?(?:la )?(?:lettre|message|courrier)|(?:la |votre )?lettre|(?:modelo|exemplo|texto) (?:de|da) (?:carta|mensagem)|(?:testo|esempio|bozza|modello) (?:della|di) (?:lettera|e-?mail)|(?:la )?lettera|voorbeeldbrief|brevforslag|wzor listu',
  ],
  [
    'background',
    'background|(?:more|further|additional|other) (?:about|on|information|info|details|facts)|find out more|read more|context|wider picture|why it matters|hintergrund|hintergrunde|mehr (?:zum|zur|uber|dazu|wissen|erfahren)|weiteres?|weitere (?:informationen|angaben)|zusatzlich\\p{L}*|antecedentes|contexto|mas (?:informacion|datos|sobre|detalles)|saber mas|otros datos|para saber|en savoir plus|savoir plus|contexte|complements?|arriere.plan|(?:informations?|renseignements) (?:complementaires?|supplementaires?)|saib\\p{L}+ mais|mais (?:informac\\p{L}+|sobre|detalhes)|informac\\p{L}+ (?:adicionais|complementares)|contesto|per approfondire|approfondiment\\p{L}|saperne (?:di )?piu|(?:chi vuole )?sapere di piu|per saperne|informazioni (?:aggiuntive|ulteriori|di contesto)|ulteriori informazioni|achtergrond\\p{L}*|meer (?:informatie|over|weten)|bakgrund\\p{L}*|mer information|tausta|dodatkowe informacje|tlo sprawy|kontext',
  ],
  [
    'contacts',
    '(?:write|send|address|mail|post|direct|submit|deliver)(?: [a-z]+){0,4} to|who(?:m)? (?:to|can|should|receives)(?: [a-z]+){0,5}|where to (?:write|send|post)|where (?:your|the) letters? (?:go|goes)|(?:postal |mailing )?addresse?s?|addressees?|contact(?:s| details| information| data)?|recipients?|targets?|how to reach|appeals? to|officials?|an wen|wohin|(?:schreiben|senden|richten|schicken) (?:sie |wir )?(?:\\p{L}+ ){0,3}an|anschrift(?:en)?|adress\\p{L}*|erreichen|kontakt\\p{L}*|empfang\\p{L}*|zustandig\\p{L}*|postanschrift|escrib\\p{L}* a|escrib\\p{L}+ (?:\\p{L}+ )?a|a quien(?:es)?(?: \\p{L}+)*|quien(?:es)? (?:puede|debe|decide)\\p{L}*(?: \\p{L}+)*|donde escribir|(?:adonde|a donde)(?: \\p{L}+)*|destinatari[oa]s?|direccion(?:es)?|envi\\p{L}+ (?:\\p{L}+ ){0,3}a|dirij\\p{L}+ (?:\\p{L}+ ){0,3}a|contactos?|a qui(?: \\p{L}+)*|ecri(?:re|vez|s|vons) (?:\\p{L}+ )?(?:a|au|aux)|adresse[rz]?(?: \\p{L}+){0,3} (?:a|au|aux)|destinataires?|coordonnees|ou ecrire|envoy\\p{L}+ (?:\\p{L}+ ){0,3}(?:a|au|aux)|(?:para|a) quem(?: \\p{L}+)*|quem(?: \\p{L}+)+|enderecos?|contatos?|onde escrever|scriv\\p{L}+ a[li]?|a chi(?: \\p{L}+)*|indirizz[oi]|invia\\p{L}* (?:\\p{L}+ ){0,3}a|spedi\\p{L}+ (?:\\p{L}+ ){0,3}a|contatt[oi]|dove scrivere|skriv till|schrijf aan|aan wie(?: \\p{L}+)*|adres(?:a|y|at\\p{L}*|se[nr]?)?|do kogo(?: \\p{L}+)*|mottagare',
  ],
  [
    'demands',
    '(?:what|which|things?|points)(?: [a-z]+){0,6} (?:ask|demand|say|write|do|request|call)(?: for)?|(?:we|i) (?:are )?(?:ask|call|demand|urg|request)(?:ing)?(?: [a-z]+){0,6}|(?:how|ways?)(?: [a-z]+){0,3} (?:to )?help|take action|act(?:ion)? now|get involved|your (?:voice|action|message|points|task)|our (?:demands?|requests?|asks?|call)|ask(?:s|ing)?(?: [a-z]+){0,5}|please(?: [a-z]+){0,4}|demands?|requests?|calls?(?: [a-z]+){0,4}|petition|forder\\p{L}*(?: \\p{L}+){0,5}|wir (?:fordern|bitten|verlangen)(?: \\p{L}+){0,5}|(?:so |wie )?(?:konnen|kannst|kann) (?:sie|du|ihr|man|ich)(?: \\p{L}+){0,3}|was (?:sie|du|wir|man|zu)(?: \\p{L}+){0,4}|(?:bitten|verlangen|appellieren) sie(?: \\p{L}+){0,5}|helfen|handeln|aktiv werden|werden sie aktiv|anliegen|bitten|pid\\p{L}+(?: \\p{L}+){0,5}|exig\\p{L}+(?: \\p{L}+){0,5}|solicit\\p{L}+(?: \\p{L}+){0,5}|(?:lo )?que (?:puedes?|podemos|pueden|pedimos|hacer|pedir|decir|pides?)(?: \\p{L}+){0,4}|como (?:ayudar|puedes|actuar|ajudar|agir)(?: \\p{L}+){0,3}|actua|peticion(?:es)?|demandas?|reclam\\p{L}+(?: \\p{L}+){0,5}|nous (?:demandons|appelons|exigeons|voulons)(?: \\p{L}+){0,6}|(?:ce que|que|quoi)(?: \\p{L}+){0,3} (?:faire|demand\\p{L}+|pouvez|ecrire)(?: \\p{L}+){0,2}|demandez(?: \\p{L}+){0,5}|demandes?|agir|agissez|comment (?:agir|aider)|revendications?|pec\\p{L}+(?: \\p{L}+){0,5}|exij\\p{L}+(?: \\p{L}+){0,5}|pedidos?|pedimos(?: \\p{L}+){0,5}|o que(?: \\p{L}+){0,3} (?:fazer|pedir|pedimos|escrever)|chied\\p{L}+(?: \\p{L}+){0,5}|richieste?|(?:cosa|che cosa|che) (?:puoi|fare|chiediamo|chiedere|si puo)(?: \\p{L}+){0,3}|agisci|vraag(?: \\p{L}+){0,5}|wij (?:vragen|eisen)(?: \\p{L}+){0,5}|eisen|wat (?:kun|kan|vragen)(?: \\p{L}+){0,4}',
  ],
  [
    'names',
    'who|name|names|persons?|people|person(?:s)? at risk|wer|betroffene?\\p{L}*|personen?|nombres?|personas?(?: \\p{L}+){0,2}|quien(?:es)?|personnes?(?: \\p{L}+){0,2}|noms?|pessoas?(?: \\p{L}+){0,2}|nomes?|person[ae](?: \\p{L}+){0,2}|nom[ei]|imie',
  ],
  [
    'summary',
    '(?:the )?(?:case|story|facts|situation|summary)(?: in (?:brief|short)| so far)?|(?:about|the story of)(?: \\p{L}+){1,4}|what (?:has )?happened|what.?s (?:happening|going on)|what is (?:happening|going on|it about)|in (?:brief|short)|(?:der |zum )?fall|worum (?:es )?geht(?: es)?|was (?:ist )?(?:geschehen|passiert)(?: ist)?|sachverhalt|die lage|das geschah|que (?:esta |ha |se |le )?(?:pasa\\p{L}*|paso|ocurr\\p{L}+|suced\\p{L}+)|(?:el )?caso|(?:los )?hechos|(?:la )?historia|resumen(?: del caso)?|(?:les )?faits|(?:le )?cas|(?:l.)?histoire|(?:la )?situation|resume(?: des faits| du cas)?|que se passe.t.il|que s.est.il passe|resumo(?: do caso)?|o que (?:esta )?(?:acontec\\p{L}+|aconteceu)|o caso|os fatos|(?:il )?fatto|(?:il )?caso|(?:la )?storia|(?:che )?cosa (?:sta )?(?:e )?succe\\p{L}+|i fatti|wat is er(?: \\p{L}+){0,3}|het verhaal|om fallet|sammanfattning',
  ],
];

const TABLE = STEMS.map(
  ([part, stems]) =>
    [
      part,
      new RegExp(`(?<![\\p{L}])(?:${stems})(?![\\p{L}])`, 'u'),
      new RegExp(`^(?:${stems})$`, 'u'),
    ] as const,
);

/** Words that say nothing about a part. */
const LOOSE =
  /^(?:(?:please|the|our|your|you|and|if you|want to|to|for|por favor|para|quieres|quiere|si|bitte|zum|zur|um|noch|s'il vous plait|pour|vous|voulez|prego|per|vuoi|quer|se)\s+)+(?=\p{L}{3})/u;

/** "Copy, paste, send" asks for no copy to anybody. */
const COPY_TO = /cop\p{L}+ (?:\p{L}+ )?(?:to|for|an|a|al|aux?|all\p{L}*|para|aan|do)(?![\p{L}])/u;

/** The part that a heading with these words begins; `exact` where they say just that. */
export function partOf(
  words: string,
): { readonly part: Part; readonly exact: boolean } | undefined {
  const bare = words.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').replace(LOOSE, '');
  const whole = words.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const isExact = TABLE.find(([, , all]) => all.test(bare) || all.test(whole));
  if (isExact !== undefined) return { part: isExact[0], exact: true };
  const row = TABLE.find(
    ([part, pattern]) => pattern.test(bare) && (part !== 'copies' || COPY_TO.test(bare)),
  );
  return row === undefined ? undefined : { part: row[0], exact: false };
}
