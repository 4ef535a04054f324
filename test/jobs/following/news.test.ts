import { describe, expect, it } from 'vitest';
import { carryOverFrom } from '../../../src/jobs/following/carry-over.ts';
import { createFollowing } from '../../../src/jobs/following/following.ts';
import { NEWS_LIST } from '../../../src/jobs/planning/wave.ts';
import { asTapped, type TappedFollowing } from './as-tapped.ts';
import { jobsBench, quiet, SLUG, testAction, type JobsBench } from '../support.ts';

const PARIS = { zone: 'Europe/Paris', language: 'en', discreet: false } as const;
const WRITER = 7;

interface News extends JobsBench {
  readonly following: TappedFollowing;
  readonly goTo: (instant: string) => Promise<void>;
  readonly publish: (slug: string) => void;
  /** What the writer was told, by what it is about. */
  readonly told: (about: string) => number;
}

/** Somebody hears of new urgent actions at ten in Paris. */
async function newsBench(): Promise<News> {
  const bench = await jobsBench();
  const { actions, api, clock, jobs, redis, subscriptions } = bench;
  const { now } = clock;
  const following = asTapped(
    createFollowing({
      subscriptions,
      carryOver: carryOverFrom({ redis, subscriptions, actions: () => actions, now }),
      actions: () => actions,
      knownSlugs: async () => [],
      now,
    }),
  );
  const goTo = async (instant: string): Promise<void> => {
    clock.moveTo(Date.parse(instant));
    await jobs.tick();
    await quiet(redis);
  };
  await goTo('2014-11-02T12:00:00Z');
  await following.follow(WRITER, NEWS_LIST, { ...PARIS, hour: 10 });
  return {
    ...bench,
    following,
    goTo,
    publish: (slug) => void actions.push(testAction({ slug })),
    told: (about) =>
      api.calls().filter(({ params }) => JSON.stringify(params).includes(about)).length,
  };
}

describe('news', () => {
  it('of what is published after their hour are known to come tomorrow', async () => {
    const { jobs, goTo, publish } = await newsBench();
    await goTo('2014-11-02T12:30:00Z');
    expect(await jobs.nextReminderAt()).toBeUndefined();
    publish('xx-second');
    expect(await jobs.nextReminderAt()).toBe(Date.parse('2014-11-03T09:00:00Z'));
  });

  it('come once to whoever moves to an earlier hour', async () => {
    const { following, goTo, publish, told } = await newsBench();
    publish('xx-second');
    await goTo('2014-11-03T08:30:00Z');
    await goTo('2014-11-03T09:00:00Z');
    expect(told('c:xx-second')).toBe(1);
    await following.follow(WRITER, NEWS_LIST, { ...PARIS, hour: 9 });
    await goTo('2014-11-04T08:00:00Z');
    await goTo('2014-11-05T08:00:00Z');
    expect(told('c:xx-second')).toBe(1);
  });

  it('that wait their turn move with them', async () => {
    const { following, goTo, publish, told } = await newsBench();
    for (const slug of ['xx-second', 'xx-third', 'xx-fourth']) publish(slug);
    await goTo('2014-11-03T08:30:00Z');
    await goTo('2014-11-03T09:00:00Z');
    await goTo('2014-11-04T09:00:00Z');
    await following.follow(WRITER, NEWS_LIST, { ...PARIS, hour: 9 });
    // Published together, they keep their order: the days of those heard of pass in silence.
    for (const day of ['05', '06', '07']) await goTo(`2014-11-${day}T08:00:00Z`);
    expect(['xx-second', 'xx-third', 'xx-fourth'].map((slug) => told(`c:${slug}`))).toEqual([
      1, 1, 1,
    ]);
  });

  it('do not come to whoever has written already', async () => {
    const { following, goTo, publish, told, log } = await newsBench();
    publish('xx-second');
    publish('xx-third');
    await goTo('2014-11-03T08:30:00Z');
    await following.written(WRITER, 'xx-second', PARIS, 'mark');
    await following.written(8, 'xx-third', PARIS);
    await goTo('2014-11-03T09:00:00Z');
    await goTo('2014-11-04T09:00:00Z');
    expect(told('c:xx-second')).toBe(0);
    expect(told('c:xx-third')).toBe(1);
    expect(log[0]).toMatchObject({ slug: 'xx-second', 'skipped:written': 1 });
  });
});

describe('an update of an urgent action', () => {
  it('is told once to those who follow what it goes on with', async () => {
    const { following, jobs, redis, goTo, publish, told } = await newsBench();
    await following.follow(WRITER, SLUG, { ...PARIS, hour: 10 });
    publish('xx-update');
    await following.handOver(SLUG, 'xx-update');
    await jobs.announce(SLUG, 'everybody', {
      id: 'follows-xx-update',
      texts: { en: 'It goes on.' },
    });
    await quiet(redis);
    for (const instant of ['2014-11-02T12:30:00Z', '2014-11-03T09:00:00Z', '2014-11-04T09:00:00Z'])
      await goTo(instant);
    expect(told('It goes on.')).toBe(1);
    expect(told('c:xx-update')).toBe(0);
  });
});

describe('a change of an urgent action', () => {
  const CHANGED = { id: 'changed', texts: { en: 'The deadline has moved.' } };

  it('is told once, whatever somebody is', async () => {
    const { following, jobs, redis, told, goTo } = await newsBench();
    await following.follow(WRITER, SLUG, { ...PARIS, hour: 10 });
    await following.written(8, SLUG, PARIS);
    await jobs.announce(SLUG, 'everybody', CHANGED);
    await quiet(redis);
    expect(told(CHANGED.texts.en)).toBe(2);
    await following.written(WRITER, SLUG, PARIS, 'mark');
    await goTo('2014-11-02T12:05:00Z');
    await following.unmarked(WRITER, SLUG);
    await goTo('2014-11-02T12:10:00Z');
    expect(told(CHANGED.texts.en)).toBe(2);
  });

  it('is told once to whoever is reminded tomorrow again', async () => {
    const { following, jobs, redis, told, goTo } = await newsBench();
    await following.follow(WRITER, SLUG, { ...PARIS, hour: 10 });
    await goTo('2014-11-18T09:00:00Z');
    expect(await following.tomorrow(WRITER, SLUG)).toBe(true);
    await jobs.announce(SLUG, 'everybody', CHANGED);
    await quiet(redis);
    expect(told(CHANGED.texts.en)).toBe(1);
  });

  it.each([
    ['subscribers', [WRITER]],
    ['writers', [8]],
  ] as const)('is told to %s only', async (audience, chats) => {
    const { following, jobs, redis, api } = await newsBench();
    await following.follow(WRITER, SLUG, { ...PARIS, hour: 10 });
    await following.written(8, SLUG, PARIS);
    await jobs.announce(SLUG, audience, CHANGED);
    await quiet(redis);
    expect([...api.sent().keys()]).toEqual(chats);
  });
});
