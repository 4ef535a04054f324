import { ASKS } from '../words/requests.ts';
import type { Line } from './lines.ts';
import { headingIn } from './outline.ts';
import type { Paragraph } from './paragraphs.ts';
import { holdsContact, isProse, ITEM } from './shapes.ts';

/** What stands below a heading. */
export type Following = 'address' | 'list' | 'request' | 'prose' | undefined;

/** How a reader is told whom to ask for what, in small letters without accents. */
const IMPERATIVE =
  /^(?:(?:please )?(?:ask|urge|call on|demand|tell|request)|(?:bitten|fordern|verlangen|appellieren|ersuchen) sie|pida[ns]?|pide|exij?[ae]n?|solicite|inste|demandez|priez|exigez|exhortez|appelez|pecam?|exijam?|chiedete|chiedi|esortate|sollecitate|vraag|verzoek|eis)(?![\p{L}])/u;
const LINES_OF_AN_ADDRESS = 9;

/** What the lines below a heading are, up to the next one. */
export function whatFollows({ start }: Line, paragraphs: readonly Paragraph[]): Following {
  const below = paragraphs.flatMap(({ lines }) => lines).filter((line) => line.start > start);
  const end = below.findIndex((line) => headingIn(line)?.part !== undefined && line.first);
  const body = below.slice(0, Math.min(end < 0 ? below.length : end, LINES_OF_AN_ADDRESS));
  const [first] = body;
  if (first === undefined) return undefined;
  if (ITEM.test(first.text) && !holdsContact(first.text)) return 'list';
  const prose = body.findIndex(({ text }) => isProse(text) && !holdsContact(text));
  const contact = body.findIndex(({ text }) => holdsContact(text));
  if (contact >= 0 && (prose < 0 || contact < prose)) return 'address';
  if (!body.some(({ text }) => /[.!?]$/.test(text))) return undefined;
  return ASKS.test(first.folded) || IMPERATIVE.test(first.folded) ? 'request' : 'prose';
}
