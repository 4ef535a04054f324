import type { Context } from 'grammy';
import type { Texts } from '../../../locales/texts.ts';
import { deepLink } from '../../links.ts';
import { plainScreen } from '../../screen.ts';
import { logDeed } from '../desk.ts';
import { newErrors, withValue } from '../fields.ts';
import { GATE, gateScreen, quotedBefore } from './gate-screen.ts';
import { publishDraft } from '../publish.ts';
import {
  asksUnquotable,
  readDay,
  settle,
  withRightToggled,
  type SheetQuestion,
} from './questions.ts';
import { review } from './review.ts';
import { beginRound, type Answer, type Round, type SheetConversation } from './round.ts';
import type { SheetDraft } from './sheet-draft.ts';
import { previewSuccession } from '../change/succession.ts';
import { showTelling } from '../telling.ts';
import {
  errorLines,
  listed,
  questionScreen,
  successionScreen,
  unquotableScreen,
} from '../screens.ts';
import { correctScreen } from '../values-screen.ts';
import { valueTyped } from '../field-values.ts';

/**
 * The dialogue about one sheet, from the first question to the moment when it is live. It goes over
 * the draft from the top: what is settled is passed over, the first open thing is asked, the answer
 * is saved, and the log of the library is rewound. So the draft in Redis is the truth, and a
 * dialogue that was lost goes on where it was.
 */
export function sheetDialogue(texts: Texts) {
  return async (conversation: SheetConversation, ctx: Context, id: string): Promise<void> => {
    const round = await beginRound(texts, conversation, ctx, id);
    if (round === null) return;
    await correctChosen(round);
    await askOpen(round);
    await settleUnquotable(round);
    if ((await review(round)) === 'thrown') return;
    await passGate(round);
    await confirmSuccession(round);
    await publish(round);
  };
}

/** The value that "correct something" has chosen. */
async function correctChosen({ draft, voice, ask, correct, turned }: Round): Promise<void> {
  const { correcting } = draft;
  if (correcting === undefined) return;
  const answer = await ask(correctScreen(draft, correcting, voice));
  if (answer.kind === 'text') await correct(correcting, answer.text);
  await turned({ correcting: undefined });
}

/** The first thing that the sheet does not say, or says unclearly. */
async function askOpen({ draft, questions, voice, ask, tell, save, again }: Round): Promise<void> {
  const [question] = questions;
  if (question === undefined) return;
  const answer = await ask(questionScreen(draft, question, voice));
  const right = answer.kind === 'tap' ? /^r:(\d+)$/.exec(answer.value) : null;
  if (right !== null) await save(withRightToggled(draft, Number(right[1])));
  const told = given(answer, question);
  if (told.kind === 'unreadable') {
    await tell({ text: voice.say(told.why) });
    return again();
  }
  const value =
    told.kind === 'value' ? valueTyped(question.field, told.value, draft, voice) : undefined;
  const next = settle(draft, question.field, value);
  const errors = newErrors(draft, next);
  if (errors.length === 0) await save(next);
  await tell({
    text: voice.say('coordinator-refused', { problems: errorLines(errors, draft, voice) }),
  });
  await again();
}

/** Words of the second part that letters are kept from. */
async function settleUnquotable({ draft, voice, ask, save }: Round): Promise<void> {
  if (!asksUnquotable(draft) || draft.settled.includes('neverQuote')) return;
  const answer = await ask(unquotableScreen(draft, voice));
  const words = answer.kind === 'text' ? answer.text.split(/[\s,;“”…]+/) : draft.unquotable;
  const isNone = answer.kind === 'tap' && answer.value === 'no';
  await save(withUnquotable(draft, isNone ? [] : words));
}

/** The sentences that somebody stands up for, one by one. */
async function passGate({ draft, voice, ask, tell, outside, turned }: Round): Promise<void> {
  const { confirmed = 0 } = draft;
  const sentence = GATE[confirmed];
  if (sentence === undefined) return;
  for (const text of quotedBefore(draft, confirmed)) await tell({ text });
  const answer = await ask(gateScreen(draft, confirmed, voice));
  const isConfirmed = answer.kind === 'tap' && answer.value === `gate:${sentence}`;
  if (!isConfirmed) await turned({ confirmed: undefined });
  await outside((there) => logDeed(there, 'confirmed', draft.slug, sentence));
  await turned({ confirmed: confirmed + 1 });
}

/**
 * Those who follow the urgent action that this one goes on with, or ends, are told: how many, and
 * what.
 */
async function confirmSuccession({ draft, voice, ask, outside, turned }: Round): Promise<void> {
  const preview = await outside((there) => previewSuccession(there, draft));
  if (preview === null) return;
  const answer = await ask(successionScreen(draft, preview, voice));
  const isConfirmed = answer.kind === 'tap' && answer.value === 'tell';
  if (!isConfirmed) await turned({ confirmed: undefined });
}

async function publish({ draft, voice, username, tell, outside, turned }: Round): Promise<void> {
  const { say } = voice;
  const outcome = await outside((there) => publishDraft(there, draft));
  if (!outcome.ok) {
    await tell({
      text: say('coordinator-refused', { problems: listed(outcome.problems) }),
    });
    await turned({ confirmed: undefined });
    return;
  }
  const link = deepLink(username, outcome.slug);
  await tell(plainScreen(say('coordinator-published', { title: draft.title, link })));
  const { told } = outcome;
  if (told === null) return;
  const progress = await tell({ text: say('coordinator-telling') });
  await outside(async (there) => showTelling(there, progress, told.slug, told.id));
}

/** What an answer gives the field that was asked for. */
type Given =
  | { readonly kind: 'value'; readonly value: string }
  /** What stands there is right. */
  | { readonly kind: 'kept' }
  /** `why`: the message that says so. */
  | { readonly kind: 'unreadable'; readonly why: string };

function given(answer: Answer, question: SheetQuestion): Given {
  if (answer.kind === 'text') return typed(answer.text, question);
  const { about, field, proposal } = question;
  if (answer.value.startsWith('v:')) return { kind: 'value', value: answer.value.slice(2) };
  // A guess stands in the files already.
  const isThere = ['rights', 'deadline', 'follows'].includes(about) || field.endsWith('politeName');
  return isThere || proposal === undefined ? { kind: 'kept' } : { kind: 'value', value: proposal };
}

function typed(text: string, { about, choices = [] }: SheetQuestion): Given {
  if (about === 'closes' || about === 'deadline') {
    const day = readDay(text);
    return day === undefined
      ? { kind: 'unreadable', why: 'coordinator-no-day' }
      : { kind: 'value', value: day };
  }
  if (about !== 'follows') return { kind: 'value', value: text };
  const slug = text.trim().toLowerCase();
  return choices.some(({ value }) => value === slug)
    ? { kind: 'value', value: slug }
    : { kind: 'unreadable', why: 'coordinator-no-such-action' };
}

function withUnquotable(draft: SheetDraft, words: readonly string[]): SheetDraft {
  const language = draft.files.find(({ name }) => name !== 'action.yaml')?.name.slice(0, 2);
  const stems = words.map((word) => word.toLowerCase().trim()).filter((word) => word !== '');
  const kept =
    language === undefined ? draft : withValue(draft, `neverQuote.${language}`, stems.join('\n'));
  return { ...kept, settled: [...draft.settled, 'neverQuote'], turn: draft.turn + 1 };
}
