import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/urgent-action/language.ts';

/** Words that stood beside another word for the same thing: what to say instead, and what not. */
const DECIDED: readonly (readonly [Language, instead: string, not: RegExp])[] = [
  ['az', 'təcili çağırış', /aksiya/iu],
  ['az', 'baş hərflər', /inisial/iu],
  ['az', 'söhbət', /(?<!\p{L})çat(?:da|dan|a|dadır)?(?!\p{L})/iu],
  ['az', 'kopyalamaq', /köçür/iu],
  // Letters write it with a capital, and so do their lines that are quoted.
  ['az', 'siz, in lower case', /(?<=[a-zəıöüğşç,:] )Siz(?![^“\n]*”)/u],
  ['de', 'Eilaktion', /urgent action/iu],
  ['de', 'Knopf', /Schaltfläche/u],
  [
    'de',
    'schreiben, for what is typed',
    /tippen Sie (?:nur|sie|ihn|Ihren|Vor|eine Zeile|die Zeile)/u,
  ],
  ['es', 'correo, for the mailbox', /buzón/iu],
  ['es', 'e-mail, for the way', /correo electrónico/iu],
  ['es', 'pulsar', /\btoque/iu],
  ['es', 'localidad', /ciudad/u],
  ['es', 'gestionar', /lleva este bot|mantienen este bot/u],
  ['fr', 'adresse e-mail', /électronique/u],
  ['fr', 'messagerie', /\bboîte/u],
  ['fr', 'appuyer', /touchez-l|touchez à nouveau|touchez (?:ensuite|le)/iu],
  ['fr', 'gérer', /(?:fait|font) tourner/u],
  ['ru', 'e-mail', /электронн\p{L}+ почт/iu],
  ['ru', 'вы, in lower case', /(?<=[а-яё,:] )Вы(?!\p{L})/u],
  ['ru', 'имя и город', /имя и место/u],
  ['ru', 'принадлежит', /работает этот бот/u],
];

/** The last day is the letters': said of a person at risk it would be the day of death. */
const OF_A_PERSON =
  /(?:whose|dessen|deren|cuy[oa]|чей|чья) (?:last day|letzter Tag|último día|последний день)|dont le dernier jour/u;

const said = (language: Language): string =>
  readFileSync(new URL(`../../src/locales/${language}.ftl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n');

/** About so much of a button that shares its row is seen on a phone. */
const SEEN_CHARACTERS = 16;

describe('one word for one thing', () => {
  it.each(DECIDED)('in %s: %s', (language, _instead, not) => {
    expect(said(language).match(not)).toBeNull();
  });

  it.each(['en', 'ru', 'az', 'fr', 'de', 'es'] as const)(
    'no last day of a person in %s',
    (language) => {
      expect(said(language).match(OF_A_PERSON)).toBeNull();
    },
  );

  it.each(['en', 'ru', 'az', 'fr', 'de', 'es'] as const)(
    'and other words for the ways of sending, where a phone cuts them, in %s',
    (language) => {
      const labels = [
        ...said(language).matchAll(/^interview-sent-(?:post|email|fax|web) = (.*)$/gmu),
      ];
      const seen = labels.map(([, label = '']) => label.slice(0, SEEN_CHARACTERS));
      expect(new Set(seen).size).toBe(4);
    },
  );
});
