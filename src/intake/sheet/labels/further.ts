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
  { part: 'copies', as: 'sentence', pattern: '(?:e )?(?:enviem? )?copias? (?:a|para)(?=\\W)' },
  {
    part: 'after',
    as: 'sentence',
    pattern: '(?:por favor,? )?(?:consultem?|verifiquem?) (?:com )?[^.]{0,40}(?:secao|escritorio)',
  },
  {
    part: 'background',
    pattern: 'informacoes? (?:adicion(?:al|ais)|complementar(?:es)?)|contexto',
  },
  { part: 'deadline', pattern: 'prazo|data limite' },
  { part: 'names', as: 'sentence', pattern: 'nomes? ?:' },
  { part: 'gender', as: 'sentence', pattern: '(?:genero|sexo)(?: [mhf]\\/[mhf])? ?:' },
];

export const ITALIAN: readonly Label[] = [
  { part: 'heading', pattern: 'azione urgente' },
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
];

export const DUTCH: readonly Label[] = [
  { part: 'heading', pattern: 'spoedactie|urgent action' },
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
  { part: 'copies', as: 'sentence', pattern: '(?:en )?(?:een )?kopie(?:en)? (?:aan|naar)' },
  { part: 'background', pattern: 'achtergrond(?:informatie)?|aanvullende informatie' },
  { part: 'deadline', pattern: 'uiterste (?:schrijf)?datum' },
  { part: 'names', as: 'sentence', pattern: 'na(?:am|men) ?:' },
  { part: 'gender', as: 'sentence', pattern: 'geslacht(?: [mv]\\/[mv])? ?:' },
];
