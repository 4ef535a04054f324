import { foldText } from '../layout/fold-text.ts';
import { flow, join, slice, trim } from '../layout/passage.ts';
import type { Passage } from '../layout/passage.ts';
import { countriesIn } from '../words/countries.ts';
import { beginsInstitution, namesPlace, PORTFOLIOS, rolesIn } from '../words/roles.ts';
import { officialLines } from './official-lines.ts';
import { isRole, lineName, RANKED, withoutArticle, withoutCourtesy } from './official-name.ts';

/** Who stands above an address. */
export interface Official {
  readonly role: Passage | undefined;
  readonly name: Passage | undefined;
  readonly address: readonly Passage[];
}

/** What the next line is the name of: sheets of the 1990s say so for those who get a copy. */
const KIND_OF_BODY =
  /^(?:\p{L}+ )?(?:human rights (?:organi[sz]ation|group|ngo|commission)|(?:news)?paper|daily|weekly|radio(?: station)?|ngo|news agency|(?:trade |labou?r )?union(?: (?:confederation|federation))?|(?:trade union )?(?:con)?federation|women's (?:organi[sz]ation|group)|periodico|diario|semanario|revista|sindicato|central sindical|organizacion (?:de derechos humanos|no gubernamental|de mujeres)|ong|journal|quotidien|hebdomadaire|syndicat|organisation de defense des droits humains|(?:tages)?zeitung|gewerkschaft|menschenrechtsorganisation|giornale|quotidiano|jornal|sindacato)(?: \p{L}+)? ?:?$/u;

/** "Newspaper", "ONG garífuna": and no name, which would have a capital ("Radio Amanecer"). */
export function isKindOfBody(line: Passage): boolean {
  return (
    KIND_OF_BODY.test(foldText(line.text)) &&
    !/ \p{Lu}/u.test(line.text) &&
    rolesIn(line.text).length === 0
  );
}

/** Role, name and address of the lines above the contacts. */
export function officialOf(lines: readonly Passage[]): Official {
  const parted = officialLines(lines);
  const [first, second] = parted;
  if (first === undefined) return { role: undefined, name: undefined, address: [] };
  if (isKindOfBody(first) && second !== undefined)
    return { role: first, name: second, address: parted.slice(2) };
  const bare = withoutCourtesy(first).text;
  const isRanked = bare.replace(RANKED, '') !== bare && lineName(first) !== undefined;
  if (isRanked && second !== undefined && isRole(second))
    return withFurtherRole({ name: lineName(first), role: undefined }, parted.slice(1));
  const both = roleAndName(first);
  if (both !== undefined) return withFurtherRole(both, parted.slice(1));
  const office = officeBeforeCourtesy(first);
  if (office !== undefined) return { role: office, name: undefined, address: parted.slice(1) };
  if (isRole(first)) {
    const lineCount = roleLines(parted);
    if (lineCount > 1) {
      const role = flow(join(parted.slice(0, lineCount), '\n'));
      const next = parted[lineCount];
      const name = next === undefined ? undefined : lineName(next);
      return { role, name, address: parted.slice(lineCount + (name === undefined ? 0 : 1)) };
    }
    const name = second === undefined ? undefined : (lineName(second) ?? courtesyName(second));
    return {
      role: withoutArticle(withoutCourtesy(first)),
      name,
      address: parted.slice(name === undefined ? 1 : 2),
    };
  }
  const [, , third] = parted;
  const head = second === undefined ? undefined : lineName(second);
  if (head !== undefined && third !== undefined && isRole(third) && isOffice(first))
    return { role: third, name: head, address: [first, ...parted.slice(3)] };
  const name = isUnknownRole(first, second) ? undefined : lineName(first);
  if (name !== undefined) return withFurtherRole({ name, role: undefined }, parted.slice(1));
  if (beginsInstitution(first.text) && !/^c\/o/i.test(first.text))
    return ofInstitution(withoutArticle(first), parted.slice(1));
  const named =
    second === undefined || !isUnknownRole(first, second) ? undefined : lineName(second);
  if (named !== undefined) return { role: first, name: named, address: parted.slice(2) };
  // A newspaper, a society: whatever stands first and is no place is what it is called.
  const isPlace = countriesIn(first.text).length > 0 && !BODY.test(foldText(first.text));
  const isCalled = !/\d|:|^c\/o/iu.test(first.text) && !isPlace && parted.length > 1;
  return {
    role: undefined,
    name: isCalled ? first : undefined,
    address: parted.slice(isCalled ? 1 : 0),
  };
}

/** "Kenya National Commission on Human Rights": a body may have its country's name in its own. */
const BODY =
  /(?<![\p{L}])(?:human rights|derechos humanos|droits humains|menschenrechte|commission|committee|council|society|association|federation|union|institute|network|forum|league|cent(?:re|er)|foundation|bar|red cross|red crescent|comision|comite|consejo|sociedad|asociacion|federacion|instituto|red|liga|centro|fundacion|colegio|conseil|association|societe|reseau|ligue|fondation|kommission|komitee|rat|verband|verein|gesellschaft|bund|stiftung|commissione|comitato|comissao|comite|conselho)(?![\p{L}])/u;

/**
 * Two lines that both could be names, and the first has no courtesy: what somebody is, in words not
 * known, and who.
 */
function isUnknownRole(first: Passage, second: Passage | undefined): boolean {
  const isBare = withoutCourtesy(first) === first && first.text.replace(RANKED, '') === first.text;
  return (
    isBare &&
    second !== undefined &&
    lineName(second) !== undefined &&
    (/^\p{Lu}[\p{Ll}\p{M}]+(?: \p{L}+)?$/u.test(first.text) || saysWhatFor(first))
  );
}

/**
 * "Rapporteur général de la Commission …", "BEAUFTRAGTE FÜR MENSCHENRECHTE": longer than a name,
 * with a word of belonging.
 */
function saysWhatFor(line: Passage): boolean {
  return (
    /^\p{Lu}[\p{L}'’-]+ (?:\p{L}[\p{L}'’-]* ){0,3}?(?:of|for|de|du|des|del|della|do|da|für|der|im|van|voor|FÜR|DE|OF|FOR|DU|DEL|DER) \p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*)* ?$/u.test(
      line.text,
    ) && !namesPlace(line.text)
  );
}

/** "Unidad Nacional de Protección" above its head and what the head is: no courtesy, no rank. */
function isOffice(line: Passage): boolean {
  return (
    withoutCourtesy(line) === line &&
    !/\d/.test(line.text) &&
    line.text.split(' ').length > 2 &&
    /(?<![\p{L}])(?:national|nacional|nationale?|unidad|unit|unite|agency|agence|authority|autorite|autoridad|service|servicio|servizio|board|branch|division|police|policia|behorde|dienst)(?![\p{L}])/u.test(
      foldText(line.text),
    )
  );
}

/** "Señor Presidente Rodrigo Santamaría", below the role: his name. */
function courtesyName(line: Passage): Passage | undefined {
  return withoutCourtesy(line) === line ? undefined : roleBeforeName(line)?.name;
}

/** An office above its head; without a head it is the office itself that is written to. */
function ofInstitution(office: Passage, rest: readonly Passage[]): Official {
  const [next] = rest;
  const bracketed = next === undefined ? undefined : bracketedHead(next);
  if (bracketed !== undefined) return { ...bracketed, address: [office, ...rest.slice(1)] };
  const envoy = next === undefined ? undefined : (roleAndName(next) ?? undefined);
  // "Embassy of …", and below it its ambassador: the embassy is written to.
  if (envoy?.name !== undefined && isEnvoy(envoy.role) && isEnvoy(office))
    return { role: office, name: envoy.name, address: rest.slice(1) };
  if (next !== undefined && isRole(next)) {
    const head = officialOf(rest);
    return { ...head, address: [office, ...head.address] };
  }
  const [, afterNext] = rest;
  const head = next === undefined ? undefined : lineName(next);
  if (head !== undefined && afterNext !== undefined && isRole(afterNext))
    return { role: afterNext, name: head, address: [office, ...rest.slice(2)] };
  const isTitled =
    next !== undefined &&
    (withoutCourtesy(next) !== next || next.text.replace(RANKED, '') !== next.text);
  const name = isTitled ? lineName(next) : undefined;
  return { role: office, name, address: rest.slice(name === undefined ? 0 : 1) };
}

const ENVOY = /embass|ambass|embajad|botschaft|embaixad|ambasc/;

function isEnvoy(line: Passage | undefined): boolean {
  return line !== undefined && ENVOY.test(foldText(line.text));
}

/** "(Minister Vu Hong Son)" below the ministry. */
function bracketedHead(line: Passage): Pick<Official, 'role' | 'name'> | undefined {
  return /^\(.*\)$/.test(line.text)
    ? roleBeforeName(trim(slice(line, 1, line.text.length - 1)))
    : undefined;
}

const ROLE_LINES_AT_MOST = 4;

/** Over how many lines the role runs with which these begin. */
function roleLines(lines: readonly Passage[]): number {
  const end = lines.findIndex((line, index) => {
    const next = lines[index + 1];
    return next === undefined || !(goesOn(line, next) || isBroken(next, lines[index + 2]));
  });
  return Math.min(end + 1, ROLE_LINES_AT_MOST);
}

/** "Chairperson, Human Rights", "Commission", "Mr Peter Kato": one word that ran out of room. */
function isBroken(line: Passage, below: Passage | undefined): boolean {
  const isCourtesy = below !== undefined && withoutCourtesy(below) !== below;
  return isCourtesy && lineName(below) !== undefined && /^\p{L}{4,}$/u.test(line.text);
}

/** Whether a role runs over two lines. */
function goesOn(first: Passage, second: Passage): boolean {
  return (
    /(?:,|\b(?:and|of|for|the|to|in|on|y|de|del|la|et|du|des|und|für|der|National|Supreme|Human|Higher|Public|Foreign|Internal|Armed|Deputy|General of|charge))$/u.test(
      first.text,
    ) ||
    (/^(?:and|of|for|y|de|del|et|du|des|und|für|der) /u.test(second.text) &&
      !/\d/.test(second.text))
  );
}

/** "Advisory Council for Human", "Rights, Rapporteur": the body's name ran out of room. */
function isPartedRole(first: Passage, second: Passage): boolean {
  return !/\d/.test(first.text) && goesOn(first, second) && isRole(second);
}

function withFurtherRole(
  { role, name }: Pick<Official, 'role' | 'name'>,
  rest: readonly Passage[],
): Official {
  const [next, afterNext] = rest;
  const isParted = next !== undefined && afterNext !== undefined && isPartedRole(next, afterNext);
  if (role !== undefined || next === undefined || !(isRole(next) || isParted))
    return { role, name, address: rest };
  if (afterNext !== undefined && goesOn(next, afterNext))
    return { role: flow(join([next, afterNext], '\n')), name, address: rest.slice(2) };
  return { role: next, name, address: rest.slice(1) };
}

const AFTER_OF = new RegExp(
  `^(?: (?:of|for|de|du|del|des|der|fur)(?: the| la| el| los| las)? ${PORTFOLIOS}(?: (?:and|y|et|und) ${PORTFOLIOS})?)`,
  'u',
);

/**
 * Role and name in one line: "President Ana Bel", "Ana Bel, Minister of Justice", "Ana Bel
 * (Minister)".
 */
function roleAndName(line: Passage): Pick<Official, 'role' | 'name'> | undefined {
  const comma = /\s*(?:,|:(?=\s)|\s[–—-]\s|\()\s*/u.exec(line.text);
  if (comma !== null && comma.index > 0) {
    const left = slice(line, 0, comma.index);
    const end = comma[0].includes('(') ? line.text.replace(/\)$/, '').length : line.text.length;
    const right = trim(slice(line, comma.index + comma[0].length, end));
    const isShortForm =
      comma[0].includes('(') && /(?<![\p{L}])\p{Lu}{3,}(?![\p{L}])/u.test(right.text);
    const [leftName, rightName] = [lineName(left), isShortForm ? undefined : lineName(right)];
    if (leftName !== undefined && isRole(right)) return { name: leftName, role: right };
    if (rightName !== undefined && isRole(left)) return { name: rightName, role: left };
  }
  return roleBeforeName(line);
}

/** "Leiter der Gefängnisverwaltung: Herrn Direktor": an office, and a courtesy without a name. */
function officeBeforeCourtesy(line: Passage): Passage | undefined {
  const colon = line.text.indexOf(': ');
  const left = slice(line, 0, Math.max(colon, 0));
  const right = slice(line, colon + 2);
  const isCourtesy = withoutCourtesy(right) !== right && lineName(right) === undefined;
  return colon > 0 && isRole(left) && isCourtesy ? left : undefined;
}

function roleBeforeName(line: Passage): Pick<Official, 'role' | 'name'> | undefined {
  const bare = withoutCourtesy(line);
  const folded = foldText(bare.text);
  const role = rolesIn(bare.text)[0];
  if (role?.start !== 0 || beginsInstitution(bare.text)) return undefined;
  const portfolio = AFTER_OF.exec(folded.slice(role.end));
  const end = role.end + (portfolio?.[0].length ?? 0);
  const rest = trim(slice(bare, end));
  const name =
    /^(?:of|von|der|de|du|des|del|do|da|dos|das|della|delle|degli|dei|di|für|for|in|im) /iu.test(
      rest.text,
    )
      ? undefined
      : lineName(rest);
  return name === undefined ? undefined : { role: slice(bare, 0, end), name };
}
