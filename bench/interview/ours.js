/*
 * Our bot as it runs, with one thing exchanged: the questions. Middleware, polling, Telegram
 * client, sealed records and the engine are those of src.
 */
import { Api, Composer } from 'grammy';
import { Redis } from 'ioredis';
import { pino } from 'pino';
import { z } from 'zod';
import { createBot } from '../../dist/bot/create-bot.js';
import { createOutageNotice } from '../../dist/bot/updates/outage/outage-notice.js';
import { startInboxWork } from '../../dist/bot/updates/inbox/inbox-work.js';
import { createLossNotice } from '../../dist/bot/updates/outage/loss-notice.js';
import { startPolling } from '../../dist/bot/updates/taking/polling.js';
import { watchStore } from '../../dist/bot/updates/outage/store-watch.js';
import { createTelegramClient } from '../../dist/bot/telegram/client.js';
import { updateHandler } from '../../dist/bot/updates/handler.js';
import { beginInterview } from '../../dist/conversations/engine.js';
import { interviewRecordSchema } from '../../dist/conversations/interview-state.js';
import { saidIn } from '../../dist/conversations/letter/said.js';
import { withWays } from '../../dist/conversations/letter/question-buttons.js';
import { readTexts } from '../../dist/locales/texts.js';
import { TTL_SECONDS } from '../../dist/store/lifetimes.js';
import { keys } from '../../dist/store/redis-keys.js';
import { createInbox } from '../../dist/store/inbox/inbox.js';
import { DRAFT_SIZES } from '../../dist/store/sealed/padding.js';
import { createSeal } from '../../dist/store/sealed/seal.js';
import { sealedRecord } from '../../dist/store/sealed/sealed-record.js';
import { createWriters } from '../../dist/store/writers.js';
import { createMetrics } from '../../dist/web/metrics.js';
import { FAREWELL, questions } from './questions.js';
import { reportUsage } from './report.js';

const [, , apiRoot, token, redisUrl] = process.argv;
const log = pino({ level: 'warn' }, process.stderr);
const client = new Redis(redisUrl);
const seal = createSeal(Buffer.alloc(32, 1));

const button = (text, data) => ({ text, callback_data: data });

const questionOf = ({ step, text, buttons }) => ({
  step,
  applies: () => true,
  answered: (draft) => step in draft.answers,
  render: () => ({
    text,
    keyboard: [buttons.map((label) => button(label, `q:${step}:${label}`))],
  }),
  tapped: (value, draft) => (buttons.includes(value) ? answered(draft, step, value) : undefined),
  ...(buttons.length === 0 && { typed: (text, draft) => answered(draft, step, text) }),
});

const answered = (draft, step, value) => ({
  kind: 'answered',
  draft: { ...draft, answers: { ...draft.answers, [step]: value } },
});

/** The last question of an interview stands until the writer finishes: here it says good-bye. */
const farewell = {
  step: 'farewell',
  applies: () => true,
  answered: () => false,
  render: () => ({ text: FAREWELL, keyboard: [] }),
  tapped: () => ({ kind: 'finished' }),
};

const draftSchema = z.strictObject({
  version: z.literal(1),
  answers: z.record(z.string(), z.string()),
  asking: z.string().optional(),
  backTo: z.string().optional(),
  heard: z.record(z.string(), z.number()).optional(),
});

const inbox = createInbox(client, seal);
const fences = new Map();
const fence = (chatId) => fences.get(inbox.nameOf(chatId));

const drafts = sealedRecord(client, seal, {
  key: keys.draft,
  ttlSeconds: TTL_SECONDS.draft,
  sizes: DRAFT_SIZES,
  schema: interviewRecordSchema(draftSchema),
  fence,
  effect: 'applied',
});

const texts = readTexts();
const asked = [...questions.map(questionOf), farewell];
const worldIn = (language) => ({
  action: { slug: 'bench' },
  language,
  say: (key, args) => texts.say(language, key, args),
  inLanguage: worldIn,
});

const interview = {
  records: drafts,
  questions: asked,
  refusal: () => undefined,
  world: () => worldIn('en'),
  withWays,
  said: saidIn(asked),
  anytime: () => undefined,
  nothingOpen: () => undefined,
  corrected: () => undefined,
  help: (misfit) => misfit,
  pause: () => ({ text: 'later', keyboard: [] }),
  stop: () => ({ text: 'stopped', keyboard: [] }),
  finish: () => Promise.resolve(),
};

const begin = new Composer();
begin.command('questions', (ctx) => beginInterview(interview, ctx, { version: 1, answers: {} }));

const telegram = createTelegramClient({ apiRoot, token, log });
const api = new Api(token);
api.config.use(telegram.transport);
const store = watchStore(client, () => client.set(keys.probe(), ''), log);
const notice = createOutageNotice({ api, texts, log });
const loss = createLossNotice({ redis: client, seal, api, texts });
const writers = createWriters(client, seal, fence);
const bot = createBot({
  token,
  transport: telegram.transport,
  services: {
    texts,
    actions: () => [],
    now: Date.now,
    writers,
    organisation: { name: undefined, contact: undefined },
    drafts,
    letterInterview: interview,
  },
  atAnyTime: [begin],
});
await client.ping();
await bot.init();
const { updateDone } = createMetrics();
const handle = updateHandler({
  bot,
  texts,
  store,
  loss,
  log,
  languageOf: async (chatId) => (await writers.load(chatId))?.language,
  onDone: updateDone,
});
const work = startInboxWork({ inbox, handle, store, notice, loss, log }, fences);

reportUsage();
work.start();
startPolling({ api, work, store, notice, log });
