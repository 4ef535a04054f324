import { expect, it } from 'vitest';
import { parseUrgentAction } from '../../../src/urgent-action/file/parse.ts';
import type { Problem } from '../../../src/urgent-action/file/problem.ts';
import { ACTION, ENGLISH, lineOf, sheet, spoiled } from '../sheet.ts';

/** One thing spoiled in one file, and the one finding that has to come of it. */
export interface Spoiling {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
  /** What the message has to hold, place included. */
  readonly says: string;
  /** A part of the spoiled text that stands on the line to be named. */
  readonly at: string;
}

/** All that is found in the sample with other texts where given. */
export function findingsIn(
  texts: Readonly<Record<string, string | Uint8Array | undefined>> = {},
): readonly Problem[] {
  const parsed = parseUrgentAction('xy-sample', sheet(texts));
  return parsed.ok ? parsed.warnings : parsed.problems;
}

/**
 * One test a row: the spoiled file gives the finding, as serious as it is, on its line, with a
 * whole sentence of remedy.
 */
export function itFinds(
  severity: Problem['severity'],
  file: 'action.yaml' | 'en.yaml',
  rows: readonly Spoiling[],
): void {
  it.each(rows)(`finds $rule in ${file}`, ({ from, to, says, at }) => {
    const text = spoiled(file === 'action.yaml' ? ACTION : ENGLISH, from, to);
    const found = findingsIn({ [file]: text }).filter(({ message }) => message.includes(says));
    expect(found).not.toEqual([]);
    expect(found[0]).toMatchObject({
      severity,
      file: `xy-sample/${file}`,
      line: lineOf(text, at),
    });
    expect(found[0]?.remedy).toMatch(/^[A-Z].*\.$/);
  });
}
