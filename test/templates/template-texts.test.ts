import { describe, expect, it } from 'vitest';
import { templateTexts } from '../../src/templates/template-texts.ts';
import { LANGUAGES } from '../../src/urgent-action/language.ts';

describe.each(LANGUAGES)('templateTexts of %s', (language) => {
  const texts = templateTexts(language);

  it('has the wordings', () => {
    expect(texts.length).toBeGreaterThan(50);
  });

  it('has nothing that no letter has', () => {
    expect(texts.filter((text) => /[{}#]|^$/u.test(text))).toEqual([]);
  });
});
