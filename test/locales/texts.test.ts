import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guessLanguage, readTexts } from '../../src/locales/texts.ts';
import { isLanguage } from '../../src/urgent-action/language.ts';
import { parseFluent } from '../support/fluent.ts';

const FOLDER = new URL('../../src/locales/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.ftl'));
const english = parseFluent(readFileSync(new URL('en.ftl', FOLDER), 'utf8'));

describe.each(FILES)('%s', (name) => {
  const source = readFileSync(new URL(name, FOLDER), 'utf8');
  const messages = parseFluent(source);

  it('belongs to a language of ours', () => {
    expect(isLanguage(name.replace('.ftl', ''))).toBe(true);
  });

  it('parses without anything dropped', () => {
    const written = [...source.matchAll(/^([a-z][\w-]*) *=/gm)].map((match) => match[1] ?? '');
    expect([...messages.keys()].toSorted()).toEqual(written.toSorted());
  });

  it('has the ids of English', () => {
    expect([...messages.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  it('uses the variables of English', () => {
    for (const [id, variables] of english) expect([id, messages.get(id)]).toEqual([id, variables]);
  });

  it('carries no markup and no isolation marks', () => {
    expect(source).not.toMatch(/<\/?[a-z]+>|&[a-z]+;|\*\*|[\u2066-\u2069]/);
  });

  it('has no bracket that runs into the next word', () => {
    expect(source.match(/.*\)\p{L}.*/gu)).toBeNull();
  });
});

describe('texts', () => {
  const texts = readTexts();

  it('speak English first', () => {
    expect(texts.languages[0]).toBe('en');
  });

  it('fit into what Telegram takes', () => {
    for (const language of texts.languages) {
      expect(texts.say(language, 'bot-about').length).toBeLessThanOrEqual(120);
      expect(texts.say(language, 'bot-description').length).toBeLessThanOrEqual(512);
      for (const key of english.keys()) {
        if (!key.startsWith('command-')) continue;
        expect(texts.say(language, key).length).toBeLessThanOrEqual(256);
      }
    }
  });

  it('throw on an unknown key', () => {
    expect(() => texts.say('en', 'no-such-key')).toThrow('No message "no-such-key"');
  });

  it('throw on a variable left out', () => {
    expect(() => texts.say('en', 'card-who', { name: 'A' })).toThrow('card-who');
  });
});

describe('guessLanguage', () => {
  it.each([
    ['ru', 'ru'],
    ['fr-CA', 'fr'],
    ['de-AT', 'de'],
    ['az-Latn', 'az'],
    ['ja', 'en'],
    ['', 'en'],
    ['not a tag!', 'en'],
    [undefined, 'en'],
  ])('takes %s for %s', (code, language) => {
    expect(guessLanguage(code)).toBe(language);
  });
});
