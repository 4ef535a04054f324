import { describe, expect, it } from 'vitest';
import { readPastedSheet } from '../../../../src/intake/sheet/read-sheet.ts';

/** A sheet with these lines for addresses. */
function problemsOf(addresses: readonly string[]): readonly string[] {
  const read = readPastedSheet(`URGENT ACTION
TEACHER MISSING AFTER ARREST
Teacher Armando Tembe has not been seen since he was arrested in Beira, Mozambique, on 2 May.

Please write immediately in English or your own language:
- Urging the authorities to disclose the whereabouts of Armando Tembe immediately;

PLEASE SEND APPEALS BEFORE 20 JUNE 2013 TO:
${addresses.join('\n')}

ADDITIONAL INFORMATION
Teachers have been on strike since March.
Name: Armando Tembe
`);
  if ('refused' in read) throw new Error(`refused: ${read.refused}`);
  return read.reading.problems.map(({ code }) => code);
}

describe('the addresses of a sheet', () => {
  it('say that two columns ran into one, where each line has the same label twice', () => {
    const merged = [
      'Minister of Justice Attorney General',
      'Mr. Paulo Nhaca Dr. Beatriz Muianga',
      'Maputo, Mozambique Maputo, Mozambique',
      'Fax: +258 21 555 107 Fax: +258 21 555 300',
    ];
    expect(problemsOf(merged)).toContain('columns-merged');
  });

  it.each([
    ['two numbers of one office', 'Fax: +258 21 555 107 or fax: +258 21 555 300'],
    ['the empty line of the form', 'Name Address 1 Fax Fax number Email Email address'],
    ['several labels', 'Tel: +258 21 555 107 Fax: +258 21 555 300'],
  ])('do not for %s', (_, line) => {
    const one = ['Minister of Justice', 'Mr. Paulo Nhaca', 'Maputo, Mozambique', line];
    expect(problemsOf(one)).not.toContain('columns-merged');
  });

  it('end, however long a line is that was run together', () => {
    const line = `Adviser for ${'x'.repeat(60)} ${'y'.repeat(60)};`;
    expect(problemsOf([line, 'Carlos Macuacua', 'Avenida 25, Maputo, Mozambique'])).toBeDefined();
  });
});
