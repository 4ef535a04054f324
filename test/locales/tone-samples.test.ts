import { describe, expect, it } from 'vitest';
import { TONES } from '../../src/letters/letter.ts';
import { readTexts } from '../../src/locales/texts.ts';
import { templateTexts } from '../../src/templates/template-texts.ts';
import { LANGUAGES } from '../../src/urgent-action/language.ts';

const texts = readTexts();
const bare = (text: string): string => text.replaceAll(/[\s.]/gu, '');

describe('the sample of each tone', () => {
  it.each(LANGUAGES)('is a sentence that letters have, in %s', (language) => {
    const lines = new Set(templateTexts(language).map(bare));
    for (const tone of TONES) {
      const sample = texts.say(language, `interview-tone-${tone}-sample`);
      const [, quoted = ''] = /[“„«](.+)[”“»]/u.exec(sample) ?? [];
      expect(lines, sample).toContain(bare(quoted));
    }
  });
});
