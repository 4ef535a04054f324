import { describe, expect, it } from 'vitest';
import { checkWording } from '../../../src/urgent-action/checks/wording.ts';
import type { Language } from '../../../src/urgent-action/language.ts';
import { readYaml } from '../../../src/urgent-action/file/yaml-file.ts';
import { itFinds } from '../file/spoiled.ts';

/** The messages about a demand with these texts in `language`. */
function about(language: Language, demand: Readonly<Record<string, unknown>>): readonly string[] {
  const content = { name: 'Ana Invented', title: 'Ana Invented', demands: { release: demand } };
  const file = readYaml({ path: 'x.yaml', text: JSON.stringify(content) });
  return checkWording(file, language).map(({ message }) => message);
}

const FORM = 'demands.release.clause: has not the form of a clause';

describe('checkWording', () => {
  itFinds('warning', 'en.yaml', [
    {
      rule: 'a clause with a full stop',
      from: 'clause: release her',
      to: 'clause: release her.',
      says: 'demands.release.clause: ends with a punctuation mark',
      at: 'clause',
    },
    {
      rule: 'a further clause with a capital',
      from: 'clause: release her',
      to: 'clause: release her\n    clauses: [Set her free]',
      says: 'demands.release.clauses[0]: begins with a capital letter',
      at: 'clauses',
    },
    {
      rule: 'a label with a capital',
      from: 'label: her release',
      to: 'label: Her release',
      says: 'demands.release.label: begins with a capital letter',
      at: 'label',
    },
    {
      rule: 'a clause in another form',
      from: 'clause: release her',
      to: 'clause: to release her',
      says: 'demands.release.clause: has not the form of a clause',
      at: 'clause',
    },
    {
      rule: 'a short request that is long',
      from: 'short: let her go',
      to: 'short: let her go at once to her home and her friends and her work again now',
      says: 'demands.release.short: has 16 words, more than 14',
      at: 'short',
    },
    {
      rule: 'a telling without its full stop',
      from: 'She is a teacher.',
      to: 'She is a teacher',
      says: 'facts.who: does not end like a sentence',
      at: 'who',
    },
    {
      rule: 'who somebody is beside the name as a sentence',
      from: 'who: She is a teacher.',
      to: 'who: [She is a teacher., { text: A teacher., place: name }]',
      says: 'facts.who[1].text: ends with a punctuation mark',
      at: 'who',
    },
    {
      rule: 'who somebody is beside the name with a capital',
      from: 'who: She is a teacher.',
      to: 'who: [She is a teacher., { text: Who teaches, place: name }]',
      says: 'facts.who[1].text: begins with a capital letter',
      at: 'who',
    },
    {
      rule: 'a salutation without its punctuation',
      from: 'salutation: Dear Mayor,',
      to: 'salutation: Dear Mayor',
      says: 'recipients.mayor.salutation: "Dear Mayor" lacks its punctuation',
      at: 'salutation',
    },
  ]);

  it.each<[Language, readonly string[]]>([
    [
      'en',
      ['lift the travel ban', 'refrain from deporting her', 'bring her home', 'spring a trap'],
    ],
    ['ru', ['немедленно снять запрет на выезд', 'не допустить пыток', 'помочь ей']],
    ['az', ['ölkədən çıxış qadağasını dərhal götürmək', 'Ananı azad etmək']],
    [
      'fr',
      [
        'lever sans délai l’interdiction',
        'ne pas extrader Ana',
        'mettre fin à tout',
        'recevoir sa famille',
        'la libérer',
        'l’autoriser à sortir',
        'libérer',
      ],
    ],
    [
      'de',
      [
        'das Reiseverbot umgehend aufzuheben',
        'Frau Invented freizulassen',
        'dafür zu sorgen, dass sie frei ist',
      ],
    ],
    [
      'es',
      [
        'levantar la prohibición',
        'no extraditar a Ana',
        'dejarla en libertad',
        'liberar',
        'devolvérselo a su dueño',
      ],
    ],
  ])('takes clauses of %s in their form', (language, clauses) => {
    for (const clause of clauses)
      expect([clause, about(language, { label: 'x', clause })]).toEqual([clause, []]);
  });

  it.each<[Language, readonly string[]]>([
    ['en', ['to lift the ban', 'that you lift it', 'please lift it', 'lifting the ban']],
    ['ru', ['снятие запрета на выезд', 'снимите запрет']],
    ['az', ['qadağanı dərhal götürün', 'qadağanın götürülməsi']],
    [
      'fr',
      [
        'que l’interdiction soit levée',
        'immédiatement libérer Ana',
        'la libération d’Ana',
        's’assurer que tout va bien',
      ],
    ],
    ['de', ['das Reiseverbot aufheben', 'dass sie frei ist']],
    ['es', ['que se levante la prohibición', 'inmediatamente liberar a Ana', 'la libertad de Ana']],
  ])('finds clauses of %s in another form', (language, clauses) => {
    for (const clause of clauses)
      expect([clause, about(language, { label: 'x', clause })]).toEqual([clause, [FORM]]);
  });

  it('lets a label begin with a name, a German one with a noun', () => {
    expect(about('en', { label: 'Ana Invented’s release', sentence: 'May she go?' })).toEqual([]);
    expect(about('de', { label: 'Freiheit für Ana', sentence: 'Darf sie gehen?' })).toEqual([]);
  });

  it('lets a label begin with an acronym', () => {
    expect(about('en', { label: 'DNA tests', sentence: 'May there be tests?' })).toEqual([]);
  });
});
