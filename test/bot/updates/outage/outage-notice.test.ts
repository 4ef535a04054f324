import { Api } from 'grammy';
import type { Update } from 'grammy/types';
import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { createOutageNotice } from '../../../../src/bot/updates/outage/outage-notice.ts';
import { readTexts } from '../../../../src/locales/texts.ts';
import { localBotApi, TOKEN } from '../../../support/local-bot-api.ts';

const texts = readTexts();
const MOMENT = texts.say('en', 'error-moment');

/** The notice of a bot, what somebody has typed to it, and the notices in their chat. */
async function noticed() {
  const { api } = await localBotApi();
  const telegram = new Api(TOKEN, { apiRoot: api.url });
  const log = pino({ level: 'silent' });
  const person = api.person(7, { first_name: 'Nora', language_code: 'en' });
  const typed = async (text: string): Promise<Update> => {
    person.send(text);
    const [update] = (await telegram.getUpdates({ offset: -1 })).slice(-1);
    if (update === undefined) throw new Error('There is no update.');
    return update;
  };
  const notices = (): number => {
    const all = person.messages({ deleted: true });
    return all.filter(({ text }) => text === MOMENT).length;
  };
  return { notice: createOutageNotice({ api: telegram, texts, log }), typed, notices };
}

describe('createOutageNotice', () => {
  it('tells everybody once in an outage, and anew in the next', async () => {
    const { notice, typed, notices } = await noticed();
    const [first, second] = [await typed('one'), await typed('two')];
    await notice.tell(first);
    await notice.tell(second);
    expect(notices()).toBe(1);
    notice.over(second);
    await notice.tell(await typed('three'));
    expect(notices()).toBe(2);
  });

  it('tells nobody of what was handled meanwhile', async () => {
    const { notice, typed, notices } = await noticed();
    const [untold, told] = [await typed('one'), await typed('two')];
    notice.over(untold);
    await notice.tell(untold);
    expect(notices()).toBe(0);
    await notice.tell(told);
    notice.over(told);
    await notice.tell(told);
    expect(notices()).toBe(1);
  });
});
