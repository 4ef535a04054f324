import { documentText } from './document/document-text.ts';
import { tidyText } from './document/decode-text.ts';
import type { Refusal } from './document/refusal.ts';
import { readText } from './read-text.ts';
import type { SheetRead } from './sheet-reading.ts';

export type SheetOutcome = SheetRead | { readonly refused: Refusal };

/** Reads a sheet from a file's bytes, PDF or text. */
export async function readSheet(bytes: Uint8Array): Promise<SheetOutcome> {
  const document = await documentText(bytes);
  return 'refused' in document ? document : readText(document.text);
}

/** Reads a sheet from text that somebody pasted. */
export function readPastedSheet(text: string): SheetOutcome {
  return text.trim() === '' ? { refused: 'empty' } : readText(tidyText(text));
}
