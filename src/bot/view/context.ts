import { Context, type NextFunction } from 'grammy';
import type { Coordination } from '../../conversations/coordinator/desk.ts';
import type { LetterDesk } from '../../conversations/letter/desk.ts';
import type { Interview } from '../../conversations/interview.ts';
import {
  loadInterview,
  nothingBegun,
  type InterviewRecords,
  type InterviewState,
} from '../../conversations/interview-state.ts';
import type { LetterDraft } from '../../conversations/letter/draft.ts';
import type { LetterContext } from '../../conversations/letter/letter-context.ts';
import type { LetterWorld } from '../../conversations/letter/world.ts';
import type { View } from '../../conversations/view.ts';
import type { Following } from '../../jobs/following/followed.ts';
import { guessLanguage, type TextArguments, type Texts } from '../../locales/texts.ts';
import type { PaperMaker } from '../../paper/paper-maker.ts';
import type { Section } from '../../sending/section-directory.ts';
import type { ContactReportStore } from '../../store/contact-reports.ts';
import type { LastShownRecords } from '../../store/last-shown.ts';
import type { SentStore } from '../../store/sent.ts';
import type { WaitingDrafts } from '../../store/waiting-drafts.ts';
import { NEW_WRITER, type WriterRecord, type Writers } from '../../store/writers.ts';
import type { Language } from '../../urgent-action/language.ts';
import { publishedActions, type PublishedActions } from '../../urgent-action/published.ts';
import type { UrgentAction } from '../../urgent-action/urgent-action.ts';
import type { Whereabouts } from '../../urgent-action/whereabouts.ts';
import { locate } from '../../places/locate.ts';
import type { HandOff } from '../../web/page/letter-page-link.ts';
import type { TellCoordinators } from '../tell-coordinators.ts';
import type { OutboxRecords } from '../letters/outbox/outgoing.ts';

/** The address of the page with a letter about `action` in `language`. */
type LetterPage = (
  action: UrgentAction,
  language: Language,
  handOff: Omit<HandOff, 'letterLanguage'>,
) => string;

/** Who runs the bot, and where writers ask them: as far as it is set. */
export interface Organisation {
  readonly name: string | undefined;
  readonly contact: string | undefined;
}

/** What handlers work with and whoever composes the bot has built: the same for every update. */
export interface Services {
  readonly texts: Texts;
  /** The urgent actions as they are published at this moment. */
  readonly actions: () => readonly UrgentAction[];
  /** The present instant of the program's clock, in epoch milliseconds. */
  readonly now: () => number;
  readonly writers: Writers;
  /**
   * Letters in progress, one for each writer. `keepFor`: for as long as they can be reminded of.
   */
  readonly drafts: InterviewRecords<LetterDraft>;
  /** Finished letters that are on their way out. */
  readonly outbox: OutboxRecords;
  /** Those that wait while another one is in progress. */
  readonly waitingDrafts: WaitingDrafts<LetterDraft>;
  /** What stands at the end of the chat, for words that only it explains. */
  readonly lastShown: LastShownRecords;
  readonly sent: SentStore;
  readonly contactReports: ContactReportStore;
  readonly following: Following;
  /** Removes every record of a chat, the letter in progress included. */
  readonly forgetWriter: (chatId: number) => Promise<void>;
  readonly letterInterview: Interview<LetterDraft, LetterWorld, PostbagContext>;
  /** Writes letters that pass the checks. */
  readonly desk: LetterDesk;
  /** What the section keeps for all its urgent actions: the post, embassies. */
  readonly section: Section;
  readonly paper: Pick<PaperMaker, 'make'>;
  /** Undefined where there is no page that sends letters on. */
  readonly letterPage: LetterPage | undefined;
  readonly tellCoordinators: TellCoordinators;
  /** Who runs the bot, and where writers ask them. */
  readonly organisation: Organisation;
  /** Counts letters for the metrics. */
  readonly lettersHandedOut: (count: number) => void;
  /** What only coordinators have. */
  readonly coordination: Coordination;
}

/** The context of every handler: grammY's own, and what is here. */
export class PostbagContext extends Context implements LetterContext {
  /** What is kept about the writer between letters; `NEW_WRITER` where nothing is. */
  writer: WriterRecord = NEW_WRITER;
  /** The language that the bot speaks with this person: the one they chose, else their app's. */
  language: Language;
  /** The letter in progress. */
  interview: InterviewState<LetterDraft> = nothingBegun();
  /** The draft that this coordinator tries as if it were live. */
  trial: UrgentAction | undefined;
  readonly services: Services;

  constructor({ update, api, me }: Pick<Context, 'update' | 'api' | 'me'>, services: Services) {
    super(update, api, me);
    this.services = services;
    this.language = guessLanguage(this.from?.language_code);
  }

  /** A text of the bot in `language`. */
  readonly say = (key: string, args?: TextArguments): string =>
    this.services.texts.say(this.language, key, args);

  /** The same in another language. */
  readonly sayIn =
    (language: Language) =>
    (key: string, args?: TextArguments): string =>
      this.services.texts.say(language, key, args);

  /** The urgent actions as they are published at this moment. */
  get actions(): PublishedActions {
    return publishedActions(this.services.actions());
  }

  /** What screens depend on: who looks, where and when, as far as it is known by now. */
  get view(): View {
    const { language, say, me, interview, services } = this;
    return {
      language,
      say,
      ...whereaboutsOf(this),
      nowMs: services.now(),
      username: me.username,
      organisation: organisationOf(services.organisation, say),
      begun: interview.draft?.slug,
    };
  }

  /** Private chats only: there the chat is the person. */
  get writerId(): number {
    return this.chatId ?? this.from?.id ?? 0;
  }

  /** Replaces what is kept about the writer, here and in Redis. */
  async saveWriter(record: WriterRecord): Promise<void> {
    await this.services.writers.save(this.writerId, record);
    this.writer = record;
  }
}

/** "The section: its contact", or whichever of the two is set. */
function organisationOf({ name, contact }: Organisation, say: View['say']): string | undefined {
  if (name === undefined || contact === undefined) return name ?? contact;
  return say('organisation-contact', { name, contact });
}

/** The zone that they told us, else what the town of this letter or of their last one tells. */
function whereaboutsOf({ writer, interview, language }: PostbagContext): Whereabouts {
  const { zone, remembered } = writer;
  return zone === undefined
    ? locate(interview.draft?.place ?? remembered?.place, language)
    : { zone, isSure: true };
}

/** Puts onto the context what is kept about whoever writes to us. Private chats only. */
export async function loadWriter(ctx: PostbagContext, next: NextFunction): Promise<void> {
  const { services, writerId } = ctx;
  const [writer, interview] = await Promise.all([
    services.writers.load(writerId),
    loadInterview(services.drafts, writerId),
  ]);
  ctx.writer = writer ?? NEW_WRITER;
  ctx.interview = interview;
  ctx.language = ctx.writer.language ?? ctx.language;
  await next();
}
