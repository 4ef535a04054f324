import { parse } from 'yaml';
import { familyName } from '../../../intake/draft/people/polite-name.ts';
import { translationFor } from '../../../urgent-action/choices.ts';
import type { UrgentAction } from '../../../urgent-action/urgent-action.ts';
import { valueOf } from '../fields.ts';
import type { SheetDraft } from './sheet-draft.ts';

/** An urgent action as an answer to a question. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/**
 * Those that an update or a stop can be about: the likeliest first, then all others that are live.
 */
export function followable(
  draft: Pick<SheetDraft, 'files'>,
  actions: readonly UrgentAction[],
): readonly Choice[] {
  const live = actions.filter(({ kind }) => kind !== 'stop');
  const likeliest = followed(draft, live) ?? followed(draft, actions);
  const others = live.filter((action) => action !== likeliest);
  return [...(likeliest === undefined ? [] : [likeliest]), ...others].map((action) => ({
    value: action.slug,
    label: [action.reference, translationFor(action, 'en').title].filter(Boolean).join(', '),
  }));
}

/**
 * The one that an update or stop is about: of the same number, or of the same country with a person
 * of the same family name.
 */
export function followed(
  draft: Pick<SheetDraft, 'files'>,
  actions: readonly UrgentAction[],
): UrgentAction | undefined {
  const country = valueOf(draft, 'country');
  const names = namesIn(draft).map((name) => familyName(name, country).toLowerCase());
  const number = numberIn(valueOf(draft, 'reference'));
  return (
    actions.findLast(({ reference = '' }) => number !== '' && numberIn(reference) === number) ??
    actions.findLast(
      (action) =>
        action.country === country &&
        action.people.some((person) =>
          Object.values(person.names).some((name) =>
            names.includes(familyName(name, country).toLowerCase()),
          ),
        ),
    )
  );
}

/** "18/06" of "Further information on UA 18/06", "UA: 18 / 06" and the like. */
function numberIn(reference: string): string {
  const [, number = '', year = ''] = /(\d+)\s*\/\s*(\d+)/.exec(reference) ?? [];
  return number === '' ? '' : `${Number(number)}/${year.slice(-2)}`;
}

function namesIn({ files }: Pick<SheetDraft, 'files'>): readonly string[] {
  const content: unknown = parse(files.find(({ name }) => name === 'action.yaml')?.text ?? '');
  const people =
    typeof content === 'object' && content !== null && 'people' in content ? content.people : [];
  const names = JSON.stringify(people).matchAll(/"Latn":"([^"]+)"/g);
  return [...names].map(([, name = '']) => name);
}
