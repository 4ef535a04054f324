import { Composer, InlineKeyboard } from 'grammy';
import type { PostbagContext } from '../conversations/context.ts';
import { languageName } from '../locales/names.ts';
import type { Texts } from '../locales/texts.ts';
import { isLanguage, type Language } from '../urgent-action/language.ts';
import { sendScreen, turnIntoScreen, type Screen } from './screen.ts';

export interface LanguageOptions {
  readonly texts: Texts;
  /** What the screen that the menu came from looks like now; `slug` is empty for the list. */
  readonly screenBehind: (ctx: PostbagContext, slug: string) => Screen;
}

/**
 * /language, and the language button of cards and lists. `l:for:<slug>` turns a screen into the menu,
 * `l:<language>:<slug>` chooses and turns back, `l:<language>` chooses and says so.
 */
export function languageHandlers({
  texts,
  screenBehind,
}: LanguageOptions): Composer<PostbagContext> {
  const composer = new Composer<PostbagContext>();

  composer.command('language', (ctx) => sendScreen(ctx, menu(ctx, texts.languages, '')));

  composer.callbackQuery(/^l:for:(.*)$/, async (ctx) => {
    await turnIntoScreen(ctx, menu(ctx, texts.languages, `:${ctx.match[1] ?? ''}`));
  });

  composer.callbackQuery(/^l:([a-z]{2})(?::(.*))?$/, async (ctx, next) => {
    const [, language = '', slug] = ctx.match;
    if (!isLanguage(language)) return next();
    await choose(ctx, language, texts);
    const chosen = { text: ctx.say('language-chosen') };
    await turnIntoScreen(ctx, slug === undefined ? chosen : screenBehind(ctx, slug));
  });

  return composer;
}

/** Every language under its own name, two in a row: somebody who reads none of the others finds theirs. */
function menu(ctx: PostbagContext, languages: readonly Language[], suffix: string): Screen {
  const keyboard = new InlineKeyboard();
  languages.forEach((language, index) => {
    if (index > 0 && index % 2 === 0) keyboard.row();
    const mark = language === ctx.language ? '✓ ' : '';
    keyboard.text(`${mark}${languageName(language, language)}`, `l:${language}${suffix}`);
  });
  return { text: ctx.say('language-choose'), keyboard };
}

async function choose(ctx: PostbagContext, language: Language, texts: Texts): Promise<void> {
  await ctx.saveWriter({ ...ctx.writer, language });
  ctx.language = language;
  ctx.say = (key, args) => texts.say(language, key, args);
}
