import { readConfig, readInstant, type Config } from '../../config.ts';
import { createCalendar } from '../../jobs/planning/calendar.ts';
import { explainPlan, type ExplainedWave } from '../../jobs/planning/explain-plan.ts';
import type { PlannerInput } from '../../jobs/planning/due-waves.ts';
import { writeSnapshot } from '../../jobs/planning/snapshot.ts';
import { lookingOnly, readPlannerInput } from '../../jobs/read-planner-input.ts';
import { openCommandRedis, readLiveActions } from '../command-redis.ts';
import { readOptions } from '../options.ts';
import { readCommandSettings } from '../settings.ts';
import { EXIT, type Terminal } from '../terminal.ts';

/**
 * `postbag plan`: what the planner would begin at an instant, what waits for its hour, and why,
 * from what Redis holds now. Only looks: nothing is planned, written or sent.
 */
export async function planCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions(args, { at: 'string', json: 'boolean' });
  const settings = readCommandSettings(terminal);
  const read = readConfig(terminal.env);
  const at = options.value('at');
  const atMs = at === undefined ? settings.clock.now() : readInstant(at);
  const wrong = [
    ...options.problems,
    ...options.positionals.map((word) => `"${word}": plan takes options only`),
    ...(read.ok ? [] : read.problems),
    ...(Number.isNaN(atMs) ? ['--at: has to be an ISO instant with its offset'] : []),
  ];
  for (const problem of wrong) terminal.complain(problem);
  if (!read.ok || wrong.length > 0) return EXIT.badArguments;

  try {
    const input = await readInput(read.config, atMs, terminal);
    const waves = explainPlan(input);
    if (options.isSet('json'))
      terminal.print(JSON.stringify({ input: writeSnapshot(input), waves }, null, 2));
    else for (const line of describe(waves)) terminal.print(line);
    return EXIT.done;
  } catch (error) {
    terminal.complain(error instanceof Error ? error.message : String(error));
    return EXIT.failed;
  }
}

async function readInput(config: Config, atMs: number, terminal: Terminal): Promise<PlannerInput> {
  const redis = await openCommandRedis(config, terminal);
  try {
    const actions = await readLiveActions(redis.client, config, terminal);
    const sources = lookingOnly(redis.client, {
      now: () => atMs,
      ratePerSecond: config.broadcastRate,
      actions: () => actions,
    });
    return await readPlannerInput(sources, createCalendar());
  } finally {
    await redis.close();
  }
}

function describe(waves: readonly ExplainedWave[]): readonly string[] {
  if (waves.length === 0) return ['Nothing: no reminder is due within a day.'];
  return waves.map(({ verdict, why, list, zone, hour, date, people, slots, startsAt, dueAt }) => {
    const when = verdict === 'waits' ? `waits until ${startsAt ?? ''}` : verdict;
    const where = `${list}, ${date}, ${zone}${hour === 'never' ? '' : ` at ${hour}:00`}`;
    return `${when}: ${where}: ${why}; ${people} people (slots ${slots}), due ${dueAt}`;
  });
}
