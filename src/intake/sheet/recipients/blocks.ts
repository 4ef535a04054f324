import { countriesIn } from '../words/countries.ts';
import type { Passage } from '../layout/passage.ts';
import type { ContactLine } from './contact-lines.ts';
import { beginsOfficial, isRole } from './official-name.ts';
import { foldText } from '../layout/fold-text.ts';
import { isKindOfBody } from './official.ts';
import { isOwnOffice } from './own-office.ts';

/** The lines that belong to one addressee. */
export type Block = readonly ContactLine[];

/** What parts one addressee from the next. */
interface State {
  readonly hasContacts: boolean;
  readonly hasSalutation: boolean;
  readonly texts: readonly Passage[];
}

const CONTACTS: readonly ContactLine['kind'][] = [
  'fax',
  'phone',
  'fax and phone',
  'email',
  'web',
  'social',
  'bygone',
];

function stateOf(block: Block): State {
  return {
    hasContacts: block.some(({ kind }) => CONTACTS.includes(kind)),
    hasSalutation: block.some(({ kind }) => kind === 'salutation'),
    texts: block
      .filter(({ kind }) => kind === 'text' || kind === 'address')
      .map(({ passage }) => passage),
  };
}

/** Parts the lines of an address zone into addressees. */
export function blocksOf(lines: readonly ContactLine[]): readonly Block[] {
  const items = lines.filter(isOfAList);
  if (items.length > 1 && lines[0] === items[0]) return byItems(lines);
  const salutationFirst = lines.find(({ kind }) => kind !== 'note')?.kind === 'salutation';
  const blocks: ContactLine[][] = [];
  for (const [index, line] of lines.entries()) {
    const block = blocks.at(-1);
    if (block === undefined || begins(line, block, lines[index + 1], salutationFirst))
      blocks.push([line]);
    else block.push(line);
  }
  return blocks.filter((block) => !block.some(({ passage }) => isOwnOffice(passage.text)));
}

/** A list in which each item is an addressee; one in which contacts have marks, too, is none. */
function isOfAList({ item, kind, labelled }: ContactLine): boolean {
  return item && !labelled && (kind === 'text' || kind === 'note');
}

function byItems(lines: readonly ContactLine[]): readonly Block[] {
  const blocks: ContactLine[][] = [];
  for (const line of lines) {
    const block = blocks.at(-1);
    if (block === undefined || isOfAList(line)) blocks.push([line]);
    else block.push(line);
  }
  return blocks
    .map((block) =>
      block.map((line) => (isOfAList(line) ? { ...line, kind: 'text' as const } : line)),
    )
    .filter((block) => !block.some(({ passage }) => isOwnOffice(passage.text)));
}

function begins(
  line: ContactLine,
  block: Block,
  next: ContactLine | undefined,
  salutationFirst: boolean,
): boolean {
  const state = stateOf(block);
  if (line.kind === 'salutation')
    return salutationFirst && (state.texts.length > 0 || state.hasContacts);
  if (isOwnOffice(line.passage.text)) return true;
  if (line.kind !== 'text')
    return block.some(({ passage }) => isOwnOffice(passage.text)) && line.gap;
  if (salutationFirst || /^c\/o\b/iu.test(line.passage.text)) return false;
  if (state.hasSalutation && state.texts.length > 0)
    return !isBesideName(block) || line.gap || beginsOfficial(line.passage);
  if (state.hasContacts && state.texts.length > 0) return true;
  return followsAddress(line, state.texts, next);
}

/** In small letters without accents. */
const EMBASSY =
  /^(?:the )?(?:embassy|high commission|botschaft|embajada|ambassade|ambasciata|embaixada) (?:of|der|des|von|de|du|d'|della|di|do|da)(?![\p{L}])/u;

/** A salutation in the next column stands before the address: only office and name are above it. */
function isBesideName(block: Block): boolean {
  const above = block.slice(
    0,
    block.findIndex(({ kind }) => kind === 'salutation'),
  );
  return above.length === 2 && above.every(({ kind }) => kind === 'text');
}

/** A block without contacts ends where an address has ended and somebody new begins. */
function followsAddress(
  { passage, gap }: ContactLine,
  texts: readonly Passage[],
  next: ContactLine | undefined,
): boolean {
  const last = texts.at(-1);
  if (last === undefined || texts.length < 2) return false;
  if (gap && texts.length > 2 && isKindOfBody(passage)) return true;
  if (texts.length > 2 && EMBASSY.test(foldText(passage.text))) return true;
  if (!beginsOfficial(passage)) return false;
  if (gap && (texts.length > 2 || isRole(passage))) return true;
  return endsWithCountry(last.text) && (isRole(passage) || next?.kind === 'text');
}

function endsWithCountry(text: string): boolean {
  const last = countriesIn(text).at(-1);
  return last !== undefined && text.slice(last.end).replace(/[.\s]/g, '') === '';
}
