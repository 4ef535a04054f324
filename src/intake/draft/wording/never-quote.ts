import type { Language } from '../../../urgent-action/language.ts';
import { foldText } from '../../sheet/layout/fold-text.ts';

/** Stems of what is nobody's business: illness and mind, sex and bodies, family quarrels, faith changed, debts, shame. */
const PRIVATE: Readonly<Partial<Record<Language, string>>> = {
  en: 'hiv|aids|cancer|diabet|epilep|depress|psychiatr|suicid|miscarr|pregnan|abort|rape|raped|sexual|sex|naked|nude|intimate|gay|lesbian|homosexual|transgender|affair|divorc|separat|adulter|mistress|virgin|blackmail|shame|hidden|secretly|camera|pictures|video|apartment|bedroom|drug|alcohol|addict|debt|asylum|convert|hospitali[sz]|surgery|illness|disease|whereabouts|hiding',
  es: 'vih|sida|cancer|diabet|epilep|depresi|psiquiat|suicid|embaraz|abort|viola|sexual|sexo|desnud|intim|gay|lesbian|homosexual|transexual|aventura|divorci|separ|adulter|amante|chantaj|vergüenza|vergonz|oculta|camara|fotos|video|dormitorio|drog|alcohol|adict|deuda|asilo|convirti|hospital|ingresad|operaci|enfermedad|paradero|escondid',
  fr: 'vih|sida|cancer|diabet|epilep|depressi|psychiatr|suicid|enceinte|grossesse|avort|viol|sexuel|sexe|nue?s?|intim|gay|lesbien|homosexuel|transgenre|liaison|divorc|separ|adulter|maitresse|chantage|honte|cachee?s?|camera|photos|video|chambre|drogue|alcool|dette|asile|converti|hospitalis|operation|maladie',
  de: 'hiv|aids|krebs|diabet|epilep|depressi|psychiatr|suizid|selbstmord|schwanger|abtreib|fehlgeburt|vergewaltig|sexuel|nackt|intim|schwul|lesbisch|homosexuel|transgeschlecht|affare|scheid|getrennt|ehebruch|geliebte|erpress|scham|schande|versteckt|kamera|fotos|video|schlafzimmer|wohnung|droge|alkohol|sucht|schulden|asyl|konvert|krankenhaus|operation|krankheit',
};
const STEM_LETTERS_AT_LEAST = 4;
const STEMS_AT_MOST = 12;

/**
 * Words that stand only in the background and are private, as letters must never quote them (Q20): each as far as
 * its forms are alike. A proposal, to be confirmed by a person.
 */
export function neverQuoteOf(
  background: string | null,
  quotable: string,
  language: Language,
): readonly string[] {
  const stems = PRIVATE[language];
  if (background === null || stems === undefined) return [];
  const isPrivate = new RegExp(`^(?:${stems})`, 'u');
  const open = foldText(quotable);
  const found = (background.match(/\p{L}+/gu) ?? [])
    .map((word) => word.toLowerCase())
    .filter(
      (word) => isPrivate.test(foldText(word)) && !open.includes(foldText(stemOf(word, isPrivate))),
    )
    .map((word) => stemOf(word, isPrivate));
  return [...new Set(found)].slice(0, STEMS_AT_MOST);
}

/** The word's part that the table knows, with its accents; a short one whole. */
function stemOf(word: string, isPrivate: RegExp): string {
  const known = isPrivate.exec(foldText(word))?.[0].length ?? word.length;
  return known >= STEM_LETTERS_AT_LEAST ? word.slice(0, known) : word;
}
