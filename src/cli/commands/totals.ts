import { readConfig, type Config } from '../../config.ts';
import { CHANNELS } from '../../store/sent.ts';
import { byChannel, readTotals, type Totals } from '../../store/totals.ts';
import { REMINDED } from '../../store/waves/reminder-counts.ts';
import { lastDay } from '../../urgent-action/deadline.ts';
import { LANGUAGES } from '../../urgent-action/language.ts';
import type { UrgentAction } from '../../urgent-action/urgent-action.ts';
import { openCommandRedis, readLiveActions } from '../command-redis.ts';
import { readOptions } from '../options.ts';
import { EXIT, type Terminal } from '../terminal.ts';

/**
 * `postbag totals`: what a section reports of an urgent action, live or over: letters that writers
 * say they have sent, reminders, followers, contacts that fail. Only looks; needs no key.
 */
export async function totalsCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions(args, { json: 'boolean' });
  const read = readConfig(terminal.env);
  const [slug, ...more] = options.positionals;
  const wrong = [
    ...options.problems,
    ...(slug === undefined ? ['SLUG: is needed, the name of an urgent action'] : []),
    ...more.map((word) => `"${word}": totals takes one urgent action at a time`),
    ...(read.ok ? [] : read.problems),
  ];
  for (const problem of wrong) terminal.complain(problem);
  if (!read.ok || slug === undefined || wrong.length > 0) return EXIT.badArguments;

  try {
    return await printTotals(slug, options.isSet('json'), read.config, terminal);
  } catch (error) {
    terminal.complain(error instanceof Error ? error.message : String(error));
    return EXIT.failed;
  }
}

async function printTotals(
  slug: string,
  isJson: boolean,
  config: Config,
  terminal: Terminal,
): Promise<number> {
  const redis = await openCommandRedis(config, terminal);
  try {
    const actions = await readLiveActions(redis.client, config, terminal);
    const action = actions.find((one) => one.slug === slug);
    const totals = await readTotals(redis.client, slug);
    if (action === undefined && isNothing(totals)) {
      const known = actions.map((one) => one.slug).join(', ') || 'none';
      terminal.complain(`"${slug}": no urgent action has this slug. There are: ${known}`);
      return EXIT.badArguments;
    }
    const report = reportOf(slug, action, totals);
    if (isJson) terminal.print(JSON.stringify(report, null, 2));
    else for (const line of linesOf(report)) terminal.print(line);
    return EXIT.done;
  } finally {
    await redis.close();
  }
}

function isNothing({ sent, reminded, followers, failing }: Totals): boolean {
  return sent.length + reminded.length + followers + failing.size === 0;
}

interface Report {
  readonly slug: string;
  /** Null: the texts are not there any more, only what was counted. */
  readonly title: string | null;
  /** ISO calendar date. */
  readonly lastDay: string | null;
  readonly letters: {
    readonly total: number;
    readonly byChannel: Readonly<Record<string, number>>;
    readonly byRecipient: Readonly<Record<string, Readonly<Record<string, number>>>>;
    readonly byLanguage: Readonly<Record<string, number>>;
  };
  readonly reminders: Readonly<Record<string, number>>;
  readonly followers: number;
  readonly failingContacts: readonly { readonly contact: string; readonly writers: number }[];
}

/** Every channel and rung is named, whatever it came to: whoever adds up needs no cases. */
function reportOf(slug: string, action: UrgentAction | undefined, totals: Totals): Report {
  const { sent, languages, reminded, followers, failing } = totals;
  const ids = [...(action?.recipients ?? []).map(({ id }) => id), ...sent.map(recipientOf)];
  return {
    slug,
    title: action === undefined ? null : titleOf(action),
    lastDay: action === undefined ? null : lastDay(action.deadline),
    letters: {
      total: sent.reduce((sum, { count }) => sum + count, 0),
      byChannel: channelsOf(sent),
      byRecipient: Object.fromEntries(
        [...new Set(ids)].map((id) => [
          id,
          channelsOf(sent.filter((one) => id === recipientOf(one))),
        ]),
      ),
      byLanguage: Object.fromEntries(languages),
    },
    reminders: Object.fromEntries(
      REMINDED.map((what) => [what, reminded.find((one) => one.what === what)?.count ?? 0]),
    ),
    followers,
    failingContacts: [...failing].map(([contact, writers]) => ({ contact, writers })),
  };
}

function recipientOf({ recipientId }: Totals['sent'][number]): string {
  return recipientId;
}

function channelsOf(sent: Totals['sent']): Readonly<Record<string, number>> {
  const letters = byChannel(sent);
  return Object.fromEntries(CHANNELS.map((channel) => [channel, letters.get(channel) ?? 0]));
}

function titleOf({ translations }: UrgentAction): string | null {
  return LANGUAGES.flatMap((language) => translations[language]?.title ?? [])[0] ?? null;
}

function linesOf({ slug, title, lastDay: day, ...report }: Report): readonly string[] {
  const { letters, reminders, followers, failingContacts } = report;
  return [
    title === null ? `${slug}: not among the urgent actions any more` : `${slug}: ${title}`,
    ...(day === null ? [] : [`last day: ${day}`]),
    `letters sent: ${letters.total}${inBrackets(letters.byChannel)}`,
    ...Object.entries(letters.byRecipient).map(([id, by]) => `  to ${id}: ${listed(by) || '0'}`),
    `by language: ${listed(letters.byLanguage) || 'none'}`,
    `reminders: ${listed(reminders) || 'none'}`,
    `followers: ${followers}`,
    ...failingContacts.map(({ contact, writers }) => `does not work, say ${writers}: ${contact}`),
  ];
}

function inBrackets(figures: Readonly<Record<string, number>>): string {
  const text = listed(figures);
  return text === '' ? '' : ` (${text})`;
}

/** Those that are not 0. */
function listed(figures: Readonly<Record<string, number>>): string {
  return Object.entries(figures)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}
