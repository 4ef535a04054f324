import { foldText } from '../layout/fold-text.ts';
import { lightPattern } from '../layout/light-pattern.ts';

/** What an official is, in small letters without accents; a blank is any white space. */
const ROLES: Readonly<Record<string, readonly string[]>> = {
  en: [
    '(?:vice|deputy|acting|first|interim)[ -](?:president|minister|prosecutor|prime minister|director|governor|chairman)',
    'president',
    'prime minister',
    'chief minister',
    'minister',
    'head of state',
    'head of government',
    'head',
    'chief of staff',
    'chief of police',
    'chief justice',
    'chief',
    'commander[ -]in[ -]chief',
    'commander',
    'commissioner',
    'prosecutor[ -]general',
    'procurator[ -]general',
    'chief prosecutor',
    'public prosecutor',
    'prosecutor',
    'procurator',
    'attorney[ -]general',
    'secretary[ -]general',
    'secretary',
    'home secretary',
    'director[ -]general',
    'director',
    'governor',
    'mayor',
    'judge',
    'justice',
    'chairman',
    'chairperson',
    'chairwoman',
    'chair',
    'speaker',
    'ambassador',
    'consul general',
    'consul',
    'king',
    'queen',
    'emir',
    'amir',
    'sultan',
    'crown prince',
    'supreme leader',
    'leader of the islamic republic',
    'leader',
    'ombudsman',
    'ombudsperson',
    'superintendent',
    '(?:presiding|chief|commanding|executive) officer',
    'inspector[ -]general',
    'warden',
    'general manager',
    'chief executive',
    'ceo',
    'high commissioner',
    "charge d'affaires",
    'counsellor',
    'member of parliament',
    'military governor',
    'registrar',
    'rector',
    'senator',
    '(?:special )?rapporteur',
    'provost',
    'chancellor',
    'vice[ -]chancellor',
    'deputy',
  ],
  es: [
    '(?:vice|sub)?presidente?a?',
    'presidenta',
    'primer[ao]? ministr[oa]',
    'ministr[oa]',
    '(?:vice)?ministr[oa]',
    'fiscal general',
    'fiscal',
    'procurador[ae]? general',
    'procuradora?',
    'gobernador[ae]?',
    'gobernadora',
    'secretari[oa] general',
    'secretari[oa]',
    'directora? general',
    'directora?',
    'juez[a]?',
    'jef[ea] de (?:estado|policia)',
    'jef[ea]',
    'embajador[a]?',
    'alcalde(?:sa)?',
    'comandante',
    'comisionad[oa]',
    'defensora?(?: del pueblo)?',
    'rey',
    'intendente',
    'canciller',
    'relatora?',
    'coordinadora? general',
    'ombudsman',
  ],
  fr: [
    '(?:vice-)?presidente?',
    'premi(?:er|ere) ministre',
    'ministre',
    'procureure? general(?:e)?',
    'procureure?',
    'garde des sceaux',
    'deleguee? general(?:e)?',
    'delegue general',
    'secretaire general(?:e)?',
    "secretaire d'etat",
    'secretaire',
    'directeur general',
    'directeur',
    'directrice',
    'gouverneure?',
    'administrat(?:eur|rice)(?: generale?)?',
    'maire',
    'juge',
    "chef (?:de l'etat|d'etat|de la police|d'etat-major|du gouvernement)",
    'chef',
    'ambassad(?:eur|rice)',
    'commandant',
    'commissaire',
    'roi',
    'prefet',
    'rapporteure?(?: generale?)?',
    'mediateur',
    'mediatrice',
  ],
  de: [
    '(?:vize)?prasident(?:in)?',
    '(?:staats|minister)prasident(?:in)?',
    'premierminister(?:in)?',
    '(?:\\p{L}+)?minister(?:in)?',
    '(?:general)?staatsanwalt',
    '(?:general)?staatsanwaltin',
    'generalsekretar(?:in)?',
    'direktor(?:in)?',
    'gouverneur(?:in)?',
    'burgermeister(?:in)?',
    'richter(?:in)?',
    'botschafter(?:in)?',
    'kommandant',
    'polizeichef(?:in)?',
    '\\p{L}*kanzler(?:in)?',
    'konig(?:in)?',
    'leiter(?:in)?',
    'vorsitzende[r]?',
    'staatsoberhaupt',
    'staatssekretar(?:in)?',
    '(?:oberste )?justizautoritat',
    'oberster? richter(?:in)?',
    '(?:religions|revolutions)fuhrer',
    '(?:\\p{L}+)?beauftragte[rn]?',
    'ombuds(?:mann|frau)',
    'senator(?:in)?',
    '\\p{L}*chef(?:in)?',
  ],
  further: [
    'ministra',
    'procuradora?',
    'embaixador[a]?',
    'governadora?',
    'presidente',
    'ministro',
    'procuratore',
    'ambasciator[ei]',
    'ambasciatrice',
    'procuratrice',
    'sindac[oa]',
    'prefetto',
    'governator[ei]',
    'direttor[ei]',
    'direttrice',
    'segretari[oa]',
    '(?:vice|sotto)?ministr[oa]',
    'secretari[oa]',
    'prefeit[oa]',
    'delegad[oa]',
    'burgemeester',
    'koning',
    'minister-president',
    'ambassadeur',
    'officier van justitie',
  ],
};

const ROLE = lightPattern(
  `(?<![\\p{L}\\p{N}])(?:${Object.values(ROLES)
    .flat()
    .toSorted((one, other) => other.length - one.length)
    .join('|')
    .replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}])`,
  'g',
);

/** Where a role's words begin and end. */
export interface RoleFound {
  readonly start: number;
  readonly end: number;
}

export function rolesIn(text: string): readonly RoleFound[] {
  return [...foldText(text).matchAll(ROLE)].map(({ 0: role, index }) => ({
    start: index,
    end: index + role.length,
  }));
}

/**
 * What a ministry, prosecutor or secretary is for, as it may follow "of": a name may come right
 * after it.
 */
export const PORTFOLIOS =
  "(?:justice|(?:the )?interior|internal affairs|home affairs|foreign affairs|(?:national )?defen[cs]e|(?:public )?health|public security|security|state security|police|prisons|human rights|labou?r|education|finance|information|state|government|environment|culture|religious affairs|immigration|justicia|(?:del? )?interior|gobernacion|defensa|salud|seguridad publica|relaciones exteriores|asuntos exteriores|derechos humanos|l'interieur|defense|affaires etrangeres|droits humains|la justice|la sante|la defense|la securite)";

/** Words with which the name of an office or a building begins. */
const INSTITUTION =
  /^(?:the |la |le |el |die |das |l')?(?:office|ministry|institut[eo]?|agency|agencia|national|centro|center|centre|comision|comissao|commission|comite|committee|consejo|conselho|council|department|embassy|high commission|palace|presidential|parliament|court|supreme|national assembly|secretariat|directorate|house|headquarters|government|general (?:directorate|secretariat|staff|administration|department|prosecut[a-z]+'s)|public prosecutor's office|prosecutor's office|association|coalition|collective|network|federation|organi[sz]ation|coordination|bureau|oficina|ministerio|colectivo|asociacion|coalicion|red|federacion|organizacion|union|sindicato|coordinadora|palacio|embajada|corte|tribunal|fiscalia|procuraduria|despacho|casa|secretaria d[eao]|defensoria|procuradoria|ouvidoria|associacao|direccion|bureau|ministere|palais|ambassade|cour|parquet|cabinet|primature|hotel|ministerium|buro|amt|botschaft|palast|staatskanzlei|bundes[a-z]+amt|ministerio|palazzo|ministero|ambasciata|embaixada|consolato|consulado|velvyslanectvi|ambasada|ufficio|palacio|gabinete|consulate|consulat|permanent mission|mission|mision|missao|missione|(?:standige )?vertretung|representacion|representation|c\/o|attn|care of|po box|p\.o\.|bp|b\.p\.|apartado|casilla|postfach|postal)(?![a-z])/;

export function beginsInstitution(line: string): boolean {
  // With its accent the Portuguese word is who heads the office.
  return INSTITUTION.test(foldText(line)) && !/^secretári/iu.test(line);
}

/** Words of streets, buildings and post boxes. */
const PLACE =
  /(?<![a-z])(?:street|str|st|avenue|ave|av|road|rd|square|boulevard|blvd|lane|drive|way|place|plaza|box|building|floor|room|compound|quarter|district|city|town|p\.?o|postal|calle|carrera|avenida|piso|edificio|colonia|c\.?p|rue|boite|bp|place|cedex|strass?e|platz|allee|weg|ring|via|viale|rua|straat|plein|palace|palacio|palais|house|ulitsa|ul|prospekt|prospect|jalan|marg|sarani|highway|complex|tower|hill|block|no|suite|nw|ne|sw|se|mudurlugu|bakanligi|ministry|prison|court|parliament)(?![a-z])/;

export function namesPlace(line: string): boolean {
  return PLACE.test(foldText(line)) || /\d/.test(line);
}
