import { readLayout } from '../../../letters/layout.ts';
import type { Letter } from '../../../letters/letter.ts';

/**
 * The letter as the body of an e-mail: without date and address, which stand in the mail's own
 * head, and with the town below the name, where it would else be lost (docs/adr/0012).
 */
export function emailText({ text, writer }: Pick<Letter, 'text' | 'writer'>): string {
  const layout = readLayout(text);
  if (layout === undefined) return text;
  const { salutation, paragraphs, close, signature } = layout;
  return [salutation, ...paragraphs, close, `${signature}\n${writer.place}`].join('\n\n');
}
