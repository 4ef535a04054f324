import { foldText } from '../layout/fold-text.ts';
import { lightPattern } from '../layout/light-pattern.ts';
import { slice } from '../layout/passage.ts';
import type { Passage } from '../layout/passage.ts';
import { countriesIn, isAlsoName } from '../words/countries.ts';
import { hasOfficeWord } from '../words/names.ts';
import { beginsInstitution, namesPlace, rolesIn } from '../words/roles.ts';

/** Courtesies before a name; ranks and doctors' titles belong to the name. */
const COURTESY =
  /^(?:(?:for the attention of|attn|a la atencion de|a l'attention de|zu handen(?: von)?|mr|mrs|ms|miss|h\.? ?e\.?|[is]\. ?e\.|hon\.?|the hon\.?|(?:his|her) (?:excellency|honou?r|majesty|(?:royal )?highness)(?: the)?|sr|sra|srta|s\.? ?e\.?|don|dona|m\.|mme|mlle|monsieur(?: l[ea])?|madame(?: l[ea])?|herrn?|frau|s\.e\.m|exm[oa]s?|excm[oa]s?|sig|sig\.ra|dott|dott\.ssa|signora?|(?:the )?rt\.? hon|the right honou?rable|right honou?rable|(?:the )?honou?rable|su excelencia|son excellence|senor|senora|dhr|mevr|de heer|mevrouw|z\.? ?e\.(?: de heer| mevrouw)?)\.?:? +)+/u;

const PARTICLES =
  '(?:al|el|bin|bint|ibn|ben|abu|ould|de|da|do|dos|das|del|della|di|la|las|los|le|van|von|der|den|ter|zu|zum|y|e|i|mc|u|ag|ap|oğlu|qizi|kyzy|uulu|wa|ole|na|bint|ul|ur|st\\.?)';
const TOKEN =
  "(?:(?:\\p{Lu}\\.){2,4}|\\p{Lu}[\\p{L}’'`´-]*\\.?|(?:al|el|as|ar|an|ad|d|l|an)[-’'`]\\p{Lu}[\\p{L}’'-]*|[’'`]?\\p{Lu}[\\p{L}’'-]+)";
const RANK =
  '(?:(?:[Dd]ep\\.? (?:[Pp]rime [Mm]inister|PM)|[Pp]olice(?: [Cc]hief| [Dd]irector)?(?= (?:[Ll]ieutenant|[Mm]ajor|[Gg]eneral|[Cc]olonel|[Cc]aptain))|[Aa]ttorney|[Aa]tty|[Gg]en(?:eral)?|[Gg]ral|[Cc]nel|[Cc]ol(?:onel)?|[Mm]aj(?:or)?|[Ll]t|[Ll]ieutenant|[Cc]apt(?:ain)?|[Bb]rig(?:adier)?|[Aa]dmiral|[Dd]r|[Pp]rof(?:essor)?|[Ll]ic|[Ii]ng|[Dd]ra|[Ss]heikh|[Ss]hri|[Tt]eniente|[Cc]oronel|[Gg]énéral|[Mm]arshal|[Ss]ir|[Dd]ame|[Aa]yatollah|[Hh]ojatoleslam|[Pp]rince|[Pp]rincess|[Dd]aw|[Mm]a[iî]tre|Me|Ato|U|[Mm]tro|[Mm]tra|[Aa]bg|[Jj]ustice|[Jj]udge|[Cc]ounsell?or|[Bb]arr(?:ister)?|[Ee]ngr|[Ss]haikh|[Ss]hri|[Ii]rjen|[Kk]omjen|[Pp]ol|Tan Sri|Datuk|Dato|[Ss]enator|[Aa]rq|[Cc]ontr|[Dd]ott|[Aa]vv)\\.?(?: \\((?:\\p{Lu}{2}|r|[Rr]et|[Rr]etd|[Rr]td|en retiro)\\.?\\))? +)*';
const NAME = lightPattern(`^${RANK}${TOKEN}(?: (?:${PARTICLES} ){0,2}${TOKEN}){1,5}$`);

export const RANKED = lightPattern(`^${RANK}`);

/** The name of a person that the line is, ranks and titles included. */
export function lineName(line: Passage): Passage | undefined {
  const bare = withoutCourtesy(line);
  const isSmall = bare !== line && bare.text === bare.text.toLowerCase();
  const shown = isSmall
    ? bare.text.replace(/(?<![\p{L}’'])\p{Ll}/gu, (sign) => sign.toUpperCase())
    : bare.text;
  const isName = NAME.test(shown) && !beginsInstitution(bare.text) && !/\d/.test(bare.text);
  const hasCourtesy = bare.text.length < line.text.length;
  if (!isName && !(hasCourtesy && /^\p{Lu}[\p{L}’'-]+$/u.test(bare.text))) return undefined;
  if (
    !hasCourtesy &&
    (countriesIn(bare.text).some(({ code }) => !isAlsoName(code)) || namesPlace(bare.text))
  )
    return undefined;
  const withoutRank = bare.text.replace(RANKED, '');
  return rolesIn(withoutRank).length > 0 || hasOfficeWord(withoutRank) ? undefined : bare;
}

/** "The Minister of Justice", "l'ambassade du Togo": the article is none of the office's. */
export function withoutArticle(role: Passage): Passage {
  const article =
    /^(?:The|El|La|Le|Der|Die|Das|Il|An den|An die) (?=\p{Lu})|^(?:the|la|le|el|die|das|de) (?=\p{L})|^[Ll]['’](?=\p{L})/u;
  return slice(role, article.exec(role.text)?.[0].length ?? 0);
}

export function withoutCourtesy(line: Passage): Passage {
  const courtesy = COURTESY.exec(foldText(line.text));
  return courtesy === null ? line : slice(line, courtesy[0].length);
}

/** Whether a line can be the first of a block: a role, a person, or an office. */
export function beginsOfficial(line: Passage): boolean {
  const bare = withoutCourtesy(line);
  const first = rolesIn(bare.text)[0];
  if (bare.text.length < line.text.length) return true;
  if (first !== undefined && first.start <= 12 && !/\d/.test(line.text)) return true;
  return lineName(line) !== undefined;
}

/**
 * Whether a line says what somebody is: a role's word near its beginning, and no office of theirs.
 */
export function isRole(line: Passage): boolean {
  const bare = withoutCourtesy(line);
  const first = rolesIn(bare.text)[0];
  // "Exma. Sra. Secretária de Saúde" is who heads the office.
  const isOffice = bare === line && beginsInstitution(bare.text);
  if (first === undefined || isOffice) return false;
  const withoutNumber = bare.text.replace(/(?:n(?:o|r)?[.°º]?|number|num\.) ?\d{1,3}$/iu, '');
  return !/\d/.test(withoutNumber) && first.start <= 30;
}
