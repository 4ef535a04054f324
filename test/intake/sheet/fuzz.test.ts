import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/intake/sheet/document/decode-text.ts';
import { readSheet } from '../../../src/intake/sheet/read-sheet.ts';
import { heldBy } from './held-by.ts';
import { sheetCases } from './sheet-cases.ts';
import { chanceFrom, encoded, spoiled } from './spoil.ts';

/** `npm run fuzz:sheets` takes 10,000 and all seeds from FUZZ_SEED on. */
const ROUNDS = Number(process.env['FUZZ_ROUNDS'] ?? 300);
const FIRST_SEED = Number(process.env['FUZZ_SEED'] ?? 1);

describe('a spoiled sheet', () => {
  it(
    'gives no value that is not in its text',
    async () => {
      const texts = sheetCases().flatMap(({ bytes }) => decodeText(bytes) ?? []);
      const findings: string[] = [];
      let read = 0;
      for (let seed = FIRST_SEED; seed < FIRST_SEED + ROUNDS; seed += 1) {
        const chance = chanceFrom(seed);
        const text = texts[chance.number(texts.length)] ?? '';
        const outcome = await readSheet(encoded(spoiled(text, chance), chance));
        if ('refused' in outcome) continue;
        read += 1;
        findings.push(...heldBy(outcome).map((finding) => `seed ${seed}: ${finding}`));
      }
      expect(findings).toEqual([]);
      expect(read).toBeGreaterThan(ROUNDS / 2);
    },
    ROUNDS * 1_000,
  );
});
