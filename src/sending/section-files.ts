import { z } from 'zod';
import { describeIssue } from '../urgent-action/file/describe-issue.ts';
import type { Problem } from '../urgent-action/file/problem.ts';
import { isSound } from '../urgent-action/contacts.ts';
import {
  calendarDate,
  checkedString,
  closed,
  country,
  listOf,
  text,
} from '../urgent-action/file/schema-values.ts';
import { readYaml, type TextFile, type YamlFile } from '../urgent-action/file/yaml-file.ts';
import type { Embassy } from './embassies.ts';
import { DEFAULT_POST_TABLE, DISTANCES, type PostTable } from './post-table.ts';

/**
 * Content of a section's file, and what is wrong with it: an entry that is unsound is left out, and
 * the others are used.
 */
export interface Read<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

const phone = checkedString(
  (value) => isSound('phones', value),
  'is no telephone number that exists',
  'Write it internationally and in quotes, as in "+994 12 492 0625".',
);
const email = checkedString(
  (value) => isSound('emails', value),
  'is no e-mail address',
  'Write one address, as in office@example.org.',
);
const sourced = { source: text, date: calendarDate };
const countries = z.array(country).default([]);
const distance = z.enum(DISTANCES);
const DAYS_AT_MOST = 90;
const days = z
  .number()
  .int('Write whole days.')
  .min(0, 'Write whole days.')
  .max(DAYS_AT_MOST, 'Write working days.');

const transit = closed({
  distance,
  from: countries,
  to: countries,
  workingDays: closed({ least: days, most: days }).refine(({ least, most }) => least <= most, {
    error: 'Write the fewer days as least.',
    params: { problem: 'has a least above its most' },
  }),
  ...sourced,
});
const suspension = closed({ from: countries, to: listOf(country), ...sourced });
const postage = closed({ from: listOf(country), distance, price: text, ...sourced });

const embassy = closed({
  of: country,
  in: country,
  name: text.optional(),
  addressLines: z.array(text).default([]),
  faxes: z.array(phone).default([]),
  phones: z.array(phone).default([]),
  emails: z.array(email).default([]),
  web: z
    .array(z.url({ protocol: /^https?$/, error: 'Write an address with https:// in front.' }))
    .default([]),
  ...sourced,
}).refine(
  ({ addressLines, faxes, emails, web }) => [addressLines, faxes, emails, web].flat().length > 0,
  {
    error: 'Give addressLines, emails, faxes or web.',
    params: { problem: 'cannot be written to' },
  },
);

/**
 * `post.yaml`: lists `transit`, `suspended`, `postage`. What the section says comes before what the
 * program knows.
 */
export function parsePostTable(file: TextFile): Read<PostTable> {
  const yaml = readYaml(file);
  const lists = listsOf(yaml, ['transit', 'suspended', 'postage']);
  const lines = {
    transit: entries(yaml, lists.value, 'transit', transit),
    suspended: entries(yaml, lists.value, 'suspended', suspension),
    postage: entries(yaml, lists.value, 'postage', postage),
  };
  const problems = Object.values(lines).flatMap((read) => read.problems);
  return {
    value: {
      transit: [...lines.transit.value, ...DEFAULT_POST_TABLE.transit],
      suspended: lines.suspended.value,
      postage: lines.postage.value,
    },
    problems: [...yaml.problems, ...lists.problems, ...problems],
  };
}

/** `embassies.yaml`: a list `embassies`. */
export function parseEmbassies(file: TextFile): Read<readonly Embassy[]> {
  const yaml = readYaml(file);
  const lists = listsOf(yaml, ['embassies']);
  const read = entries(yaml, lists.value, 'embassies', embassy);
  return { value: read.value, problems: [...yaml.problems, ...lists.problems, ...read.problems] };
}

type Lists = Readonly<Record<string, readonly unknown[]>>;

/** The lists that a file may have; an empty file has none. */
function listsOf(yaml: YamlFile, names: readonly string[]): Read<Lists> {
  if (yaml.content === undefined || yaml.content === null) return { value: {}, problems: [] };
  const list = z.array(z.unknown()).default([]);
  const schema = closed(Object.fromEntries(names.map((name) => [name, list])));
  const parsed = schema.safeParse(yaml.content);
  if (parsed.success) return { value: parsed.data, problems: [] };
  return {
    value: {},
    problems: parsed.error.issues.flatMap((issue) => describeIssue(yaml, issue)),
  };
}

function entries<Schema extends z.ZodType>(
  yaml: YamlFile,
  lists: Lists,
  name: string,
  schema: Schema,
): Read<readonly z.output<Schema>[]> {
  const results = (lists[name] ?? []).map((entry) => schema.safeParse(entry));
  return {
    value: results.flatMap((result) => (result.success ? [result.data] : [])),
    problems: results.flatMap((result, index) =>
      (result.error?.issues ?? []).flatMap((issue) =>
        describeIssue(yaml, { ...issue, path: [name, index, ...issue.path] }),
      ),
    ),
  };
}
