import { formatDate, languageInText } from '../../locales/names.ts';
import { LANGUAGES, type Language } from '../../urgent-action/language.ts';
import type { Problem } from '../../urgent-action/file/problem.ts';
import { isCalendarDate } from '../../urgent-action/file/schema-values.ts';
import { RIGHTS } from '../../urgent-action/rights.ts';
import {
  button,
  inRows,
  labelOf,
  plainScreen,
  ticked,
  withinLimit,
  type Keyboard,
  type Screen,
} from '../screen.ts';
import type { Voice } from '../view.ts';
import { errorsIn, kindOf, valueOf, warningsIn } from './fields.ts';
import { valueInWords } from './field-values.ts';
import { fieldInWords, fieldWord } from './field-words.ts';
import { findingInWords } from './findings.ts';
import { fieldsAsked, rightsOf, type SheetQuestion } from './sheet/questions.ts';
import type { SheetDraft } from './sheet/sheet-draft.ts';
import { missingLanguages } from './translations/translation-file.ts';

/** Of a message, in UTF-16 units, with room to spare. */
export const MESSAGE_LENGTH = 3_900;
const PROBLEMS_SHOWN = 25;

/** What a button of the dialogue carries: an older question's `turn` is no longer the draft's. */
export function answerData({ id, turn }: Pick<SheetDraft, 'id' | 'turn'>, value: string): string {
  return `k:${id}:${turn}:${value}`;
}

/** What a person has to look at, before everything else; what is asked anyway comes by itself. */
export function problemsScreen(draft: SheetDraft, voice: Voice): Screen {
  const { say } = voice;
  const inWords = (path: string) => fieldInWords(path, draft, { say });
  const asked = fieldsAsked(draft);
  const errors = errorsIn(draft)
    .filter(({ said }) => said === undefined || !asked.includes(said.place))
    .map((error) => `✗ ${findingInWords(error, draft, { say })}`);
  const warnings = warningsIn(draft)
    // How the rules' own texts read is seen in letters, and each missing language has a button.
    .filter(({ file, said }) => file === 'action.yaml' && said?.code !== 'language-missing')
    .filter(({ said }) => said !== undefined && !asked.includes(said.place))
    .map((warning) => `• ${findingInWords(warning, draft, { say })}`);
  const unsure = draft.problems
    .filter(({ field = '' }) => !asked.includes(field))
    .map(({ message, said, line, field }) => {
      const text = said === undefined ? message : say(`sheet-problem-${said.code}`, said.values);
      const place = line === null ? [] : [say('coordinator-line', { line: String(line) })];
      return ['•', ...(field === undefined ? [] : [`${inWords(field)}:`]), text, ...place].join(
        ' ',
      );
    });
  const looks = draft.toDo
    .filter(
      ({ field, urgency }) =>
        urgency === 'look' && !asked.includes(field) && !draft.settled.includes(field),
    )
    .map(({ field, message, said, proposal = '' }) => {
      const text =
        said === undefined ? message : say(`sheet-look-${said.code}`, daysIn(said.values, voice));
      const proposed = valueInWords(
        field,
        proposal.split(', ').join('\n'),
        draft,
        voice,
      ).replaceAll('\n', ' ');
      // The request itself stands behind it.
      const place = said?.code === 'clause-name-put' ? fieldWord(field, { say }) : inWords(field);
      return [`• ${place}: ${text}`, ...(proposed === '' ? [] : [`(${proposed})`])].join(' ');
    });
  const lines = [...errors, ...unsure, ...warnings, ...looks].slice(0, PROBLEMS_SHOWN);
  const heading = say(lines.length === 0 ? 'coordinator-no-problems' : 'coordinator-problems');
  const text = [say('coordinator-read', { title: draft.title }), '', heading, ...lines].join('\n');
  return plainScreen(text.slice(0, MESSAGE_LENGTH));
}

/** Days as people write them. */
function daysIn(
  values: Readonly<Record<string, string>>,
  { language }: Voice,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, readable(value, language)] as const),
  );
}

/** What the checks refuse, a line each. */
export function errorLines(
  errors: readonly Problem[],
  draft: SheetDraft,
  voice: Pick<Voice, 'say'>,
): string {
  return listed(errors.map((error) => findingInWords(error, draft, voice)));
}

/** A question with its proposal as a button; anything may be typed instead. */
export function questionScreen(draft: SheetDraft, question: SheetQuestion, voice: Voice): Screen {
  const { field, about, proposal } = question;
  const { say } = voice;
  const present = valueOf(draft, field) || draft.words[field] || '';
  const name = field.startsWith('people.') ? draft.title : present;
  const asked = fieldInWords(field, draft, voice);
  const text = say(`coordinator-ask-${about}`, { field: asked, value: name });
  if (about === 'rights') return rightsScreen(draft, text, voice);
  if (question.choices !== undefined) return choicesScreen(draft, text, question.choices, voice);
  if (about === 'gender') {
    const choices = ['female', 'male', 'unspecified'];
    const buttons = choices.map((value) =>
      button(say(`coordinator-gender-${value}`), answerData(draft, `v:${value}`)),
    );
    return { text, keyboard: inRows(buttons, 3) };
  }
  const shown = proposal === undefined ? undefined : readable(proposal, voice.language);
  const keyboard =
    shown === undefined
      ? []
      : [[button(say('coordinator-accept', { value: labelOf(shown) }), answerData(draft, 'yes'))]];
  const proposed = shown === undefined || labelOf(shown) === shown ? '' : `\n\n${shown}`;
  return { text: `${text}${proposed}`, keyboard };
}

/** Of more buttons nobody finds the right one; what they stand for can be typed. */
const CHOICES_SHOWN = 8;

function choicesScreen(
  draft: SheetDraft,
  text: string,
  choices: NonNullable<SheetQuestion['choices']>,
  { say }: Voice,
): Screen {
  const buttons = choices
    .map(({ value, label }) => ({ label, data: answerData(draft, `v:${value}`) }))
    .filter(({ data }) => withinLimit(data, '') === data)
    .slice(0, CHOICES_SHOWN)
    .map(({ label, data }) => button(labelOf(label), data));
  const none = button(say('coordinator-follows-none'), answerData(draft, 'none'));
  return { text, keyboard: inRows([...buttons, none], 1) };
}

function rightsScreen(draft: SheetDraft, text: string, { say }: Voice): Screen {
  const chosen = rightsOf(draft);
  const rights = RIGHTS.map((right, index) =>
    button(
      ticked(say(`coordinator-right-${right}`), chosen.includes(right)),
      answerData(draft, `r:${index}`),
    ),
  );
  const done = button(say('coordinator-rights-done'), answerData(draft, 'yes'));
  return { text, keyboard: [...inRows(rights, 2), [done]] };
}

function readable(proposal: string, language: Language): string {
  return isCalendarDate(proposal) ? formatDate(proposal, language) : proposal;
}

/** Words of the second part that letters are kept from. */
export function unquotableScreen(draft: SheetDraft, { say }: Voice): Screen {
  const words = draft.unquotable.map((word) => `“${word}…”`).join(', ');
  if (draft.unquotable.length === 0) {
    const none = button(say('coordinator-unquotable-none'), answerData(draft, 'no'));
    return { text: say('coordinator-unquotable-ask'), keyboard: [[none]] };
  }
  const keyboard = [
    [button(say('coordinator-unquotable-yes'), answerData(draft, 'yes'))],
    [button(say('coordinator-unquotable-no'), answerData(draft, 'no'))],
  ];
  return { text: say('coordinator-unquotable', { words }), keyboard };
}

/** What can be done with a draft in which nothing is open. */
export function reviewScreen(draft: SheetDraft, { say, language }: Voice): Screen {
  const of = (key: string) => button(say(`coordinator-do-${key}`), answerData(draft, key));
  const errors = errorsIn(draft);
  if (errors.length > 0) {
    const text = say('coordinator-review-errors', { problems: errorLines(errors, draft, { say }) });
    // In a language that letters are not written in: its texts can be put into another one.
    const hasNone = missingLanguages(draft.files).length === LANGUAGES.length;
    const add = hasNone ? translateButtons(draft, { say, language }) : [];
    return { text, keyboard: [[of('values'), of('correct')], ...add, [of('throw')]] };
  }
  // No letter is written for what has ended.
  const letters = kindOf(draft) === 'stop' ? [] : [of('letters')];
  const own = button(say('coordinator-do-try'), `kq:${draft.id}`);
  const ownRow = kindOf(draft) === 'stop' ? [] : [[own]];
  return {
    text: say('coordinator-review', { title: draft.title }),
    keyboard: [
      [...letters, of('values')],
      ...ownRow,
      [of('correct')],
      ...translateButtons(draft, { say, language }),
      [of('publish')],
      [of('throw')],
    ],
  };
}

/** "Who adds Russian?": each language that there are no texts in. */
export function translateButtons(
  { slug, files }: Pick<SheetDraft, 'slug' | 'files'>,
  { say, language }: Voice,
): Keyboard {
  const buttons = missingLanguages(files).map((tag) =>
    button(
      say('translation-add', { language: languageInText(tag, language) }),
      `kt:${slug}:${tag}`,
    ),
  );
  return inRows(buttons, 2);
}

/** What goes to those who follow the urgent action that this one goes on with, or ends. */
export function successionScreen(
  draft: SheetDraft,
  preview: { readonly count: number; readonly text: string },
  { say }: Voice,
): Screen {
  const yes = button(say('coordinator-do-it'), answerData(draft, 'tell'));
  const back = button(say('coordinator-back'), answerData(draft, 'back'));
  return { text: say('coordinator-preview', preview), keyboard: [[yes], [back]] };
}

export function listed(lines: readonly string[]): string {
  return lines.map((line) => `• ${line}`).join('\n');
}

export function throwScreen(draft: SheetDraft, { say }: Voice): Screen {
  const text = say('coordinator-throw-ask', { title: draft.title });
  const yes = button(say('coordinator-throw-yes'), answerData(draft, 'thrown'));
  return { text, keyboard: [[yes], [button(say('coordinator-back'), answerData(draft, 'back'))]] };
}
