import { describe, expect, it } from 'vitest';
import { ACTION, ENGLISH, spoiled } from '../sheet.ts';
import { findingsIn, itFinds } from '../file/spoiled.ts';

describe('checkTexts', () => {
  itFinds('error', 'en.yaml', [
    {
      rule: 'the texts of a fact missing',
      from: '  who: She is a teacher.\n',
      to: '',
      says: 'facts: the texts of "who" are missing',
      at: 'facts',
    },
    {
      rule: 'the texts of a fact that is none',
      from: '  who:',
      to: '  second: One.\n  who:',
      says: 'facts.second: is no id in action.yaml',
      at: 'second',
    },
    {
      rule: 'the texts of a demand missing',
      from: '  release:',
      to: '  relaese:',
      says: 'demands: the texts of "release" are missing',
      at: 'demands',
    },
    {
      rule: 'the texts of a recipient who is none',
      from: '  mayor:',
      to: '  major:',
      says: 'recipients.major: is no id in action.yaml',
      at: 'major',
    },
    {
      rule: 'a telling for nobody',
      from: '[One telling., Another telling.]',
      to: '[One telling., { text: Another telling., for: major }]',
      says: 'facts.first[1].for: "major" is the id of no recipient',
      at: 'first',
    },
    {
      rule: 'a request that tells no fact',
      from: 'short: let her go',
      to: 'short: { text: let her go, tells: [frist] }',
      says: 'demands.release.short.tells[0]: "frist" is the id of no fact',
      at: 'short',
    },
    {
      rule: 'a demand that nothing asks',
      from: '    clause: release her\n',
      to: '',
      says: 'demands.release: has neither a clause nor a sentence',
      at: 'release:',
    },
    {
      rule: 'an event beside a name',
      from: '[One telling., Another telling.]',
      to: '[One telling., { text: who was held, place: name }]',
      says: 'facts.first[1].place: a telling with place: name is only for facts of the kind who',
      at: 'first',
    },
    {
      rule: 'who somebody is behind events',
      from: 'who: She is a teacher.',
      to: 'who: [She is a teacher., { text: She is also a teacher., place: further }]',
      says: 'facts.who[1].place: a telling with place: further is only for facts of the kind event',
      at: 'who',
    },
    {
      rule: 'tellings for one place only',
      from: '[One telling., Another telling.]',
      to: '{ text: One telling., place: further }',
      says: 'facts.first: cannot be told to mayor',
      at: 'first',
    },
    {
      rule: 'short tellings only',
      from: '[One telling., Another telling.]',
      to: '{ text: One telling., short: true }',
      says: 'facts.first: cannot be told to mayor',
      at: 'first',
    },
  ]);

  itFinds('warning', 'en.yaml', [
    {
      rule: 'the same telling twice',
      from: 'Another telling.',
      to: 'One telling.',
      says: 'facts.first[1]: is there twice',
      at: 'first',
    },
  ]);

  it('takes a whole sentence in place of a clause', () => {
    const text = spoiled(ENGLISH, 'clause: release her', 'sentence: May she go free?');
    expect(findingsIn({ 'en.yaml': text })).toEqual([]);
  });

  it('misses no texts of recipients who are printed by name', () => {
    const text = ENGLISH.slice(0, ENGLISH.indexOf('recipients:'));
    expect(findingsIn({ 'en.yaml': text })).toEqual([]);
  });

  it('misses what an office without a name is called', () => {
    const action = spoiled(ACTION, '    name: Max Invented\n', '');
    const text = ENGLISH.slice(0, ENGLISH.indexOf('recipients:'));
    expect(findingsIn({ 'action.yaml': action, 'en.yaml': text })).toMatchObject([
      { severity: 'error', message: 'recipients.mayor: has neither a role nor a name' },
    ]);
    const named = `${text}recipients: { mayor: { role: Mayor of Town } }\n`;
    expect(findingsIn({ 'action.yaml': action, 'en.yaml': named })).toEqual([]);
  });

  it('names each fact that somebody is asked about and not told', () => {
    const action = spoiled(
      ACTION,
      'copies:',
      "  - { id: judge, name: Jo Invented, web: ['example.org/write'] }\ncopies:",
    );
    const first = spoiled(
      ENGLISH,
      '[One telling., Another telling.]',
      '{ text: Your office did it., for: mayor }',
    );
    expect(findingsIn({ 'action.yaml': action, 'en.yaml': first })).toMatchObject([
      { severity: 'error', message: 'facts.first: cannot be told to judge' },
    ]);
    const apart = action
      .replace('because: [first]', 'because: [first], to: [mayor]')
      .replace('recipients:', '  - { id: inquiry }\nrecipients:');
    const asked = first.replace('  release:', '  inquiry: { label: x, clause: look }\n  release:');
    expect(findingsIn({ 'action.yaml': apart, 'en.yaml': asked })).toEqual([]);
  });

  it('follows needs when it asks what can be told', () => {
    const action = spoiled(ACTION, 'because: [first]', 'because: [fear]');
    const text = spoiled(
      ENGLISH,
      '[One telling., Another telling.]',
      '{ text: Short., short: true }',
    );
    expect(findingsIn({ 'action.yaml': action, 'en.yaml': text })).toMatchObject([
      { message: 'facts.first: cannot be told to mayor' },
    ]);
  });

  it('keeps out what may never be quoted', () => {
    const text = `${ACTION}neverQuote: { en: [telling] }\n`;
    expect(findingsIn({ 'action.yaml': text })).toMatchObject([
      { file: 'xy-sample/en.yaml', message: 'facts.first[0]: quotes what neverQuote keeps out' },
      { file: 'xy-sample/en.yaml', message: 'facts.first[1]: quotes what neverQuote keeps out' },
    ]);
  });
});
