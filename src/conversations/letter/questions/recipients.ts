import { calledIn } from '../../../urgent-action/choices.ts';
import type { LetterDraft } from '../draft.ts';
import { chosenRecipients, type LetterQuestion, type LetterWorld } from '../world.ts';
import type { Outcome } from '../../question.ts';
import { recipientByCode, recipientCode } from '../../recipient-code.ts';
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
  spoken: (word) => (word === 'all' ? 'all' : undefined),
  tapped: (value, draft, { action }) => {
    const ids = action.recipients.map(({ id }) => id);
    if (value === 'all') return chosen(draft, ids);
    if (value === 'ticked') return draft.ticked?.length ? chosen(draft, draft.ticked) : undefined;
    const [, how, code = ''] = /^(only|tick|untick):(.+)$/.exec(value) ?? [];
    const id = recipientByCode(action.recipients, code)?.id;
    if (how === undefined || id === undefined) return undefined;
    if (how === 'only') return chosen(draft, [id]);
    const others = (draft.ticked ?? []).filter((before) => before !== id);
    const wanted = how === 'tick' ? [...others, id] : others;
    const ordered = ids.filter((known) => wanted.includes(known));
    return { kind: 'changed', draft: { ...draft, ticked: ordered } };
  },
};

function chosen(draft: LetterDraft, recipients: readonly string[]): Outcome<LetterDraft> {
  const next = { ...draft, recipients: [...recipients], ticked: undefined, reading: 0 };
  return { kind: 'answered', draft: next };
}

/** Each recipient's id, and "Ilham Aliyev, President of …" in the bot's language. */
function called({ action, language }: LetterWorld): readonly (readonly [string, string])[] {
  return action.recipients.map((recipient) => [
    recipient.id,
    calledIn(action, recipient, language).join(', '),
  ]);
}

function oneEach(draft: LetterDraft, world: LetterWorld): Keyboard {
  const only = draft.recipients?.length === 1 ? draft.recipients[0] : undefined;
  return called(world).map(([id, name]) => {
    const label = world.say('interview-recipients-only', { name });
    return [button(ticked(label, id === only), `q:recipients:only:${recipientCode(id)}`)];
  });
}

/** Each button says what it leads to: tapped twice, a switch would end where it began. */
function tickList(draft: LetterDraft, world: LetterWorld): Keyboard {
  const wanted = draft.ticked ?? [];
  const list = called(world).map(([id, name]) => {
    const isTicked = wanted.includes(id);
    const leadsTo = `${isTicked ? 'untick' : 'tick'}:${recipientCode(id)}`;
    return [button(ticked(name, isTicked), `q:recipients:${leadsTo}`)];
  });
  if (wanted.length === 0) return list;
  const count = wanted.length;
  return [
    ...list,
    [button(world.say('interview-recipients-ticked', { count }), 'q:recipients:ticked')],
  ];
}
