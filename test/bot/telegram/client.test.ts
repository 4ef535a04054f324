import { Api, GrammyError, HttpError, InputFile } from 'grammy';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createTelegramClient, type TelegramClient } from '../../../src/bot/telegram/client.ts';
import { localBotApi, TOKEN } from '../../support/local-bot-api.ts';

const log = pino({ level: 'silent' });
const MAYA = 101;

function over(client: TelegramClient): Api {
  const api = new Api(TOKEN);
  api.config.use(client.transport);
  return api;
}

/** A grammY Api over our client, and the local Bot API behind it. */
async function connected(patienceMs?: number) {
  const { api: server } = await localBotApi();
  const client = createTelegramClient({
    apiRoot: server.url,
    token: TOKEN,
    log,
    ...(patienceMs === undefined ? {} : { patienceMs }),
  });
  onTestFinished(() => client.close());
  server.person(MAYA);
  return { server, client, api: over(client) };
}

describe('telegram client', () => {
  it('calls a method and reads the result', async () => {
    const { api } = await connected();
    expect((await api.sendMessage(MAYA, 'Hello')).text).toBe('Hello');
  });

  it('tries again after a 500', async () => {
    const { api, server } = await connected();
    server.faults.failNext('sendMessage', { status: 500, times: 3 });
    await api.sendMessage(MAYA, 'Hello');
    expect(server.person(MAYA).messages()).toHaveLength(1);
  });

  it('waits for as long as a 429 says', async () => {
    const { api, server } = await connected();
    server.faults.failNext('sendMessage', { status: 429, retry_after: 1 });
    const startedAtMs = performance.now();
    await api.sendMessage(MAYA, 'Hello');
    expect(performance.now() - startedAtMs).toBeGreaterThanOrEqual(1000);
  });

  it('gives a 429 up that outlasts its patience', async () => {
    const { api, server } = await connected(2_000);
    server.faults.failNext('sendMessage', { status: 429, retry_after: 60 });
    const sending = api.sendMessage(MAYA, 'Hello');
    await expect(sending).rejects.toMatchObject({ error_code: 429 });
    await expect(sending).rejects.toBeInstanceOf(GrammyError);
  });

  it('tries again after a lost connection', async () => {
    const { api, server } = await connected();
    server.faults.failNext('sendMessage', { dropConnection: true, times: 2 });
    await api.sendMessage(MAYA, 'Hello');
    expect(server.person(MAYA).messages()).toHaveLength(1);
  });

  it('does not repeat what Telegram refuses', async () => {
    const { api, server } = await connected();
    await expect(api.sendMessage(MAYA, '')).rejects.toMatchObject({ error_code: 400 });
    expect(server.counts()['sendMessage']).toBe(1);
  });

  it('takes a second edit to the same text for done', async () => {
    const { api, server } = await connected();
    const { message_id: id } = await api.sendMessage(MAYA, 'One');
    await api.editMessageText(MAYA, id, 'Two');
    await api.editMessageText(MAYA, id, 'Two');
    expect(server.violations()).toEqual([]);
  });

  it('takes "message is not modified" for done', async () => {
    const { api } = await connected();
    const { message_id: id } = await api.sendMessage(MAYA, 'One');
    await expect(api.editMessageText(MAYA, id, 'One')).resolves.toBe(true);
  });

  it('takes an old callback query for answered', async () => {
    const { api } = await connected();
    await expect(api.answerCallbackQuery('12345')).resolves.toBe(true);
  });

  it('ends all waiting when it is closed', async () => {
    const { api, client, server } = await connected();
    server.faults.failNext('sendMessage', { status: 500, times: Infinity });
    const sending = api.sendMessage(MAYA, 'Hello');
    setTimeout(() => void client.close(), 300);
    await expect(sending).rejects.toBeInstanceOf(HttpError);
  });

  it('waits for a server that is not there yet', async () => {
    const { server } = await connected();
    const port = server.port;
    await server.close();
    const client = createTelegramClient({
      apiRoot: `http://127.0.0.1:${port}`,
      token: TOKEN,
      log,
    });
    onTestFinished(() => client.close());
    const asking = over(client).getMe();
    setTimeout(() => void localBotApi({ port }), 500);
    expect((await asking).is_bot).toBe(true);
  });
});

/** The document last shown to Maya, as it would be downloaded. */
async function lastDocument({ server }: Awaited<ReturnType<typeof connected>>) {
  const { document } =
    [...(server.server.world.chats.get(MAYA)?.messages.values() ?? [])].at(-1)?.message ?? {};
  const response = await fetch(`${server.url}/file/bot${TOKEN}/documents/${document?.file_id}`);
  return { name: document?.file_name, bytes: Buffer.from(await response.arrayBuffer()) };
}

describe('files', () => {
  const LETTER = Buffer.from('%PDF-1.7 größer \0\r\n--postbag-');

  it('go out whole with their name, caption and buttons', async () => {
    const world = await connected();
    const sent = await world.api.sendDocument(MAYA, new InputFile(LETTER, 'Письмо “1” für.pdf'), {
      caption: 'Here: "it"',
      reply_markup: { inline_keyboard: [[{ text: 'Sent', callback_data: 'd:1' }]] },
    });
    expect(sent).toMatchObject({ caption: 'Here: "it"', chat: { id: MAYA } });
    expect(sent.reply_markup?.inline_keyboard[0]?.[0]?.text).toBe('Sent');
    expect(await lastDocument(world)).toEqual({ name: 'Письмо “1” für.pdf', bytes: LETTER });
  });

  it('are sent again whole after a lost connection and a 429', async () => {
    const world = await connected();
    world.server.faults.failNext('sendDocument', { dropConnection: true });
    world.server.faults.failNext('sendDocument', { status: 429, retry_after: 1 });
    await world.api.sendDocument(MAYA, new InputFile(LETTER, 'a.pdf'));
    expect((await lastDocument(world)).bytes).toEqual(LETTER);
    expect(world.server.person(MAYA).messages()).toHaveLength(1);
  });

  it('may come as a stream', async () => {
    const world = await connected();
    const chunks = [LETTER.subarray(0, 9), LETTER.subarray(9)];
    await world.api.sendDocument(MAYA, new InputFile(chunks, 'a.pdf'));
    expect((await lastDocument(world)).bytes).toEqual(LETTER);
  });

  it('cannot break out of the header with their name', async () => {
    const world = await connected();
    await world.api.sendDocument(MAYA, new InputFile(LETTER, 'a"\r\nx: y".pdf'));
    expect((await lastDocument(world)).bytes).toEqual(LETTER);
    expect(world.server.person(MAYA).messages()).toHaveLength(1);
  });

  it('are known by their id the second time', async () => {
    const { api } = await connected();
    const { document } = await api.sendDocument(MAYA, new InputFile(LETTER, 'a.pdf'));
    expect((await api.sendDocument(MAYA, document.file_id)).document.file_name).toBe('a.pdf');
  });

  it('fail loudly inside an album, where none is looked for', async () => {
    const { api } = await connected();
    const media = [{ type: 'document' as const, media: new InputFile(LETTER, 'a.pdf') }];
    await expect(api.sendMediaGroup(MAYA, media)).rejects.toThrow('must be sent via grammY');
  });
});
