import { sendMessage } from '../../../conversations/messages.ts';
import {
  bold,
  button,
  code,
  formatted,
  type Screen,
  type Span,
} from '../../../conversations/screen.ts';
import { formatDate } from '../../../locales/names.ts';
import { layOut, readLayout } from '../../../letters/layout.ts';
import type { Letter } from '../../../letters/letter.ts';
import { copyTo } from '../../../paper/copy.ts';
import { onPaper } from '../../../paper/from-letter.ts';
import type { PaperLetter } from '../../../paper/paper-letter.ts';
import { carefulSaying } from '../../../sending/advice.ts';
import type { Embassy } from '../../../sending/embassies.ts';
import type { UrgentAction } from '../../../urgent-action/urgent-action.ts';
import type { PostbagContext } from '../../view/context.ts';
import { sendScreen } from '../../view/show.ts';
import { copiesFor, embassyId } from './copies.ts';
import { keyOf } from '../../../conversations/button-key.ts';
import { deedData } from '../letter-buttons.ts';
import { letterTo } from '../outbox/outbox.ts';
import { recipientsOf, type Outgoing } from '../outbox/outgoing.ts';
import { copyButton } from '../walk/ways-screen.ts';

/** A copy for an embassy: the letter to the first recipient, and whose copy it is. */
export interface EmbassyCopy {
  readonly embassy: Embassy;
  readonly letter: Letter;
  /** "Copy to: …", in the letter's language. */
  readonly copyLine: string;
  readonly addressLines: readonly string[];
}

/** The copy whose embassy has `key`; undefined where it is not known any more. */
export function embassyCopyFor(
  ctx: PostbagContext,
  outgoing: Outgoing,
  action: UrgentAction,
  key: string,
): EmbassyCopy | undefined {
  const copies = copiesFor(ctx, outgoing, action);
  if (copies.kind !== 'known') return undefined;
  const embassy = copies.embassies.find((known) => keyOf(embassyId(known)) === key);
  const [first] = recipientsOf(outgoing, action);
  const letter = first && letterTo(ctx, outgoing, action, first);
  if (embassy === undefined || letter === undefined) return undefined;
  const addressLines = [
    ...(embassy.name === undefined ? [] : [embassy.name]),
    ...embassy.addressLines,
  ];
  const name = addressLines[0] ?? embassy.in;
  const copyLine = ctx.services.texts.say(letter.language, 'paper-copy', { name });
  return { embassy, letter, copyLine, addressLines };
}

/** The page that goes to the embassy; undefined where the letter is none that can be read. */
export function paperCopy(
  { letter, copyLine, addressLines }: EmbassyCopy,
  subjectLabel: string,
): PaperLetter | undefined {
  const paper = onPaper(letter, subjectLabel);
  return paper && copyTo(paper, addressLines, copyLine);
}

/** The copy as a clean message, and how the embassy is reached. */
export async function handOutCopy(
  ctx: PostbagContext,
  outgoing: Outgoing,
  action: UrgentAction,
  copy: EmbassyCopy,
): Promise<void> {
  await sendMessage(ctx, { text: copyText(copy) });
  await sendScreen(ctx, contactsScreen(ctx, outgoing, action, copy));
}

/** The letter with the embassy's address, and its own line above the greeting. */
export function copyText({ letter, copyLine, addressLines }: EmbassyCopy): string {
  const layout = readLayout(letter.text);
  if (layout === undefined) return letter.text;
  const address = addressLines.length > 0 ? addressLines.join('\n') : layout.address;
  return layOut({ ...layout, address, salutation: `${copyLine}\n\n${layout.salutation}` });
}

function contactsScreen(
  { say, language }: PostbagContext,
  { signing }: Outgoing,
  { slug }: UrgentAction,
  { embassy, letter, addressLines }: EmbassyCopy,
): Screen {
  const { emails, faxes, phones, web = [], source, date } = embassy;
  const address = embassy.addressLines.length > 0 ? addressLines.join('\n') : undefined;
  const spans: Span[] = [bold(embassy.name ?? addressLines[0] ?? embassy.in)];
  const list = (key: string, values: readonly Span[]): void => {
    if (values.length > 0)
      spans.push(`\n\n${say(key)}`, ...values.flatMap((value) => ['\n', value]));
  };
  list('sending-way-email', emails.map(code));
  list('sending-way-post', address === undefined ? [] : [code(address)]);
  list('sending-way-fax', faxes.map(code));
  list('sending-way-web', web);
  list('sending-way-phone', phones.map(code));
  list('interview-contacts-subject', emails.length > 0 ? [code(letter.subject)] : []);
  if (date !== undefined)
    spans.push(
      `\n\n${say('sending-embassy-source', { source, date: formatDate(date, language) })}`,
    );
  if (signing === 'initials')
    spans.push(`\n\n${say(carefulSaying({ kind: emails.length > 0 ? 'email' : 'embassy' }).key)}`);
  return {
    ...formatted(...spans),
    keyboard: [
      [button(say('walk-pdf'), deedData('cpdf', slug, embassyId(embassy)))],
      ...(address === undefined
        ? []
        : [copyButton(say('interview-contacts-copy-address'), address)]),
      ...emails.map((email) =>
        copyButton(say('interview-contacts-copy-email', { address: email }), email),
      ),
    ].filter((row) => row.length > 0),
  };
}
