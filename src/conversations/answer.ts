import type { Context } from 'grammy';

/** What somebody sent that holds no words, sorted by the answer that helps. */
export type Wordless = 'sticker' | 'voice' | 'media' | 'edited' | 'other';

/** What came in while a question stood open. */
export type Answer =
  /** A button of ours: `q:<step>:<value>`, `p:<value>` in the preview, `q:go:<value>` on any question. */
  | {
      readonly kind: 'tap';
      readonly step: string;
      readonly value: string;
      /** The message that carries the button; missing where Telegram no longer shows it to us. */
      readonly messageId: number | undefined;
    }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'wordless'; readonly what: Wordless };

/** Which callbacks the interview takes for itself; all others belong to the bot's other rooms. */
export const INTERVIEW_CALLBACK = /^(?:q:([a-zA-Z]+)|(p)):(.+)$/;

/** Reads an update into what questions understand. Every update is something. */
export function readAnswer({ callbackQuery, message, editedMessage }: Context): Answer {
  if (callbackQuery) {
    const [, step, preview, value = ''] = INTERVIEW_CALLBACK.exec(callbackQuery.data ?? '') ?? [];
    const messageId = callbackQuery.message?.message_id;
    return { kind: 'tap', step: step ?? (preview ? 'preview' : ''), value, messageId };
  }
  if (editedMessage) return { kind: 'wordless', what: 'edited' };
  if (message?.text !== undefined) return { kind: 'text', text: message.text };
  if (message?.sticker) return { kind: 'wordless', what: 'sticker' };
  if (message?.voice ?? message?.video_note ?? message?.audio) {
    return { kind: 'wordless', what: 'voice' };
  }
  if (message?.photo ?? message?.video ?? message?.document ?? message?.animation) {
    return { kind: 'wordless', what: 'media' };
  }
  return { kind: 'wordless', what: 'other' };
}
