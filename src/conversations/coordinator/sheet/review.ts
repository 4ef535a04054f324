import { logDeed } from '../desk.ts';
import { brokenRuleInWords } from '../findings.ts';
import { sampleLetters, triedLetters } from './draft-letters.ts';
import { fieldOf } from '../fields.ts';
import type { Round } from './round.ts';
import { listed, reviewScreen, throwScreen } from '../screens.ts';
import { chooseScreen, valueScreens } from '../values-screen.ts';
import { removeDraft } from './sheet-draft.ts';

/**
 * What a coordinator does with a draft in which nothing is open; on with it once "publish" was
 * tapped.
 */
export async function review(round: Round): Promise<'on' | 'thrown'> {
  const { draft, voice, ask, tell, turned, again } = round;
  if (draft.confirmed !== undefined) return 'on';
  const answer = await ask(reviewScreen(draft, voice));
  if (answer.kind === 'text') return byNumber(round, answer.text);
  switch (answer.value) {
    case 'publish':
      await warnOfLetters(round);
      return turned({ confirmed: 0 });
    case 'values':
      for (const screen of valueScreens(draft, voice)) await tell(screen);
      return turned({});
    case 'letters':
      return showLetters(round);
    case 'correct':
      return chooseValue(round);
    case 'throw':
      return throwAway(round);
    default:
      return again();
  }
}

/**
 * Before anything is confirmed: letters that writers would not be handed, and which rules they
 * break.
 */
async function warnOfLetters({ draft, voice, tell, outside }: Round): Promise<void> {
  const { count, wrong, broken } = await outside(async (there) => triedLetters(there, draft));
  if (wrong === 0) return;
  const line = voice.say('translation-letters', { count, wrong });
  const rules = listed(broken.map((rule) => brokenRuleInWords(rule, voice)));
  await tell({ text: `${line}\n\n${rules}` });
}

async function showLetters({ draft, voice, tell, turned, outside }: Round): Promise<never> {
  const { say } = voice;
  const letters = await outside(async (there) => sampleLetters(there, draft, draft.turn));
  for (const { tone: id, text } of letters) {
    const tone = say(`interview-tone-${id}`);
    const entities = [{ type: 'bold', offset: 0, length: tone.length }] as const;
    await tell(
      text === null
        ? { text: say('coordinator-letter-none', { tone }) }
        : { text: `${tone}\n\n${text}`, entities },
    );
  }
  return turned({});
}

/** Nothing else is typed here: "9" chooses a value, "9 She is …" corrects it, as a reply or not. */
async function byNumber({ draft, correct, turned, again }: Round, text: string): Promise<never> {
  const [, number = '', value] = /^(\d{1,3})[.:)]?(?:\s+(\S[\s\S]*))?$/.exec(text.trim()) ?? [];
  const field = fieldOf(draft, Number(number));
  if (field === undefined) return again();
  return value === undefined ? turned({ correcting: field }) : correct(field, value);
}

async function chooseValue(round: Round): Promise<never> {
  const { draft, voice, ask, turned } = round;
  const chosen = await ask(chooseScreen(draft, voice));
  if (chosen.kind === 'text') return byNumber(round, chosen.text);
  const number = /^f:(\d+)$/.exec(chosen.value)?.[1];
  const field = number === undefined ? undefined : fieldOf(draft, Number(number));
  return turned(field === undefined ? {} : { correcting: field });
}

async function throwAway(round: Round): Promise<'thrown'> {
  const { draft, voice, ask, tell, turned, outside } = round;
  const sure = await ask(throwScreen(draft, voice));
  if (sure.kind !== 'tap' || sure.value !== 'thrown') await turned({});
  await outside(async (there) => {
    await removeDraft(there.services.coordination.drafts, there.writerId, draft.id);
    await logDeed(there, 'thrown', draft.slug);
  });
  await tell({ text: voice.say('coordinator-thrown') });
  return 'thrown';
}
