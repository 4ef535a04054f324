import type { Logger } from 'pino';
import { addressOf, deliverPart, type Delivery, type PartEnd } from './deliver-part.ts';
import type { Reminded } from '../../store/waves/reminder-counts.ts';
import type { JobMetrics } from '../metrics.ts';
import type { Part, Wave } from '../planning/wave.ts';

export interface DeliverOptions {
  readonly delivery: Delivery;
  readonly metrics: JobMetrics;
  readonly log: Pick<Logger, 'info' | 'error'>;
  /** Epoch ms. */
  readonly now: () => number;
  /** Fetches the announcements of an urgent action before they are sent. */
  readonly learn: (slug: string) => Promise<void>;
}

/** Serves a part until it is through or `stopping` ends it. */
export type Deliver = (part: Part, stopping: AbortSignal) => Promise<PartEnd>;

/** Serves a part; whoever ends the last one of a wave writes the wave's line into the log. */
export function createDeliver(options: DeliverOptions): Deliver {
  const { delivery, metrics, log, now, learn } = options;
  return async (part, stopping) => {
    const { wave } = part;
    if (wave.occasion.kind === 'announcement') await learn(wave.occasion.slug);
    const end = await deliverPart(part, delivery, stopping);
    if (end === 'unreadable')
      log.error({ list: wave.list }, 'reminders: records do not open; see STORAGE_KEY');
    if (end !== 'through') return end;
    const figures = await delivery.waves.finish(addressOf(part), {
      slug: wave.occasion.slug,
      what: whatOf(wave),
    });
    if (figures !== undefined && isWorthALine(figures)) {
      const { told, ...counts } = figures;
      const lagMs = now() - wave.dueMs;
      // Whoever comes to a wave that was through is late by themselves.
      if (told === undefined) metrics.through(wave.occasion.kind, lagMs);
      const lag = told === undefined ? { lagS: Math.round(lagMs / 1_000) } : {};
      log.info(
        { ...describe(wave, figures.planned), ...counts, ...lag },
        'reminders: a wave is through',
      );
    }
    return end;
  };
}

/** Not a stretch of people who came after the hour: in it nobody is sent anything. */
function isWorthALine(figures: Readonly<Record<string, number>>): boolean {
  const { sent = 0, told = -1, 'skipped:notForThem': late = 0, planned = 0 } = figures;
  return sent > told && late < planned;
}

/**
 * In fewer, zone and hour would say who follows the urgent action, and a log is kept longer than
 * they are.
 */
const FEWEST_TO_PLACE = 10;

function describe({ list, zone, hour, date, occasion }: Wave, planned = 0) {
  const { slug } = occasion;
  const where = planned < FEWEST_TO_PLACE ? {} : { zone, hour };
  return { list, slug, what: whatOf({ occasion }), ...where, date };
}

function whatOf({ occasion }: Pick<Wave, 'occasion'>): Reminded {
  return occasion.kind === 'rung' ? occasion.rung : occasion.kind;
}
