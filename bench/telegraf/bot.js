/*
 * The bot to compare with: a Telegraf 4 WizardScene with its session in Redis, written as
 * Telegraf's own examples are. It says and does in the chat what ours does, call for call: the tap
 * is answered, the message edited into the next question, and the buttons of a question answered in
 * words are taken away.
 */
import { Redis } from 'ioredis';
import { Markup, Scenes, session, Telegraf } from 'telegraf';
import { FAREWELL, questions } from '../interview/questions.js';
import { reportUsage } from '../interview/report.js';

const [, , apiRoot, token, redisUrl] = process.argv;
const redis = new Redis(redisUrl);
const TTL_SECONDS = 14 * 24 * 60 * 60;

const store = {
  get: async (key) => JSON.parse((await redis.get(`telegraf:${key}`)) ?? 'null') ?? undefined,
  set: (key, value) => redis.set(`telegraf:${key}`, JSON.stringify(value), 'EX', TTL_SECONDS),
  delete: (key) => redis.del(`telegraf:${key}`),
};

const keyboardOf = ({ step, buttons }) =>
  Markup.inlineKeyboard([
    buttons.map((label) => Markup.button.callback(label, `q:${step}:${label}`)),
    [Markup.button.callback('Back', 'q:go:back'), Markup.button.callback('Later', 'q:go:later')],
  ]);

const optionsOf = (question) => ({
  link_preview_options: { is_disabled: true },
  ...(question && keyboardOf(question)),
});

/** Shows the next question, or the farewell: in place of the tapped message, or below. */
async function show(ctx, question) {
  const text = question?.text ?? FAREWELL;
  if (ctx.callbackQuery) {
    await Promise.all([ctx.answerCbQuery(), ctx.editMessageText(text, optionsOf(question))]);
    return;
  }
  const { shown } = ctx.wizard.state;
  const [message] = await Promise.all([
    ctx.reply(text, optionsOf(question)),
    shown && ctx.telegram.editMessageReplyMarkup(ctx.chat.id, shown, undefined, undefined),
  ]);
  ctx.wizard.state.shown = message.message_id;
}

function readAnswer(ctx, { step, buttons }) {
  if (buttons.length === 0) return ctx.message?.text;
  const [, asked, value] = ctx.callbackQuery?.data?.split(':') ?? [];
  return asked === step && buttons.includes(value) ? value : undefined;
}

async function begin(ctx) {
  await show(ctx, questions[0]);
  return ctx.wizard.next();
}

const steps = questions.map((question, index) => async (ctx) => {
  const answer = readAnswer(ctx, question);
  if (answer === undefined) return undefined;
  ctx.wizard.state.answers = { ...ctx.wizard.state.answers, [question.step]: answer };
  const next = questions[index + 1];
  await show(ctx, next);
  return next ? ctx.wizard.next() : ctx.scene.leave();
});

const scene = new Scenes.WizardScene('interview', begin, ...steps);
const stage = new Scenes.Stage([scene]);
const bot = new Telegraf(token, { telegram: { apiRoot } });
bot.use(session({ store }));
bot.use(stage.middleware());
bot.command('questions', (ctx) => ctx.scene.enter('interview'));
bot.catch((error) => {
  process.stderr.write(`telegraf: ${String(error)}\n`);
  process.exitCode = 1;
});

reportUsage();
await bot.launch({ allowedUpdates: ['message', 'callback_query'] });
