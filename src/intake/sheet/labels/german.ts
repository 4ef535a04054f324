import { RUN, UP_TO_COLON, WEEKDAY } from './label.ts';
import type { Label } from './label.ts';

export const GERMAN: readonly Label[] = [
  { part: 'title', pattern: 'titel(?: der urgent action)?' },
  { part: 'heading', pattern: 'urgent action|eilaktion|(?:brief|appell|aktion|fall) des monats' },
  { part: 'summary', pattern: 'zusammenfassung|sachlage|kurzfassung' },
  {
    part: 'contacts',
    as: 'sentence',
    pattern: `(?:bitte )?(?:senden|schicken|richten|schreiben) sie (?:bitte )?(?:ihre? )?(?:appelle|briefe|schreiben|e-?mails|faxe)?${RUN}{0,120}?\\ban(?: ?:|(?= ?\\n)| die folgenden?[^:\\n]{0,40}:|(?: die)? folgende[^:\\n]{0,40}:)`,
  },
  {
    part: 'contacts',
    pattern:
      'appelle? an|(?:sie|so) (?:konnen [^\\n.:]{3,40} )?erreichen [^\\n.:]{3,60}|(?:(?:der|die|das) [^\\n.:]{3,40} ist )?(?:zu erreichen|erreichbar)(?: ist)?(?: [^\\n.:]{0,40})?|kontakt(?:daten|adressen|angaben)(?: (?:des|der|von|fur|zum|zur) [^\\n.:]{3,50})?|adressen|anschriften|adressaten|empfanger(?:innen)?',
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
    pattern: `(?:bitte )?schreiben sie (?:bitte )?${RUN}{0,140}?,? in denen sie(?= ?\\n)`,
  },
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
  {
    part: 'copies',
    pattern:
      'kopien?|cc|in kopie|(?:durchschrift(?:en)?|kopien?)(?: bitte)? an|(?:eine )?kopien? (?:bitte )?(?:auch )?an',
  },
  {
    part: 'copies',
    as: 'sentence',
    pattern: '(?:bitte )?schreiben sie auch an (?:die|das) (?:botschaft|diplomatische)',
  },
  {
    part: 'after',
    as: 'sentence',
    pattern:
      '(?:bitte )?(?:fragen|klaren|prufen|erkundigen) sie (?:bitte )?[^.]{0,60}(?:sektion|buro|sekretariat)',
  },
  {
    part: 'after',
    as: 'sentence',
    pattern:
      '(?:danach|nach diesem (?:tag|datum|termin)) bitte (?:nur|keine|erst)|(?:bitte )?(?:schreiben|senden|schicken) sie (?:bitte )?(?:danach|nach diesem (?:tag|datum|termin)) (?:bitte )?(?:nur|keine|erst|nicht)',
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
    pattern: `(?:bitte )?(?:schreiben|handeln|senden|werden) sie (?:bitte )?(?:ihre appelle )?(?:aktiv )?(?:so bald wie moglich |moglichst sofort |sofort |umgehend )?,?(?:und )?(?:bis (?:zum|spatestens)|vor dem|spatestens bis)(?= ?:? ?(?:zum )?${WEEKDAY}?\\d)`,
  },
  {
    part: 'deadline',
    as: 'sentence',
    pattern: `(?:bitte )?(?:schreiben|senden|schicken) sie (?:bitte )?(?:ihre (?:appelle|briefe|schreiben|faxe|e-?mails) )?(?:bitte )?(?:moglichst|so|um|umgehend|sofort|baldmoglichst)${RUN}{0,50}?(?:bis (?:zum|spatestens)|vor dem|spatestens (?:bis|am))(?= ?:? ?(?:zum )?${WEEKDAY}?\\d)`,
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
    pattern:
      '(?:spenden(?:konto)?|ruckfragen(?: an)?|abbestellen) ?:|teilen sie uns mit|klicken sie hier|link zur vorherigen ua',
  },
  {
    part: 'office',
    pattern:
      '(?:verwandte|ahnliche|weitere) (?:artikel|aktionen|themen|beitrage)|das konnte sie auch interessieren|uber uns|impressum|datenschutz(?:erklarung)?|folgen sie uns|teilen|newsletter',
  },
  { part: 'title', as: 'heading', pattern: 'titel' },
  { part: 'copies', as: 'heading', pattern: 'kopie' },
  {
    part: 'deadline',
    as: 'heading',
    pattern:
      'wann|frist(?:en)?|einsendeschluss|bis wann|laufzeit|stichtag|schreiben bis|bis spatestens|termin',
  },
  { part: 'languages', as: 'heading', pattern: 'sprachen?' },
  {
    part: 'letter',
    as: 'heading',
    pattern:
      'musterbrief|(?:vorschlag|entwurf|vorlage|muster) (?:\\p{L}+ ){0,2}(?:brief|schreiben)|brief(?:text|vorlage|vorschlag|entwurf)|textvorschlag',
  },
  {
    part: 'background',
    as: 'heading',
    pattern:
      'zur lage|hintergrund|hintergrunde|mehr (?:zum|zur|uber|dazu|wissen|erfahren)|weiteres?|weitere (?:informationen|angaben)|zusatzlich\\p{L}*',
  },
  {
    part: 'contacts',
    as: 'heading',
    pattern:
      'an wen|wohin|(?:schreiben|senden|richten|schicken) (?:sie |wir )?(?:\\p{L}+ ){0,3}an|anschrift(?:en)?|adress\\p{L}*|erreichen|kontakt\\p{L}*|empfang\\p{L}*|zustandig\\p{L}*|postanschrift',
  },
  {
    part: 'demands',
    as: 'heading',
    pattern:
      'forder\\p{L}*(?: \\p{L}+){0,5}|wir (?:fordern|bitten|verlangen)(?: \\p{L}+){0,5}|(?:so |wie )?(?:konnen|kannst|kann) (?:sie|du|ihr|man|ich)(?: \\p{L}+){0,3}|was (?:sie|du|wir|man|zu)(?: \\p{L}+){0,4}|(?:bitten|verlangen|appellieren) sie(?: \\p{L}+){0,5}|helfen|handeln|aktiv werden|werden sie aktiv|anliegen|bitten',
  },
  { part: 'names', as: 'heading', pattern: 'wer|betroffene?\\p{L}*|personen?' },
  {
    part: 'summary',
    as: 'heading',
    pattern:
      '(?:der |zum )?fall|worum (?:es )?geht(?: es)?|was (?:ist )?(?:geschehen|passiert)(?: ist)?|sachverhalt|die lage|das geschah',
  },
];
