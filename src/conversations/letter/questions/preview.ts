import type { InlineKeyboardButton } from 'grammy/types';
import { languageInText, languageName } from '../../../locales/names.ts';
import type { Letter } from '../../../letters/letter.ts';
import { calledIn, translationFor } from '../../../urgent-action/choices.ts';
import type { Recipient } from '../../../urgent-action/urgent-action.ts';
import { SEEDS, type LetterDraft, type LetterStep } from '../draft.ts';
import {
  chosenRecipients,
  orderOf,
  writeLetters,
  type LetterQuestion,
  type LetterWorld,
} from '../world.ts';
import type { Outcome, Reopened } from '../../question.ts';
import {
  bold,
  button,
  formatted,
  quote,
  ticked,
  type Keyboard,
  type Screen,
} from '../../screen.ts';
import { brokenRule } from './findings.ts';

/** What the buttons of the preview lead back to. */
const CHANGES: Readonly<Record<string, LetterStep>> = {
  tone: 'tone',
  language: 'language',
  name: 'name',
  place: 'place',
  line: 'ownLine',
  recipients: 'recipients',
};

/** Between two wordings: larger than the number of seeds that one wording may use up. */
const NEXT_WORDING = 104_729;

/**
 * The letter exactly as it will be, and all that can still be changed. Stands until the writer
 * finishes.
 */
export const previewQuestion: LetterQuestion = {
  step: 'preview',
  applies: () => true,
  answered: () => false,
  render: (draft, world) => {
    const recipient = readRecipient(draft, world);
    const written = world.desk.write(world.action, orderOf(draft, world, recipient));
    if (!written.ok) return mend(written, world);
    return letterScreen(written.letter, draft, world);
  },
  tapped: (value, draft, world) => {
    const step = CHANGES[value];
    if (step !== undefined) return { kind: 'reopened', step, backTo: 'preview' };
    if (value === 'again') {
      return { kind: 'changed', draft: { ...draft, seed: (draft.seed + NEXT_WORDING) % SEEDS } };
    }
    if (value === 'other') return { kind: 'changed', draft: readNext(draft) };
    if (value === 'remember') {
      return { kind: 'changed', draft: { ...draft, remember: !draft.remember } };
    }
    return value === 'finish' ? finish(draft, world) : undefined;
  },
};

/** Nothing is finished with a letter that the writer has to mend first: each one is checked. */
function finish(draft: LetterDraft, world: LetterWorld): Outcome<LetterDraft> {
  const written = writeLetters(draft, world);
  return written.ok ? { kind: 'finished' } : mend(written.refused, world);
}

/**
 * The question whose answer has to change, with the reason; without a culprit another tone may do.
 */
function mend(
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
function readRecipient(draft: LetterDraft, { action }: LetterWorld): Recipient {
  const chosen = chosenRecipients(draft, action);
  const recipient = chosen[draft.reading % chosen.length] ?? action.recipients[0];
  if (!recipient) throw new Error(`${action.slug} has no recipients`);
  return recipient;
}

function readNext(draft: LetterDraft): LetterDraft {
  return { ...draft, reading: (draft.reading + 1) % (draft.recipients?.length || 1) };
}

/**
 * One message where the writer reads the letter's language; else the letter and, below it, its
 * twin.
 */
function letterScreen(letter: Letter, draft: LetterDraft, world: LetterWorld): Screen {
  const { action, language, say } = world;
  const name = calledIn(action, letter.recipient, language).join(', ');
  const heading = say('interview-preview-to', { name });
  const shown = [bold(heading), '\n\n', quote(letter.text)];
  const ask = `\n\n${notes(letter, world)}${say('interview-preview')}`;
  const keyboard = previewKeyboard(letter, draft, world);
  const readable = translationFor(action, language).language;
  if (letter.language === readable) return { ...formatted(...shown, ask), keyboard, passing: true };
  const twin = world.desk.retell(letter, action, readable);
  const beside = formatted(
    bold(say('interview-preview-beside', { language: languageInText(readable, language) })),
    '\n\n',
    quote(twin.text),
    ask,
  );
  return { ...beside, keyboard, aside: formatted(...shown), passing: true };
}

/** A word of caution where nobody has read the letter's language over. */
function notes({ language }: Letter, { action, language: ours, say }: LetterWorld): string {
  if (action.translations[language]?.checkedBy) return '';
  return `${say('interview-preview-unchecked', { language: languageInText(language, ours) })}\n\n`;
}

function change(what: string, label: string): InlineKeyboardButton {
  return button(label, `p:${what}`);
}

function previewKeyboard(letter: Letter, draft: LetterDraft, world: LetterWorld): Keyboard {
  const { action, language, languages, say } = world;
  const others = chosenRecipients(draft, action).length - 1;
  const tone = say(`interview-tone-${letter.tone}`);
  const inLanguage = languageName(letter.language, language);
  const byLanguage = change('language', say('interview-change-language', { language: inLanguage }));
  const byRecipients = change('recipients', say('interview-change-recipients'));
  return [
    [change('finish', say('interview-finish'))],
    [
      change('again', say('interview-again')),
      change('tone', say('interview-change-tone', { tone })),
    ],
    [
      ...(languages.length > 1 ? [byLanguage] : []),
      change('line', say(draft.ownLine ? 'interview-change-line' : 'interview-add-line')),
    ],
    [
      change('name', say('interview-change-name')),
      change('place', say('interview-change-place')),
      ...(action.recipients.length > 1 ? [byRecipients] : []),
    ],
    ...(others > 0 ? [[change('other', say('interview-other', { count: others }))]] : []),
    [change('remember', ticked(say('interview-remember'), draft.remember))],
  ];
}
