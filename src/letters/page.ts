import { addressBlock, layOut, signatureBlock } from './layout.ts';
import type { Letter, Passage } from './letter.ts';
import type { Source } from './source.ts';

function textOf(passages: readonly Passage[]): string {
  return passages.map(({ text }) => text).join(' ');
}

/** The page with its passages, the close among them, in their order. */
export function pageOf(source: Source, passages: readonly Passage[]): string {
  const { rules, writer, tone } = source;
  const paragraphs = new Map<number, Passage[]>();
  for (const passage of passages.filter(({ move }) => move !== 'close')) {
    const begun = paragraphs.get(passage.paragraph);
    if (begun) begun.push(passage);
    else paragraphs.set(passage.paragraph, [passage]);
  }
  return layOut({
    letterhead: rules.letterhead(writer.place, rules.formatDate(writer.today)),
    address: addressBlock(source.addressee, source.recipient, tone, rules),
    salutation: source.recipient.salutation,
    paragraphs: [...paragraphs.values()].map(textOf),
    close: textOf(passages.filter(({ move }) => move === 'close')),
    signature: signatureBlock(writer),
  });
}

/** The finished letter. */
export function letterOf(source: Source, passages: readonly Passage[], seed: number): Letter {
  const { language, tone, addressee: recipient, writer, rules, translation } = source;
  return {
    text: pageOf(source, passages),
    subject: recipient.emailSubject ?? rules.typeset(translation.title),
    language,
    tone,
    recipient,
    seed,
    writer,
    passages,
  };
}
