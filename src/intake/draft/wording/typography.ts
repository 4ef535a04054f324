import type { Language } from '../../../urgent-action/language.ts';

/** Quotation marks as letters of each language have them (Q22). */
const QUOTES: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['“', '”'],
  ru: ['«', '»'],
  az: ['“', '”'],
  fr: ['«\u00A0', '\u00A0»'],
  de: ['„', '“'],
  es: ['«', '»'],
};

/** Sheets have any marks, typewriter's ones too; letters have those of their language. */
export function typographic(text: string, language: Language): string {
  const [open, close] = QUOTES[language];
  return (
    text
      .replace(/(?<=\p{L})'(?=\p{L}|[«“„] ?\p{L})/gu, '’')
      .replace(/(?<=\S) - (?=\S)/gu, ' – ')
      // “15 years' service”, unless it closes what another one opened.
      .replace(/(?<!(?:^| )'[^']*)(?<=s)'(?= \p{L})/gu, '’')
      .replace(
        /["“”„«]\s*([^"“”„«»]+?)\s*["”“»]/gu,
        (_, quoted: string) => `${open}${quoted}${close}`,
      )
  );
}
