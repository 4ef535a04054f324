import { MOVES } from '../letters/letter.ts';
import type { Move, Tone } from '../letters/letter.ts';

/** One wording as it stands in a template file. Lines count from 1. */
export interface TemplateLine {
  readonly line: number;
  readonly source: string;
}

export interface TemplateFile {
  readonly moves: readonly { readonly move: Move; readonly lines: readonly TemplateLine[] }[];
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

const LONG_MOVES: readonly Move[] = [
  'opening',
  'introduction',
  'concern',
  'ground',
  'thanks',
  'close',
];

/** The headings that a file has, by tone. Facts and demands come from the urgent action. */
export const TEMPLATE_MOVES: Readonly<Record<Tone, readonly Move[]>> = {
  formal: LONG_MOVES,
  personal: LONG_MOVES,
  legal: LONG_MOVES,
  brief: ['opening', 'thanks', 'close'],
};

function isMove(name: string): name is Move {
  return MOVES.some((move) => move === name);
}

/**
 * Reads a template file: a comment of Handlebars says who checked it; `# move` headings follow, and
 * under each of them every line that is not empty is one whole wording.
 */
export function parseTemplateFile(text: string): TemplateFile {
  const moves = new Map<Move, TemplateLine[]>();
  const problems: { line: number; message: string }[] = [];
  let current: TemplateLine[] | undefined;
  // A comment may run over several lines; its lines still count.
  const withoutComments = text.replaceAll(/\{\{!(?:--[\s\S]*?--|[^}]*)\}\}/gu, (comment) =>
    comment.replaceAll(/[^\n]/gu, ''),
  );
  for (const [index, raw] of withoutComments.split('\n').entries()) {
    const line = index + 1;
    const source = raw.trim();
    if (source.startsWith('#')) {
      const name = source.slice(1).trim();
      current = [];
      if (!isMove(name)) problems.push({ line, message: `"# ${name}" is no move of a letter` });
      else if (moves.has(name))
        problems.push({ line, message: `"# ${name}" stands here a second time` });
      else moves.set(name, current);
    } else if (source !== '') {
      if (current === undefined)
        problems.push({ line, message: 'a wording before the first "# move" heading' });
      current?.push({ line, source });
    }
  }
  return { moves: [...moves].map(([move, lines]) => ({ move, lines })), problems };
}
