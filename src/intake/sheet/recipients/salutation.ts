import { foldText } from '../layout/fold-text.ts';
import type { SheetLanguage } from '../labels/label.ts';
import { flow, replace, split } from '../layout/passage.ts';
import type { Passage } from '../layout/passage.ts';
import type { Doubt } from '../problems.ts';

/** How a salutation of each language begins, in small letters without accents. */
const BEGINS: Readonly<Record<SheetLanguage, RegExp>> = {
  en: /^(?:dear|your|honou?rable|mr|madam(?![a-z])|sir|excellency)/,
  es: /^(?:estimad|distinguid|excelent|senor|sra?\b|su excel|excelencia|sr\b)/,
  fr: /^(?:monsieur|madame|excellence|votre|mon|m\b|mme)/,
  de: /^(?:sehr geehrte|exzellenz|eure?|herr|frau)/,
  pt: /^(?:prezad|excelent|senhor|vossa|exm)/,
  it: /^(?:egregi|gentile|signor|eccellenza|illustr|onorevole)/,
  nl: /^(?:geachte|excellentie|mevrouw|meneer|edelachtbare)/,
};

const BETWEEN = /\s*\/\s*|\s+(?:or|o|ou|oder)\s+(?=\p{Lu})|\s*\((?=\p{Lu})/gu;

/** The salutation in the language of the sheet, where it stands there in several. */
export function pickSalutation(
  printed: readonly Passage[],
  language: SheetLanguage,
): { readonly chosen: Passage | undefined; readonly doubts: readonly Doubt[] } {
  const bare = printed.map((passage) => unwrapped(flow(passage)));
  const all = bare.flatMap((passage) => alternatives(passage));
  const chosen = all.find(({ text }) => BEGINS[language].test(foldText(text))) ?? all[0];
  const [first] = bare;
  return {
    chosen,
    doubts:
      all.length > 1 && first !== undefined
        ? [
            {
              code: 'salutation-in-two-languages',
              field: 'salutation',
              what: first.text,
              offset: first.at[0] ?? 0,
            },
          ]
        : [],
  };
}

function tongueOf(text: string): string {
  const folded = foldText(text);
  return Object.entries(BEGINS).find(([, begins]) => begins.test(folded))?.[0] ?? '';
}

/** Without the brackets, quotes and the end mark around it. */
function unwrapped(passage: Passage): Passage {
  return replace(passage, /^[[("“«'‘]+\s*|\s*[\])"”»'’]*[,:;.]?\s*[\])"”»]*$/gu, '');
}

/**
 * "Dear President / Señor Presidente", "Dear Minister (Monsieur le Ministre)"; "Dear Sir/Madam" is
 * one.
 */
function alternatives(passage: Passage): readonly Passage[] {
  const parts = split(passage, BETWEEN).map(unwrapped);
  const tongues = new Set(parts.map(({ text }) => tongueOf(text)));
  if (tongues.has('')) return [passage];
  // "Monsieur le Directeur, / Mon Général" are two, "Dear Sir / Madam" is one.
  const areTwo = /, ?\//.test(passage.text);
  return tongues.size === parts.length || areTwo ? parts : [passage];
}
