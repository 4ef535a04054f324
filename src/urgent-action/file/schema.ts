import { z } from 'zod';
import { LANGUAGES, NAME_CASES } from '../language.ts';
import type { Language } from '../language.ts';
import { RIGHTS } from '../rights.ts';
import {
  calendarDate,
  closed,
  country,
  either,
  id,
  languageTag,
  listOf,
  partialDate,
  script,
  slug,
  text,
} from './schema-values.ts';

/**
 * What `action.yaml` and `<language>.yaml` may hold. By convention a message given here is the
 * remedy; describe-issue.ts says what is wrong. Rules that look at two places at once stand in
 * cross-checks.ts.
 */

const texts = z.array(text).default([]);
const ids = z.array(id).default([]);

const gender = z.enum(['female', 'male', 'unspecified']);

const person = closed({
  id,
  gender: gender.optional(),
  group: z.boolean().default(false),
  names: z.record(script, text).default({}),
});

const fact = closed({
  id,
  kind: z.enum(['who', 'event', 'concern', 'law']),
  date: partialDate.optional(),
  upcoming: z.boolean().default(false),
  needs: ids,
});

const right = either(
  (value) => typeof value !== 'object',
  z.enum(RIGHTS),
  closed({ right: z.enum(RIGHTS), because: ids }),
);

/** What looks wrong in here is left out later, with a warning; here only the form counts. */
const contacts = {
  addressLines: texts,
  faxes: texts,
  phones: texts,
  emails: texts,
  web: texts,
  social: texts,
};

const recipient = closed({
  id,
  name: text.optional(),
  country: country.optional(),
  forWritersIn: z.array(country).default([]),
  ...contacts,
  emailSubject: text.optional(),
  note: text.optional(),
});

const embassies = either(
  (value) => !Array.isArray(value),
  z.boolean(),
  listOf(closed({ in: country, ...contacts })),
);

const demand = closed({ id, because: ids, to: listOf(id).optional() });

const action = {
  slug,
  kind: z.enum(['new', 'update', 'stop']),
  follows: slug.optional(),
  reference: text.optional(),
  index: text.optional(),
  issued: calendarDate.optional(),
  country,
  deadline: closed({ before: calendarDate.optional(), until: calendarDate.optional() }).optional(),
  closes: calendarDate.optional(),
  people: listOf(person),
  languagesAskedFor: z.array(languageTag).default([]),
  ownLanguageAllowed: z.boolean().default(true),
  awaitedTranslations: z.array(z.enum(LANGUAGES)).default([]),
  rights: z.array(right).default([]),
  facts: z.array(fact).default([]),
  demands: listOf(demand),
  recipients: listOf(recipient),
  copies: closed({
    officials: z.array(recipient).default([]),
    embassies: embassies.default(false),
  }).prefault({}),
  sources: texts,
  organisationNamed: z.boolean().default(false),
  neverQuote: z.partialRecord(z.enum(LANGUAGES), z.array(text)).default({}),
};

/** `action.yaml`: what is the same in every language. */
const asking = closed(action);

/** A stop asks nobody for anything any more. */
const stopping = closed({
  ...action,
  demands: z.array(demand).default([]),
  recipients: z.array(recipient).default([]),
});

/** What `action.yaml` of this kind may hold. */
export function actionSchema(kind: unknown): z.ZodType<ActionFile> {
  return kind === 'stop' ? stopping : asking;
}

export type ActionFile = z.output<typeof asking>;

const isText = (value: unknown): boolean => typeof value !== 'object';

const telling = either(
  isText,
  text,
  closed({
    text,
    for: id.optional(),
    short: z.boolean().default(false),
    place: z.enum(['name', 'further']).optional(),
  }),
);

const demandText = closed({
  label: text,
  clause: text.optional(),
  clauses: texts,
  short: either(isText, text, closed({ text, tells: ids })).optional(),
  sentence: text.optional(),
});

const recipientText = closed({
  role: text.optional(),
  name: text.optional(),
  addressedTo: texts,
  salutation: text.optional(),
});

/**
 * A name as plain text, its nominative, or by cases. The full name stands in every case that the
 * wordings of the language ask for; of the polite name those that differ are enough.
 */
function nameSchema(language: Language, isComplete: boolean) {
  const cases = Object.fromEntries(
    NAME_CASES[language].map((name) => [name, isComplete ? text : text.optional()]),
  );
  const group = closed({ ...cases, nominative: text });
  const isPlainEnough = !isComplete || NAME_CASES[language].length === 1;
  return either((value) => isPlainEnough && isText(value), text, group);
}

/**
 * `<language>.yaml`: the texts, and the names in each case that the language's templates may ask
 * for.
 */
export function translationSchema(language: Language, kind: unknown) {
  const demands = z.record(z.string(), demandText);
  return closed({
    checkedBy: text.optional(),
    title: text,
    summary: text,
    name: nameSchema(language, true),
    politeName: nameSchema(language, false).optional(),
    facts: z
      .record(
        z.string(),
        either((value) => !Array.isArray(value), telling, listOf(telling)),
      )
      .default({}),
    demands: kind === 'stop' ? demands.prefault({}) : demands,
    recipients: z.record(z.string(), recipientText).default({}),
  });
}

export type TranslationFile = z.output<ReturnType<typeof translationSchema>>;
