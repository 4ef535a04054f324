import type { Context } from 'grammy';
import type { Texts } from '../../locales/texts.ts';
import { deepLink } from '../links.ts';
import { plainScreen } from '../screen.ts';
import { logDeed, publishDraft } from './desk.ts';
import { newErrors, withValue } from './fields.ts';
import { readDay, settle, withRightToggled, type SheetQuestion } from './questions.ts';
import { review } from './review.ts';
import { beginRound, type Answer, type Round, type SheetConversation } from './round.ts';
import type { SheetDraft } from './sheet-draft.ts';
import {
  correctScreen,
  GATE,
  gateScreen,
  listed,
  questionScreen,
  unquotableScreen,
} from './screens.ts';

export const SHEET_DIALOGUE = 'sheet';

/**
 * The dialogue about one sheet, from the first question to the moment when it is live. It goes over the draft from the top: what is
 * settled is passed over, the first open thing is asked, the answer is saved, and the log of the library is rewound. So the draft in
 * Redis is the truth, and a dialogue that was lost goes on where it was.
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
  const value = valueOfAnswer(answer, question);
  if (value === null) {
    await tell({ text: voice.say('coordinator-no-day') });
    await again();
  }
  const next = settle(draft, question.field, value ?? undefined);
  const errors = newErrors(draft, next);
  if (errors.length === 0) await save(next);
  await tell({ text: voice.say('coordinator-refused', { problems: listed(errors) }) });
  await again();
}

/** Words of the second part that letters are kept from. */
async function settleUnquotable({ draft, voice, ask, save }: Round): Promise<void> {
  if (draft.unquotable.length === 0 || draft.settled.includes('neverQuote')) return;
  const answer = await ask(unquotableScreen(draft, voice));
  const words = answer.kind === 'text' ? answer.text.split(/[\s,;]+/) : draft.unquotable;
  const isNone = answer.kind === 'tap' && answer.value === 'no';
  await save(withUnquotable(draft, isNone ? [] : words));
}

/** The sentences that somebody stands up for, one by one. */
async function passGate({ draft, voice, ask, outside, turned }: Round): Promise<void> {
  const { confirmed = 0 } = draft;
  const sentence = GATE[confirmed];
  if (sentence === undefined) return;
  const answer = await ask(gateScreen(draft, confirmed, voice));
  const isConfirmed = answer.kind === 'tap' && answer.value === `gate:${sentence}`;
  if (!isConfirmed) await turned({ confirmed: undefined });
  await outside((there) => logDeed(there, 'confirmed', draft.slug, sentence));
  await turned({ confirmed: confirmed + 1 });
}

async function publish({ draft, voice, username, tell, outside, turned }: Round): Promise<void> {
  const { say } = voice;
  const outcome = await outside((there) => publishDraft(there, draft));
  if (!outcome.ok) {
    await tell({ text: say('coordinator-refused', { problems: listed(outcome.problems) }) });
    await turned({ confirmed: undefined });
    return;
  }
  const link = deepLink(username, outcome.slug);
  await tell(plainScreen(say('coordinator-published', { title: draft.title, link })));
}

/** What `answer` gives the field; undefined: what stands there is right; null: it is no day. */
function valueOfAnswer(
  answer: Answer,
  { about, field, proposal }: SheetQuestion,
): string | undefined | null {
  const isDay = about === 'closes' || about === 'deadline';
  if (answer.kind === 'text') return isDay ? (readDay(answer.text) ?? null) : answer.text;
  if (answer.value.startsWith('v:')) return answer.value.slice(2);
  // A guess stands in the files already.
  return ['rights', 'deadline'].includes(about) || field.endsWith('politeName')
    ? undefined
    : proposal;
}

function withUnquotable(draft: SheetDraft, words: readonly string[]): SheetDraft {
  const language = draft.files.find(({ name }) => name !== 'action.yaml')?.name.slice(0, 2);
  const stems = words.map((word) => word.toLowerCase().trim()).filter((word) => word !== '');
  const kept =
    language === undefined ? draft : withValue(draft, `neverQuote.${language}`, stems.join('\n'));
  return { ...kept, settled: [...draft.settled, 'neverQuote'], turn: draft.turn + 1 };
}
