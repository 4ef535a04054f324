import type { Language } from '../../urgent-action/language.ts';

/**
 * Stems of what is nobody's business, by language: the body and its illnesses, what was filmed or stolen, family and faith, what
 * somebody was made to bear. Where the second part of a sheet has one, it is proposed as never to be quoted.
 */
const PRIVATE: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:video|film(?:ed|ing)|photograph|bedroom|intimate|sexual|sex\b|naked|blackmail|rape|pregnan|HIV|AIDS\b|suicid|psychiatr|depress|illness|cancer|diabet|surger|affair|lover|divorce|homosexual|gay\b|lesbian|transgender|alcohol|drug)\p{L}*/giu,
  de: /(?<!\p{L})(?:video|film|foto|schlafzimmer|intim|sex|nackt|erpress|vergewalt|schwanger|HIV|AIDS|suizid|selbstmord|psychiatr|depress|krank|krebs|diabet|operation|affäre|geliebt|scheidung|homosex|schwul|lesb|transgender|alkohol|droge)\p{L}*/giu,
  fr: /(?<!\p{L})(?:vidéo|film|photo|chambre|intim|sexuel|sexe|nue?s?(?!\p{L})|chantage|viol(?!en|a)|enceinte|grossesse|VIH|sida|suicid|psychiatr|dépress|maladi|cancer|diabèt|opérat|amant|divorc|homosex|gay|lesbienne|transgenre|alcool|drogue)\p{L}*/giu,
  es: /(?<!\p{L})(?:vídeo|video|film|fotograf|dormitorio|íntim|sexual|sexo|desnud|chantaj|viola(?:da|do|ción sexual)|embaraz|VIH|sida|suicid|psiquiátr|depres|enferm|cáncer|diabet|operaci|amante|divorci|homosex|gay|lesbiana|transgénero|alcohol|droga)\p{L}*/giu,
  ru: /(?<!\p{L})(?:видео|съёмк|съемк|фотограф|спальн|интим|секс|обнаж|голы|шантаж|изнасил|беремен|ВИЧ|СПИД|суицид|самоуб|психиатр|депресс|болезн|рак(?!\p{L})|диабет|операци|любовни|развод|гомосекс|гей|лесби|трансгендер|алкогол|наркот)\p{L}*/giu,
  az: /(?<!\p{L})(?:video|film|foto|yataq|intim|seks|çılpaq|şantaj|zorlam|hamilə|HİV|QİÇS|intihar|psixiatr|depress|xəstəl|xərçəng|diabet|əməliyyat|sevgili|boşan|homoseks|gey|lesbi|transgender|alkoqol|narkot)\p{L}*/giu,
};

const STEM_LETTERS = 9;

/**
 * Words of the second part (`background`) that touch on what is private, as lower-case stems; not those that the main part of
 * the sheet (`story`) uses itself, because letters could not be written without them. In the order of the sheet.
 */
export function proposeUnquotable(
  background: string,
  story: string,
  language: Language,
): readonly string[] {
  const found = background.match(PRIVATE[language]) ?? [];
  const told = story.toLowerCase();
  const stems = found.map((word) => word.toLowerCase().slice(0, STEM_LETTERS));
  return [...new Set(stems)].filter((stem) => !told.includes(stem));
}
