import { z } from 'zod';
import { createCalendar } from './calendar.ts';
import type { PlannerInput } from './due-waves.ts';

const byName = <Value extends z.ZodType>(value: Value) => z.record(z.string(), value);

/**
 * The planner's input as a JSON document: what `postbag plan --json` writes and recorded cases are
 * made of. Nothing in it is personal.
 */
const snapshotSchema = z.strictObject({
  at: z.iso.datetime(),
  ratePerSecond: z.number().positive(),
  actions: z.array(
    z.strictObject({
      slug: z.string(),
      kind: z.enum(['new', 'update', 'stop']),
      deadline: z.strictObject({ kind: z.enum(['before', 'until', 'closes']), date: z.iso.date() }),
    }),
  ),
  cohorts: byName(
    z.array(
      z.strictObject({
        id: z.number(),
        zone: z.string(),
        hour: z.union([z.number(), z.literal('never')]),
        slots: z.number(),
        live: z.number(),
        sinceMs: z.number(),
      }),
    ),
  ),
  planned: byName(byName(z.number())),
  published: byName(z.number()),
  announcements: z.array(
    z.strictObject({
      id: z.string(),
      slug: z.string(),
      audience: z.enum(['subscribers', 'writers', 'everybody']),
      atMs: z.number(),
    }),
  ),
});

export type Snapshot = z.infer<typeof snapshotSchema>;

/** Throws where the document is none. */
export function readSnapshot(json: unknown): PlannerInput {
  const { at, cohorts, planned, published, ...rest } = snapshotSchema.parse(json);
  return {
    ...rest,
    nowMs: Date.parse(at),
    cohorts: new Map(Object.entries(cohorts)),
    planned: new Map(
      Object.entries(planned).map(([list, fields]) => [list, new Map(Object.entries(fields))]),
    ),
    published: new Map(Object.entries(published)),
    calendar: createCalendar(),
  };
}

/** Lists that nobody is on and nothing is planned for are left out. */
export function writeSnapshot(input: PlannerInput): Snapshot {
  const { nowMs, ratePerSecond, actions, cohorts, planned, published, announcements } = input;
  return {
    at: new Date(nowMs).toISOString(),
    ratePerSecond,
    actions: actions.map(({ slug, kind, deadline }) => ({ slug, kind, deadline: { ...deadline } })),
    cohorts: Object.fromEntries(
      [...cohorts]
        .filter(([, ofList]) => ofList.length > 0)
        .map(([list, ofList]) => [list, ofList.map((cohort) => ({ ...cohort }))]),
    ),
    planned: Object.fromEntries(
      [...planned]
        .filter(([, fields]) => fields.size > 0)
        .map(([list, fields]) => [list, Object.fromEntries(fields)]),
    ),
    published: Object.fromEntries(published),
    announcements: announcements.map(({ id, slug, audience, atMs }) => ({
      id,
      slug,
      audience,
      atMs,
    })),
  };
}
