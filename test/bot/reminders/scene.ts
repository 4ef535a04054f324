import { Registry } from 'prom-client';
import { onTestFinished } from 'vitest';
import { createSender } from '../../../src/jobs/delivery/send-message.ts';
import { startJobs, type Jobs } from '../../../src/jobs/start-jobs.ts';
import { readTexts } from '../../../src/locales/texts.ts';
import type { UrgentAction } from '../../../src/urgent-action/urgent-action.ts';
import { quiet } from '../../jobs/support.ts';
import { TOKEN } from '../../support/local-bot-api.ts';
import { silentLog } from '../../support/redis.ts';
import { publishedActions, useTestedBot, type TestedBot } from '../../support/tested-bot.ts';
import { testWriter, type TestWriter } from '../../support/writer.ts';

/** Where the page is that sends letters on. */
export const PAGE = 'https://letters.example/letter';
export const SLUG = 'az-ismayilova';
const MORNING = { first_name: 'Maya', language_code: 'en' };
let lastPerson = 5_000;

export interface Scene extends TestedBot {
  readonly writer: TestWriter;
  readonly jobs: Jobs;
  /** Moves the clock, and lets happen what is due then. */
  readonly goTo: (instant: string) => Promise<void>;
  /** Lets happen what is due now. */
  readonly tick: () => Promise<void>;
  readonly publish: (...actions: readonly UrgentAction[]) => void;
}

export interface Scenes {
  /** Somebody new, a bot, and one machine that reminds. */
  readonly scene: () => Promise<Scene>;
  /** Subscribed from the card, in London. */
  readonly subscribed: () => Promise<Scene>;
}

/** For a test file about reminders in the chat. Call it at the top of a `describe`. */
export function useScenes(): Scenes {
  const start = useTestedBot();

  async function scene(): Promise<Scene> {
    let actions = await publishedActions();
    const tested = await start({ actions: () => actions, pageUrl: PAGE });
    const { api, redis, seal, clock } = tested;
    const sender = createSender({ apiRoot: api.url, token: TOKEN });
    const jobs = startJobs({
      connect: redis.connect,
      seal,
      texts: readTexts(),
      actions: () => actions,
      now: clock.now,
      ratePerSecond: 100,
      cron: '0 0 1 1 *',
      send: sender.send,
      readProgress: tested.readProgress,
      registry: new Registry(),
      log: silentLog,
    });
    onTestFinished(async () => {
      await jobs.stop();
      await sender.close();
    });
    lastPerson += 1;
    const writer = testWriter(tested, lastPerson, { ...MORNING, last_name: '' });
    const tick = async (): Promise<void> => {
      await jobs.tick();
      await quiet(redis.client);
    };
    return {
      ...tested,
      writer,
      jobs,
      tick,
      publish: (...others) => {
        actions = others;
      },
      goTo: async (instant) => {
        clock.moveTo(Date.parse(instant));
        await tick();
      },
    };
  }

  async function subscribed(): Promise<Scene> {
    const one = await scene();
    await one.writer.type(`/start ${SLUG}`);
    await one.writer.tap('Remind me');
    await one.writer.tap('Yes, it is');
    return one;
  }
  return { scene, subscribed };
}
