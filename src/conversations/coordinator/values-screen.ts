import { foldText } from '../../intake/sheet/layout/fold-text.ts';
import { bold, button, formatted, inRows, labelOf } from '../screen.ts';
import type { FormattedText, Screen, Span } from '../screen.ts';
import { choicesFor, valueInWords } from './field-values.ts';
import { fieldInWords } from './field-words.ts';
import { fieldsOf, numbersOf, valueOf, type Field } from './fields.ts';
import type { Voice } from '../view.ts';
import { answerData, MESSAGE_LENGTH } from './screens.ts';
import type { SheetDraft } from './sheet/sheet-draft.ts';

/** Of one value among others. */
const VALUE_LENGTH = 600;

/** Every value with its number and the words that it came from, in as many messages as it takes. */
export function valueScreens(draft: SheetDraft, voice: Voice): readonly FormattedText[] {
  const numbers = numbersOf(draft);
  const entries = fieldsOf(draft).map((field) =>
    entryOf(field, numbers.indexOf(field.path) + 1, draft, voice),
  );
  const screens: Span[][] = [[voice.say('coordinator-values'), '\n']];
  let length = 0;
  for (const entry of entries) {
    const added = entry.reduce((sum, span) => sum + textOf(span).length, 0);
    if (length + added > MESSAGE_LENGTH) {
      screens.push([]);
      length = 0;
    }
    screens.at(-1)?.push(...entry);
    length += added;
  }
  return screens.map((spans) => formatted(...spans));
}

function entryOf(
  { path, value }: Field,
  number: number,
  draft: SheetDraft,
  voice: Voice,
): readonly Span[] {
  const { say } = voice;
  const source = draft.words[path];
  const said = valueInWords(path, value, draft, voice);
  const isSame = source === undefined || [value, said].some((one) => isAlike(one, source));
  const from = isSame ? '' : `\n   ${say('coordinator-from', { words: cut(source) })}`;
  const name = fieldInWords(path, draft, { say });
  return ['\n', bold(`${number}. ${name}`), `\n${cut(said)}${from}\n`];
}

/** But for case, marks and accents. */
function isAlike(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(text: string): string {
  return foldText(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function textOf(span: Span): string {
  return typeof span === 'string' ? span : span.text;
}

function cut(text: string): string {
  return text.length > VALUE_LENGTH ? `${text.slice(0, VALUE_LENGTH)}…` : text;
}

/** Which value is to be corrected. */
export function chooseScreen(draft: SheetDraft, { say }: Voice): Screen {
  const numbers = numbersOf(draft);
  const buttons = fieldsOf(draft).map(({ path }) => {
    const number = numbers.indexOf(path) + 1;
    return button(
      labelOf(`${number}. ${fieldInWords(path, draft, { say })}`),
      answerData(draft, `f:${number}`),
    );
  });
  const back = button(say('coordinator-back'), answerData(draft, 'back'));
  // Telegram takes a hundred buttons; numbers reach the others.
  return {
    text: say('coordinator-correct-which'),
    keyboard: [...inRows(buttons.slice(0, 90), 2), [back]],
  };
}

export function correctScreen(draft: SheetDraft, field: string, voice: Voice): Screen {
  const { say } = voice;
  const name = fieldInWords(field, draft, { say });
  const value = valueInWords(field, valueOf(draft, field), draft, voice);
  const choices = choicesFor(field, draft);
  const how = choices.length === 0 ? [] : [say('coordinator-correct-numbers'), choices.join('\n')];
  const text = [say('coordinator-correct', { field: name, value }), ...how].join('\n\n');
  return { text, keyboard: [[button(say('coordinator-back'), answerData(draft, 'back'))]] };
}
