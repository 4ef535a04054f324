import { Composer, InputFile } from 'grammy';
import type { LetterDraft } from '../conversations/letter/draft.ts';
import { writtenFor } from '../conversations/letter/trial.ts';
import { button, type Screen } from '../conversations/screen.ts';
import { isFollowed, type Standing } from '../jobs/following/followed.ts';
import { NEWS_LIST } from '../jobs/planning/wave.ts';
import { languageInText } from '../locales/names.ts';
import type { LastShown } from '../store/last-shown.ts';
import { NEW_WRITER } from '../store/writers.ts';
import type { Sent } from '../store/sent.ts';
import { translationFor } from '../urgent-action/choices.ts';
import { hourText } from './reminders/screens.ts';
import type { Outgoing } from './letters/outbox/outgoing.ts';
import type { PostbagContext } from './view/context.ts';
import { sendScreen } from './view/show.ts';
import { saidWithWayOn } from './view/way-on.ts';

/** /export, and the button `e`: all that is kept about this person, in words and as a file. */
export const exportHandlers = new Composer<PostbagContext>();

exportHandlers.command(['export', 'mydata'], handOver);
exportHandlers.callbackQuery('e', async (ctx) => {
  await ctx.answerCallbackQuery();
  await handOver(ctx);
});

/** What is kept about one urgent action, or (`@new`) about news. */
interface KeptList {
  readonly list: string;
  readonly standing: Standing | undefined;
  readonly sent: readonly Sent[];
  /** Contacts that they said do not work. */
  readonly reported: readonly string[];
}

/** Telegram takes 4,096 characters in a message; what is longer is in the file. */
const CHARACTERS_AT_MOST = 4_000;

async function handOver(ctx: PostbagContext): Promise<void> {
  const { lastShown, outbox } = ctx.services;
  const [lists, drafts, kept, shown] = await Promise.all([
    keptLists(ctx),
    keptDrafts(ctx),
    outbox.load(ctx.writerId),
    lastShown.load(ctx.writerId),
  ]);
  const finished = kept?.letters ?? [];
  const lines = [
    ...aboutWriter(ctx),
    ...drafts.flatMap((draft) => aboutLetter('export-draft', draft, ctx)),
    ...finished.flatMap((letter) =>
      aboutLetter(letter.isDone ? 'export-sent' : 'export-finished', letter, ctx),
    ),
    ...lists.flatMap((kept) => aboutList(kept, ctx)),
    ...(shown ? [ctx.say('export-shown', { title: titleShown(shown, ctx) })] : []),
  ];
  if (lines.length === 0) return sendScreen(ctx, saidWithWayOn(ctx, ctx.say('export-nothing')));
  await sendScreen(ctx, inWords(lines, ctx));
  const file = new InputFile(
    Buffer.from(asFile(ctx, lists, drafts, finished, shown)),
    'postbag-data.json',
  );
  await ctx.replyWithDocument(file);
}

function inWords(lines: readonly string[], { say }: PostbagContext): Screen {
  const list = lines.map((line) => `• ${line}`).join('\n');
  const [heading, end] = [say('export-heading'), say('export-file')];
  const text = [heading, list, end].join('\n\n');
  return {
    text: text.length <= CHARACTERS_AT_MOST ? text : `${heading}\n\n${end}`,
    keyboard: [[button(say('privacy-forget'), 'f:ask')]],
  };
}

async function keptLists({
  actions,
  services,
  writerId,
}: PostbagContext): Promise<readonly KeptList[]> {
  const all = [...actions.all.map(({ slug }) => slug), NEWS_LIST];
  const lists = await Promise.all(
    all.map(async (list) => ({
      list,
      standing: await services.following.find(writerId, list),
      sent: list === NEWS_LIST ? [] : await services.sent.sentBy(writerId, list),
      reported: list === NEWS_LIST ? [] : await services.contactReports.reportedBy(writerId, list),
    })),
  );
  return lists.filter(
    ({ standing, sent, reported }) => standing !== undefined || sent.length + reported.length > 0,
  );
}

function aboutWriter({ writer, language, say }: PostbagContext): readonly string[] {
  const { zone, remembered, lastLetter } = writer;
  return [
    ...(writer.language
      ? [say('export-language', { language: languageInText(writer.language, language) })]
      : []),
    ...(zone ? [say('export-zone', { zone })] : []),
    ...(lastLetter
      ? [
          say('export-last', {
            language: languageInText(lastLetter.language, language),
            tone: say(`interview-tone-${lastLetter.tone}`),
          }),
        ]
      : []),
    ...(remembered
      ? [say('export-remembered', { name: remembered.name, place: remembered.place })]
      : []),
  ];
}

/** The letter in progress, and those that wait. */
async function keptDrafts(ctx: PostbagContext): Promise<readonly LetterDraft[]> {
  const { actions, interview, services, writerId } = ctx;
  const { waitingDrafts } = services;
  const slugs = await waitingDrafts.among(
    writerId,
    actions.all.map(({ slug }) => slug),
  );
  const waiting = await Promise.all(slugs.map((slug) => waitingDrafts.load(writerId, slug)));
  return [interview.draft, ...waiting].filter((draft) => draft !== undefined);
}

/**
 * A letter in progress, a finished one that is kept until it is sent, or one that is sent and will
 * soon go.
 */
function aboutLetter(
  key: 'export-draft' | 'export-finished' | 'export-sent',
  letter: Pick<LetterDraft, 'slug' | 'name' | 'place' | 'offeredPlace' | 'ownLine' | 'offeredLine'>,
  ctx: PostbagContext,
): readonly string[] {
  const { name, place, offeredPlace, ownLine, offeredLine } = letter;
  const typed = [name, place ?? offeredPlace, offeredLine ?? ownLine];
  const answers = typed.filter(Boolean).join(' · ');
  return [
    ctx.say(key, { title: titleOf(letter.slug, ctx) }),
    ...(answers === '' ? [] : [ctx.say('export-draft-typed', { answers })]),
  ];
}

function aboutList(
  { list, standing, sent, reported }: KeptList,
  ctx: PostbagContext,
): readonly string[] {
  const title = titleOf(list, ctx);
  const hasWritten = sent.length > 0 || (standing !== undefined && !isFollowed(standing));
  const written = [
    ...(hasWritten ? [ctx.say('export-written', { title })] : []),
    ...(reported.length > 0 ? [ctx.say('export-reported', { contacts: reported.join(', ') })] : []),
  ];
  if (!isFollowed(standing)) return written;
  const { hour, zone } = standing.followed;
  const at = { hour: hourText(hour), zone };
  const reminders =
    list === NEWS_LIST ? ctx.say('export-news', at) : ctx.say('export-reminder', { title, ...at });
  return [...written, reminders];
}

function titleOf(slug: string, ctx: PostbagContext): string {
  const action = writtenFor(ctx, slug);
  return action === undefined ? slug : translationFor(action, ctx.language).title;
}

/** The card or question that was shown last is called by what it is about. */
function titleShown({ list }: LastShown, ctx: PostbagContext): string {
  return list === '' || list === NEWS_LIST ? ctx.say('interview-actions') : titleOf(list, ctx);
}

/** The records as they are, for other programs. */
function asFile(
  { writer }: PostbagContext,
  lists: readonly KeptList[],
  drafts: readonly LetterDraft[],
  finished: readonly Outgoing[],
  lastShown: LastShown | undefined,
): string {
  const data = {
    writer: writer === NEW_WRITER ? null : writer,
    letters: drafts,
    finishedLetters: finished,
    lastShown: lastShown ?? null,
    urgentActions: lists.map(({ list, standing, sent, reported }) => ({
      list,
      reminders: isFollowed(standing) ? standing.followed : null,
      hasWritten: standing !== undefined && !isFollowed(standing),
      sent,
      reported,
    })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
