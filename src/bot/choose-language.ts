import { Composer } from 'grammy';
import { button, inRows, ticked, type Screen } from '../conversations/screen.ts';
import { languageName } from '../locales/names.ts';
import { isLanguage, type Language } from '../urgent-action/language.ts';
import { actionOrStartScreen } from './cases/open-actions.ts';
import { ownView } from './cases/own-view.ts';
import type { PostbagContext } from './view/context.ts';
import { sendScreen, turnIntoScreen } from './view/show.ts';
import { saidWithWayOn } from './view/way-on.ts';

/**
 * /language, and the language button of cards and lists. `l:for:<slug>` turns a screen into the
 * menu, `l:<language>:<slug>` chooses and turns back (without a slug to the list), `l:<language>`
 * chooses and says so.
 */
export const languageHandlers = new Composer<PostbagContext>();

languageHandlers.command('language', (ctx) => sendScreen(ctx, languageMenu(ctx, '')));

languageHandlers.callbackQuery(/^l:for:(.*)$/, (ctx) =>
  turnIntoScreen(ctx, languageMenu(ctx, `:${ctx.match[1] ?? ''}`)),
);

languageHandlers.callbackQuery(/^l:([a-z]{2})(?::(.*))?$/, async (ctx, next) => {
  const [, language = '', slug] = ctx.match;
  if (!isLanguage(language)) return next();
  const before = await speak(ctx, language);
  const screen =
    slug === undefined
      ? saidWithWayOn(ctx, ctx.say('language-chosen'))
      : actionOrStartScreen(slug, ctx.actions, await ownView(ctx, slug));
  await turnIntoScreen(ctx, screen);
  await speakInReminders(ctx, before);
});

/** Speaks `language` from here on, and returns the one before. */
async function speak(ctx: PostbagContext, language: Language): Promise<Language> {
  const before = ctx.language;
  await ctx.saveWriter({ ...ctx.writer, language });
  ctx.language = language;
  return before;
}

/** Reminders speak the language chosen last. */
async function speakInReminders(ctx: PostbagContext, before: Language): Promise<void> {
  const { language, services, writerId } = ctx;
  if (language !== before) await services.following.speak(writerId, language);
}

/** Chooses the language whose name was typed. */
export async function chooseTyped(ctx: PostbagContext, language: Language): Promise<void> {
  const before = await speak(ctx, language);
  await sendScreen(ctx, saidWithWayOn(ctx, ctx.say('language-chosen')));
  await speakInReminders(ctx, before);
}

/**
 * Every language under its own name, two in a row: somebody who reads none of the others finds
 * theirs.
 */
function languageMenu(ctx: PostbagContext, suffix: string): Screen {
  const buttons = ctx.services.texts.languages.map((language) =>
    button(
      ticked(languageName(language, language), language === ctx.language),
      `l:${language}${suffix}`,
    ),
  );
  return { text: ctx.say('language-choose'), keyboard: inRows(buttons, 2) };
}
