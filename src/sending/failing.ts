/** What writers say about a contact after they tried it, by the way they took. */
export type Standing = 'sound' | 'failing' | 'problem';

/** One writer may have mistyped; two did not. */
const FAILING_AT = 2;
/** So many writers' letters did not arrive: somebody has to find another address. */
const PROBLEM_AT = 10;

/**
 * What `reports` (writers who reported it) make of a contact: from two on it is offered last, from
 * ten on it is a problem.
 */
export function standingOf(reports: number): Standing {
  if (reports >= PROBLEM_AT) return 'problem';
  return reports >= FAILING_AT ? 'failing' : 'sound';
}

/**
 * What the coordinators are told when a report has made it `reports`: once for each step, or
 * nothing.
 */
export function newsOfReport(reports: number): Exclude<Standing, 'sound'> | undefined {
  const standing = standingOf(reports);
  return standing === 'sound' || standing === standingOf(reports - 1) ? undefined : standing;
}
