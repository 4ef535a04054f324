import type { Conversation } from '@grammyjs/conversations';
import type { Context } from 'grammy';
import type { Texts } from '../../../locales/texts.ts';
import { closeMessage, closeTapped, sendMessage } from '../../messages.ts';
import type { FormattedText, Screen } from '../../screen.ts';
import { logDeed, type CoordinatorContext } from '../desk.ts';
import { fieldOf, newErrors, withValue } from '../fields.ts';
import { valueTyped } from '../field-values.ts';
import { openQuestions, type SheetQuestion } from './questions.ts';
import type { Voice } from '../../view.ts';
import { errorLines } from '../screens.ts';
import { findDraft, saveDraft, type SheetDraft } from './sheet-draft.ts';

export type SheetConversation = Conversation<CoordinatorContext>;

/**
 * What a coordinator answers: a tap, or words. A value's number with what it should be corrects
 * that value at once.
 */
export type Answer =
  | { readonly kind: 'tap'; readonly value: string }
  | { readonly kind: 'text'; readonly text: string };

type Heard =
  Answer | { readonly kind: 'correction'; readonly field: string; readonly text: string };

/**
 * One round of the dialogue about a sheet: how the draft stands, and what can be done about it.
 * What changes the draft ends the round, and the next one begins at the top.
 */
export interface Round {
  readonly draft: SheetDraft;
  readonly questions: readonly SheetQuestion[];
  readonly voice: Voice;
  readonly username: string;
  readonly tell: (text: FormattedText) => Promise<number>;
  /** Asks, and waits for what is meant for this dialogue. */
  readonly ask: (screen: Screen) => Promise<Answer>;
  /** Gives the field another value, unless the checks refuse it. */
  readonly correct: (field: string, text: string) => Promise<never>;
  readonly save: (next: SheetDraft) => Promise<never>;
  /** Saves the draft with `change`; a key that is undefined there is left out. */
  readonly turned: (change: Turned) => Promise<never>;
  readonly again: () => Promise<never>;
  /** Does something outside of the dialogue, once. */
  readonly outside: <Result>(act: (ctx: CoordinatorContext) => Promise<Result>) => Promise<Result>;
}

type Turned = {
  readonly [Key in 'correcting' | 'confirmed' | 'settled']?: SheetDraft[Key] | undefined;
};

/** The round that begins now; null: the draft is gone. */
export async function beginRound(
  texts: Texts,
  conversation: SheetConversation,
  ctx: Context,
  id: string,
): Promise<Round | null> {
  const top = conversation.checkpoint();
  const standing = await conversation.external((outside) => standingOf(outside, id));
  if (standing === null) return null;
  const { draft, questions, language } = standing;
  const say: Voice['say'] = (key, args) => texts.say(language, key, args);
  const voice = { language, say };
  const again = (): Promise<never> => conversation.rewind(top);
  const outside: Round['outside'] = (act) => conversation.external(act);
  const tell: Round['tell'] = (text) => sendMessage(ctx, text);
  const save: Round['save'] = async (next) => {
    await outside(({ services, writerId }) =>
      saveDraft(services.coordination.drafts, writerId, next),
    );
    return again();
  };
  const turned: Round['turned'] = (change) => save(withTurned(draft, change));
  const correct: Round['correct'] = async (field, text) => {
    const next = withValue(draft, field, valueTyped(field, text, draft, voice));
    const errors = newErrors(draft, next);
    if (errors.length > 0) {
      await tell({
        text: say('coordinator-refused', { problems: errorLines(errors, draft, voice) }),
      });
      return again();
    }
    await outside((there) => logDeed(there, 'corrected', draft.slug, field));
    const settled = [...draft.settled, field];
    // What was confirmed was about other words.
    return save(withTurned(next, { correcting: undefined, confirmed: undefined, settled }));
  };
  const ask: Round['ask'] = async (screen) => {
    const asked = await sendMessage(ctx, screen, screen.keyboard);
    const heard = await nextAnswer(conversation, draft);
    // What was answered in words has no use for its buttons either; a tap says itself which one it
    // was.
    if (heard.kind !== 'tap' && screen.keyboard?.length) await closeMessage(ctx, asked);
    return heard.kind === 'correction' ? correct(heard.field, heard.text) : heard;
  };
  const { username } = ctx.me;
  return { draft, questions, voice, username, tell, ask, correct, save, turned, again, outside };
}

function withTurned(draft: SheetDraft, change: Turned): SheetDraft {
  const { correcting, confirmed, settled = draft.settled } = { ...draft, ...change };
  const { correcting: _, confirmed: __, ...rest } = draft;
  return {
    ...rest,
    settled,
    ...(correcting === undefined ? {} : { correcting }),
    ...(confirmed === undefined ? {} : { confirmed }),
    turn: draft.turn + 1,
  };
}

async function standingOf(ctx: CoordinatorContext, id: string) {
  const { coordination, actions } = ctx.services;
  const draft = await findDraft(coordination.drafts, ctx.writerId, id);
  if (draft === undefined) return null;
  return { draft, questions: openQuestions(draft, actions()), language: ctx.language };
}

/**
 * Waits for what is meant for this dialogue: a tap on the newest question, a reply to the bot, or
 * words. All else is for others: commands, buttons of letters, another sheet.
 */
async function nextAnswer(conversation: SheetConversation, draft: SheetDraft): Promise<Heard> {
  const taps = `k:${draft.id}:${draft.turn}:`;
  const heard = await conversation.waitUntil(
    ({ callbackQuery, message }) =>
      callbackQuery?.data?.startsWith(taps) === true ||
      (message?.text !== undefined && !message.text.startsWith('/')),
    { next: true },
  );
  if (heard.callbackQuery?.data !== undefined) {
    await heard.answerCallbackQuery();
    await showChoice(heard);
    return { kind: 'tap', value: heard.callbackQuery.data.slice(taps.length) };
  }
  const text = heard.message?.text ?? '';
  const [, number, value] = /^(\d{1,3})[.:)]?\s+(\S[\s\S]*)$/.exec(text) ?? [];
  const isReply = heard.message?.reply_to_message !== undefined;
  const field = isReply && number !== undefined ? fieldOf(draft, Number(number)) : undefined;
  return field === undefined || value === undefined
    ? { kind: 'text', text }
    : { kind: 'correction', field, text: value };
}

/** The question says what was chosen, and has no buttons any more. */
async function showChoice(heard: Context): Promise<void> {
  const { data, message } = heard.callbackQuery ?? {};
  const buttons = message?.reply_markup?.inline_keyboard.flat() ?? [];
  const tapped = buttons.find((one) => 'callback_data' in one && one.callback_data === data);
  if (message?.text === undefined || tapped === undefined) {
    await closeTapped(heard);
    return;
  }
  // A right that is ticked or not stays in one message: the next one shows them all anew.
  if (/:r:\d+$/.test(data ?? '')) await heard.deleteMessage();
  else
    await heard.editMessageText(`${message.text}\n\n✓ ${tapped.text}`, {
      entities: message.entities ?? [],
      link_preview_options: { is_disabled: true },
    });
}
