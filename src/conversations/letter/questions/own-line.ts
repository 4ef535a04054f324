import { languageInText } from '../../../locales/names.ts';
import type { Outcome } from '../../question.ts';
import { button, formatted, quote } from '../../screen.ts';
import { OWN_LINE_LENGTH, readOwnLine } from '../../typed.ts';
import type { LetterDraft } from '../draft.ts';
import { asSentence, holdsAddress, mendedLine, namesItsWriter, smoothedLine } from '../own-line.ts';
import { languageOf } from '../spelling.ts';
import type { LetterQuestion, LetterWorld } from '../world.ts';
import { holdsTelephone, tellsWork } from '../identifying-words.ts';
import { canStay, outcomeOf } from './findings.ts';

/**
 * One line of the writer's own: it makes the letter unlike any other, and nobody has to write it.
 */
export const ownLineQuestion: LetterQuestion = {
  step: 'ownLine',
  applies: () => true,
  answered: ({ ownLine }) => ownLine !== undefined,
  render: (draft, world) => {
    const { say } = world;
    const ask = asked(draft, world);
    const line = draft.offeredLine ?? draft.ownLine ?? undefined;
    const text = line === undefined ? { text: ask } : formatted(`${ask}\n\n`, quote(line));
    const whenRefused = line === undefined ? { text: '' } : formatted(quote(line));
    const isKept = draft.offeredLine === undefined && canStay('ownLine', draft, world);
    return {
      ...text,
      whenRefused,
      keyboard: [
        ...(draft.offeredLine === undefined
          ? []
          : [[button(say('interview-line-take'), 'q:ownLine:take')]]),
        ...(isKept ? [[button(say('interview-line-keep'), 'q:ownLine:keep')]] : []),
        [button(say('interview-line-skip'), 'q:ownLine:skip')],
      ],
    };
  },
  spoken: (word, draft, world) => {
    if (word === 'no' || word === 'skip' || word === 'on') return 'skip';
    if (word !== 'yes') return undefined;
    if (draft.offeredLine !== undefined) return 'take';
    return canStay('ownLine', draft, world) ? 'keep' : undefined;
  },
  tapped: (value, draft, world) => {
    const { offeredLine } = draft;
    if (value === 'keep' && canStay('ownLine', draft, world)) return { kind: 'answered', draft };
    if (value === 'take' && offeredLine !== undefined) return taken(offeredLine, draft, world);
    return value === 'skip' ? answered(draft, null) : undefined;
  },
  typed: (typed, draft, world) => {
    const outcome = typedLine(typed, draft, world);
    const isTaken = outcome.kind === 'answered';
    const mended = (isTaken ? smoothedLine : mendedLine)(typed);
    const isMended = mended !== typed.replaceAll(/\s+/gu, ' ').trim();
    const better = isMended ? typedLine(mended, draft, world) : outcome;
    if (better.kind !== 'answered') return outcome;
    const line = better.draft.ownLine ?? '';
    const why = tellingIn(line, draft, world) ?? (isMended ? 'mended' : undefined);
    if (why === undefined) return outcome;
    const offered = { ...draft, offeredLine: line };
    return { kind: 'changed', draft: offered, notice: world.say(`interview-line-${why}`) };
  },
};

/** The whole of it once: to whom a line is offered the question stands above already. */
function asked(draft: LetterDraft, world: LetterWorld): string {
  const { language, say } = world;
  if (draft.offeredLine !== undefined) return say('interview-line-or');
  return say(draft.signing === 'full' ? 'interview-line' : 'interview-line-careful', {
    language: languageInText(languageOf(draft, world), language),
    length: OWN_LINE_LENGTH,
  });
}

function answered(draft: LetterDraft, ownLine: string | null): Outcome<LetterDraft> {
  return { kind: 'answered', draft: { ...draft, ownLine, offeredLine: undefined } };
}

/** The line as it was offered; the letter's language may have changed since. */
function taken(line: string, draft: LetterDraft, world: LetterWorld): Outcome<LetterDraft> {
  return outcomeOf('ownLine', { ...draft, ownLine: line, offeredLine: undefined }, world);
}

function typedLine(typed: string, draft: LetterDraft, world: LetterWorld): Outcome<LetterDraft> {
  const read = readOwnLine(typed);
  if (read.ok) return taken(asSentence(read.text, languageOf(draft, world)), draft, world);
  const notice = world.say(`interview-line-${read.trouble}`, { length: OWN_LINE_LENGTH });
  return { kind: 'refused', notice };
}

/**
 * What the line says that its writer may not want officials to know: where they live, how to ring
 * them; and, for who signs with initials, their name, work or studies.
 */
function tellingIn(
  line: string,
  { signing, name = '' }: LetterDraft,
  { accountName }: LetterWorld,
): 'names-you' | 'address' | 'telephone' | 'work' | undefined {
  const isCareful = signing === 'initials';
  if (isCareful && namesItsWriter(line, name, accountName)) return 'names-you';
  if (holdsAddress(line)) return 'address';
  if (holdsTelephone(line)) return 'telephone';
  return isCareful && tellsWork(line) ? 'work' : undefined;
}
