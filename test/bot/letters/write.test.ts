import { describe, expect, it } from 'vitest';
import { readTexts } from '../../../src/locales/texts.ts';
import { useChat } from '../chat.ts';

const texts = readTexts();
const open = useChat();

describe('/write and /cancel', () => {
  it('begin a letter', async () => {
    const { say, person } = await open();
    expect(await say('/write')).toContain(texts.say('en', 'interview-language'));
    expect(person.labels().length).toBeGreaterThan(3);
  });

  it('put a letter away and go on with it', async () => {
    const { say, tap } = await open();
    const question = await say('/write');
    expect(await say('/cancel')).toContain('Your letter is kept as it is');
    expect(await tap('Go on with my letter')).toBe(question);
  });

  it('say so where nothing is to be stopped', async () => {
    const { say, person } = await open();
    expect(await say('/cancel')).toBe(texts.say('en', 'cancel-nothing'));
    expect(person.last()?.keyboard).toHaveLength(3);
  });
});
