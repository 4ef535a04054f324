import type { ConversationFlavor } from '@grammyjs/conversations';
import type { Context } from 'grammy';
import type { TextArguments } from '../locales/texts.ts';
import type { WriterRecord } from '../store/writers.ts';
import type { Language } from '../urgent-action/language.ts';
import type { LetterDraft } from './letter/draft.ts';
import type { InterviewSlot } from './slot.ts';

/** What every handler of ours finds on the context, beside grammY's own. */
export interface PostbagFlavor {
  /** What is kept about the writer between letters; `NEW_WRITER` where nothing is. */
  writer: WriterRecord;
  /** Replaces the record, on the context and in Redis. */
  saveWriter: (record: WriterRecord) => Promise<void>;
  /** The language that the bot speaks with this person: the one they chose, else their app's. */
  language: Language;
  /** A text of the bot in `language`. */
  say: (key: string, args?: TextArguments) => string;
  /** The letter in progress, in private chats: set by the interview's own middleware. */
  interview: InterviewSlot<LetterDraft>;
}

/** The context of all handlers outside conversations. Inside them there is grammY's plain `Context`. */
export type PostbagContext = ConversationFlavor<Context & PostbagFlavor>;
