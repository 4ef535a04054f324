import { describe, expect, it } from 'vitest';
import { readTexts } from '../../src/locales/texts.ts';
import { gate } from '../support/gate.ts';
import { until } from '../support/program.ts';
import { useTestedBot } from '../support/tested-bot.ts';
import { useChat } from './chat.ts';

const texts = readTexts();
const start = useTestedBot();
const open = useChat();

describe('the bot', () => {
  it('answers one chat in order', async () => {
    const { api, settled } = await start();
    const maya = api.person(5001);
    // The first answer is held up; the second must not overtake it.
    api.faults.failNext('sendMessage', { delayMs: 300 });
    maya.send('/help');
    maya.send('/cancel');
    await settled();
    const said = maya.messages().filter(({ byBot }) => byBot);
    expect(said.map(({ text }) => text)).toEqual([
      texts.say('en', 'help'),
      texts.say('en', 'cancel-nothing'),
    ]);
  });

  it('lets no chat wait for another', async () => {
    const { api, settled } = await start();
    const [maya, jonas] = [api.person(5002), api.person(5003)];
    const { passed, pass } = gate();
    api.faults.failNext('sendMessage', {
      heldUntil: passed,
      when: (_method, params) => params['chat_id'] === maya.id,
    });
    maya.send('/help');
    jonas.send('/help');
    await until(() => jonas.last()?.text === texts.say('en', 'help'));
    expect(maya.last()).toBeUndefined();
    pass();
    await settled();
    expect(maya.last()?.text).toBe(texts.say('en', 'help'));
  });

  it('apologises for a bug and goes on', async () => {
    const { api, settled, logged } = await start();
    const maya = api.person(5004);
    api.faults.failNext('sendMessage', { status: 400, description: 'Bad Request: odd' });
    maya.send('/help');
    await settled();
    expect(maya.last()?.text).toBe(texts.say('en', 'error-failed'));
    expect(logged.filter((line) => line.includes('"level":50'))).toHaveLength(1);
    maya.send('/help');
    await settled();
    expect(maya.last()?.text).toBe(texts.say('en', 'help'));
  });

  it('says nothing to somebody who is gone', async () => {
    const { api, settled, logged } = await start();
    const maya = api.person(5005);
    api.faults.failNext('sendMessage', { status: 403, times: 5 });
    maya.send('/help');
    await settled();
    expect(api.counts()['sendMessage']).toBe(1);
    expect(logged.filter((line) => line.includes('"level":50'))).toEqual([]);
  });

  it('answers commands in the middle of a letter', async () => {
    const { say } = await open();
    await say('/write');
    expect(await say('/help')).toContain('How it works');
    expect(await say('/start')).toContain('Khadija Ismayilova');
  });

  it('answers long messages, in any script', async () => {
    const { say, api } = await open();
    for (const text of ['x'.repeat(4096), 'مرحبا {{x}} <b>', '/unknown', '/start '.repeat(80)]) {
      expect(await say(text)).not.toBe('');
    }
    expect(api.violations()).toEqual([]);
  });
});
