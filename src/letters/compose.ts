import { agreement } from '../urgent-action/choices.ts';
import type { Language } from '../urgent-action/language.ts';
import type { Recipient, RecipientText, UrgentAction } from '../urgent-action/urgent-action.ts';
import { rulesOf } from './languages/all.ts';
import { addressBlock, layOut, signatureBlock } from './layout.ts';
import type { Letter, Passage, Tone, Writer } from './letter.ts';
import { phraser, PLACE } from './phrasing.ts';
import type { Phrase, PhrasedPassage, Source } from './phrasing.ts';
import { planLetter } from './plan.ts';
import type { Plan } from './plan.ts';
import { RECIPES } from './recipes.ts';
import type { Agreement, Wordings } from './wordings.ts';
import { countWords } from './words.ts';

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
 * A draw that is too long for the page is drawn again, then from the shorter wordings, and then with an
 * event less: some languages need more room, and so do long names.
 */
const SHARES = [1, 0.5, 0.25];
const DRAWS_OF_EACH_SHARE = 6;

const AGREEMENT = { female: 'f', male: 'm', unspecified: 'n', many: 'many' } as const;

type Paragraphs = readonly (readonly PhrasedPassage[])[];

/** What the people at risk agree with, as templates say it. */
export function agreementOf(action: UrgentAction): Agreement {
  return AGREEMENT[agreement(action)];
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
    const letter = `${tone} letter in ${language} to ${recipient.id} of ${action.slug}`;
    throw new Error(`No ${letter}: its texts are missing`);
  }
  return {
    translation,
    recipient: recipientText,
    wordings: toneWordings,
    data: {
      name: translation.name,
      politeName: translation.politeName,
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

function textOf(passages: readonly Passage[]): string {
  return passages.map((passage) => passage.text).join(' ');
}

function layOutPage(
  source: Source,
  recipient: Recipient,
  paragraphs: Paragraphs,
  close: string,
): string {
  const { rules, writer, tone } = source;
  return layOut(
    {
      date: rules.formatDate(writer.today),
      address: addressBlock(recipient, source.recipient, tone),
      salutation: source.recipient.salutation,
      paragraphs: paragraphs.map(textOf),
      close,
      signature: signatureBlock(writer),
    },
    rules,
  );
}

/** The own line is let go over the limit, so that it never blocks a writer. */
function fits(paragraphs: Paragraphs, frameWords: number, tone: Tone): boolean {
  const { bodyAtLeast, textAtMost } = RECIPES[tone].words;
  const ours = paragraphs.flat().filter(({ move }) => move !== 'ownLine');
  const words = ours.reduce((sum, passage) => sum + passage.words, 0);
  return words >= bodyAtLeast && frameWords + words <= textAtMost;
}

/** The first draw that fits; without any, the shortest plan's last draw, which `checkLetter` then reports. */
function fittingParagraphs(
  phrase: Phrase,
  planWith: (fewerEvents: number) => Plan,
  tone: Tone,
  frameWords: number,
): Paragraphs {
  const fewerAtMost = Math.max(...RECIPES[tone].events) - 1;
  let paragraphs: Paragraphs = [];
  for (let fewerEvents = 0; fewerEvents <= fewerAtMost; fewerEvents += 1) {
    const plan = planWith(fewerEvents);
    for (const share of SHARES) {
      for (let attempt = 0; attempt < DRAWS_OF_EACH_SHARE; attempt += 1) {
        paragraphs = phrase(plan, attempt, share);
        if (fits(paragraphs, frameWords, tone)) return paragraphs;
      }
    }
  }
  return paragraphs;
}

function toPassage({ move, id, text }: PhrasedPassage): Passage {
  return id === undefined ? { move, text } : { move, id, text };
}

/** Binds the wordings read at start to `composeLetter`, which is pure: no clock, no chance, no files. */
export function composer(wordings: Wordings): ComposeLetter {
  return (action, recipient, language, tone, writer, seed) => {
    const source = sourceOf(wordings, action, recipient, language, tone, writer);
    const phrase = phraser(source, seed);
    const close = phrase([[{ move: 'close' }]], 0, 1).flat();
    const frameWords = countWords(layOutPage(source, recipient, [], textOf(close)));
    const planWith = (fewerEvents: number): Plan =>
      planLetter(action, recipient.id, tone, seed, fewerEvents);
    const paragraphs = fittingParagraphs(phrase, planWith, tone, frameWords);
    return {
      text: layOutPage(source, recipient, paragraphs, textOf(close)),
      subject: source.rules.typeset(source.translation.title),
      language,
      tone,
      recipient,
      seed,
      writer,
      passages: [...paragraphs.flat(), ...close].map(toPassage),
    };
  };
}
