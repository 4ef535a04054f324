import { found } from '../found.ts';
import type { Found } from '../found.ts';
import { foldText } from '../layout/fold-text.ts';
import { slice } from '../layout/passage.ts';
import type { Passage } from '../layout/passage.ts';
import type { SheetKind } from '../sheet-reading.ts';

/**
 * What makes a sheet an update or a stop, in small letters without accents, in the head of the
 * sheet.
 */
const KINDS: readonly (readonly [SheetKind, RegExp])[] = [
  [
    'stop',
    /\bstop action\b|no further (?:action|appeals|letters)(?: (?:is|are))?(?: (?:required|requested|needed|necessary))?|urgent action (?:closed|stopped)|(?<!(?:her|his|their|the|this|its) )case closed|(?:fin|termino) de (?:la )?accion|no se (?:requieren?|necesitan?|requiere) mas (?:acciones|accion|llamamientos)|(?:fin|arret) (?:de l'|d')action|aucune (?:autre )?action (?:complementaire |supplementaire )?n'est (?:plus )?(?:requise|necessaire|demandee)|(?:aktion|urgent action) beendet|keine weiteren? (?:aktion|appelle|schreiben)|stopp?aktion/,
  ],
  [
    'update',
    /further information (?:on|to|about|for)|\bupdate\b|(?:second|third|fourth|fifth|sixth) ua\b|\bupdated? (?:urgent action|ua)|mas informacion (?:sobre|de)|informacion (?:complementaria|adicional) (?:sobre|de|a) (?:la )?au|actualizacion|(?:segunda|tercera) au\b|(?:informations?|actions?) complementaires? sur l'?\s?au|complement d'information sur l'?\s?au|mise a jour|delai prolonge|(?:deuxieme|troisieme) au\b|weitere informationen zu(?:r)? ua|aktualisier(?:ung|te)|(?:zweite|dritte) ua\b|atualizacao|aggiornamento|(?<!\p{L})ua-\d{2,3}\/\d{4}-[2-9](?!\d)/u,
  ],
];

/** At the head of a new one, whatever the form says at its foot. */
const FIRST = /^\W*(?:first|primera|premiere|erste|prima|primeira) (?:ua|au)\b/;

/** New unless the head says otherwise. */
export function kindIn(head: Passage): Found<SheetKind> | SheetKind {
  const folded = foldText(head.text).replace(/\n/g, ' ');
  const isFirst = FIRST.test(folded);
  for (const [kind, pattern] of KINDS) {
    if (kind === 'update' && isFirst) continue;
    const match = pattern.exec(folded);
    if (match !== null) return found(kind, slice(head, match.index, match.index + match[0].length));
  }
  return 'new';
}
