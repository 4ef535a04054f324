import type { Doubt } from '../problems.ts';
import { found, foundText } from '../found.ts';
import { foldText } from '../layout/fold-text.ts';
import type { Found } from '../found.ts';
import { find, flow, replace, slice, trim } from '../layout/passage.ts';
import type { Passage } from '../layout/passage.ts';
import type { SheetLanguage } from '../labels/label.ts';
import type { Block } from './blocks.ts';
import type { ContactKind } from './contact-labels.ts';
import { remarkIn } from './contact-lines.ts';
import type { ContactLine } from './contact-lines.ts';
import { emailRemark, emailsIn } from './emails.ts';
import { numbersIn } from './numbers.ts';
import { officialOf } from './official.ts';
import { pickSalutation } from './salutation.ts';

/** A recipient with the place of each value. */
export interface RecipientFound {
  readonly role: Found<string> | null;
  readonly name: Found<string> | null;
  readonly address: readonly Found<string>[];
  readonly fax: readonly Found<string>[];
  readonly phone: readonly Found<string>[];
  readonly emails: readonly Found<string>[];
  readonly salutation: Found<string> | null;
  readonly web: readonly Found<string>[];
  readonly social: readonly Found<string>[];
  readonly note: Found<string> | null;
}

/** A recipient, and what is doubtful about it; fields of doubts are relative to it. */
export interface RecipientRead {
  readonly recipient: RecipientFound;
  readonly doubts: readonly Doubt[];
}

const orNull = (passage: Passage | undefined) =>
  passage === undefined ? null : foundText(passage);

/** What one block of lines says about one addressee. */
export function recipientOf(block: Block, language: SheetLanguage): RecipientRead {
  const of = (...kinds: readonly ContactLine['kind'][]) =>
    block.filter(({ kind }) => kinds.includes(kind));
  const { role, name, address } = officialOf(addressLines(of('text', 'address')));
  const numbers = (...kinds: readonly ContactKind[]) =>
    of(...kinds).map((line) => ({ ...numbersIn(line.passage), line }));
  const [faxes, phones] = [numbers('fax', 'fax and phone'), numbers('phone', 'fax and phone')];
  const mail = of('email').map(({ passage }) => emailsIn(passage));
  const salutation = pickSalutation(
    of('salutation').map(({ passage }) => passage),
    language,
  );
  const notes = [
    ...[...faxes, ...of('phone').map(({ passage }) => numbersIn(passage))].flatMap(
      ({ remark }) => remark ?? [],
    ),
    ...of('email').flatMap(({ passage }) => emailRemark(passage) ?? []),
    ...of('social').flatMap(({ passage }) => remarkIn(passage) ?? []),
    ...of('note').map(({ passage }) => withoutBrackets(passage)),
  ];
  const recipient = {
    role: orNull(role === undefined ? undefined : withoutStop(role)),
    name: orNull(name),
    address: address
      .map(withoutStop)
      .filter(({ text }) => foldText(text) !== foldText(role?.text.replace(/[ :]+$/, '') ?? ''))
      .map(foundText),
    fax: faxes.flatMap((line) => line.numbers).map(foundText),
    phone: phones.flatMap((line) => line.numbers).map(foundText),
    emails: unique(mail.flatMap(({ emails }) => emails)).map((email) => found(email.text, email)),
    salutation: orNull(salutation.chosen),
    web: of('web').flatMap(({ passage }) => webAddress(passage)),
    social: of('social').flatMap(({ passage }) => accounts(passage)),
    note: noteOf(notes),
  };
  return {
    recipient,
    doubts: [
      ...mail.flatMap(emailDoubts),
      ...[...faxes, ...phones].flatMap((line) => numberDoubts(line)),
      ...salutation.doubts,
    ],
  };
}

function addressLines(lines: readonly ContactLine[]): readonly Passage[] {
  return lines.map(({ passage }) => passage);
}

function unique(passages: readonly Passage[]): readonly Passage[] {
  return passages.filter(
    ({ text }, index) => passages.findIndex((other) => other.text === text) === index,
  );
}

const withoutStop = (line: Passage) =>
  trim(slice(line, 0, line.text.replace(/(?:[,;]| ?:|(?<=\p{Ll}{5})\.)$/u, '').length));

function withoutBrackets(note: Passage): Passage {
  return replace(note, /^[([]|[)\]]\.?$/g, '');
}

function noteOf(notes: readonly Passage[]): Found<string> | null {
  if (notes.length === 0) return null;
  const inOrder = notes.toSorted((one, other) => (one.at[0] ?? 0) - (other.at[0] ?? 0));
  const texts = unique(inOrder.map(flow));
  return found(texts.map(({ text }) => text).join('; '), {
    text: '',
    at: texts.flatMap(({ at }) => at),
  });
}

function webAddress(passage: Passage): readonly Found<string>[] {
  const whole = replace(passage, /\n/g, '');
  const address = find(
    whole,
    /(?:https?:\/\/|www\.)[^\s<>()]*[^\s<>().,;]|[\w-]+(?:\.[\w-]+)+\/?[^\s<>()]*/i,
  );
  return address === undefined ? [] : [foundText(address)];
}

function accounts(passage: Passage): readonly Found<string>[] {
  const pattern =
    /https?:\/\/[^\s,;()]+|@\w[\w.]*|(?:www\.)?[\w-]+\.(?:com|org|net)\/[^\s,;()]+|[\w.]{3,}/g;
  const parts = [...passage.text.matchAll(pattern)];
  const named = parts.filter(({ 0: text }) => /^@|\//.test(text));
  return (named.length > 0 ? named : parts.slice(0, 1)).map((match) =>
    foundText(slice(passage, match.index, match.index + match[0].length)),
  );
}

function emailDoubt(code: Doubt['code']): (passage: Passage) => Doubt {
  return (passage) => ({
    code,
    field: 'emails',
    what: flow(passage).text,
    offset: passage.at[0] ?? 0,
  });
}

function emailDoubts({ mended, hidden, unread }: ReturnType<typeof emailsIn>): readonly Doubt[] {
  return [
    ...mended.map(emailDoubt('email-mended')),
    ...(hidden === undefined ? [] : [emailDoubt('email-hidden')(hidden)]),
    ...(unread === undefined ? [] : [emailDoubt('email-unread')(unread)]),
  ];
}

function numberDoubts({
  numbers,
  line,
}: {
  readonly numbers: readonly Passage[];
  readonly line: ContactLine;
}): readonly Doubt[] {
  const field = line.kind === 'fax' ? 'fax' : 'phone';
  const doubts = numbers.flatMap((number) =>
    /^\(?(?:\+|00)/.test(number.text) ? [] : [{ code: 'number-no-country-code' as const, number }],
  );
  const unlabelled = line.labelled
    ? []
    : numbers.map((number) => ({ code: 'number-unlabelled' as const, number }));
  return [...doubts, ...unlabelled].map(({ code, number }) => ({
    code,
    field,
    what: number.text,
    offset: number.at[0] ?? 0,
  }));
}
