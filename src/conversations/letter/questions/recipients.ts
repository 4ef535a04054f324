import { calledIn, recipientsFor } from '../../../urgent-action/choices.ts';
import type { Recipient } from '../../../urgent-action/urgent-action.ts';
import type { LetterDraft } from '../draft.ts';
import { chosenRecipients, type LetterQuestion, type LetterWorld } from '../world.ts';
import type { Outcome } from '../../question.ts';
import { keyOf } from '../../button-key.ts';
import { button, ticked, type Keyboard } from '../../screen.ts';

/** Up to this many, each recipient is a button of one tap; more are ticked one by one. */
const SINGLE_TAP_AT_MOST = 2;

/** Whom to write to: all, or some. */
export const recipientsQuestion: LetterQuestion = {
  step: 'recipients',
  applies: (_, world) => offered(world).length > 1,
  answered: (draft, world) => chosenRecipients(draft, world).length > 0,
  render: (draft, world) => {
    const { say } = world;
    const count = offered(world).length;
    const everyone = [button(say('interview-recipients-all', { count }), 'q:recipients:all')];
    const some = count > SINGLE_TAP_AT_MOST ? tickList(draft, world) : oneEach(draft, world);
    return {
      text: say('interview-recipients', { count }),
      whenRefused: { text: '' },
      keyboard: [everyone, ...some],
    };
  },
  spoken: (word) => (word === 'all' ? 'all' : undefined),
  tapped: (value, draft, world) => {
    const ids = offered(world).map(({ id }) => id);
    if (value === 'all') return chosen(draft, ids);
    if (value === 'ticked') return draft.ticked?.length ? chosen(draft, draft.ticked) : undefined;
    const [, how, key] = /^(only|with|without):(.+)$/.exec(value) ?? [];
    const id = ids.find((known) => keyOf(known) === key);
    if (how === undefined || id === undefined) return undefined;
    if (how === 'only') return chosen(draft, [id]);
    // The button says which way it leads: a second tap leads to the same.
    const isWanted = (other: string): boolean =>
      other === id ? how === 'with' : (draft.ticked ?? []).includes(other);
    return { kind: 'changed', draft: { ...draft, ticked: ids.filter(isWanted) } };
  },
};

/** Whom somebody from where the writer is writes to. */
function offered({ action, writerCountry }: LetterWorld): readonly Recipient[] {
  return recipientsFor(action, writerCountry);
}

function chosen(draft: LetterDraft, recipients: readonly string[]): Outcome<LetterDraft> {
  const next = { ...draft, recipients: [...recipients], ticked: undefined, reading: 0 };
  return { kind: 'answered', draft: next };
}

/** "Ilham Aliyev, President of …" in the bot's language. */
function nameOf(recipient: Recipient, { action, language }: LetterWorld): string {
  return calledIn(action, recipient, language).join(', ');
}

function oneEach(draft: LetterDraft, world: LetterWorld): Keyboard {
  const only = draft.recipients?.length === 1 ? draft.recipients[0] : undefined;
  return offered(world).map((recipient) => {
    const label = world.say('interview-recipients-only', { name: nameOf(recipient, world) });
    return [
      button(ticked(label, recipient.id === only), `q:recipients:only:${keyOf(recipient.id)}`),
    ];
  });
}

/** Each button says what it leads to: tapped twice, a switch would end where it began. */
function tickList(draft: LetterDraft, world: LetterWorld): Keyboard {
  const wanted = draft.ticked ?? [];
  const list = offered(world).map((recipient) => {
    const { id } = recipient;
    const isTicked = wanted.includes(id);
    const data = `q:recipients:${isTicked ? 'without' : 'with'}:${keyOf(id)}`;
    return [button(ticked(nameOf(recipient, world), isTicked), data)];
  });
  if (wanted.length === 0) return list;
  const count = wanted.length;
  return [
    ...list,
    [button(world.say('interview-recipients-ticked', { count }), 'q:recipients:ticked')],
  ];
}
