import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { openLiveActions, type LiveActions } from '../../../src/store/actions/live-actions.ts';
import {
  createPublishedActions,
  type PublishedAction,
  type PublishedActionStore,
} from '../../../src/store/actions/published-actions.ts';
import type { StoreLog } from '../../../src/store/store-log.ts';
import type { UrgentAction } from '../../../src/urgent-action/urgent-action.ts';
import { filesOf } from '../../support/action-files.ts';
import { testRedis, type TestRedis } from '../../support/redis.ts';
import { publishedActions } from '../../support/tested-bot.ts';

let redis: TestRedis;
let store: PublishedActionStore;
let disk: Folder;

beforeAll(async () => {
  redis = await testRedis();
  store = createPublishedActions(redis.client);
  disk = { actions: await publishedActions(), unsound: [] };
});
beforeEach(() => redis.client.flushall());
afterAll(() => redis.close());

interface Folder {
  readonly actions: readonly UrgentAction[];
  readonly unsound: readonly string[];
}

const EMPTY: Folder = { actions: [], unsound: [] };

async function machine(readDisk: () => Promise<Folder> = async () => EMPTY) {
  const logged: string[] = [];
  const note = (fields: unknown, text?: string): void =>
    void logged.push(`${text ?? ''} ${JSON.stringify(fields)}`);
  const log: StoreLog = { info: note, warn: note, error: note };
  const live = await openLiveActions({ store, readDisk, log });
  onTestFinished(live.close);
  return { ...live, logged };
}

const slugOf = ({ slug }: UrgentAction): string => slug;
const slugs = ({ now }: Pick<LiveActions, 'now'>) => now().map(slugOf);

async function edition(slug: string, number = 1, more: Partial<PublishedAction> = {}) {
  return {
    version: 1,
    slug,
    edition: number,
    files: await filesOf(slug),
    overDisk: false,
    ...more,
  } as const;
}

describe('openLiveActions', () => {
  it('shows a change to every machine without a restart', async () => {
    const machines = await Promise.all([machine(), machine(), machine()]);
    expect(machines.map(slugs)).toEqual([[], [], []]);
    await store.publish(await edition('az-ismayilova'));
    await vi.waitFor(
      () => expect(machines.map(slugs)).toEqual(machines.map(() => ['az-ismayilova'])),
      { timeout: 10_000, interval: 50 },
    );
  });

  it('lets the folder count where both have one', async () => {
    await store.publish(await edition('az-ismayilova', 1, { files: await renamed('Other') }));
    const live = await machine(async () => disk);
    expect(titleOf(live)).not.toBe('Other');
    expect(live.logged.join()).toContain('the folder has it too');
    expect(live.inFolder()).toEqual(live.now());
  });

  it('lets Redis count where it was chosen, and says so', async () => {
    const files = await renamed('Other');
    await store.publish(await edition('az-ismayilova', 1, { files, overDisk: true }));
    const live = await machine(async () => disk);
    expect(titleOf(live)).toBe('Other');
    expect(live.logged.join()).toContain('over the one in the folder');
    expect(live.inFolder()).toEqual([]);
  });

  it('leaves an unsound one out and names it', async () => {
    await store.publish(await edition('az-ismayilova', 1, { files: [] }));
    const live = await machine();
    expect(live.now()).toEqual([]);
    expect(live.logged.join()).toContain('unsound');
  });

  it('passes over what it cannot read', async () => {
    await store.publish(await edition('az-ismayilova'));
    const live = await machine();
    await redis.client.hset('live-actions', 'x', randomBytes(8).toString('hex'));
    await redis.client.incr('action-changes');
    await live.look();
    expect(slugs(live)).toEqual(['az-ismayilova']);
  });

  it('reads the folder again when told to', async () => {
    let folder = EMPTY;
    const live = await machine(async () => folder);
    folder = disk;
    expect(slugs(live)).toEqual([]);
    await live.reread();
    expect(slugs(live)).toContain('az-ismayilova');
  });

  it('keeps one that is unsound by then as it was', async () => {
    let folder = disk;
    const live = await machine(async () => folder);
    const before = live.now();
    folder = { actions: disk.actions.slice(1), unsound: before.slice(0, 1).map(slugOf) };
    expect(await live.reread()).toEqual(folder.unsound);
    expect(live.now()).toEqual(before);
    expect(await live.reread()).toEqual(folder.unsound);
    expect(live.logged.join()).toContain('stays as it was');
  });

  it('drops one that is gone, and knows none of a new one that is unsound', async () => {
    let folder = disk;
    const live = await machine(async () => folder);
    folder = { actions: [], unsound: ['xy-new'] };
    expect(await live.reread()).toEqual([]);
    expect(live.now()).toEqual([]);
  });
});

describe('createPublishedActions', () => {
  it('keeps the editions before the present one', async () => {
    const first = await edition('az-ismayilova');
    const second = await edition('az-ismayilova', 2, { files: await renamed('Other') });
    expect([await store.publish(first), await store.publish(second)]).toEqual([true, true]);
    expect(await store.find('az-ismayilova')).toEqual(second);
    expect(await store.past('az-ismayilova')).toEqual([first]);
  });

  it('lets one of two who publish at once win', async () => {
    const first = await edition('az-ismayilova');
    const both = await Promise.all([store.publish(first), store.publish(first)]);
    expect(both.toSorted()).toEqual([false, true]);
    expect(await store.changes()).toBe(1);
  });
});

async function renamed(title: string) {
  const files = await filesOf('az-ismayilova');
  return files.map(({ name, text }) => ({
    name,
    text: text.replace(/^title: .*$/m, `title: ${title}`),
  }));
}

function titleOf({ now }: Pick<LiveActions, 'now'>): string | undefined {
  return now().find(({ slug }) => slug === 'az-ismayilova')?.translations.en?.title;
}
