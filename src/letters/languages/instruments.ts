import type { Language } from '../../urgent-action/language.ts';
import type { Instrument } from '../norms.ts';

/**
 * The words with capitals by which each language cites an instrument, in the cases that its
 * wordings have (Q3).
 */
export const INSTRUMENT_NAMES: Readonly<
  Record<Language, Readonly<Record<Instrument, readonly string[]>>>
> = {
  en: {
    udhr: ['Article', 'Universal', 'Declaration', 'Human', 'Rights'],
    iccpr: ['Article', 'International', 'Covenant', 'Civil', 'Political', 'Rights'],
  },
  ru: {
    udhr: ['Всеобщей', 'Всеобщая', 'Всеобщую'],
    iccpr: ['Международного', 'Международный', 'Международным', 'Международном'],
  },
  az: {
    udhr: ['Ümumdünya', 'İnsan', 'Hüquqları', 'Bəyannaməsi', 'Bəyannaməsinin', 'Bəyannaməsinə'],
    iccpr: ['Mülki', 'Siyasi', 'Hüquqlar', 'Beynəlxalq', 'Pakt', 'Paktın', 'Pakta'],
  },
  fr: {
    udhr: ['Déclaration', 'Article'],
    iccpr: ['Pacte', 'Article'],
  },
  // German nouns have capitals anyway: only the numbers of articles are looked at.
  de: { udhr: [], iccpr: [] },
  es: {
    udhr: ['Declaración', 'Universal', 'Derechos', 'Humanos'],
    iccpr: ['Pacto', 'Internacional', 'Derechos', 'Civiles', 'Políticos'],
  },
};
