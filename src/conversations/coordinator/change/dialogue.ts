import type { Conversation } from '@grammyjs/conversations';
import type { Context } from 'grammy';
import type { Texts } from '../../../locales/texts.ts';
import { translationFor } from '../../../urgent-action/choices.ts';
import { publishedActions } from '../../../urgent-action/published.ts';
import { closeTapped, editMessage, sendMessage } from '../../messages.ts';
import { button, plainScreen } from '../../screen.ts';
import { announcementTexts, applyChange, type Change } from './change.ts';
import type { CoordinatorContext } from '../desk.ts';
import { readDay } from '../sheet/questions.ts';
import { listed } from '../screens.ts';
import { showTelling } from '../telling.ts';

type ChangeConversation = Conversation<CoordinatorContext>;

const BACK = 'kc:back';

/**
 * Moves the deadline of an urgent action that is live, or ends it: asks for the day, shows what
 * goes to how many, and does it once that is confirmed.
 */
export function changeDialogue(texts: Texts) {
  return async (
    conversation: ChangeConversation,
    ctx: Context,
    slug: string,
    kind: Change['kind'],
  ): Promise<void> => {
    const about = await conversation.external((outside) => look(outside, slug));
    if (about === null) return;
    const { language, title } = about;
    const say = (key: string, args = {}): string => texts.say(language, key, args);

    const change = kind === 'moved' ? await askDay(conversation, ctx, say, title) : { kind };
    if (change === undefined) return;
    const preview = await conversation.external((outside) => previewOf(outside, slug, change));
    const [yes, no] = [`kc:${preview.token}:yes`, `kc:${preview.token}:no`];
    await sendMessage(ctx, { text: say('coordinator-preview', preview) }, [
      [button(say('coordinator-do-it'), yes)],
      [button(say('coordinator-back'), no)],
    ]);
    const answer = await conversation.waitForCallbackQuery([yes, no], { next: true });
    await answer.answerCallbackQuery();
    await closeTapped(answer);
    if (answer.callbackQuery.data === no) return;

    const progress = await sendMessage(ctx, { text: say('coordinator-telling') });
    const outcome = await conversation.external((outside) => applyChange(outside, slug, change));
    const text =
      outcome.kind === 'refused'
        ? say('coordinator-refused', { problems: listed(outcome.problems) })
        : say(`coordinator-${outcome.kind}`);
    await editMessage(ctx, progress, { text });
    if (outcome.kind === 'told')
      await conversation.external((outside) => showTelling(outside, progress, slug, outcome.id));
  };
}

/** The new last day, asked for until one is typed; undefined: they went back. */
async function askDay(
  conversation: ChangeConversation,
  ctx: Context,
  say: (key: string, args?: Record<string, string>) => string,
  title: string,
): Promise<Change | undefined> {
  for (;;) {
    await sendMessage(ctx, { text: say('coordinator-move-ask', { title }) }, [
      [button(say('coordinator-back'), BACK)],
    ]);
    const heard = await conversation.waitUntil(
      ({ message, callbackQuery }) =>
        callbackQuery?.data === BACK ||
        (message?.text !== undefined && !message.text.startsWith('/')),
      { next: true },
    );
    if (heard.callbackQuery) {
      await heard.answerCallbackQuery();
      await closeTapped(heard);
      return undefined;
    }
    const day = readDay(heard.message?.text ?? '');
    if (day !== undefined) return { kind: 'moved', day };
    await sendMessage(ctx, plainScreen(say('coordinator-no-day')));
  }
}

async function look({ language, services }: CoordinatorContext, slug: string) {
  const action = publishedActions(services.actions()).find(slug);
  return action === undefined ? null : { language, title: translationFor(action, language).title };
}

/** What those who follow it read, as the coordinator's language has it, and how many they are. */
async function previewOf(ctx: CoordinatorContext, slug: string, change: Change) {
  const { actions, coordination, now, texts } = ctx.services;
  const action = publishedActions(actions()).find(slug);
  const text = action && announcementTexts(texts, action, change, ctx.me.username)[ctx.language];
  return { count: await coordination.followers(slug), text: text ?? '', token: now().toString(36) };
}
