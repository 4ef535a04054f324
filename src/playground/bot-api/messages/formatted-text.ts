import { linkProblem } from './link.ts';
import { ENTITIES_IN_MESSAGE } from '../methods/limits.ts';
import { findEntities, inOrder, type TextEntity } from './text-entity.ts';
import { isRecord, readList, readText } from '../methods/params.ts';
import type { Params } from '../wire.ts';

export interface FormattedText {
  readonly ok: true;
  readonly text: string;
  readonly entities: readonly TextEntity[];
  /** Targets of `<a>` that Telegram drops without a word, leaving plain text. */
  readonly lostLinks: readonly string[];
}

export interface TextProblem {
  readonly ok: false;
  readonly problem: string;
}

interface Marked {
  readonly text: string;
  readonly entities: readonly TextEntity[];
}

/**
 * Reads `name` (text or caption) with its entities as Telegram does: cleans, trims, and finds links
 * and commands by itself. Problems are in Telegram's words.
 */
export function readFormattedText(params: Params, name: string): FormattedText | TextProblem {
  const source = clean(readText(params, name) ?? '');
  const marked = readMarked(params, source, name);
  if ('problem' in marked) return { ok: false, problem: marked.problem };
  const { text, entities } = trim(marked);
  const lost = entities.filter((entity) => entity.url !== undefined && isBadLink(entity.url));
  const kept = entities.filter((entity) => !lost.includes(entity)).slice(0, ENTITIES_IN_MESSAGE);
  const all = inOrder([...kept, ...findEntities(text, kept)]);
  return { ok: true, text, entities: all, lostLinks: lost.map((entity) => entity.url ?? '') };
}

/**
 * Telegram drops carriage returns and direction overrides and turns control characters into spaces.
 */
export function clean(text: string): string {
  return text
    .replace(/[\r\u2028-\u202e]/gu, '')
    .replace(/\p{Cc}/gu, (character) => (character === '\n' ? '\n' : ' '));
}

function readMarked(params: Params, source: string, name: string): Marked | { problem: string } {
  const mode = readText(params, 'parse_mode') ?? '';
  if (mode !== '') return { problem: 'the local Bot API takes entities and no markup' };
  const given = readList(params, name === 'caption' ? 'caption_entities' : 'entities') ?? [];
  return { text: source, entities: inOrder(given.filter((value) => isEntity(value))) };
}

function isEntity(value: unknown): value is TextEntity {
  return (
    isRecord(value) &&
    typeof value['type'] === 'string' &&
    typeof value['offset'] === 'number' &&
    typeof value['length'] === 'number'
  );
}

function trim({ text, entities }: Marked): Marked {
  const trimmed = text.trim();
  if (trimmed.length === text.length) return { text, entities };
  const skipped = text.length - text.trimStart().length;
  const moved = entities.map((entity) => {
    const start = Math.max(0, entity.offset - skipped);
    const end = Math.min(trimmed.length, entity.offset + entity.length - skipped);
    return { ...entity, offset: start, length: end - start };
  });
  return { text: trimmed, entities: moved.filter((entity) => entity.length > 0) };
}

function isBadLink(url: string): boolean {
  return linkProblem(url) !== undefined;
}
