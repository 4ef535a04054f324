import { describe, expect, it } from 'vitest';
import { readTexts } from '../../src/locales/texts.ts';
import type { TestedBot } from '../support/tested-bot.ts';
import { useChat } from './chat.ts';

const texts = readTexts();
const open = useChat();

/** Keys of Redis that belong to people. */
async function personalKeys({ redis }: TestedBot): Promise<readonly string[]> {
  const keys = await redis.client.keys('*');
  return keys.filter((key) => /^(draft|writer|sent):/.test(key));
}

describe('/forget', () => {
  it('asks once, then leaves nothing', async () => {
    const tested = await open();
    const { say, tap, person } = tested;
    await tested.redis.client.flushall();
    await say('/write');
    await say('/language');
    await tap('✓ English');
    expect(await personalKeys(tested)).toHaveLength(2);
    await say('/forget');
    expect(await tap('Yes, delete it all')).toBe(texts.say('en', 'forget-done'));
    expect(await personalKeys(tested)).toEqual([]);
    expect(person.labels()).toEqual(['What else there is']);
    expect(await say('Maya')).toBe(texts.say('en', 'fallback-text'));
    expect(tested.api.violations()).toEqual([]);
  });

  it('keeps everything on no', async () => {
    const tested = await open();
    await tested.redis.client.flushall();
    await tested.say('/write');
    await tested.say('/forget');
    expect(await tested.tap('No, keep it')).toBe(texts.say('en', 'forget-kept'));
    expect(await personalKeys(tested)).toHaveLength(1);
  });
});
