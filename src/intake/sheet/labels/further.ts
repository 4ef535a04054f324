import { RUN, UP_TO_COLON } from './label.ts';
import type { Label } from './label.ts';

/** What can be had of other sections: their usual labels, and no more. */
export const PORTUGUESE: readonly Label[] = [
  { part: 'heading', pattern: 'acao urgente' },
  { part: 'demands', as: 'sentence', pattern: `(?:por favor,? )?escrevam?${UP_TO_COLON}` },
  { part: 'demands', pattern: 'acao recomendada|aja agora|o que fazer' },
  { part: 'letter', pattern: 'carta modelo|modelo de carta' },
  {
    part: 'contacts',
    as: 'sentence',
    pattern: `(?:por favor,? )?enviem? (?:seus |os )?apelos${RUN}{0,100}? (?:a|para) ?:`,
  },
  { part: 'contacts', pattern: 'apelos (?:a|para)|(?:dados|informacoes) de contato' },
  {
    part: 'copies',
    as: 'sentence',
    pattern: '(?:e |com )?(?:enviem? )?(?:tambem )?copias? (?:a|ao|aos|as|para)(?: [ao]s?)?(?=\\W)',
  },
  {
    part: 'after',
    as: 'sentence',
    pattern:
      '(?:por favor,? )?(?:consultem?|verifiquem?) (?:com )?[^.]{0,40}(?:sec?cao|escritorio)',
  },
  {
    part: 'background',
    pattern: 'informac(?:oes|ao) (?:adicion(?:al|ais)|complementar(?:es)?)|contexto',
  },
  { part: 'deadline', pattern: 'prazo|data limite' },
  { part: 'names', as: 'sentence', pattern: 'nomes? ?:' },
  { part: 'gender', as: 'sentence', pattern: '(?:genero|sexo)(?: [mhf]\\/[mhf])? ?:' },
  { part: 'title', as: 'heading', pattern: 'titulo' },
  { part: 'copies', as: 'heading', pattern: 'copias?' },
  {
    part: 'deadline',
    as: 'heading',
    pattern: 'quando|prazo|ate quando|(?:escrev|envi)\\p{L}+ ate',
  },
  { part: 'languages', as: 'heading', pattern: 'linguas?|idiomas?' },
  {
    part: 'letter',
    as: 'heading',
    pattern: '(?:modelo|exemplo|texto) (?:de|da) (?:carta|mensagem)',
  },
  {
    part: 'background',
    as: 'heading',
    pattern:
      'saib\\p{L}+ mais|mais (?:informac\\p{L}+|sobre|detalhes)|informac\\p{L}+ (?:adicionais|complementares)|contexto',
  },
  {
    part: 'contacts',
    as: 'heading',
    pattern: '(?:para|a) quem(?: \\p{L}+)*|quem(?: \\p{L}+)+|enderecos?|contatos?|onde escrever',
  },
  {
    part: 'demands',
    as: 'heading',
    pattern:
      'pec\\p{L}+(?: \\p{L}+){0,5}|exij\\p{L}+(?: \\p{L}+){0,5}|pedidos?|pedimos(?: \\p{L}+){0,5}|o que(?: \\p{L}+){0,3} (?:fazer|pedir|pedimos|escrever)|como (?:ajudar|agir)(?: \\p{L}+){0,3}',
  },
  { part: 'names', as: 'heading', pattern: 'pessoas?(?: \\p{L}+){0,2}|nomes?' },
  {
    part: 'summary',
    as: 'heading',
    pattern: 'resumo(?: do caso)?|o que (?:esta )?(?:acontec\\p{L}+|aconteceu)|o caso|os fatos',
  },
];

export const ITALIAN: readonly Label[] = [
  { part: 'heading', pattern: 'azione urgente|(?:appello|lettera|caso) del mese' },
  { part: 'demands', as: 'sentence', pattern: `(?:si prega di )?scriv(?:ete|ere)${UP_TO_COLON}` },
  { part: 'demands', pattern: 'azione raccomandata|cosa fare' },
  {
    part: 'letter',
    pattern: 'lettera modello|modello di lettera|testo (?:della lettera|dell.appello)',
  },
  {
    part: 'contacts',
    as: 'sentence',
    pattern: `(?:inviate|inviare) (?:i vostri |gli )?appelli${RUN}{0,100}? a ?:`,
  },
  { part: 'contacts', pattern: 'appelli a|contatti|indirizzi' },
  {
    part: 'copies',
    as: 'sentence',
    pattern: '(?:e )?(?:inviate |inviare )?copi[ae] (?:a|all[ae]?|ai)(?=\\W)',
  },
  { part: 'copies', pattern: '(?:e )?per conoscenza(?: (?:a|all[ae]?|ai))?' },
  {
    part: 'after',
    as: 'sentence',
    pattern:
      '(?:per chi scrive|se scrivete|chi vuole scrivere) dopo (?:la data|questa data|il \\d)',
  },
  {
    part: 'after',
    as: 'sentence',
    pattern: '(?:verificate|verificare|consultate) (?:con )?[^.]{0,40}(?:sezione|ufficio)',
  },
  {
    part: 'background',
    pattern: '(?:ulteriori )?informazioni(?: aggiuntive| generali| supplementari)?',
  },
  { part: 'deadline', pattern: 'scadenza' },
  { part: 'names', as: 'sentence', pattern: 'nom[ei] ?:' },
  { part: 'gender', as: 'sentence', pattern: '(?:genere|sesso)(?: [mf]\\/[mf])? ?:' },
  { part: 'title', as: 'heading', pattern: 'titolo' },
  { part: 'copies', as: 'heading', pattern: 'copi[ae]' },
  {
    part: 'deadline',
    as: 'heading',
    pattern: 'quando|scadenza|entro quando|entro il|termine|fino a quando',
  },
  { part: 'languages', as: 'heading', pattern: 'lingu[ae]' },
  {
    part: 'letter',
    as: 'heading',
    pattern: '(?:testo|esempio|bozza|modello) (?:della|di) (?:lettera|e-?mail)|(?:la )?lettera',
  },
  {
    part: 'background',
    as: 'heading',
    pattern:
      'contesto|per approfondire|approfondiment\\p{L}|saperne (?:di )?piu|(?:chi vuole )?sapere di piu|per saperne|informazioni (?:aggiuntive|ulteriori|di contesto)|ulteriori informazioni',
  },
  {
    part: 'contacts',
    as: 'heading',
    pattern:
      'scriv\\p{L}+ a[li]?|a chi(?: \\p{L}+)*|indirizz[oi]|(?:invia|spedi)\\p{L}* (?:\\p{L}+ ){0,3}a|contatt[oi]|dove scrivere',
  },
  {
    part: 'demands',
    as: 'heading',
    pattern:
      'chied\\p{L}+(?: \\p{L}+){0,5}|richieste?|(?:cosa|che cosa|che) (?:puoi|fare|chiediamo|chiedere|si puo)(?: \\p{L}+){0,3}|agisci',
  },
  { part: 'names', as: 'heading', pattern: 'person[ae](?: \\p{L}+){0,2}|nom[ei]' },
  {
    part: 'summary',
    as: 'heading',
    pattern:
      '(?:il )?fatto|(?:il )?caso|(?:la )?storia|(?:che )?cosa (?:sta )?(?:e )?succe\\p{L}+|i fatti',
  },
];

export const DUTCH: readonly Label[] = [
  {
    part: 'heading',
    pattern: 'spoedactie|urgent action|(?:schrijfactie|brief|actie) van de maand',
  },
  {
    part: 'demands',
    as: 'sentence',
    pattern: `(?:schrijf|stuur) (?:direct|onmiddellijk|beleefde)${UP_TO_COLON}`,
  },
  { part: 'demands', pattern: 'aanbevolen actie|wat kunt u doen' },
  { part: 'letter', pattern: 'voorbeeldbrief' },
  {
    part: 'contacts',
    as: 'sentence',
    pattern: `(?:stuur|zend) (?:uw )?(?:brieven|oproepen)${RUN}{0,100}? (?:aan|naar) ?:`,
  },
  { part: 'contacts', pattern: 'brieven aan|adressen|contactgegevens' },
  {
    part: 'copies',
    as: 'sentence',
    pattern: '(?:en )?(?:stuur |zend )?(?:ook )?(?:een )?kopie(?:en)? (?:aan|naar)',
  },
  {
    part: 'after',
    as: 'sentence',
    pattern: '(?:schrijft u|wilt u schrijven) na [^?.\\n]{3,30}[?,]',
  },
  { part: 'background', pattern: 'achtergrond(?:informatie)?|aanvullende informatie' },
  { part: 'deadline', pattern: 'uiterste (?:schrijf)?datum' },
  { part: 'names', as: 'sentence', pattern: 'na(?:am|men) ?:' },
  { part: 'gender', as: 'sentence', pattern: 'geslacht(?: [mv]\\/[mv])? ?:' },
  { part: 'office', as: 'sentence', pattern: 'vragen\\?' },
  { part: 'title', as: 'heading', pattern: 'titel' },
  { part: 'copies', as: 'heading', pattern: 'kopie(?:en)?' },
  { part: 'deadline', as: 'heading', pattern: 'wanneer|uiterlijk|tot wanneer' },
  { part: 'languages', as: 'heading', pattern: 'taal|talen' },
  { part: 'letter', as: 'heading', pattern: 'voorbeeldbrief' },
  {
    part: 'background',
    as: 'heading',
    pattern: 'achtergrond\\p{L}*|meer (?:informatie|over|weten)',
  },
  { part: 'contacts', as: 'heading', pattern: 'schrijf aan|aan wie(?: \\p{L}+)*|adres(?:sen)?' },
  {
    part: 'demands',
    as: 'heading',
    pattern:
      'vraag(?: \\p{L}+){0,5}|wij (?:vragen|eisen)(?: \\p{L}+){0,5}|eisen|wat (?:kun|kan|vragen)(?: \\p{L}+){0,4}',
  },
  { part: 'summary', as: 'heading', pattern: 'wat is er(?: \\p{L}+){0,3}|het verhaal' },
];

/** Headings of sheets in languages that no table is for. */
export const ELSEWHERE: readonly Label[] = [
  { part: 'title', as: 'heading', pattern: 'tytul' },
  { part: 'copies', as: 'heading', pattern: 'kopi[ae]' },
  {
    part: 'deadline',
    as: 'heading',
    pattern: 'senast|sista dag|kdy|kiedy|do kiedy|termin|son tarih|srok',
  },
  { part: 'languages', as: 'heading', pattern: 'sprak|jezyk\\p{L}*|dil' },
  { part: 'letter', as: 'heading', pattern: 'brevforslag|wzor listu' },
  {
    part: 'background',
    as: 'heading',
    pattern: 'bakgrund\\p{L}*|mer information|tausta|dodatkowe informacje|tlo sprawy|kontext',
  },
  {
    part: 'contacts',
    as: 'heading',
    pattern: 'skriv till|adres(?:y|at\\p{L}*)?|do kogo(?: \\p{L}+)*|mottagare',
  },
  { part: 'names', as: 'heading', pattern: 'imie' },
  { part: 'summary', as: 'heading', pattern: 'om fallet|sammanfattning' },
];
