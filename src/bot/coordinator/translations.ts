import { Composer, InputFile } from 'grammy';
import {
  translationFile,
  translationIn,
  type TranslationOf,
} from '../../conversations/coordinator/translations/translation-file.ts';
import {
  checkTexts,
  findTranslatable,
  markChecked,
  offerTexts,
  type CheckedTexts,
} from '../../conversations/coordinator/translations/translations.ts';
import { loadDrafts } from '../../conversations/coordinator/sheet/sheet-draft.ts';
import { brokenRuleInWords, findingInWords } from '../../conversations/coordinator/findings.ts';
import { listed } from '../../conversations/coordinator/screens.ts';
import { button, plainScreen, type Screen } from '../../conversations/screen.ts';
import { languageInText } from '../../locales/names.ts';
import { CLAUSE_EXAMPLES } from '../../urgent-action/checks/wording.ts';
import { isLanguage } from '../../urgent-action/language.ts';
import type { UrgentAction } from '../../urgent-action/urgent-action.ts';
import { sendScreen } from '../view/show.ts';
import type { SheetContext } from './coordinators.ts';

/** Languages that are added to an urgent action through files: handed out, taken back, checked. */
export const translationHandlers = new Composer<SheetContext>();

const YAML = /\.ya?ml$/i;
/** Texts of an urgent action are some ten thousand. */
const BYTES_AT_MOST = 300_000;
const LINES_SHOWN = 25;
const MESSAGE_LENGTH = 3_900;

translationHandlers.callbackQuery(/^kt:([a-z0-9-]+):([a-z]{2})$/, async (ctx, next) => {
  const [, slug = '', language = ''] = ctx.match;
  if (!isLanguage(language)) return next();
  const found = await findTranslatable(ctx, slug);
  if (found === undefined) return next();
  await ctx.answerCallbackQuery();
  const args = {
    language: languageInText(language, ctx.language),
    example: CLAUSE_EXAMPLES[language],
  };
  const header = ctx.say('translation-header', args);
  const { files, draft } = found;
  const text = translationFile(files, { slug, language }, header, draft?.words);
  const file = new InputFile(Buffer.from(text), `${slug}.${language}.yaml`);
  await ctx.replyWithDocument(file, { caption: ctx.say('translation-handed-out', args) });
});

translationHandlers.on('message:document').filter(
  ({ message }) => YAML.test(message.document.file_name ?? ''),
  async (ctx) => {
    const { file_name: name = '', file_size: size = 0 } = ctx.message.document;
    const { file_path } = size > BYTES_AT_MOST ? {} : await ctx.getFile();
    if (file_path === undefined) return sendScreen(ctx, unknownScreen(ctx));
    const bytes = await ctx.services.coordination.download(file_path);
    const text = Buffer.from(bytes)
      .toString('utf8')
      .replace(/^\uFEFF/, '');
    const of = translationIn(text, name);
    const found = of && (await findTranslatable(ctx, of.slug));
    if (of === undefined || found === undefined) return sendScreen(ctx, unknownScreen(ctx));
    const checked = checkTexts(found, of, text);
    if (checked.problems.some(({ severity }) => severity === 'error'))
      return sendScreen(ctx, problemsScreen(ctx, checked));
    const { drafts } = ctx.services.coordination;
    const kept = await loadDrafts(drafts, ctx.writerId);
    await drafts.save(ctx.writerId, { ...kept, translation: { ...of, text } });
    await sendScreen(ctx, readyScreen(ctx, of, checked));
  },
);

translationHandlers.callbackQuery(/^kx:(checked|unchecked|no)$/, async (ctx, next) => {
  const { drafts } = ctx.services.coordination;
  const { translation, ...kept } = await loadDrafts(drafts, ctx.writerId);
  if (translation === undefined) return next();
  await ctx.answerCallbackQuery();
  const { text, slug, language } = translation;
  const choice = ctx.match[1];
  await drafts.save(ctx.writerId, kept);
  if (choice === 'no') return sendScreen(ctx, plainScreen(ctx.say('coordinator-thrown')));
  const outcome = await offerTexts(ctx, { slug, language }, text, choice === 'checked');
  await sendScreen(ctx, outcomeScreen(ctx, outcome, language));
});

translationHandlers.callbackQuery(/^kv:([a-z0-9-]+):([a-z]{2})$/, async (ctx, next) => {
  const [, slug = '', language = ''] = ctx.match;
  if (!isLanguage(language) || ctx.actions.find(slug) === undefined) return next();
  await ctx.answerCallbackQuery();
  const outcome = await markChecked(ctx, { slug, language });
  await sendScreen(ctx, outcomeScreen(ctx, outcome, language));
});

function unknownScreen({ say }: SheetContext): Screen {
  return plainScreen(say('translation-unknown'));
}

function outcomeScreen(
  ctx: SheetContext,
  outcome: Awaited<ReturnType<typeof offerTexts>>,
  language: TranslationOf['language'],
): Screen {
  const name = languageInText(language, ctx.language);
  return plainScreen(
    outcome === 'published'
      ? ctx.say('translation-offered', { language: name })
      : ctx.say('coordinator-changed-meanwhile'),
  );
}

/** What is wrong, by line, errors and remarks as `check` finds them. */
function problemsScreen({ say }: SheetContext, checked: CheckedTexts): Screen {
  const text = say('translation-problems', { problems: linesOf(say, checked) });
  return plainScreen(text.slice(0, MESSAGE_LENGTH));
}

function linesOf(say: SheetContext['say'], { problems, files }: CheckedTexts): string {
  const lines = problems.slice(0, LINES_SHOWN).map((problem) => {
    const line = say('coordinator-line', { line: String(problem.line) });
    return `${findingInWords(problem, { files: [...files] }, { say })} ${line}`;
  });
  return listed(lines);
}

/** The texts are complete: how their letters come out, and whether they are to be offered. */
function readyScreen(ctx: SheetContext, of: TranslationOf, checked: CheckedTexts): Screen {
  const { say } = ctx;
  const language = languageInText(of.language, ctx.language);
  const remarks = [
    ...(checked.problems.length === 0 ? [] : [linesOf(say, checked)]),
    ...(checked.action === undefined ? [] : lettersTried(ctx, of, checked.action)),
  ];
  const text = [say('translation-ready', { language }), ...remarks].join('\n\n');
  const keyboard = [
    [button(say('translation-checked', { language }), 'kx:checked')],
    [button(say('translation-unchecked'), 'kx:unchecked')],
    [button(say('coordinator-back'), 'kx:no')],
  ];
  return { text: text.slice(0, MESSAGE_LENGTH), keyboard };
}

function lettersTried(
  { say, services }: SheetContext,
  { language }: TranslationOf,
  action: UrgentAction,
): readonly string[] {
  const { count, wrong, broken } = services.coordination.tryLetters(action, language);
  if (count === 0) return [];
  const line = say('translation-letters', { count, wrong });
  const rules = listed(broken.map((rule) => brokenRuleInWords(rule, { say })));
  return wrong === 0 ? [line] : [`${line}\n${rules}`];
}
