import type { Carried } from './packed.ts';

/** A letter as it stands on paper, from the top; a part that there is none of is empty. */
export interface Sheet {
  readonly date: string;
  readonly address: string;
  readonly subject: string;
  readonly copy: string;
  /** From the salutation to the last paragraph. */
  readonly body: string;
  /** Never alone on a page, as the signature is not. */
  readonly close: string;
  /** Below room to sign. */
  readonly signature: string;
}

const BETWEEN = '\n\n';

/**
 * What is printed. A mail has the town below the name, for it has no place and date above: on paper
 * it stands there, and not twice.
 */
export function sheetOf({ letter = '', emailSubject, paperHead }: Carried): Sheet {
  if (paperHead === undefined) return { ...NO_HEAD, body: letter };
  const blocks = letter.split(BETWEEN);
  const [name = ''] = (blocks.pop() ?? '').split('\n');
  const close = blocks.pop() ?? '';
  return {
    date: paperHead.placeAndDate,
    address: paperHead.addressLines.join('\n'),
    subject: emailSubject,
    copy: paperHead.copyLine,
    body: blocks.join(BETWEEN),
    close,
    signature: name,
  };
}

const NO_HEAD = { date: '', address: '', subject: '', copy: '', close: '', signature: '' };
