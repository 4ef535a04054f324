import { describe, expect, it } from 'vitest';
import { readingDocument } from '../../../src/cli/sheet-summary.ts';
import { readSheet } from '../../../src/intake/sheet/read-sheet.ts';
import { sheetCases } from './sheet-cases.ts';
import { heldBy } from './held-by.ts';

describe('reading a sheet', () => {
  for (const { name, bytes, expected } of sheetCases())
    it(`gets every value of ${name}`, async () => {
      const read = await readSheet(bytes);
      if ('refused' in read) throw new Error(`refused: ${read.refused}`);
      const { sources, ...values } = read.reading;
      expect(readingDocument({ ...values, sources: {} })).toEqual({
        ...Object(expected),
        sources: {},
      });
      expect(heldBy(read)).toEqual([]);
      expect(Object.keys(sources).length).toBeGreaterThan(5);
    });
});
