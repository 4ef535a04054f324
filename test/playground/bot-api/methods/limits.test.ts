import { once } from 'node:events';
import { request } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { callBotApi, localBotApi, TOKEN } from '../../../support/local-bot-api.ts';

const PERSON = 11;

/** Sends one message and returns Telegram's words for what is wrong with it, or 'ok'. */
async function send(params: Readonly<Record<string, unknown>>): Promise<unknown> {
  const { api } = await localBotApi();
  api.person(PERSON);
  const answer = await callBotApi(api, 'sendMessage', { chat_id: PERSON, text: 'x', ...params });
  return answer['ok'] === true ? 'ok' : answer['description'];
}

function keyboard(button: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { reply_markup: { inline_keyboard: [[{ text: 'Button', ...button }]] } };
}

describe('sendMessage', () => {
  it.each([
    ['an empty text', { text: '' }, 'message text is empty'],
    ['a blank text', { text: ' \n ' }, 'text must be non-empty'],
    ['4,097 characters', { text: 'a'.repeat(4097) }, 'message is too long'],
    ['an unknown chat', { chat_id: 99 }, 'chat not found'],
    ['no chat', { chat_id: '' }, 'chat_id is empty'],
    ['markup', { parse_mode: 'HTML' }, 'the local Bot API takes entities and no markup'],
  ])('refuses %s', async (_what, params, reason) => {
    expect(await send(params)).toBe(`Bad Request: ${reason}`);
  });

  it('takes 4,096 characters', async () => {
    expect(await send({ text: 'a'.repeat(4096) })).toBe('ok');
  });

  it.each([
    [{ callback_data: 'ä'.repeat(33) }, 'BUTTON_DATA_INVALID'],
    [{ copy_text: { text: 'x'.repeat(257) } }, 'BUTTON_COPY_TEXT_INVALID'],
    [{ text: ' ', callback_data: 'x' }, 'inline keyboard button text must be non-empty'],
    [
      { callback_data: '' },
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ],
    [
      { url: 'mailto:a@example.org' },
      "inline keyboard button URL 'mailto:a@example.org' is invalid: Unsupported URL protocol",
    ],
    [
      { url: 'http://localhost:8080/x' },
      "inline keyboard button URL 'http://localhost:8080/x' is invalid: Wrong HTTP URL",
    ],
  ])('refuses the button %o', async (button, reason) => {
    expect(await send(keyboard(button))).toBe(`Bad Request: ${reason}`);
  });

  it.each([
    [{ callback_data: 'ä'.repeat(32) }],
    [{ copy_text: { text: 'x'.repeat(256) } }],
    [{ url: 'https://t.me/postbag_bot?start=x' }],
    [{ url: 'http://127.0.0.1:8080/letter' }],
    [{ url: 'tg://resolve?domain=postbag_bot' }],
    [{ switch_inline_query: '' }],
  ])('takes the button %o', async (button) => {
    expect(await send(keyboard(button))).toBe('ok');
  });

  it('refuses more than 100 buttons and 8 in a row', async () => {
    const row = Array.from({ length: 9 }, () => ({ text: 'x', callback_data: 'x' }));
    const wide = await send({ reply_markup: { inline_keyboard: [row] } });
    const rows = Array.from({ length: 101 }, () => row.slice(0, 1));
    const long = await send({ reply_markup: { inline_keyboard: rows } });
    expect([wide, long]).toEqual(Array(2).fill('Bad Request: reply markup is too long'));
  });

  it('finds links, addresses and commands by itself', async () => {
    const { api } = await localBotApi();
    const person = api.person(PERSON);
    const text = 'Mail office@president.az, see https://example.org/a. or /help /no';
    const entities = [{ type: 'code', offset: text.length - 3, length: 3 }];
    await callBotApi(api, 'sendMessage', { chat_id: PERSON, text, entities });
    const view = person.last();
    const found = (view?.entities ?? []).map(({ type, offset, length }) => [
      type,
      view?.text.slice(offset, offset + length),
    ]);
    expect(found).toEqual([
      ['email', 'office@president.az'],
      ['url', 'https://example.org/a'],
      ['bot_command', '/help'],
      ['code', '/no'],
    ]);
  });

  it('notes links that Telegram drops', async () => {
    const { api } = await localBotApi();
    api.person(PERSON);
    const entities = [{ type: 'text_link', offset: 0, length: 5, url: 'mailto:a@example.org' }];
    await callBotApi(api, 'sendMessage', { chat_id: PERSON, text: 'write', entities });
    expect(api.violations()).toMatchObject([{ kind: 'lost link' }]);
  });
});

/** Uploads a file; returns Telegram's answer. */
async function sendFile(
  bytes: Uint8Array<ArrayBuffer>,
  fields: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const { api } = await localBotApi();
  api.person(PERSON);
  const form = new FormData();
  const all = { chat_id: String(PERSON), ...fields };
  for (const [name, value] of Object.entries(all)) form.set(name, value);
  form.set('document', new Blob([bytes]), 'letter.pdf');
  const response = await fetch(`${api.url}/bot${TOKEN}/sendDocument`, {
    method: 'POST',
    body: form,
  });
  return response.json();
}

describe('sendDocument', () => {
  it('takes a file with a caption of 1,024 characters', async () => {
    const answer = await sendFile(new Uint8Array(9), { caption: 'a'.repeat(1024) });
    expect(answer).toMatchObject({
      ok: true,
      result: { document: { file_name: 'letter.pdf', file_size: 9 } },
    });
  });

  it.each([
    ['an empty file', 0, {}, 'file must be non-empty'],
    ['a longer caption', 9, { caption: 'a'.repeat(1025) }, 'message caption is too long'],
    ['an unknown chat', 9, { chat_id: '99' }, 'chat not found'],
  ])('refuses %s', async (_what, size, fields, reason) => {
    const answer = await sendFile(new Uint8Array(size), fields);
    expect(answer).toMatchObject({ description: `Bad Request: ${reason}` });
  });

  it('refuses more than 50 MB unread', async () => {
    const { api } = await localBotApi();
    const length = 50 * 1024 * 1024 + 1;
    const headers = { 'content-type': 'multipart/form-data; boundary=x', 'content-length': length };
    const call = request(`${api.url}/bot${TOKEN}/sendDocument`, { method: 'POST', headers });
    onTestFinished(() => void call.destroy());
    call.on('error', () => undefined);
    const answered = once(call, 'response');
    call.write('--x');
    expect(await answered).toMatchObject([{ statusCode: 413 }]);
  });

  it('refuses a call without a file and an unknown id', async () => {
    const { api } = await localBotApi();
    api.person(PERSON);
    const missing = await callBotApi(api, 'sendDocument', { chat_id: PERSON });
    const unknown = await callBotApi(api, 'sendDocument', { chat_id: PERSON, document: 'file-9' });
    expect(missing['description']).toContain('there is no document in the request');
    expect(unknown['description']).toContain('wrong remote file identifier specified');
  });
});

describe('editMessageCaption', () => {
  it('changes what stands below a file, and refuses what Telegram refuses', async () => {
    const { api } = await localBotApi();
    const person = api.person(PERSON);
    const edit = async (params: object): Promise<unknown> => {
      const answer = await callBotApi(api, 'editMessageCaption', { chat_id: PERSON, ...params });
      return answer['description'];
    };
    await callBotApi(api, 'sendMessage', { chat_id: PERSON, text: 'one' });
    expect(await edit({ message_id: person.last()?.id, caption: 'x' })).toContain(
      'there is no caption in the message to edit',
    );
    const form = new FormData();
    form.set('chat_id', String(PERSON));
    form.set('document', new Blob([new Uint8Array(9)]), 'letter.pdf');
    await fetch(`${api.url}/bot${TOKEN}/sendDocument`, { method: 'POST', body: form });
    const sent = person.last()?.id;
    expect(await edit({ message_id: sent, caption: 'a'.repeat(1025) })).toContain(
      'message caption is too long',
    );
    expect(await edit({ message_id: sent, caption: 'two' })).toBeUndefined();
    expect(person.last()?.text).toBe('two');
    expect(await edit({ message_id: sent, caption: 'two' })).toContain('message is not modified');
  });
});

describe('editMessageText', () => {
  it('refuses what Telegram refuses', async () => {
    const { api } = await localBotApi();
    const own = api.person(PERSON).send('hello');
    const edit = async (params: object): Promise<unknown> => {
      const answer = await callBotApi(api, 'editMessageText', { chat_id: PERSON, ...params });
      return answer['description'];
    };
    await callBotApi(api, 'sendMessage', { chat_id: PERSON, text: 'one' });
    const sent = api.person(PERSON).last()?.id;
    expect(await edit({ message_id: sent, text: 'one' })).toContain('message is not modified');
    expect(await edit({ message_id: own, text: 'x' })).toContain("message can't be edited");
    expect(await edit({ message_id: 5, text: 'x' })).toContain('message to edit not found');
    expect(await edit({ message_id: sent, text: 'a'.repeat(4097) })).toContain('MESSAGE_TOO_LONG');
  });
});

describe('deleteMessage', () => {
  it('deletes once and within 48 hours', async () => {
    const { api, clock } = await localBotApi();
    const person = api.person(PERSON);
    const remove = (id?: number): ReturnType<typeof callBotApi> =>
      callBotApi(api, 'deleteMessage', { chat_id: PERSON, message_id: id });
    for (const text of ['one', 'two']) {
      await callBotApi(api, 'sendMessage', { chat_id: PERSON, text });
    }
    const [one, two] = person.messages().map(({ id }) => id);
    expect(await remove(one)).toMatchObject({ ok: true });
    expect((await remove(one))['description']).toContain('message to delete not found');
    clock.moveTo(clock.now() + 49 * 3_600_000);
    expect((await remove(two))['description']).toContain("message can't be deleted");
    expect(person.messages({ deleted: true }).map(({ deleted }) => deleted)).toEqual([true, false]);
  });
});

describe('answerCallbackQuery', () => {
  it('refuses queries older than 15 minutes of the clock', async () => {
    const { api, clock } = await localBotApi();
    const person = api.person(PERSON);
    await callBotApi(api, 'sendMessage', {
      chat_id: PERSON,
      text: 'x',
      ...keyboard({ callback_data: 'y' }),
    });
    const answer = (id: string): ReturnType<typeof callBotApi> =>
      callBotApi(api, 'answerCallbackQuery', { callback_query_id: id });
    const id = person.tap(person.last()?.id ?? 0, 'y');
    expect(api.violations()).toMatchObject([{ kind: 'unanswered callback' }]);
    expect(await answer(id)).toMatchObject({ ok: true });
    expect(await answer(id)).toMatchObject({ ok: true });
    const late = person.tap(person.last()?.id ?? 0, 'y');
    clock.moveTo(clock.now() + 16 * 60_000);
    expect((await answer(late))['description']).toContain('query is too old');
    expect((await answer('1'))['description']).toContain('query ID is invalid');
  });
});

describe('setMyCommands', () => {
  it('keeps commands by scope and language', async () => {
    const { api } = await localBotApi();
    const commands = [{ command: 'help', description: 'Hilfe' }];
    await callBotApi(api, 'setMyCommands', { commands, language_code: 'de' });
    const german = await callBotApi(api, 'getMyCommands', { language_code: 'de' });
    const others = await callBotApi(api, 'getMyCommands');
    expect([german['result'], others['result']]).toEqual([commands, []]);
  });

  it('refuses bad names and missing descriptions', async () => {
    const { api } = await localBotApi();
    const set = async (command: string, description: string): Promise<unknown> =>
      (await callBotApi(api, 'setMyCommands', { commands: [{ command, description }] }))[
        'description'
      ];
    expect(await set('Help', 'x')).toContain('BOT_COMMAND_INVALID');
    expect(await set('help', '')).toContain("command description can't be empty");
  });
});
