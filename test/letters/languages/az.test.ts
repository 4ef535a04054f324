import { describe, expect, it } from 'vitest';
import { azerbaijani } from '../../../src/letters/languages/az.ts';

describe('the clause forms of Azerbaijani', () => {
  it('follow the vowels of the verb', () => {
    expect(azerbaijani.clauseForms('qadağanı götürmək')).toEqual({
      plain: 'qadağanı götürmək',
      accusative: 'qadağanı götürməyinizi',
      also: 'qadağanı götürməyinizi də',
      conditional: 'qadağanı götürsəniz',
    });
    expect(azerbaijani.clauseForms('son qoymaq')).toEqual({
      plain: 'son qoymaq',
      accusative: 'son qoymağınızı',
      also: 'son qoymağınızı da',
      conditional: 'son qoysanız',
    });
  });
});

const reworded = (wording: string): string | undefined => azerbaijani.toSeveral?.reworded(wording);

describe('the wordings of Azerbaijani', () => {
  it('write “siz” small to several, but at the beginning', () => {
    expect(reworded('Buna görə {{label}} üçün tədbir görməyinizi Sizdən xahiş edirəm.')).toBe(
      'Buna görə {{label}} üçün tədbir görməyinizi sizdən xahiş edirəm.',
    );
    expect(reworded('Buna görə Sizdən xahiş edirəm:')).toBe('Buna görə sizdən xahiş edirəm:');
    expect(reworded('Sizə yazıram.')).toBe('Sizə yazıram.');
  });

  it('tell several by the salutation', () => {
    const salutations = ['Hörmətli xanımlar və cənablar,', 'Hörmətli xanım nazir,'];
    expect(salutations.map((one) => azerbaijani.toSeveral?.salutation.test(one))).toEqual([
      true,
      false,
    ]);
  });
});
