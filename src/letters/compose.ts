import { agreement } from '../urgent-action/choices.ts';
import type { Language } from '../urgent-action/language.ts';
import type {
  Recipient,
  RecipientText,
  Translation,
  UrgentAction,
} from '../urgent-action/urgent-action.ts';
import { draw } from './draw.ts';
import { rulesOf } from './languages/all.ts';
import type { LanguageRules } from './languages/rules.ts';
import { addressBlock, layOut, signatureBlock } from './layout.ts';
import type { Letter, Passage, Tone, Writer } from './letter.ts';
import { planLetter } from './plan.ts';
import type { PlannedPassage } from './plan.ts';
import { RECIPES } from './recipes.ts';
import type { Agreement, ToneWordings, WordingData, Wordings } from './wordings.ts';
import { beginning, countWords, sentences } from './words.ts';

/** Writes one letter. Same arguments, same letter; another seed, other words for the same requests. */
export type ComposeLetter = (
  action: UrgentAction,
  recipient: Recipient,
  language: Language,
  tone: Tone,
  writer: Writer,
  seed: number,
) => Letter;

/**
 * Draws of wordings. As many again take the shorter half of the wordings only, and after those the plan
 * loses an event: some languages need more room. Most letters fit at the first or second draw.
 */
const DRAWS = 12;

/** What one letter is phrased from. */
interface Source {
  readonly translation: Translation;
  readonly recipient: RecipientText;
  readonly wordings: ToneWordings;
  readonly data: WordingData;
  readonly writer: Writer;
  readonly tone: Tone;
  readonly rules: LanguageRules;
  /** Names the draws, so that two recipients never get the same letter from one seed. */
  readonly choice: string;
}

type Paragraphs = readonly (readonly Passage[])[];

const AGREEMENT = { female: 'f', male: 'm', unspecified: 'n', many: 'many' } as const;

/** What the people at risk agree with, as templates say it. */
export function agreementOf(action: UrgentAction): Agreement {
  return AGREEMENT[agreement(action)];
}

/** The writer's own line exactly as typed, on one line, with a full stop if it ends with nothing. */
export function finishOwnLine(ownLine: string): string {
  const line = ownLine.trim().replaceAll(/\s*\n\s*/gu, ' ');
  return line === '' || /[.!?…][»”"’')]*$/u.test(line) ? line : `${line}.`;
}

/** Stands for the place while a sentence is typeset, so that what the writer typed stays as typed. */
const PLACE = '\uE000';

/** A place that ends with a full stop ("London, U.K.") ends its sentence with that one. */
function setPlace(text: string, place: string): string {
  return text.replaceAll(place.endsWith('.') ? `${PLACE}.` : PLACE, place).replaceAll(PLACE, place);
}

/** All the ways in which a passage can be said. Texts of the urgent action are plain text, not templates. */
function waysToSay(passage: PlannedPassage, source: Source): readonly (() => string)[] {
  const { translation, wordings, data, writer, rules, tone } = source;
  const plain = (texts: readonly string[] | undefined): readonly (() => string)[] =>
    (texts ?? []).map((text) => () => rules.typeset(text));
  if (passage.move === 'ownLine') {
    const line = finishOwnLine(writer.ownLine ?? '');
    return line === '' ? [] : [() => line];
  }
  if (passage.move === 'fact') return plain(translation.facts[passage.id ?? '']);
  if (passage.move === 'demand') {
    const demand = translation.demands[passage.id ?? ''];
    return plain(tone === 'brief' ? demand?.brief : demand?.wordings);
  }
  return (wordings[passage.move] ?? []).map(
    (wording) => () => setPlace(rules.typeset(wording(data)), writer.place),
  );
}

/** The drawn wording, or the next one that does not begin like the sentence before it. */
function choose(
  ways: readonly (() => string)[],
  start: number,
  before: string,
): string | undefined {
  let first: string | undefined;
  for (let step = 0; step < ways.length; step += 1) {
    const text = ways[(start + step) % ways.length]?.();
    first ??= text;
    if (text !== undefined && beginning(text) !== before) return text;
  }
  return first;
}

function shorterHalf(ways: readonly (() => string)[]): readonly (() => string)[] {
  const byLength = ways.map((way) => ({ way, words: countWords(way()) }));
  const sorted = byLength.toSorted((one, other) => one.words - other.words);
  return sorted.slice(0, Math.ceil(ways.length / 2)).map(({ way }) => way);
}

/** Gives each planned passage its words; one with nothing to say (no own line) falls away. */
function phrase(
  plan: readonly (readonly PlannedPassage[])[],
  source: Source,
  seed: number,
  attempt: number,
): Paragraphs {
  let before = '';
  const say = (planned: PlannedPassage): readonly Passage[] => {
    const all = waysToSay(planned, source);
    const ways = attempt < DRAWS ? all : shorterHalf(all);
    const choice = `${source.choice}/${planned.move}/${planned.id ?? ''}/${attempt}`;
    const text = choose(ways, draw(seed, choice, ways.length), before);
    if (text === undefined) return [];
    before = beginning(sentences(text).at(-1) ?? '');
    return [{ ...planned, text }];
  };
  return plan
    .map((paragraph) => paragraph.flatMap(say))
    .filter((paragraph) => paragraph.length > 0);
}

function textOf(passages: readonly Passage[]): string {
  return passages.map((passage) => passage.text).join(' ');
}

/** The page without the own line, which is let go over the limit so that it never blocks a writer. */
function fits(
  paragraphs: Paragraphs,
  page: (paragraphs: Paragraphs) => string,
  tone: Tone,
): boolean {
  const { bodyAtLeast, textAtMost } = RECIPES[tone].words;
  const ours = paragraphs.map((passages) => passages.filter(({ move }) => move !== 'ownLine'));
  return (
    countWords(ours.map(textOf).join(' ')) >= bodyAtLeast && countWords(page(ours)) <= textAtMost
  );
}

/** The first draw that fits; without any, the shortest plan's last draw, which `checkLetter` then reports. */
function fittingParagraphs(
  source: Source,
  seed: number,
  planWith: (fewerEvents: number) => readonly (readonly PlannedPassage[])[],
  page: (paragraphs: Paragraphs) => string,
): Paragraphs {
  const fewest = Math.max(...RECIPES[source.tone].events) - 1;
  let paragraphs: Paragraphs = [];
  for (let fewerEvents = 0; fewerEvents <= fewest; fewerEvents += 1) {
    const plan = planWith(fewerEvents);
    for (let attempt = 0; attempt < 2 * DRAWS; attempt += 1) {
      paragraphs = phrase(plan, source, seed, attempt);
      if (fits(paragraphs, page, source.tone)) return paragraphs;
    }
  }
  return paragraphs;
}

/** "Dear President," as it can stand inside a sentence. */
function titleOf(recipient: RecipientText): string {
  return recipient.salutation.replace(/\s*\p{P}+$/u, '');
}

function sourceOf(
  wordings: Wordings,
  action: UrgentAction,
  recipient: Recipient,
  language: Language,
  tone: Tone,
  writer: Writer,
): Source {
  const translation = action.translations[language];
  const recipientText = translation?.recipients[recipient.id];
  const toneWordings = wordings[language]?.[tone];
  if (!translation || !recipientText || !toneWordings) {
    // Callers offer only what is there: reaching this is a bug, not a writer's mistake.
    throw new Error(
      `No ${tone} letter in ${language} to ${recipient.id} of ${action.slug}: texts are missing`,
    );
  }
  const { name, politeName } = translation;
  return {
    translation,
    recipient: recipientText,
    wordings: toneWordings,
    data: {
      name,
      politeName,
      place: PLACE,
      salutation: titleOf(recipientText),
      agreement: agreementOf(action),
    },
    writer,
    tone,
    rules: rulesOf(language),
    choice: `${recipient.id}/${tone}`,
  };
}

/** Binds the wordings read at start to `composeLetter`, which is pure: no clock, no chance, no files. */
export function composer(wordings: Wordings): ComposeLetter {
  return (action, recipient, language, tone, writer, seed) => {
    const source = sourceOf(wordings, action, recipient, language, tone, writer);
    const { rules, translation } = source;
    const close = phrase([[{ move: 'close' }]], source, seed, 0).flat();
    const page = (paragraphs: Paragraphs): string =>
      layOut(
        {
          date: rules.formatDate(writer.today),
          address: addressBlock(recipient, source.recipient, tone),
          salutation: source.recipient.salutation,
          paragraphs: paragraphs.map(textOf),
          close: textOf(close),
          signature: signatureBlock(writer),
        },
        rules,
      );
    const planWith = (fewerEvents: number): readonly (readonly PlannedPassage[])[] =>
      planLetter(action, recipient.id, tone, seed, fewerEvents);
    const paragraphs = fittingParagraphs(source, seed, planWith, page);
    return {
      text: page(paragraphs),
      subject: rules.typeset(translation.title),
      language,
      tone,
      recipient,
      seed,
      writer,
      passages: [...paragraphs.flat(), ...close],
    };
  };
}
