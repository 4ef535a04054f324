import { memory } from '../memory.ts';
import type { Plan, PlannedPassage } from '../plan/planned.ts';
import type { Source } from '../source.ts';
import type { Share } from './shares-of-recipients.ts';
import { isForAll, sorted, type SortedWays, type Ways } from './ways.ts';

/** A passage of a plan with all the ways to say it. */
export interface Prepared extends SortedWays {
  readonly planned: PlannedPassage;
  /** The paragraph of the plan. */
  readonly paragraph: number;
  /** Names its draw. */
  readonly choice: string;
}

/** Gathers the ways in which the passages of a plan can be said. */
export type Prepare = (plan: Plan, source: Source, share: Share) => readonly Prepared[];

/**
 * Plans are few and come again: what is the same for all writers and seeds is gathered once for
 * each.
 */
export function createPrepare(ways: Ways): Prepare {
  const known = memory<readonly Prepared[]>();
  return (plan, source, share) =>
    known(plan, keyOf(source), () => prepareAll(plan, source, ways)).map((prepared) =>
      isForAll(prepared.planned) ? prepared : withWays(prepared, share(prepared.planned, source)),
    );
}

function keyOf({ language, tone, addressee }: Source): string {
  return `${language}/${tone}/${addressee.id}`;
}

function prepareAll(plan: Plan, source: Source, ways: Ways): readonly Prepared[] {
  return plan.flatMap((passages, paragraph) =>
    passages.map((planned) => {
      const choice = `${source.addressee.id}/${source.tone}/${planned.move}/${planned.ids.join()}`;
      const forAll = isForAll(planned) ? ways(planned, source) : [];
      return withWays({ planned, paragraph, choice }, sorted(forAll));
    }),
  );
}

/** Spelled out, as copying from two objects takes longer. */
function withWays(
  { planned, paragraph, choice }: Omit<Prepared, keyof SortedWays>,
  { ways, spare, leastWords, isAlwaysNaming }: SortedWays,
): Prepared {
  return { planned, paragraph, choice, ways, spare, leastWords, isAlwaysNaming };
}
