import { foldText } from '../layout/fold-text.ts';
import { find, slice, trim } from '../layout/passage.ts';
import type { Passage } from '../layout/passage.ts';
import { SALUTATION } from '../letter.ts';
import { CONTACT_LABELS } from './contact-labels.ts';
import type { ContactKind } from './contact-labels.ts';
import { isPlaceholder } from './placeholder.ts';
import { joinsOnly } from './run-on.ts';
import { rolesIn } from '../words/roles.ts';

/** A piece of an address block: what a label names, or a line of text. */
export interface ContactLine {
  readonly kind: ContactKind | 'text';
  /** Without its label. */
  readonly passage: Passage;
  /** Whether a label said what it is. */
  readonly labelled: boolean;
  /** Whether it stands after an empty line. */
  readonly gap: boolean;
  /** Whether it begins with the mark or the number of a list. */
  readonly item: boolean;
}

const NUMBERED = /^(?:[•*–-]\s+|\(?\d{1,2}[.)]\s+(?=\p{L}))/u;
/** Between two contacts in one line. */
const BETWEEN = /(?:[\s|;,•·–(-]|\s\/)+$/;

/** The pieces of an address block. */
export function contactLines(zone: Passage): readonly ContactLine[] {
  const lines: ContactLine[] = [];
  let start = 0;
  let gap = true;
  for (const text of zone.text.split('\n')) {
    const line = trim(slice(zone, start, start + text.length));
    start += text.length + 1;
    if (line.text === '') gap = true;
    else if (!isPlaceholder(line.text) && !joinsOnly(line.text)) {
      const pieces = piecesOf(line);
      const isItem = withoutNumber(line) !== line;
      const read = pieces.map((piece, index) => ({
        ...piece,
        gap: gap && index === 0,
        item: isItem && index === 0,
      }));
      lines.push(...read.map((piece) => greetingBelow(piece, lines.at(-1))));
      gap = false;
    }
  }
  return withContinuations(lines);
}

/**
 * Below a contact, "Label: Words with a Capital" in words that are not known is how to begin the
 * letter.
 */
function greetingBelow(piece: ContactLine, before: ContactLine | undefined): ContactLine {
  const isBelow = before !== undefined && REACHES.includes(before.kind);
  if (!isBelow || piece.kind !== 'text' || piece.gap) return piece;
  const label = /^(\p{Lu}[\p{L} ]{3,40}) ?: (?=\p{Lu}[^\d@:]{4,60}$)/u.exec(piece.passage.text);
  if (label === null || rolesIn(label[1] ?? '').length > 0) return piece;
  return {
    ...piece,
    kind: 'salutation',
    passage: slice(piece.passage, label[0].length),
    labelled: true,
  };
}

const REACHES: readonly ContactLine['kind'][] = ['email', 'fax', 'phone', 'web'];

type Piece = Omit<ContactLine, 'gap' | 'item'>;

interface Cut {
  readonly kind: ContactKind;
  readonly start: number;
  readonly end: number;
}

function cutsOf(line: Passage): readonly Cut[] {
  const folded = foldText(line.text);
  const cuts = CONTACT_LABELS.flatMap(({ kind, pattern }) =>
    [...folded.matchAll(pattern)].map((match) => ({
      kind,
      start: match.index,
      end: match.index + match[0].length,
    })),
  ).toSorted((one, other) => one.start - other.start || other.end - one.end);
  const kept: Cut[] = [];
  for (const cut of cuts) if (cut.start >= (kept.at(-1)?.end ?? 0)) kept.push(cut);
  return kept;
}

/** "Fax: +1 … Fax: +2 …", not joined by a word or a sign: two columns that a copy ran into one. */
export function isOfTwoColumns(line: Passage): boolean {
  if (isPlaceholder(line.text)) return false;
  const cuts = cutsOf(line);
  return cuts.some(({ kind, end }, index) => {
    const next = cuts[index + 1];
    const value = slice(line, end, next?.start).text.trim();
    return next?.kind === kind && value !== '' && !/(?:[,;/|(]|\b\p{L}{1,4})$/u.test(value);
  });
}

function piecesOf(line: Passage): readonly Piece[] {
  const bare = withoutNumber(line);
  const cuts = cutsOf(bare);
  const pieces: Piece[] = [];
  const guessed = cuts.length === 0 ? unknownLabel(bare) : undefined;
  if (guessed !== undefined) return [guessed];
  const before = trimEnd(slice(bare, 0, cuts[0]?.start));
  if (before.text !== '' && before.text !== '(') pieces.push(...unlabelled(before));
  for (const [index, { kind, start, end }] of cuts.entries()) {
    const remark = remarkIn(slice(bare, start, end));
    if (remark !== undefined && !FORMER_NAME.test(foldText(remark.text)))
      pieces.push({ kind: 'note', passage: remark, labelled: true });
    const passage = trimEnd(trim(slice(bare, end, cuts[index + 1]?.start)));
    pieces.push({ kind: kind === 'official' ? 'text' : kind, passage, labelled: true });
  }
  return pieces;
}

/** "X (formerly Twitter)" */
const FORMER_NAME = /twitter|formerly|ancien|ehemals|anteriormente/;

/**
 * "Faks: +48 …", "E-post: …", "Briefanrede: Sehr geehrte …": what a label means that is in no
 * table, by what it names.
 */
function unknownLabel(line: Passage): Piece | undefined {
  const match = /^[([]?(\p{L}[\p{L} .'’-]{1,40}) ?[:|] ?(?=\S)/u.exec(line.text);
  if (match === null) return undefined;
  const value = trim(slice(line, match[0].length));
  const kind = kindOfValue(value.text, foldText(match[1] ?? ''));
  return kind === undefined ? undefined : { kind, passage: value, labelled: true };
}

function kindOfValue(value: string, label: string): ContactKind | undefined {
  if (/^\S+@\S+\.\p{L}/u.test(value)) return 'email';
  if (/^\+ ?\d[\d\s()./-]{5,}/.test(value)) return /^(?:tele)?fa[kx]/.test(label) ? 'fax' : 'phone';
  return SALUTATION.test(foldText(value)) && !/\d/.test(value) ? 'salutation' : undefined;
}

function trimEnd(passage: Passage): Passage {
  return trim(slice(passage, 0, passage.text.replace(BETWEEN, '').length));
}

function withoutNumber(line: Passage): Passage {
  const number = NUMBERED.exec(line.text);
  return number === null ? line : slice(line, number[0].length);
}

/** Pieces of a line that no label explains. */
function unlabelled(line: Passage): readonly Piece[] {
  const bars = line.text.includes('|') ? line.text.split('|') : [line.text];
  const pieces: Piece[] = [];
  let start = 0;
  for (const bar of bars) {
    const passage = trim(slice(line, start, start + bar.length));
    start += bar.length + 1;
    if (passage.text !== '') pieces.push({ kind: kindOf(passage.text), passage, labelled: false });
  }
  return pieces;
}

const EMAIL = /[^\s@]+ ?@ ?[^\s@]+\.[^\s@]/;
const HIDDEN_EMAIL = /\[?email[  ]?protected\]?/i;
const WEB = /^(?:[^:]{0,60}: ?)?(?:https?:\/\/|www\.)\S+$|^[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\S*$/i;
const SOCIAL =
  /^(?:[\p{L} ]{0,20}:? ?)?@\w{2,30}(?:[ ,/]+@\w{2,30})*$|^(?:https?:\/\/)?(?:www\.)?(?:facebook|twitter|x|instagram|youtube|linkedin)\.com\/\S+$/iu;
const NUMBER = /^(?:\+ ?|\()?\d[\d\s()./-]{5,}\d(?: ?\([^)]*\))?$/;
/** Of the number above it. */
const EXTENSION =
  /^\(?(?:ext(?:ension|\.)?|interno|durchwahl|poste|nebenstelle|toestel|ramal) ?:? ?\d[\d ,.;/]*\)?$/;
const SENTENCE_WORDS = 9;

function kindOf(text: string): ContactLine['kind'] {
  if (SOCIAL.test(text)) return 'social';
  if (EMAIL.test(text) || HIDDEN_EMAIL.test(text)) return 'email';
  if (WEB.test(text)) return 'web';
  if (NUMBER.test(text) && text.replace(/\D/g, '').length >= 7) return 'phone';
  if (isSalutation(text)) return 'salutation';
  if (EXTENSION.test(foldText(text))) return 'note';
  const words = text.split(/\s+/).length;
  if (/^\(.*\)\.?$/s.test(text)) return rolesIn(text)[0]?.start === 1 ? 'text' : 'note';
  // Parts set off by commas are an address run together, and no sentence.
  const isListed = (text.match(/,/g) ?? []).length >= 2 && words / text.split(',').length < 4.5;
  if (words >= SENTENCE_WORDS && /[.!:]$/.test(text) && !isListed && rolesIn(text)[0]?.start !== 0)
    return 'note';
  return 'text';
}

/**
 * "Dear Minister", "[Dear Minister]", "(Estimado Señor Ministro:)": never a line that goes on as an
 * address.
 */
function isSalutation(text: string): boolean {
  const folded = foldText(text).replace(/^[[("]/, '');
  return (
    SALUTATION.test(folded) &&
    !/\d/.test(text) &&
    (/^(?:dear|estimad|sehr geehrte|prezad|egregi|gentile|geachte|distinguid)/.test(folded) ||
      /[,:)\]]$/.test(text))
  );
}

/** A line that goes on with what the one before it was. */
function withContinuations(lines: readonly ContactLine[]): readonly ContactLine[] {
  const done: ContactLine[] = [];
  for (const line of lines) {
    const before = done.at(-1);
    if (
      before !== undefined &&
      !line.gap &&
      (continues(before, line) || endsSalutation(done, line))
    )
      done.splice(-1, 1, { ...before, passage: joined(before.passage, line.passage) });
    else done.push(line);
  }
  return done.filter(({ passage }) => passage.text !== '');
}

function continues(before: ContactLine, line: ContactLine): boolean {
  if (line.labelled) return false;
  const text = line.passage.text;
  if (before.kind !== 'text' && isOpen(before.passage.text) && /[)"”»]/.test(text)) return true;
  const open =
    before.passage.text === '' ||
    /[,;/]$|(?:^| )(?:or|and|o|y|ou|et|oder|und)$/.test(before.passage.text);
  switch (before.kind) {
    case 'email':
      return (
        before.labelled &&
        (line.kind === 'email' ||
          /[.@-]$/.test(before.passage.text) ||
          /^[.@]\S+$/.test(text) ||
          (open && /@/.test(text)))
      );
    case 'fax':
    case 'phone':
    case 'fax and phone':
      return (
        (before.labelled && line.kind === 'phone') ||
        (open && /^(?:\+ ?|\()?\d/.test(text) && !/\p{L}{3}/u.test(text))
      );
    case 'web':
      return /[/=?&-]$/.test(before.passage.text) && /^\S+$/.test(text);
    case 'salutation':
      return before.passage.text === '' ? true : /^(?:\/|\()/.test(text) && line.kind !== 'text';
    case 'social':
    case 'note':
    case 'bygone':
    case 'address':
      return before.labelled && before.passage.text === '';
    default:
      return false;
  }
}

/** A bracket or a quotation that its line does not close. */
function isOpen(text: string): boolean {
  return /\([^)]*$|[“«][^”»]*$/.test(text) || (text.match(/"/g) ?? []).length % 2 === 1;
}

/** Words with which no salutation ends, in small letters without accents. */
const OPEN_SALUTATION =
  /(?:^|\s)(?:your|dear|mr|mrs|ms|the|of|and|his|her|su|senor|senora|estimad[oa]|distinguid[oa]|de|del|la|el|y|votre|monsieur l[ea]|madame l[ea]|le|du|des|et|eure|sehr geehrter?|herr|frau|der|des|und)$/u;

/**
 * The rest of a salutation that a narrow column broke: it closes the bracket, or says on what the
 * role above says on ("Dear Inspector", "General" under "Inspector General of Police").
 */
function endsSalutation(done: readonly ContactLine[], line: ContactLine): boolean {
  const before = done.at(-1);
  if (before?.kind !== 'salutation' || line.kind !== 'text') return false;
  if (/^[^()]*\)$/.test(line.passage.text) && !before.passage.text.endsWith(')')) return true;
  if (OPEN_SALUTATION.test(foldText(before.passage.text))) return true;
  const last = before.passage.text.split(/\s/).at(-1) ?? '';
  const broken = foldText(`${last} ${line.passage.text}`);
  return (
    /^\S+(?: \S+)?$/.test(line.passage.text) &&
    done.some(({ kind, passage }) => kind === 'text' && foldText(passage.text).includes(broken))
  );
}

function joined(one: Passage, other: Passage): Passage {
  if (one.text === '') return other;
  return { text: `${one.text}\n${other.text}`, at: [...one.at, one.at.at(-1) ?? 0, ...other.at] };
}

/** The remark in brackets, or after the number, that a contact carries. */
export function remarkIn(passage: Passage): Passage | undefined {
  return find(passage, /\(([^()]*\p{L}{3}[^()]*)\)/u);
}
