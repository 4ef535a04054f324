import { describe, expect, it } from 'vitest';
import { readTexts } from '../../src/locales/texts.ts';
import { faxCoverOf } from '../../src/paper/fax-cover.ts';
import { SHEETS } from '../../src/paper/sheet.ts';
import { createTypesetter } from '../../src/paper/typesetter.ts';
import { LANGUAGES } from '../../src/urgent-action/language.ts';
import { LETTERS } from './letters.ts';
import { pagesOf } from './read-pdf.ts';

const texts = readTexts();
const typesetter = createTypesetter();

describe('the cover of a fax', () => {
  it.each(LANGUAGES)('says in %s to whom, from whom and how many pages', async (language) => {
    const letter = LETTERS[language];
    const cover = faxCoverOf(letter, '+994 12 492 0625', (key) => texts.say(language, key));
    const result = typesetter.typeset({ sheet: SHEETS.uk, items: [{ letter, cover }] });
    if (result.kind !== 'made') throw new Error(result.kind);
    const [page = ''] = await pagesOf(result.pdf);
    for (const said of [...letter.addressLines, '+994 12 492 0625', letter.signature]) {
      expect(page).toContain(said);
    }
    expect(page.endsWith(` 2`)).toBe(true);
  });

  it('says nothing that the letter does not', () => {
    const letter = LETTERS.en;
    const { rows } = faxCoverOf(letter, '+1', () => '');
    const values = rows.map(([, value]) => value);
    const { addressLines, signature, letterhead, subject } = letter;
    expect(values).toEqual([addressLines.join('\n'), '+1', signature, letterhead, subject]);
  });
});
