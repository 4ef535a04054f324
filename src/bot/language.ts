import { Composer } from 'grammy';
import type { PostbagContext } from '../conversations/context.ts';
import { button, type Screen } from '../conversations/screen.ts';
import { languageName } from '../locales/names.ts';
import type { Texts } from '../locales/texts.ts';
import { isLanguage, type Language } from '../urgent-action/language.ts';
import { plainScreen, sendScreen, turnIntoScreen } from './view/screen.ts';

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
    const chosen = plainScreen(ctx.say('language-chosen'));
    await turnIntoScreen(ctx, slug === undefined ? chosen : screenBehind(ctx, slug));
  });

  return composer;
}

/** Every language under its own name, two in a row: somebody who reads none of the others finds theirs. */
function menu(ctx: PostbagContext, languages: readonly Language[], suffix: string): Screen {
  const buttons = languages.map((language) => {
    const mark = language === ctx.language ? '✓ ' : '';
    return button(`${mark}${languageName(language, language)}`, `l:${language}${suffix}`);
  });
  const rows = Math.ceil(buttons.length / 2);
  const keyboard = Array.from({ length: rows }, (_, row) => buttons.slice(row * 2, row * 2 + 2));
  return { text: ctx.say('language-choose'), keyboard };
}

async function choose(ctx: PostbagContext, language: Language, texts: Texts): Promise<void> {
  await ctx.saveWriter({ ...ctx.writer, language });
  ctx.language = language;
  ctx.say = (key, args) => texts.say(language, key, args);
}
