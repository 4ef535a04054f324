import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/bot/register-commands.ts';
import { useChat } from './chat.ts';

const open = useChat();

describe('/help and /privacy', () => {
  it('explain how it works', async () => {
    const { say } = await open();
    expect(await say('/help')).toContain('How it works');
  });

  it('name every command in the help', async () => {
    const { say } = await open();
    const help = await say('/help');
    for (const command of COMMANDS.filter((name) => name !== 'help')) {
      expect(help).toContain(`/${command} `);
    }
  });

  it('say what is kept and for how long', async () => {
    const { say } = await open();
    const privacy = await say('/privacy');
    for (const part of ['14 days', '180 days', '30 days', 'never stored', '/forget']) {
      expect(privacy).toContain(part);
    }
  });
});
