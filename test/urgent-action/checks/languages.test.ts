import { describe, expect, it } from 'vitest';
import { findingsIn, itFinds } from '../file/spoiled.ts';
import { ACTION, ENGLISH, spoiled } from '../sheet.ts';

describe('checkLanguages', () => {
  itFinds('error', 'action.yaml', [
    {
      rule: 'a language asked for that no file has, and no other allowed',
      from: 'languagesAskedFor: [en]',
      to: 'languagesAskedFor: [pt]\nownLanguageAllowed: false',
      says: 'languagesAskedFor: is asked for in pt, and there are texts in en only',
      at: 'languagesAskedFor',
    },
  ]);

  itFinds('warning', 'action.yaml', [
    {
      rule: 'a translation asked for and not there',
      from: 'languagesAskedFor: [en]',
      to: 'languagesAskedFor: [en, fr]',
      says: 'languagesAskedFor[1]: there is no translation "fr.yaml"',
      at: 'languagesAskedFor',
    },
    {
      rule: 'only languages asked for that no file has',
      from: 'languagesAskedFor: [en]',
      to: 'languagesAskedFor: [pt, tet]',
      says: 'is asked for in pt, tet, and there are texts in en only',
      at: 'languagesAskedFor',
    },
  ]);

  it('lets a translation be awaited', () => {
    const text = spoiled(ACTION, 'languagesAskedFor: [en]', 'languagesAskedFor: [en, fr, pt]');
    expect(findingsIn({ 'action.yaml': `${text}awaitedTranslations: [fr]\n` })).toEqual([]);
  });

  it('wants texts in any one language', () => {
    expect(findingsIn({ 'en.yaml': undefined })).toMatchObject([
      { severity: 'error', message: 'there are no texts in any language' },
    ]);
    const action = spoiled(ACTION, 'languagesAskedFor: [en]\n', '');
    const spanish = ENGLISH.replace('release her', 'dejar en libertad a Ana')
      .replace('let her go', 'dejarla en libertad')
      .replace('Dear Mayor,', "'Señor alcalde:'");
    expect(findingsIn({ 'action.yaml': action, 'en.yaml': undefined, 'es.yaml': spanish })).toEqual(
      [],
    );
  });
});
