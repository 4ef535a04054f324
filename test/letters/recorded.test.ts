import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { TONES } from '../../src/letters/letter.ts';
import { actionBySlug, sampleLetter, writtenLanguages } from './samples.ts';

const folder = fileURLToPath(new URL('../cases/az-ismayilova/letters/', import.meta.url));
const combinations = writtenLanguages(actionBySlug('az-ismayilova')).flatMap((language) =>
  TONES.map((tone) => ({ language, tone })),
);

describe('the recorded letters', () => {
  it.each(combinations)('still read the same in $language, $tone', async ({ language, tone }) => {
    const recipientIndex = tone === 'formal' || tone === 'legal' ? 0 : 1;
    const { subject, text } = sampleLetter({ language, tone, recipientIndex });
    await expect(`${subject}\n\n${text}\n`).toMatchFileSnapshot(`${folder}${language}-${tone}.txt`);
  });
});
