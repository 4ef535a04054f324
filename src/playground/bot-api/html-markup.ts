import type { TextEntity } from './text-entity.ts';

export interface ParsedMarkup {
  readonly ok: true;
  readonly text: string;
  readonly entities: readonly TextEntity[];
}

export interface BrokenMarkup {
  readonly ok: false;
  /** In Telegram's words, without its "can't parse entities: ". */
  readonly problem: string;
}

interface OpenTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where its text begins, in UTF-16 units of the text without markup. */
  readonly offset: number;
}

interface Reading {
  readonly source: string;
  position: number;
  text: string;
  readonly open: OpenTag[];
  readonly entities: TextEntity[];
}

/** Telegram's whole whitelist, with the entity that each tag becomes. */
const ENTITY_OF_TAG: ReadonlyMap<string, TextEntity['type']> = new Map([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['u', 'underline'],
  ['ins', 'underline'],
  ['s', 'strikethrough'],
  ['strike', 'strikethrough'],
  ['del', 'strikethrough'],
  ['tg-spoiler', 'spoiler'],
  ['span', 'spoiler'],
  ['a', 'text_link'],
  ['code', 'code'],
  ['pre', 'pre'],
  ['blockquote', 'blockquote'],
]);

const NAMED_CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
]);

/**
 * Parses `parse_mode: HTML` as Telegram does: a short list of tags, no nesting mistakes forgiven, errors
 * in its own words with offsets in bytes (as its open-source client library gives them).
 */
export function parseHtmlMarkup(source: string): ParsedMarkup | BrokenMarkup {
  const reading: Reading = { source, position: 0, text: '', open: [], entities: [] };
  while (reading.position < source.length) {
    const problem = source[reading.position] === '<' ? readTag(reading) : readPlain(reading);
    if (problem !== undefined) return { ok: false, problem };
  }
  const unclosed = reading.open.at(-1);
  if (unclosed !== undefined) {
    const problem = `Can't find end tag corresponding to start tag "${unclosed.name}"`;
    return { ok: false, problem };
  }
  return { ok: true, text: reading.text, entities: inOrder(reading.entities) };
}

/** Entities in Telegram's order: by where they begin, the longer first. */
export function inOrder(entities: readonly TextEntity[]): TextEntity[] {
  return entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length);
}

function readPlain(reading: Reading): undefined {
  const character = /^&(?:([a-z]+)|#(\d{1,7})|#x([\da-f]{1,6}));/iu.exec(
    reading.source.slice(reading.position, reading.position + 12),
  );
  const decoded = character === null ? undefined : decodeCharacter(character);
  if (character !== null && decoded !== undefined) {
    reading.text += decoded;
    reading.position += character[0].length;
    return;
  }
  const end = /[<&]/u.exec(reading.source.slice(reading.position + 1));
  const next = end === null ? reading.source.length : reading.position + 1 + end.index;
  reading.text += reading.source.slice(reading.position, next);
  reading.position = next;
}

function decodeCharacter([, name, decimal, hexadecimal]: RegExpExecArray): string | undefined {
  if (name !== undefined) return NAMED_CHARACTERS.get(name);
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

function readTag(reading: Reading): string | undefined {
  return reading.source[reading.position + 1] === '/' ? readEndTag(reading) : readStartTag(reading);
}

function readStartTag(reading: Reading): string | undefined {
  const { source, position } = reading;
  const where = byteOffset(source, position);
  const name = /^[^\s>]*/u.exec(source.slice(position + 1))?.[0] ?? '';
  let at = position + 1 + name.length;
  if (at >= source.length) return `Unclosed start tag at byte offset ${where}`;
  const tag = name.toLowerCase();
  if (!ENTITY_OF_TAG.has(tag)) return `Unsupported start tag "${tag}" at byte offset ${where}`;
  const attributes = new Map<string, string>();
  for (;;) {
    at += /^\s*/u.exec(source.slice(at))?.[0].length ?? 0;
    if (source[at] === '>') break;
    if (at >= source.length) return `Unclosed start tag "${tag}" at byte offset ${where}`;
    const attribute = /^([^\s=>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([\w.-]+)))?/u.exec(
      source.slice(at),
    );
    if (attribute === null)
      return `Empty attribute name in the tag "${tag}" at byte offset ${where}`;
    const [whole, key = '', doubleQuoted, singleQuoted, bare] = attribute;
    attributes.set(key.toLowerCase(), plain(doubleQuoted ?? singleQuoted ?? bare ?? ''));
    at += whole.length;
  }
  if (tag === 'span' && attributes.get('class') !== 'tg-spoiler') {
    return `Tag "span" must have class "tg-spoiler" at byte offset ${where}`;
  }
  reading.open.push({ name: tag, attributes, offset: reading.text.length });
  reading.position = at + 1;
  return undefined;
}

function readEndTag(reading: Reading): string | undefined {
  const where = byteOffset(reading.source, reading.position);
  const tag = reading.open.at(-1);
  if (tag === undefined) return `Unexpected end tag at byte offset ${where}`;
  const end = /^<\/([^\s>]*)\s*>/u.exec(reading.source.slice(reading.position));
  if (end === null) return `Unclosed end tag at byte offset ${where}`;
  const name = (end[1] ?? '').toLowerCase();
  if (name !== '' && name !== tag.name) {
    return `Unmatched end tag at byte offset ${where}, expected "</${tag.name}>", found "</${name}>"`;
  }
  reading.open.pop();
  reading.position += end[0].length;
  addEntity(reading, tag);
  return undefined;
}

function addEntity(reading: Reading, tag: OpenTag): void {
  const { offset } = tag;
  const length = reading.text.length - offset;
  const type = ENTITY_OF_TAG.get(tag.name);
  if (length === 0 || type === undefined) return;
  const language = /^language-(.+)$/u.exec(tag.attributes.get('class') ?? '')?.[1];
  if (type === 'pre') addPre(reading, offset, length);
  else if (type === 'text_link') {
    const url = tag.attributes.get('href') ?? reading.text.slice(offset);
    reading.entities.push({ type, offset, length, url });
  } else if (type === 'code' && language !== undefined && reading.open.at(-1)?.name === 'pre') {
    reading.entities.push({ type, offset, length, language });
  } else if (type === 'blockquote' && tag.attributes.has('expandable')) {
    reading.entities.push({ type: 'expandable_blockquote', offset, length });
  } else reading.entities.push({ type, offset, length });
}

/** `<pre><code class="language-x">` is one entity, not two. */
function addPre(reading: Reading, offset: number, length: number): void {
  const inner = reading.entities.at(-1);
  if (inner?.type === 'code' && inner.offset === offset && inner.length === length) {
    reading.entities.pop();
    const language = inner.language === undefined ? {} : { language: inner.language };
    reading.entities.push({ type: 'pre', offset, length, ...language });
  } else reading.entities.push({ type: 'pre', offset, length });
}

function plain(value: string): string {
  const reading: Reading = { source: value, position: 0, text: '', open: [], entities: [] };
  while (reading.position < value.length) readPlain(reading);
  return reading.text;
}

function byteOffset(source: string, position: number): number {
  return Buffer.byteLength(source.slice(0, position));
}
