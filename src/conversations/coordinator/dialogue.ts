import type { Conversation } from '@grammyjs/conversations';
import type { Context } from 'grammy';
import type { Texts } from '../../locales/texts.ts';
import type { Language } from '../../urgent-action/language.ts';
import { deepLink } from '../links.ts';
import { sendMessage } from '../messages.ts';
import { plainScreen, type FormattedText, type Screen } from '../screen.ts';
import { logDeed, publishDraft, sampleLetters, type CoordinatorContext } from './desk.ts';
import { fieldsOf, newErrors, withValue } from './fields.ts';
import {
  openQuestions,
  readDay,
  settle,
  withRightToggled,
  type SheetQuestion,
} from './questions.ts';
import { findDraft, removeDraft, saveDraft, type SheetDraft } from './sheet-draft.ts';
import {
  chooseScreen,
  correctScreen,
  GATE,
  gateScreen,
  listed,
  questionScreen,
  reviewScreen,
  throwScreen,
  unquotableScreen,
  valueScreens,
  type Voice,
} from './screens.ts';

type SheetConversation = Conversation<CoordinatorContext>;

/** What a coordinator answers: a tap, words, or a value's number with what it should be. */
type Answer =
  | { readonly kind: 'tap'; readonly value: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'correction'; readonly field: string; readonly text: string };

/** How the draft stands at the beginning of each round. */
interface Standing {
  readonly draft: SheetDraft;
  readonly questions: readonly SheetQuestion[];
  readonly language: Language;
}

export const SHEET_DIALOGUE = 'sheet';

/**
 * The dialogue about one sheet, from the first question to the moment when it is live. It goes over the draft from the top: what is
 * settled is passed over, the first open thing is asked, the answer is saved, and the log of the library is rewound. So the draft in
 * Redis is the truth, and a dialogue that was lost goes on where it was.
 */
export function sheetDialogue(texts: Texts) {
  return async (conversation: SheetConversation, ctx: Context, id: string): Promise<void> => {
    const top = conversation.checkpoint();
    const standing = await conversation.external((outside) => standingOf(outside, id));
    if (standing === null) return;
    const { draft, questions, language } = standing;
    const say: Voice['say'] = (key, args) => texts.say(language, key, args);
    const voice = { language, say };

    const tell = (text: FormattedText): Promise<number> => sendMessage(ctx, text);
    const again = (): Promise<never> => conversation.rewind(top);
    const save = async (next: SheetDraft): Promise<never> => {
      await conversation.external((outside) =>
        saveDraft(outside.services.coordination.drafts, outside.writerId, next),
      );
      return again();
    };
    const turned = (change: Partial<SheetDraft>): Promise<never> =>
      save({ ...draft, ...change, turn: draft.turn + 1 });
    const ask = async (screen: Screen): Promise<Answer> => {
      await sendMessage(ctx, screen, screen.keyboard);
      const answer = await nextAnswer(conversation, draft);
      return answer.kind === 'correction' ? correct(answer.field, answer.text) : answer;
    };
    const correct = async (field: string, text: string): Promise<never> => {
      const next = withValue(draft, field, text);
      const errors = newErrors(draft, next);
      if (errors.length > 0) {
        await tell({ text: say('coordinator-refused', { problems: listed(errors) }) });
        return again();
      }
      await conversation.external((outside) => logDeed(outside, 'corrected', draft.slug, field));
      const settled = [...draft.settled, field];
      // What was confirmed was about other words.
      const unconfirmed = without(without(next, 'correcting'), 'confirmed');
      return save({ ...unconfirmed, settled, turn: draft.turn + 1 });
    };

    if (draft.correcting !== undefined) {
      const answer = await ask(correctScreen(draft, draft.correcting, voice));
      if (answer.kind === 'text') await correct(draft.correcting, answer.text);
      await save({ ...without(draft, 'correcting'), turn: draft.turn + 1 });
    }

    const [question] = questions;
    if (question !== undefined) {
      const answer = await ask(questionScreen(draft, question, voice));
      const right = answer.kind === 'tap' ? /^r:(\d+)$/.exec(answer.value) : null;
      if (right !== null) await save(withRightToggled(draft, Number(right[1])));
      const value = valueOfAnswer(answer, question);
      if (value === null) {
        await tell({ text: say('coordinator-no-day') });
        await again();
      }
      const next = settle(draft, question.field, value ?? undefined);
      const errors = newErrors(draft, next);
      if (errors.length === 0) await save(next);
      await tell({ text: say('coordinator-refused', { problems: listed(errors) }) });
      await again();
    }

    if (draft.unquotable.length > 0 && !draft.settled.includes('neverQuote')) {
      const answer = await ask(unquotableScreen(draft, voice));
      const words = answer.kind === 'text' ? answer.text.split(/[\s,;]+/) : draft.unquotable;
      const isNone = answer.kind === 'tap' && answer.value === 'no';
      await save(withUnquotable(draft, isNone ? [] : words));
    }

    if (draft.confirmed === undefined) {
      const answer = await ask(reviewScreen(draft, voice));
      const choice = answer.kind === 'tap' ? answer.value : '';
      if (choice === 'publish') await turned({ confirmed: 0 });
      if (choice === 'values') for (const screen of valueScreens(draft, voice)) await tell(screen);
      if (choice === 'letters') {
        const letters = await conversation.external((outside) =>
          sampleLetters(outside, draft, draft.turn),
        );
        for (const { tone, text } of letters)
          await tell({
            text: text ?? say('coordinator-letter-none', { tone: say(`interview-tone-${tone}`) }),
          });
        await turned({});
      }
      if (choice === 'correct') {
        const chosen = await ask(chooseScreen(draft, voice));
        const number = chosen.kind === 'tap' ? /^f:(\d+)$/.exec(chosen.value)?.[1] : undefined;
        const field = number === undefined ? undefined : fieldsOf(draft)[Number(number)];
        await turned(field === undefined ? {} : { correcting: field.path });
      }
      if (choice === 'throw') {
        const sure = await ask(throwScreen(draft, voice));
        if (sure.kind !== 'tap' || sure.value !== 'thrown') await turned({});
        await conversation.external(async (outside) => {
          await removeDraft(outside.services.coordination.drafts, outside.writerId, id);
          await logDeed(outside, 'thrown', draft.slug);
        });
        await tell({ text: say('coordinator-thrown') });
        return;
      }
      await again();
    }

    const confirmed = draft.confirmed ?? 0;
    const sentence = GATE[confirmed];
    if (sentence !== undefined) {
      const answer = await ask(gateScreen(draft, confirmed, voice));
      const isConfirmed = answer.kind === 'tap' && answer.value === `gate:${sentence}`;
      if (!isConfirmed) await save({ ...without(draft, 'confirmed'), turn: draft.turn + 1 });
      await conversation.external((outside) => logDeed(outside, 'confirmed', draft.slug, sentence));
      await turned({ confirmed: confirmed + 1 });
    }

    const outcome = await conversation.external((outside) => publishDraft(outside, draft));
    if (outcome.ok) {
      const link = deepLink(ctx.me.username, outcome.slug);
      await tell(plainScreen(say('coordinator-published', { title: draft.title, link })));
      return;
    }
    await tell({ text: say('coordinator-refused', { problems: listed(outcome.problems) }) });
    await save({ ...without(draft, 'confirmed'), turn: draft.turn + 1 });
  };
}

async function standingOf(ctx: CoordinatorContext, id: string): Promise<Standing | null> {
  const { coordination, actions } = ctx.services;
  const draft = await findDraft(coordination.drafts, ctx.writerId, id);
  if (draft === undefined) return null;
  return { draft, questions: openQuestions(draft, actions()), language: ctx.language };
}

/**
 * Waits for what is meant for this dialogue: a tap on the newest question, a reply to the bot, or words. All else is for others:
 * commands, buttons of letters, another sheet.
 */
async function nextAnswer(conversation: SheetConversation, draft: SheetDraft): Promise<Answer> {
  const taps = `k:${draft.id}:${draft.turn}:`;
  const heard = await conversation.waitUntil(
    ({ callbackQuery, message }) =>
      callbackQuery?.data?.startsWith(taps) === true ||
      (message?.text !== undefined && !message.text.startsWith('/')),
    { next: true },
  );
  if (heard.callbackQuery?.data !== undefined) {
    await heard.answerCallbackQuery();
    await heard.editMessageReplyMarkup();
    return { kind: 'tap', value: heard.callbackQuery.data.slice(taps.length) };
  }
  const text = heard.message?.text ?? '';
  const [, number, value] = /^(\d{1,3})[.:)]?\s+(\S[\s\S]*)$/.exec(text) ?? [];
  const isReply = heard.message?.reply_to_message !== undefined;
  const field = isReply && number !== undefined ? fieldsOf(draft)[Number(number) - 1] : undefined;
  return field === undefined || value === undefined
    ? { kind: 'text', text }
    : { kind: 'correction', field: field.path, text: value };
}

/** What `answer` gives the field; undefined: what stands there is right; null: it is no day. */
function valueOfAnswer(
  answer: Answer,
  { about, field, proposal }: SheetQuestion,
): string | undefined | null {
  const isDay = about === 'closes' || about === 'deadline';
  if (answer.kind === 'text') return isDay ? (readDay(answer.text) ?? null) : answer.text;
  if (answer.kind === 'tap' && answer.value.startsWith('v:')) return answer.value.slice(2);
  // A guess stands in the files already.
  return ['rights', 'deadline'].includes(about) || field.endsWith('politeName')
    ? undefined
    : proposal;
}

function withUnquotable(draft: SheetDraft, words: readonly string[]): SheetDraft {
  const language = draft.files.find(({ name }) => name !== 'action.yaml')?.name.slice(0, 2);
  const stems = words.map((word) => word.toLowerCase().trim()).filter((word) => word !== '');
  const kept =
    language === undefined ? draft : withValue(draft, `neverQuote.${language}`, stems.join('\n'));
  return { ...kept, settled: [...draft.settled, 'neverQuote'], turn: draft.turn + 1 };
}

function without(draft: SheetDraft, key: 'correcting' | 'confirmed'): SheetDraft {
  const { correcting, confirmed, ...rest } = draft;
  if (key === 'correcting') return confirmed === undefined ? rest : { ...rest, confirmed };
  return correcting === undefined ? rest : { ...rest, correcting };
}
