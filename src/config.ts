import { readFileSync } from 'node:fs';
import { validate as isCronExpression } from 'node-cron';
import { z } from 'zod';
import { withFiles, type ReadText } from './config-files.ts';
import { parseStorageKeys } from './store/sealed/storage-keys.ts';

const LAST_PORT = 65_535;
/** Telegram allows 1,000 messages a second to those who pay for it. */
const FASTEST_BROADCAST = 1_000;
const TELEGRAM = 'https://api.telegram.org';

const httpAddress = z
  .url({ protocol: /^https?$/, error: 'must be an http(s) address' })
  .transform((address) => address.replace(/\/+$/, ''));

function wholeNumber(lowest: number, highest: number) {
  return z
    .string()
    .transform((text) => (/^\d+$/.test(text) ? Number(text) : Number.NaN))
    .refine((value) => value >= lowest && value <= highest, {
      error: `must be a whole number from ${lowest} to ${highest}`,
    });
}

const LONGEST_LINE = 200;

/** Shown to writers within sentences. */
const oneLine = z
  .string()
  .trim()
  .regex(/^\P{Cc}+$/u, 'must be one line of text')
  .max(LONGEST_LINE, `must have ${LONGEST_LINE} characters at most`);

const telegramIds = z
  .string()
  .regex(/^\s*\d+\s*(,\s*\d+\s*)*$/, 'must be Telegram user ids (numbers), separated by commas')
  .transform((text) => text.split(',').map(Number));

const storageKeys = z.string().transform((text, context) => {
  const parsed = parseStorageKeys(text);
  if (parsed.ok) return parsed.keys;
  context.addIssue({ code: 'custom', message: parsed.problem });
  return z.NEVER;
});

const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/;

/** Epoch milliseconds of an ISO instant with its offset; NaN for anything else. */
export function readInstant(text: string): number {
  return ISO_INSTANT.test(text) ? Date.parse(text) : Number.NaN;
}

const instantMs = z
  .string()
  .transform(readInstant)
  .refine((epochMs) => !Number.isNaN(epochMs), {
    error: 'must be an ISO instant with its offset: 2014-11-01T09:00:00Z',
  });

/** Each variable with its rule, its default, and the line of doc that `.env.example` repeats. */
const environment = z.object({
  BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]+$/, 'must be a token as @BotFather gives it: 123456:ABC…')
    .optional()
    .describe('Token of the bot, from @BotFather. Unset: the playground.'),
  BOT_TOKEN_FILE: z.string().optional().describe('File with the token, instead of BOT_TOKEN.'),
  TELEGRAM_API_ROOT: httpAddress.default(TELEGRAM).describe('Address of the Bot API server.'),
  REDIS_URL: z
    .string()
    .regex(/^(rediss?:\/\/|\/)./, 'must begin with redis://, rediss:// or, for a socket, /')
    .optional()
    .describe('Address of Redis. Unset: a Redis of its own, in DATA_DIR.'),
  DATA_DIR: z
    .string()
    .default('data')
    .describe('Folder for the Redis of its own and for the generated key.'),
  ACTIONS_DIR: z
    .string()
    .default('urgent-actions')
    .describe('Folder with the urgent actions, one folder each.'),
  SECTION_DIR: z
    .string()
    .default('section')
    .describe('Folder for what a section keeps for all actions: embassies.yaml, post.yaml.'),
  ADMIN_IDS: telegramIds
    .default([])
    .describe('Telegram user ids of the coordinators, separated by commas.'),
  STORAGE_KEY: storageKeys
    .optional()
    .describe(
      '32 bytes in base64 that seal personal records, or several, the newest first, with commas. Unset: generated into DATA_DIR.',
    ),
  STORAGE_KEY_FILE: z
    .string()
    .optional()
    .describe('File with the storage key or keys, instead of STORAGE_KEY.'),
  SECTION_NAME: oneLine
    .optional()
    .describe('Name of the section that runs the bot, as writers are to read it.'),
  SECTION_CONTACT: oneLine
    .optional()
    .describe('Where writers ask the section: an e-mail address or a web page.'),
  PUBLIC_URL: httpAddress
    .optional()
    .describe('Address under which Telegram reaches us. Set: webhook at PUBLIC_URL/telegram.'),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{8,256}$/, 'must be 8 to 256 characters of A-Z a-z 0-9 _ -')
    .optional()
    .describe('Proves that a webhook call is from Telegram. Goes with PUBLIC_URL.'),
  PAGE_URL: httpAddress
    .refine((address) => !/[?#]/.test(address), { error: 'must have no ? and no # in it' })
    .optional()
    .describe('Address of the letter page on a host of its own. Unset: PUBLIC_URL/letter.'),
  HOST: z
    .string()
    .default('127.0.0.1')
    .describe('Where HTTP listens: /healthz, /metrics, the webhook and pages.'),
  PORT: wholeNumber(0, LAST_PORT).default(8_080).describe('Port of HTTP; 0 takes a free one.'),
  HEALTH_PORT: wholeNumber(0, LAST_PORT)
    .optional()
    .describe('Port of their own for /healthz and /metrics; 0 takes a free one. Unset: PORT.'),
  CLOCK_START: instantMs
    .optional()
    .describe('ISO instant at which the clock starts and then runs on. For trials only.'),
  REMINDER_CRON: z
    .string()
    .refine(isCronExpression, { error: 'must be a cron expression' })
    .default('* * * * *')
    .describe('Cron expression of the reminder tick.'),
  BROADCAST_RATE: wholeNumber(1, FASTEST_BROADCAST)
    .default(25)
    .describe('Messages a second for reminders, over all machines.'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be fatal, error, warn, info, debug, trace or silent',
    })
    .default('info')
    .describe('Level of the log: fatal, error, warn, info, debug, trace or silent.'),
  NODE_ENV: z
    .string()
    .optional()
    .describe('Set to production it refuses all that is only for trials.'),
});

type Environment = z.infer<typeof environment>;
type RawEnvironment = Readonly<Record<string, string | undefined>>;

/** How updates come in. */
export type UpdateSource =
  | { readonly kind: 'polling' }
  | { readonly kind: 'webhook'; readonly publicUrl: string; readonly secret: string };

/** Which Bot API the bot talks to: the playground's, or the one of `token`. */
export type BotConfig =
  | { readonly kind: 'playground' }
  | {
      readonly kind: 'telegram';
      readonly token: string;
      readonly apiRoot: string;
      readonly updates: UpdateSource;
    };

/** The program's settings, checked. See the variables above for what each one means. */
export interface Config {
  readonly production: boolean;
  readonly bot: BotConfig;
  readonly redisUrl: string | undefined;
  readonly dataDir: string;
  readonly actionsDir: string;
  readonly sectionDir: string;
  readonly adminIds: readonly number[];
  /** 32 bytes each, newest first. Undefined: `readStorageKeys` keeps one in `dataDir`. */
  readonly storageKeys: readonly Buffer[] | undefined;
  /** Who runs the bot, as far as the operator says so. */
  readonly section: { readonly name: string | undefined; readonly contact: string | undefined };
  /** Where the letter's hand-off page is, with no slash at the end, if there is one. */
  readonly pageUrl: string | undefined;
  /** Whether that is a host of its own, which has what `postbag page` wrote. */
  readonly pageIsElsewhere: boolean;
  readonly host: string;
  readonly port: number;
  /** Of /healthz and /metrics; undefined: they are at `port`. */
  readonly healthPort: number | undefined;
  /** Epoch milliseconds, or undefined: the real time. */
  readonly clockStartMs: number | undefined;
  readonly reminderCron: string;
  /** Messages a second, over all machines. */
  readonly broadcastRate: number;
  readonly logLevel: Environment['LOG_LEVEL'];
}

/** A problem is one line: the variable and what it must be, never its value: some are secret. */
export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

/** An empty value counts as unset: compose files and CI hand over empty ones. */
function withoutEmpty(env: RawEnvironment): RawEnvironment {
  return Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
}

/** Rules over more than one variable; they hold whether or not each variable is right by itself. */
function problemsOfCombination(env: RawEnvironment): string[] {
  const has = (name: string): boolean => env[name] !== undefined;
  const rules: [boolean, string][] = [
    [has('PUBLIC_URL') && !has('WEBHOOK_SECRET'), 'WEBHOOK_SECRET: is needed with PUBLIC_URL'],
    [has('WEBHOOK_SECRET') && !has('PUBLIC_URL'), 'PUBLIC_URL: is needed with WEBHOOK_SECRET'],
    [
      has('BOT_TOKEN') &&
        !has('TELEGRAM_API_ROOT') &&
        env['PUBLIC_URL']?.startsWith('http:') === true,
      'PUBLIC_URL: must be https, Telegram calls no other',
    ],
  ];
  if (env['NODE_ENV'] === 'production') {
    rules.push(
      [!has('BOT_TOKEN'), 'BOT_TOKEN: is needed in production, where there is no playground'],
      [
        !has('STORAGE_KEY'),
        'STORAGE_KEY: is needed in production; make one with: openssl rand -base64 32',
      ],
      [has('CLOCK_START'), 'CLOCK_START: is for trials and refused in production'],
    );
  }
  if (has('HEALTH_PORT') && has('PORT') && env['HEALTH_PORT'] === env['PORT'])
    rules.push([env['PORT'] !== '0', 'HEALTH_PORT: must not be PORT; unset it to share that one']);
  return rules.filter(([broken]) => broken).map(([, problem]) => problem);
}

function updateSource({ PUBLIC_URL, WEBHOOK_SECRET }: Environment): UpdateSource {
  if (PUBLIC_URL === undefined || WEBHOOK_SECRET === undefined) return { kind: 'polling' };
  return { kind: 'webhook', publicUrl: PUBLIC_URL, secret: WEBHOOK_SECRET };
}

/** The program serves the page itself at this path: see `PAGE_PATH` of src/web/page. */
function ownPage({ PUBLIC_URL }: Environment): string | undefined {
  return PUBLIC_URL === undefined ? undefined : `${PUBLIC_URL}/letter`;
}

function botConfig(env: Environment): BotConfig {
  if (env.BOT_TOKEN === undefined) return { kind: 'playground' };
  return {
    kind: 'telegram',
    token: env.BOT_TOKEN,
    apiRoot: env.TELEGRAM_API_ROOT,
    updates: updateSource(env),
  };
}

function configFrom(env: Environment): Config {
  return {
    production: env.NODE_ENV === 'production',
    bot: botConfig(env),
    redisUrl: env.REDIS_URL,
    dataDir: env.DATA_DIR,
    actionsDir: env.ACTIONS_DIR,
    sectionDir: env.SECTION_DIR,
    adminIds: env.ADMIN_IDS,
    storageKeys: env.STORAGE_KEY,
    section: { name: env.SECTION_NAME, contact: env.SECTION_CONTACT },
    pageUrl: env.PAGE_URL ?? ownPage(env),
    pageIsElsewhere: env.PAGE_URL !== undefined && env.PAGE_URL !== ownPage(env),
    host: env.HOST,
    port: env.PORT,
    healthPort: env.HEALTH_PORT,
    clockStartMs: env.CLOCK_START,
    reminderCron: env.REMINDER_CRON,
    broadcastRate: env.BROADCAST_RATE,
    logLevel: env.LOG_LEVEL,
  };
}

/** The settings in `env` (`process.env`), or all that is wrong with them at once. */
export function readConfig(
  env: RawEnvironment,
  readText: ReadText = (path) => readFileSync(path, 'utf8'),
): ConfigResult {
  const [given, problemsOfFiles] = withFiles(withoutEmpty(env), readText);
  const parsed = environment.safeParse(given);
  const problems = [
    ...problemsOfFiles,
    ...(parsed.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`),
    ...problemsOfCombination(given),
  ];
  if (!parsed.success || problems.length > 0) return { ok: false, problems };
  return { ok: true, config: configFrom(parsed.data) };
}

/** Each variable with its line of doc, in the order of `.env.example`. */
export function describeVariables(): readonly { readonly name: string; readonly doc: string }[] {
  return Object.entries(environment.shape).map(([name, schema]) => ({
    name,
    doc: schema.description ?? '',
  }));
}
