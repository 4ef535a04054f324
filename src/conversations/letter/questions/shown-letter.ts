import type { Letter } from '../../../letters/letter.ts';
import { languageInText } from '../../../locales/names.ts';
import { calledIn, translationFor } from '../../../urgent-action/choices.ts';
import type { Recipient } from '../../../urgent-action/urgent-action.ts';
import type { Reopened } from '../../question.ts';
import { bold, foldedQuote, formatted, quote, type Keyboard, type Screen } from '../../screen.ts';
import type { LetterDraft } from '../draft.ts';
import { chosenRecipients, orderOf, type LetterWorld } from '../world.ts';
import { placeBeside } from '../spelling.ts';
import { brokenRule } from './findings.ts';

/**
 * The letter that is being read, or the question that has to be answered anew before there is one.
 */
export function shownLetter(draft: LetterDraft, world: LetterWorld): Letter | Reopened {
  const recipient = readRecipient(draft, world);
  const written = world.desk.write(world.action, orderOf(draft, world, recipient));
  return written.ok ? written.letter : mend(written, world);
}

/**
 * The question whose answer has to change, with the reason; without a culprit another tone may do.
 */
export function mend(
  refused: Parameters<typeof brokenRule>[1] | NoCulprit,
  { say }: LetterWorld,
): Reopened {
  if (refused.culprit === undefined) {
    return { kind: 'reopened', step: 'tone', notice: say('interview-no-letter') };
  }
  return { kind: 'reopened', step: refused.culprit, notice: brokenRule(say, refused) };
}

interface NoCulprit {
  readonly culprit: undefined;
}

/** The recipient whose letter is shown; a draft may be older than the list of recipients. */
function readRecipient(draft: LetterDraft, world: LetterWorld): Recipient {
  const { action } = world;
  const chosen = chosenRecipients(draft, world);
  const recipient = chosen[draft.reading % chosen.length] ?? action.recipients[0];
  if (!recipient) throw new Error(`${action.slug} has no recipients`);
  return recipient;
}

/**
 * One message where the writer reads the letter's language; else the letter and, below it, its
 * twin, of which apps show the beginning.
 */
export function letterScreen(letter: Letter, world: LetterWorld, keyboard: Keyboard): Screen {
  const { action, language, say } = world;
  const name = calledIn(action, letter.recipient, language).join(', ');
  const heading = say('interview-preview-to', { name });
  const shown = [bold(heading), '\n\n', quote(letter.text)];
  const ask = `\n\n${notes(letter, world)}${say('interview-preview')}`;
  const readable = translationFor(action, language).language;
  if (letter.language === readable) return { ...formatted(...shown, ask), keyboard, passing: true };
  const writer = { ...letter.writer, place: placeBeside(letter.writer.place, readable, world) };
  const twin = world.desk.retell({ ...letter, writer }, action, readable);
  const beside = formatted(
    bold(say('interview-preview-beside', { language: languageInText(readable, language) })),
    '\n\n',
    foldedQuote(twin.text),
    ask,
  );
  return { ...beside, keyboard, aside: formatted(...shown), passing: true };
}

/** A word of caution where nobody has read the letter's language over. */
function notes({ language }: Letter, { action, language: ours, say }: LetterWorld): string {
  if (action.translations[language]?.checkedBy) return '';
  return `${say('interview-preview-unchecked', { language: languageInText(language, ours) })}\n\n`;
}
