import { calledIn } from '../../../urgent-action/choices.ts';
import type { LetterDraft } from '../draft.ts';
import { chosenRecipients, type LetterQuestion, type LetterWorld } from '../world.ts';
import type { Outcome } from '../../question.ts';
import { button, ticked, type Keyboard } from '../../screen.ts';

/** Up to this many, each recipient is a button of one tap; more are ticked one by one. */
const SINGLE_TAP_AT_MOST = 2;

/** Whom to write to: all, or some. */
export const recipientsQuestion: LetterQuestion = {
  step: 'recipients',
  applies: (_, { action }) => action.recipients.length > 1,
  answered: (draft, { action }) => chosenRecipients(draft, action).length > 0,
  render: (draft, world) => {
    const { action, say } = world;
    const count = action.recipients.length;
    const everyone = [button(say('interview-recipients-all', { count }), 'q:recipients:all')];
    const some = count > SINGLE_TAP_AT_MOST ? tickList(draft, world) : oneEach(draft, world);
    return { text: say('interview-recipients', { count }), keyboard: [everyone, ...some] };
  },
  tapped: (value, draft, { action }) => {
    const ids = action.recipients.map(({ id }) => id);
    if (value === 'all') return chosen(draft, ids);
    if (value === 'ticked') return draft.ticked?.length ? chosen(draft, draft.ticked) : undefined;
    const [, how, index = ''] = /^(only|tick)(\d+)$/.exec(value) ?? [];
    const id = ids[Number(index)];
    if (how === undefined || id === undefined) return undefined;
    if (how === 'only') return chosen(draft, [id]);
    const before = draft.ticked ?? [];
    const wanted = ids.filter((other) => before.includes(other) !== (other === id));
    return { kind: 'changed', draft: { ...draft, ticked: wanted } };
  },
};

function chosen(draft: LetterDraft, recipients: readonly string[]): Outcome<LetterDraft> {
  const next = { ...draft, recipients: [...recipients], ticked: undefined, reading: 0 };
  return { kind: 'answered', draft: next };
}

/** "Ilham Aliyev, President of …" for each recipient, in the bot's language. */
function names({ action, language }: LetterWorld): readonly string[] {
  return action.recipients.map((recipient) => calledIn(action, recipient, language).join(', '));
}

function oneEach(draft: LetterDraft, world: LetterWorld): Keyboard {
  const only = draft.recipients?.length === 1 ? draft.recipients[0] : undefined;
  return names(world).map((name, index) => {
    const isChosen = world.action.recipients[index]?.id === only && only !== undefined;
    const label = world.say('interview-recipients-only', { name });
    return [button(ticked(label, isChosen), `q:recipients:only${index}`)];
  });
}

function tickList(draft: LetterDraft, world: LetterWorld): Keyboard {
  const wanted = draft.ticked ?? [];
  const list = names(world).map((name, index) => {
    const isTicked = wanted.includes(world.action.recipients[index]?.id ?? '');
    return [button(ticked(name, isTicked), `q:recipients:tick${index}`)];
  });
  if (wanted.length === 0) return list;
  const count = wanted.length;
  return [
    ...list,
    [button(world.say('interview-recipients-ticked', { count }), 'q:recipients:ticked')],
  ];
}
