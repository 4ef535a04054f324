import { lightPattern } from '../layout/light-pattern.ts';
import type { Part } from '../labels/label.ts';
import { HEADINGS } from '../labels/tables.ts';

/** What a heading may begin; of two that fit, the first counts. */
const PARTS: readonly Part[] = [
  'title',
  'copies',
  'deadline',
  'languages',
  'letter',
  'background',
  'contacts',
  'demands',
  'names',
  'summary',
];

const TABLE = PARTS.map((part) => {
  const words = HEADINGS.filter((label) => label.part === part)
    .map(({ pattern }) => pattern)
    .join('|');
  return {
    part,
    within: lightPattern(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`),
    whole: lightPattern(`^(?:${words})$`),
  };
});

/** Words that say nothing about a part. */
const LOOSE =
  /^(?:(?:please|the|our|your|you|and|if you|want to|to|for|por favor|para|quieres|quiere|si|bitte|zum|zur|um|noch|s'il vous plait|pour|vous|voulez|prego|per|vuoi|quer|se)\s+)+(?=\p{L}{3})/u;

/** "Copy, paste, send" asks for no copy to anybody. */
const COPY_TO =
  /[ck]op\p{L}+ (?:\p{L}+ )?(?:to|for|an|a|al|aux?|all\p{L}*|para|aan|do)(?![\p{L}])/u;

/** The part that a heading with these words begins; `exact` where they say just that. */
export function partOf(
  printed: string,
): { readonly part: Part; readonly exact: boolean } | undefined {
  const words = printed.replace(/(?<=\S) \([^)]*\)? ?:?$/, '');
  const bare = words.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').replace(LOOSE, '');
  const whole = words.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const said = TABLE.find(({ whole: all }) => all.test(bare) || all.test(whole));
  if (said !== undefined) return { part: said.part, exact: true };
  const row = TABLE.find(
    ({ part, within }) => within.test(bare) && (part !== 'copies' || COPY_TO.test(bare)),
  );
  return row === undefined ? undefined : { part: row.part, exact: false };
}
