import { Api, type Bot } from 'grammy';
import type { Redis } from 'ioredis';
import { actionScreen } from '../bot/cases/open-actions.ts';
import { createTellCoordinators, type TellCoordinators } from '../bot/tell-coordinators.ts';
import { createBot } from '../bot/create-bot.ts';
import { handOutLetters } from '../bot/letters/hand-out.ts';
import { progressReader, type ReadProgress } from '../bot/letters/outbox/progress.ts';
import { dialogueSchema } from '../bot/coordinator/dialogue-state.ts';
import type { Fences } from '../bot/updates/inbox/chat-work.ts';
import { startInboxWork, type InboxWork } from '../bot/updates/inbox/inbox-work.ts';
import { createLossNotice } from '../bot/updates/outage/loss-notice.ts';
import { createTelegramClient, type TelegramClient } from '../bot/telegram/client.ts';
import { updateHandler } from '../bot/updates/handler.ts';
import { createOutageNotice, type OutageNotice } from '../bot/updates/outage/outage-notice.ts';
import { watchStore, type StoreWatch } from '../bot/updates/outage/store-watch.ts';
import type { Organisation, Services } from '../bot/view/context.ts';
import type { Announce, Coordination } from '../conversations/coordinator/desk.ts';
import type { LetterDesk } from '../conversations/letter/desk.ts';
import { letterDesk } from '../conversations/letter/letter-desk.ts';
import { letterInterview } from '../conversations/letter/letter-interview.ts';
import { announcementRun, waveId } from '../jobs/planning/wave.ts';
import { checkLetter } from '../letters/check.ts';
import { composer, reteller } from '../letters/compose.ts';
import { TONES } from '../letters/letter.ts';
import { brokenRules, trialLetters } from '../letters/trials.ts';
import type { Wordings } from '../letters/wordings.ts';
import type { Texts } from '../locales/texts.ts';
import type { Logger } from '../log.ts';
import type { SheetReader } from '../intake/sheet-reader.ts';
import type { PaperMaker } from '../paper/paper-maker.ts';
import type { Section } from '../sending/section-directory.ts';
import type { PublishedActionStore } from '../store/actions/published-actions.ts';
import { createCoordinatorLog } from '../store/coordinators/coordinator-log.ts';
import { createInbox } from '../store/inbox/inbox.ts';
import { TTL_SECONDS } from '../store/lifetimes.ts';
import { keys } from '../store/redis-keys.ts';
import type { Seal } from '../store/sealed/seal.ts';
import { sealedRecord } from '../store/sealed/sealed-record.ts';
import type { Subscriptions } from '../store/subscriptions/subscriptions.ts';
import { countFollowers, readTotals } from '../store/totals.ts';
import { createReadWaveProgress } from '../store/waves/wave-figures.ts';
import { LANGUAGES, type Language } from '../urgent-action/language.ts';
import type { UrgentAction } from '../urgent-action/urgent-action.ts';
import type { Metrics } from '../web/metrics.ts';
import type { Dictionaries } from '../web/page/dictionaries.ts';
import { letterPageLink, type HandOff } from '../web/page/letter-page-link.ts';
import {
  fenceFor,
  personalRecords,
  type PersonalRecords,
  type UnderWay,
} from './compose-records.ts';

/** What the bot is made of. */
export interface BotParts {
  readonly token: string;
  readonly apiRoot: string;
  readonly redis: Redis;
  readonly seal: Seal;
  readonly texts: Texts;
  readonly wordings: Wordings;
  /** The urgent actions as they are published at this moment. */
  readonly actions: () => readonly UrgentAction[];
  /** Where coordinators publish them. */
  readonly published: PublishedActionStore;
  /** Lets `actions` see at once what was published. */
  readonly lookForActions: () => Promise<void>;
  /** The files of an urgent action in the folder; undefined: it is not there. */
  readonly actionFiles: Coordination['actionFiles'];
  /** Tells those who follow an urgent action. */
  readonly announce: Announce;
  /** Telegram's ids of the coordinators. */
  readonly adminIds: readonly number[];
  /** The present instant of the program's clock, in epoch milliseconds. */
  readonly now: () => number;
  readonly metrics: Metrics;
  /** Who runs the bot, and where writers ask them. */
  readonly organisation: Organisation;
  readonly log: Logger;
  readonly section: Section;
  /** Makes PDFs; whoever made it closes it. */
  readonly paper: PaperMaker;
  /** Reads sheets; whoever made it closes it. */
  readonly sheetReader: SheetReader;
  /**
   * Where the page is that sends letters on, with no slash at the end. Undefined: there is none to
   * link to.
   */
  readonly pageUrl: string | undefined;
  readonly dictionaries: Dictionaries<UrgentAction>;
  /** Called when somebody has been forgotten: what is still written of them can be wiped. */
  readonly onForgotten: () => void;
}

/** The bot with all that it takes to hand it updates. */
export interface ComposedBot {
  readonly bot: Bot;
  /** For calls outside any update. */
  readonly api: Api;
  readonly store: StoreWatch;
  readonly notice: OutageNotice;
  readonly texts: Texts;
  /** How far people are with their letters, for reminders. */
  readonly readProgress: ReadProgress;
  readonly tellCoordinators: TellCoordinators;
  /** Keeps updates and handles them. */
  readonly work: InboxWork;
  /** Ends what is still being sent. */
  readonly close: () => Promise<void>;
}

const PROBE_SECONDS = 60;

/** Puts the bot together: the same for Telegram, for the playground and for the tests. */
export function composeBot(parts: BotParts): ComposedBot {
  const { token, apiRoot, redis, seal, texts, log, metrics } = parts;
  const client = createTelegramClient({ apiRoot, token, log });
  const api = new Api(token);
  api.config.use(client.transport);
  const probe = (): Promise<unknown> => redis.set(keys.probe(), '', 'EX', PROBE_SECONDS);
  const store = watchStore(redis, probe, log);
  const notice = createOutageNotice({ api, texts, log });
  const loss = createLossNotice({ redis, seal, api, texts });
  const inbox = createInbox(redis, seal);
  const fences: Fences = new Map();
  const services = composeServices(parts, client, api, { inbox, fences, loss });
  const bot = createBot({
    token,
    transport: client.transport,
    services,
    coordinators: {
      texts,
      dialogues: sealedRecord(redis, parts.seal, {
        key: keys.sheetDialogue,
        ttlSeconds: TTL_SECONDS.sheetDraft,
        schema: dialogueSchema,
        fence: fenceFor({ inbox, fences }),
        effect: 'answered',
      }),
    },
  });
  const handle = updateHandler({
    bot,
    texts,
    store,
    loss,
    log,
    languageOf: async (chatId) => (await services.writers.load(chatId))?.language,
    onDone: metrics.updateDone,
  });
  return {
    bot,
    api,
    store,
    notice,
    texts,
    readProgress: progressReader(services, (names) => redis.mgetBuffer(names)),
    tellCoordinators: services.tellCoordinators,
    work: startInboxWork({ inbox, handle, store, notice, loss, log }, fences),
    close: async () => {
      store.close();
      await client.close();
    },
  };
}

/** Everything that handlers find on their context. */
function composeServices(
  parts: BotParts,
  client: TelegramClient,
  api: Api,
  underWay: UnderWay,
): Services {
  const { texts, actions, now, metrics, section, organisation, paper, log, adminIds } = parts;
  const { sheets, subscriptions, ...records } = personalRecords(parts, underWay);
  const desk = composeDesk(parts);
  return {
    texts,
    actions,
    now,
    ...records,
    desk,
    letterInterview: composeInterview(parts, records, desk),
    section,
    organisation,
    paper,
    letterPage: letterPageAt(parts),
    tellCoordinators: createTellCoordinators({
      api,
      texts,
      log,
      writers: records.writers,
      adminIds,
    }),
    lettersHandedOut: metrics.lettersHandedOut,
    coordination: composeCoordination(parts, client, sheets, subscriptions),
  };
}

function composeCoordination(
  parts: BotParts,
  { download }: TelegramClient,
  sheets: Coordination['drafts'],
  { cohorts }: Pick<Subscriptions, 'cohorts'>,
): Coordination {
  const { redis, seal, adminIds, lookForActions, actionFiles, announce, wordings } = parts;
  const progress = createReadWaveProgress(redis);
  return {
    actionFiles,
    announce,
    told: async (slug, id) => {
      const told = (await cohorts(slug)).filter(({ live }) => live > 0);
      return progress(told.map((cohort) => waveId(slug, cohort.id, announcementRun(id))));
    },
    followers: (slug) => countFollowers(redis, slug),
    totals: (slug) => readTotals(redis, slug),
    tryLetters: (action, language) => tryLetters(wordings, action, language),
    ids: new Set(adminIds),
    drafts: sheets,
    log: createCoordinatorLog(redis, seal),
    published: parts.published,
    look: lookForActions,
    download,
    readSheet: parts.sheetReader.read,
  };
}

/** Of each tone and recipient: enough to see what comes out, at once. */
const SEEDS_TRIED = 5;

function tryLetters(
  wordings: Wordings,
  action: UrgentAction,
  language: Language,
): ReturnType<Coordination['tryLetters']> {
  // A stopped urgent action asks for no letters.
  const tones = action.kind === 'stop' || !(language in wordings) ? [] : TONES;
  const compose = composer(wordings);
  const trials = tones.flatMap((tone) =>
    trialLetters(compose, action, language, tone, SEEDS_TRIED),
  );
  const wrong = trials.filter(({ findings }) => findings.length > 0).length;
  return { count: trials.length, wrong, broken: brokenRules(trials) };
}

/** Writes the letters, for writers and for the samples of coordinators. */
function composeDesk({ wordings, log }: BotParts): LetterDesk {
  return letterDesk({
    composeLetter: composer(wordings),
    retellLetter: reteller(wordings),
    checkLetter,
    report: (trouble) => log.error(trouble, 'a letter of ours broke a rule'),
  });
}

function letterPageAt({ pageUrl, dictionaries }: BotParts): Services['letterPage'] {
  if (pageUrl === undefined) return undefined;
  return (action: UrgentAction, language: Language, handOff: Omit<HandOff, 'letterLanguage'>) => {
    const dictionary = dictionaries.of(action, language);
    return letterPageLink({
      pageUrl,
      dictionary,
      handOff: { ...handOff, letterLanguage: language },
    }).url;
  };
}

function composeInterview(
  { wordings }: BotParts,
  { drafts }: Pick<PersonalRecords, 'drafts'>,
  desk: LetterDesk,
): Services['letterInterview'] {
  return letterInterview({
    records: drafts,
    wordingLanguages: LANGUAGES.filter((language) => language in wordings),
    desk,
    closedScreen: actionScreen,
    handOut: handOutLetters,
  });
}
