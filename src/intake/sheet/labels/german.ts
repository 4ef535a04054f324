import { RUN, UP_TO_COLON } from './label.ts';
import type { Label } from './label.ts';

export const GERMAN: readonly Label[] = [
  { part: 'title', pattern: 'titel(?: der urgent action)?' },
  { part: 'heading', pattern: 'urgent action|eilaktion' },
  { part: 'summary', pattern: 'zusammenfassung|sachlage|kurzfassung' },
  {
    part: 'contacts',
    as: 'sentence',
    pattern: `(?:bitte )?(?:senden|schicken|richten|schreiben) sie (?:bitte )?(?:ihre? )?(?:appelle|briefe|schreiben|e-?mails|faxe)?${RUN}{0,120}?\\ban(?: ?:|(?= ?\\n)| die folgenden?[^:\\n]{0,40}:|(?: die)? folgende[^:\\n]{0,40}:)`,
  },
  {
    part: 'contacts',
    pattern:
      'appelle an|kontakt(?:daten|adressen|angaben)|adressen|anschriften|adressaten|empfanger(?:innen)?',
  },
  {
    part: 'letter',
    as: 'sentence',
    pattern: `(?:werden sie aktiv ?[:.-]? )?(?:bitte )?(?:schreiben|verfassen|senden|nutzen|verwenden) sie ${RUN}{0,120}?(?:musterbrief|modellbrief|briefvorschlag|eigenen worten|vorlage)[^:•.\\n]{0,120}(?:[:.](?= |\\n|$)|(?=\\n))`,
  },
  {
    part: 'letter',
    pattern:
      'musterbrief|modellbrief|briefvorschlag|vorschlag fur (?:ihr|einen?) (?:schreiben|brief)',
  },
  {
    part: 'demands',
    as: 'sentence',
    pattern: `(?:bitte )?(?:schreiben|verfassen|senden|schicken) sie (?:bitte )?(?:umgehend |sofort |moglichst |in |faxe|e-?mails?|briefe|luftpost|appelle|hoflich)${UP_TO_COLON}`,
  },
  { part: 'demands', as: 'sentence', pattern: `bitte schreiben sie${UP_TO_COLON}` },
  {
    part: 'demands',
    as: 'sentence',
    pattern: `(?:bitte )?(?:schreiben|senden|schicken) sie${RUN}{0,160}?(?:mit )?(?:den )?folgenden (?:forderungen|bitten|anliegen) ?:?`,
  },
  {
    part: 'demands',
    pattern:
      'empfohlene aktion(?:en)?|forderungen|was sie tun konnen|werden sie aktiv|setzen sie sich ein',
  },
  {
    part: 'copies',
    as: 'sentence',
    pattern:
      '(?:und |bitte )*(?:senden sie |schicken sie )?(?:bitte )?(?:auch )?(?:eine )?kopien?(?: ihre[rs] [^:•.\\n]{3,30})?(?: auch)? an(?: d(?:ie|en|as))?',
  },
  { part: 'copies', pattern: 'kopien?|cc|in kopie' },
  {
    part: 'after',
    as: 'sentence',
    pattern:
      '(?:bitte )?(?:fragen|klaren|prufen|erkundigen) sie (?:bitte )?[^.]{0,60}(?:sektion|buro|sekretariat)',
  },
  { part: 'after', as: 'sentence', pattern: 'nach dem \\d{1,2}\\. ?[a-z0-9]+\\.? ?\\d{0,4} bitte' },
  {
    part: 'after',
    as: 'sentence',
    pattern: 'da informationen[^.]{0,120}bitten wir sie,? nach dem',
  },
  {
    part: 'background',
    pattern: 'hintergrund(?:informationen)?|weitere informationen|zusatzliche informationen',
  },
  {
    part: 'languages',
    as: 'sentence',
    pattern:
      'bevorzugte sprachen?(?: fur[^:\\n]{0,40})?(?=\\W)|sprachen? ?:|schreiben sie (?:bitte )?in gutem',
  },
  {
    part: 'deadline',
    as: 'sentence',
    pattern:
      '(?:bitte )?(?:schreiben|handeln|senden|werden) sie (?:bitte )?(?:ihre appelle )?(?:aktiv )?(?:so bald wie moglich |moglichst sofort |sofort |umgehend )?,?(?:und )?(?:bis (?:zum|spatestens)|vor dem|spatestens bis)(?= ?:? ?(?:zum )?\\d)',
  },
  {
    part: 'deadline',
    pattern: 'einsendeschluss|frist(?: fur appelle)?|aktionszeitraum|letzter tag',
  },
  {
    part: 'names',
    as: 'sentence',
    pattern: 'namen?(?: und (?:pronomen|geschlecht)[^:\\n]{0,30})? ?:',
  },
  { part: 'gender', as: 'sentence', pattern: '(?:geschlecht)(?: [mw]\\/[mw])? ?:|[mw]\\/[mw] ?:' },
  {
    part: 'office',
    as: 'sentence',
    pattern: 'teilen sie uns mit|klicken sie hier|link zur vorherigen ua',
  },
];
