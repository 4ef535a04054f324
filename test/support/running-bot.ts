import { readTexts } from '../../src/locales/texts.ts';
import { localBotApi, TOKEN } from './local-bot-api.ts';
import { runProgram, temporaryFolder, until, type Program } from './program.ts';

export const texts = readTexts();

/**
 * The program confirms what it handles quickly; a slow machine gets time to go on with its answer.
 */
const QUIET_MS = 150;

/** Whom the tests of the program write as. */
export const MAYA = 501;

/** The program in a process of its own, polling a local Bot API, and somebody who writes to it. */
export async function runningBot(env: Readonly<Record<string, string>> = {}, token = TOKEN) {
  const { api, clock } = await localBotApi({ token });
  const dataDir = await temporaryFolder();
  const all: Record<string, string> = {
    BOT_TOKEN: token,
    TELEGRAM_API_ROOT: api.url,
    DATA_DIR: dataDir,
    CLOCK_START: '2014-11-05T09:00:00Z',
    ...env,
  };
  const program = runProgram(all);
  const maya = api.person(MAYA, { first_name: 'Mayafirst', language_code: 'en' });
  const settled = (): Promise<void> => api.waitForIdle({ quietMs: QUIET_MS, timeoutMs: 50_000 });
  /** Sends `text` and resolves with the next answer. */
  const say = async (text: string): Promise<string> => {
    const before = maya.messages().filter(({ byBot }) => byBot).length;
    maya.send(text);
    await until(
      () => maya.messages().filter(({ byBot }) => byBot).length > before,
      undefined,
      () => `an answer to ${text}; log:\n${program.stderr()}`,
    );
    await settled();
    return maya.last()?.text ?? '';
  };
  return { api, clock, dataDir, env: all, program, maya, say, settled };
}

/** The address that the program says it listens on. */
export function addressOf(program: Program): string {
  const [, address] = /"url":"(http[^"]+)"/.exec(program.stderr()) ?? [];
  if (address === undefined) throw new Error(`No address in:\n${program.stderr()}`);
  return address;
}
