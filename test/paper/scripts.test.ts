import { describe, expect, it } from 'vitest';
import { SHEETS } from '../../src/paper/sheet.ts';
import { createTypesetter } from '../../src/paper/typesetter.ts';
import { LETTERS } from './letters.ts';
import { oneLine, pagesOf } from './read-pdf.ts';

const typesetter = createTypesetter();

/** A letter signed by `name` in `town`. */
function signed(name: string, town: string) {
  const letter = {
    ...LETTERS.en,
    letterhead: `${town}, 3 November 2014`,
    signature: `${name}\n${town}`,
  };
  return typesetter.typeset({ sheet: SHEETS.din, items: [{ letter }] });
}

const PRINTED: readonly (readonly [script: string, name: string, town: string])[] = [
  ['Chinese', '王小明', '上海'],
  ['Chinese, as written in Taiwan', '陳麗華', '臺北'],
  ['Japanese', '山田 花子', 'さいたま'],
  ['Arabic', 'فاطمة الزهراء', 'الدار البيضاء'],
  ['Persian', 'پریسا گل‌محمدی', 'تهران'],
  ['Hebrew', 'ג׳ורג׳ כהן', 'תל אביב'],
  ['Georgian', 'გიორგი მელაძე', 'თბილისი'],
  ['Armenian', 'Արմեն Սարգսյան', 'Երևան'],
  ['Greek', 'Γιώργος Παπαδόπουλος', 'Θεσσαλονίκη'],
  ['Vietnamese', 'Nguyễn Thị Hằng', 'Đà Nẵng'],
];

const NOT_PRINTED: readonly (readonly [
  script: string,
  name: string,
  town: string,
  signs: RegExp,
])[] = [
  ['Korean', '김민수', '서울', /\S/u],
  ['Thai', 'สมชาย ใจดี', 'เชียงใหม่', /\S/u],
  ['Bengali', 'রহিম উদ্দিন', 'ঢাকা', /\S/u],
  ['Tamil', 'கண்ணன்', 'சென்னை', /\S/u],
  ['Amharic', 'አበበ ቢቂላ', 'አዲስ አበባ', /\S/u],
  // Of Urdu one sign alone is missing: the name would stand there with a hole in it.
  ['Urdu', 'عائشہ خان', 'کراچی', /ہ/u],
];

describe('a name and a town on paper', () => {
  it.each(PRINTED)('are set in %s, and copied as they were typed', async (_script, name, town) => {
    const made = signed(name, town);
    if (made.kind !== 'made') throw new Error(`Not made: ${made.characters.join()}`);
    const pages = await pagesOf(made.pdf);
    expect(pages).toHaveLength(1);
    const letters = [...new Set(`${name}${town}`)].filter((sign) => /\p{L}/u.test(sign));
    for (const letter of letters) expect(pages[0]).toContain(letter);
    expect(oneLine(pages[0] ?? '')).not.toContain('\ufffd');
  });

  it('are set in Devanagari, whose ligatures are not copied out of a PDF', async () => {
    const made = signed('क्षितिज शर्मा', 'नई दिल्ली');
    if (made.kind !== 'made') throw new Error(`Not made: ${made.characters.join()}`);
    expect(await pagesOf(made.pdf)).toHaveLength(1);
  });

  it.each(NOT_PRINTED)(
    'in %s are refused with the signs that no font has',
    (_script, name, town, signs) => {
      const made = signed(name, town);
      const missing = made.kind === 'unprintable' ? made.characters : [];
      const expected = Array.from(`${name}${town}`).filter((sign) => signs.test(sign));
      expect(new Set(missing)).toEqual(new Set(expected));
    },
  );
});
