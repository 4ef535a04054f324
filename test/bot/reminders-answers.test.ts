import { describe, expect, it } from 'vitest';
import { useScenes, type Scene } from './reminders-scene.ts';

const moveTo = ({ clock }: Scene, instant: string): void => clock.moveTo(Date.parse(instant));

describe('"tomorrow again"', () => {
  const { subscribed } = useScenes();

  it.each(['2014-11-21T12:00:00Z', '2014-11-22T12:00:00Z', '2014-11-23T09:00:00Z'])(
    'is forgotten at %s as well',
    async (instant) => {
      const one = await subscribed();
      await one.goTo('2014-11-18T10:00:00Z');
      await one.writer.tap('Remind me again tomorrow');
      await one.goTo('2014-11-19T10:00:00Z');
      moveTo(one, instant);
      await one.writer.type('/forget');
      await one.writer.tap('Yes');
      expect(await one.redis.client.keys('subscription*')).toEqual([]);
    },
  );
});
