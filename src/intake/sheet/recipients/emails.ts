import { find, findAll, flow, replace } from '../layout/passage.ts';
import type { Passage } from '../layout/passage.ts';

/** E-mail addresses in a piece of an address block, and what was not sure about them. */
export interface EmailsFound {
  readonly emails: readonly Passage[];
  /** Addresses that were put together across a blank or a line end. */
  readonly mended: readonly Passage[];
  /** "[email protected]": the web page did not give it away. */
  readonly hidden: Passage | undefined;
  /** Something with an @, or words in the place of an address, that is none. */
  readonly unread: Passage | undefined;
}

const EMAIL =
  /[\p{L}\p{N}](?:[\p{L}\p{N}._%+'’-]*[\p{L}\p{N}_+-])?@[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)+/gu;
const HIDDEN = /\[?e-?mail[\s\u00A0]?protected\]?/iu;
const DISGUISED = /\S+ ?[[(](?:at|a|arroba|Klammeraffe)[\])] ?\S+/iu;

/** What stands between the parts of an address that was broken. */
const BREAKS: readonly RegExp[] = [
  /(?<=[\p{L}\p{N}])[ \n]+(?=@ [\p{L}\p{N}])/gu,
  /(?<=[\p{L}\p{N}])[ \n]+(?=@[\p{L}\p{N}])/gu,
  /(?<=[\p{L}\p{N}]@)[ \n]+(?=[\p{L}\p{N}])/gu,
  // After the @ only: "name@example.", "org" on the next line; or ".org" at its beginning.
  /(?<=@[\p{L}\p{N}.-]*\.)[ \n]+(?=[\p{Ll}\p{N}]{2,}(?:[.\s,;/)]|$))/gu,
  /(?<=@[\p{L}\p{N}.-]*[\p{L}\p{N}])[ \n]+(?=\.[\p{Ll}]{2})/gu,
  /(?<=@[\p{L}\p{N}.-]*-)\n(?=[\p{Ll}\p{N}])/gu,
  // Before it: "first.", "last@example.org".
  /(?<=(?:^|[\s;,/])[\p{Ll}\p{N}][\p{Ll}\p{N}._-]*[._])\n+(?=[\p{L}\p{N}._-]+@)/gu,
  /(?<=(?:^|[\s;,/])[\p{L}\p{N}_-]+)[ \n]+(?=[._][\p{L}\p{N}._-]*@)/gu,
  // "minister. office@example.org": a full stop, and small letters behind it.
  /(?<=^\s*[\p{Ll}\p{N}_-]+[._]) +(?=[\p{Ll}\p{N}._-]+@)/gu,
  // "press-of fice@example.org": what stands first, with a sign that only addresses have.
  /(?<=^\s*[\p{Ll}\p{N}]+[._-][\p{Ll}\p{N}]+) (?=[\p{Ll}\p{N}]+@)/gu,
];

/** What stands in brackets beside an address ("subject line: for the attention of …"). */
export function emailRemark(passage: Passage): Passage | undefined {
  const remark = find(passage, /\(([^()@]*\p{L}{3}[^()@]*)\)/u);
  return DISGUISED.test(passage.text) || remark === undefined ? undefined : flow(remark);
}

export function emailsIn(passage: Passage): EmailsFound {
  const mendedText = BREAKS.reduce((text, pattern) => replace(text, pattern, ''), passage);
  const emails = findAll(mendedText, EMAIL);
  const asPrinted = new Set(findAll(passage, EMAIL).map(({ text }) => text));
  const hidden = find(passage, HIDDEN) ?? find(passage, DISGUISED);
  const looksLikeOne = /@/.test(passage.text);
  return {
    emails,
    mended: emails.filter(({ text }) => !asPrinted.has(text)),
    hidden,
    unread: emails.length === 0 && hidden === undefined && looksLikeOne ? passage : undefined,
  };
}
