import { describe, expect, it } from 'vitest';
import { readTexts } from '../../src/locales/texts.ts';
import { copyTo } from '../../src/paper/copy.ts';
import { SHEETS } from '../../src/paper/sheet.ts';
import { createTypesetter } from '../../src/paper/typesetter.ts';
import { LANGUAGES } from '../../src/urgent-action/language.ts';
import { LETTERS } from './letters.ts';
import { oneLine, pagesOf } from './read-pdf.ts';

const texts = readTexts();
const typesetter = createTypesetter();

describe('copyTo', () => {
  it.each(LANGUAGES)('says in %s whose copy it is', async (language) => {
    const line = texts.say(language, 'paper-copy', { name: 'Embassy of Arvenia' });
    const copy = copyTo(LETTERS[language], ['Embassy of Arvenia', '1 Example Street'], line);
    const result = typesetter.typeset({ sheet: SHEETS.din, items: [{ letter: copy }] });
    if (result.kind !== 'made') throw new Error(result.kind);
    const [page = ''] = await pagesOf(result.pdf);
    expect(page).toContain('Embassy of Arvenia 1 Example Street');
    expect(page).toContain(oneLine(`${line} ${LETTERS[language].salutation}`));
    expect(page).not.toContain('Office of the President');
  });
});
