import { describe, expect, it } from 'vitest';
import { decodeCharacters } from '../../../src/web/page/browser/characters.ts';
import { createDictionaries, type WithTexts } from '../../../src/web/page/dictionaries.ts';

const ACTION: WithTexts = {
  recipients: [{ emails: ['office@a.example'] }],
  translations: { en: { title: 'A case', facts: { a: 'It happened.' } }, ru: { title: 'Дело' } },
};

describe('createDictionaries', () => {
  it('makes one for each language of an urgent action', () => {
    const { of, all } = createDictionaries({
      actions: () => [ACTION],
      wordings: (language) => [`words of ${language}`],
    });
    expect(all()).toHaveLength(2);
    expect(of(ACTION, 'de')).toBeUndefined();
    expect(decodeCharacters(of(ACTION, 'en')?.bytes ?? new Uint8Array())).toBe(
      'words of en\noffice@a.example\nA case\nIt happened.',
    );
  });

  it('has them for as long as the urgent action is there', () => {
    let actions = [ACTION];
    const { of, named } = createDictionaries({ actions: () => actions, wordings: () => [] });
    const name = of(ACTION, 'ru')?.name ?? '';
    expect(named(name)).toBe(of(ACTION, 'ru'));
    actions = [];
    expect(named(name)).toBeUndefined();
    expect(of(ACTION, 'ru')).toBeUndefined();
  });
});
