import { logDeed, sampleLetters } from './desk.ts';
import { fieldsOf } from './fields.ts';
import type { Round } from './round.ts';
import { chooseScreen, reviewScreen, throwScreen, valueScreens } from './screens.ts';
import { removeDraft } from './sheet-draft.ts';

/** What a coordinator does with a draft in which nothing is open; on with it once "publish" was tapped. */
export async function review(round: Round): Promise<'on' | 'thrown'> {
  const { draft, voice, ask, tell, turned, again } = round;
  if (draft.confirmed !== undefined) return 'on';
  const answer = await ask(reviewScreen(draft, voice));
  switch (answer.kind === 'tap' ? answer.value : '') {
    case 'publish':
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

async function showLetters({ draft, voice, tell, turned, outside }: Round): Promise<never> {
  const { say } = voice;
  const letters = await outside(async (there) => sampleLetters(there, draft, draft.turn));
  for (const { tone, text } of letters)
    await tell({
      text: text ?? say('coordinator-letter-none', { tone: say(`interview-tone-${tone}`) }),
    });
  return turned({});
}

async function chooseValue({ draft, voice, ask, turned }: Round): Promise<never> {
  const chosen = await ask(chooseScreen(draft, voice));
  const number = chosen.kind === 'tap' ? /^f:(\d+)$/.exec(chosen.value)?.[1] : undefined;
  const field = number === undefined ? undefined : fieldsOf(draft)[Number(number)];
  return turned(field === undefined ? {} : { correcting: field.path });
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
