import { describe, expect, it } from 'vitest';
import { button, inRows } from '../../src/conversations/screen.ts';

/** The labels in rows of two. */
function rowsOf(...labels: readonly string[]): readonly (readonly string[])[] {
  const buttons = labels.map((label) => button(label, 'x'));
  return inRows(buttons, 2).map((row) => row.map(({ text }) => text));
}

describe('buttons in rows', () => {
  it.each([
    ['Русский •', 'Английский •'],
    ['PDF для печати', 'PDF для факса'],
    ['Sent by e-mail', 'Sent by post'],
    ['Mich erinnern', 'Weitersagen'],
  ])('of which two fit stand side by side: %s, %s', (...labels) => {
    expect(rowsOf(...labels)).toEqual([labels]);
  });

  it.each([
    'Азербайджанский •',
    'Другими словами',
    'Отправлено факсом',
    'Другие действия …',
    'Andere Eilaktionen',
    'PDF zum Drucken',
  ])('that would be cut off have one of their own: %s', (long) => {
    expect(rowsOf(long, 'No')).toEqual([[long], ['No']]);
    expect(rowsOf('No', long)).toEqual([['No'], [long]]);
  });
});
