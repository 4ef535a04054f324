import type { Language } from '../../urgent-action/language.ts';
import type { SheetReading } from '../sheet/sheet-reading.ts';
import type { DraftAction, ToDo } from './draft.ts';

function missing(field: string, message: string): ToDo {
  return { field, urgency: 'missing', message };
}

function look(field: string, message: string, proposal: string): ToDo {
  return { field, urgency: 'look', message, proposal };
}

/** What a sheet has to say and did not. */
export function generalToDo(
  reading: SheetReading,
  language: Language | undefined,
): readonly ToDo[] {
  return [
    ...(reading.country === null ? [missing('country', 'Which country is it about?')] : []),
    ...(reading.title === null ? [missing('title', 'What is the title?')] : []),
    ...(reading.summary === null
      ? [missing('summary', 'What has happened, in two to four sentences?')]
      : []),
    ...(reading.demands.length === 0 && reading.kind !== 'stop'
      ? [missing('demands', 'What is asked for? No request was found.')]
      : []),
    ...(reading.kind === 'new'
      ? []
      : [missing('follows', 'Which urgent action does this one follow?')]),
    ...(language === undefined
      ? [
          missing(
            'texts',
            'Letters are not written in the language of this sheet: the texts have to be put into another.',
          ),
        ]
      : []),
  ];
}

/** What was guessed and has to be looked at. */
export function proposalsToDo({ rights, demands }: DraftAction): readonly ToDo[] {
  return [
    ...(rights.length === 0
      ? []
      : [look('rights', 'Which rights is it about?', rights.join(', '))]),
    ...demands.flatMap(({ id, because }) =>
      because.length === 0
        ? []
        : [
            look(
              `demands.${id}.because`,
              'What has to be told before this is asked?',
              because.join(', '),
            ),
          ],
    ),
  ];
}
