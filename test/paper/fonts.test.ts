import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readCoverage } from '../../src/paper/coverage.ts';
import { createFonts } from '../../src/paper/fonts.ts';
import { LANGUAGES } from '../../src/urgent-action/language.ts';

const { choose } = createFonts();

/**
 * Every sign that a letter in each language may have, and those of names from elsewhere in Europe.
 */
const ALPHABETS: Readonly<Record<(typeof LANGUAGES)[number], string>> = {
  en: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ ‘’“”–—…£$€&@%+',
  ru: 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ «»„“—№',
  az: 'AaBbCcÇçDdEeƏəFfGgĞğHhXxIıİiJjKkQqLlMmNnOoÖöPpRrSsŞşTtUuÜüVvYyZz',
  fr: 'ÀÂÆÇÈÉÊËÎÏÔŒÙÛÜŸ àâæçèéêëîïôœùûüÿ «\u00a0»\u202f’',
  de: 'ÄÖÜẞäöüß „“‚‘–',
  es: 'ÁÉÍÑÓÚÜ áéíñóúü ¿¡ «» ªº',
};

describe('the fonts', () => {
  it.each(LANGUAGES)('have every sign of %s in the first family', (language) => {
    const signs = ALPHABETS[language];
    const text = signs + (language === 'az' ? '' : signs.toLocaleLowerCase(language));
    expect(choose(text)).toMatchObject({ kind: 'chosen', names: ['Noto Sans'] });
  });

  it.each([
    ['ŁŻąęĐđŠšČčŽžŇňŘřŮůŐőŰűĀāĒēĢģŠŢţȘșȚțÐþ Ελλάδα Їїєґ Ўў Ңқ', ['Noto Sans']],
    ['محمد שלום ნინო Արմեն', ['Noto Sans', 'DejaVu Sans']],
    ['王小明', ['Noto Sans', 'Noto Sans SC']],
    ['王 محمد', ['Noto Sans', 'DejaVu Sans', 'Noto Sans SC']],
  ])('are no more than %s needs', (text, names) => {
    expect(choose(text)).toMatchObject({ kind: 'chosen', names });
  });

  it('need nothing for what is never seen', () => {
    expect(choose('A\u2067\u2069\u200d\ufe0f\n')).toMatchObject({ names: ['Noto Sans'] });
  });

  it('are asked for each sign that they miss', () => {
    expect(choose('ไ한A')).toEqual({ kind: 'missing', characters: ['ไ', '한'] });
  });
});

describe('the image', () => {
  it('keeps the files of the fonts that are used', async () => {
    const root = new URL('../../', import.meta.url);
    const [source, dockerfile] = await Promise.all(
      ['src/paper/fonts.ts', 'Dockerfile'].map((path) => readFile(new URL(path, root), 'utf8')),
    );
    const used = [...(source ?? '').matchAll(/([\w-]+\.ttf)'/g)].map(([, name]) => name);
    const kept = [...(dockerfile ?? '').matchAll(/! -name (\S+)/g)].map(([, name]) => name);
    expect(used.length).toBeGreaterThan(3);
    expect(new Set(kept)).toEqual(new Set(used));
  });
});

describe('readCoverage', () => {
  it('refuses what is no font', () => {
    expect(() => readCoverage(Buffer.alloc(64))).toThrow('without a cmap table');
  });
});
