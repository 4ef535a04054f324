import { describe, expect, it } from 'vitest';
import { parseUrgentAction } from '../../src/urgent-action/parse.ts';
import type { Problem } from '../../src/urgent-action/problem.ts';
import { ACTION, ENGLISH, lineOf, sheet, spoiled } from './sheet.ts';
import { IN_ACTION } from './spoiled-action.ts';
import { IN_ENGLISH } from './spoiled-texts.ts';

function problemsOf(texts: Readonly<Record<string, string | undefined>>): readonly Problem[] {
  const parsed = parseUrgentAction('xy-sample', sheet(texts));
  return parsed.ok ? [] : parsed.problems;
}

describe('parseUrgentAction', () => {
  it('takes a sound sheet', () => {
    const parsed = parseUrgentAction('xy-sample', sheet());
    expect(parsed).toMatchObject({
      ok: true,
      action: {
        slug: 'xy-sample',
        deadline: { kind: 'before', date: '2031-02-10' },
        organisationNamed: false,
        copies: { embassies: true, officials: [] },
        translations: { en: { language: 'en', title: 'A title' } },
      },
    });
  });

  it.each(IN_ACTION)('refuses $rule in action.yaml', ({ from, to, says, at }) => {
    const text = spoiled(ACTION, from, to);
    const found = problemsOf({ 'action.yaml': text }).filter(({ message }) =>
      message.includes(says),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ file: 'xy-sample/action.yaml', line: lineOf(text, at) });
    expect(found[0]?.remedy).toMatch(/^[A-Z].*\.$/);
  });

  it.each(IN_ENGLISH)('refuses $rule in en.yaml', ({ from, to, says, at }) => {
    const text = spoiled(ENGLISH, from, to);
    const found = problemsOf({ 'en.yaml': text }).filter(({ message }) => message.includes(says));
    expect(found.length).toBeGreaterThanOrEqual(1);
    expect(found[0]).toMatchObject({ file: 'xy-sample/en.yaml', line: lineOf(text, at) });
    expect(found[0]?.remedy).toMatch(/^[A-Z].*\.$/);
  });

  it('finds nothing else where one thing is wrong', () => {
    const alone = IN_ACTION.filter(({ rule }) => !/twice|nobody|no script|both|no kind/.test(rule));
    for (const { from, to, rule } of alone)
      expect(problemsOf({ 'action.yaml': spoiled(ACTION, from, to) }), rule).toHaveLength(1);
  });

  it('reports the problems of all files at once', () => {
    const problems = problemsOf({
      'action.yaml': spoiled(spoiled(ACTION, 'kind: new', 'kind: x'), 'country: FR', 'country: QQ'),
      'en.yaml': spoiled(ENGLISH, 'One telling., ', ''),
      'pl.yaml': 'title: x',
    });
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'xy-sample/action.yaml:2',
      'xy-sample/action.yaml:4',
      'xy-sample/en.yaml:6',
      'xy-sample/pl.yaml:1',
    ]);
  });

  it('looks at the texts although the facts are broken', () => {
    const problems = problemsOf({
      'action.yaml': spoiled(ACTION, 'date: 2031-01-05', 'date: soon'),
      'en.yaml': spoiled(ENGLISH, '  first:', '  last:'),
    });
    expect(problems.map(({ message }) => message)).toEqual([
      'facts[0].date: "soon" is no day of the calendar',
      'facts: the texts of "first" are missing',
      'facts.last: is no id in action.yaml',
    ]);
  });

  it('wants the English texts', () => {
    expect(problemsOf({ 'en.yaml': undefined })).toMatchObject([
      { message: 'the English texts, en.yaml, are missing' },
    ]);
  });

  it('wants an action.yaml', () => {
    expect(problemsOf({ 'action.yaml': undefined })).toMatchObject([
      { file: 'xy-sample/action.yaml', message: 'the file is missing' },
    ]);
  });

  it('refuses files of languages that it does not know', () => {
    expect(problemsOf({ 'xx.yaml': ENGLISH })).toMatchObject([{ file: 'xy-sample/xx.yaml' }]);
    expect(problemsOf({ 'ru.yml': ENGLISH })).toMatchObject([{ file: 'xy-sample/ru.yml' }]);
  });

  it('lets a translation be awaited', () => {
    const text = spoiled(ACTION, 'languagesAskedFor: [en]', 'languagesAskedFor: [en, fr, pt]');
    expect(problemsOf({ 'action.yaml': `${text}awaitedTranslations: [fr]\n` })).toEqual([]);
  });

  it('wants the cases of each language', () => {
    const russian = problemsOf({ 'ru.yaml': ENGLISH }).map(({ message }) => message);
    expect(russian).toContain('name.genitive: is missing');
    expect(russian).toContain('name.possessive: is an unknown key');
  });

  it('wants each name in the letters of a language asked for', () => {
    const text = spoiled(ACTION, 'languagesAskedFor: [en]', 'languagesAskedFor: [en, ru]');
    expect(problemsOf({ 'action.yaml': text, 'ru.yaml': ENGLISH })).toContainEqual({
      file: 'xy-sample/action.yaml',
      line: lineOf(text, 'names'),
      message: 'people[0].names: "Cyrl" is missing, the letters of ru',
      remedy: 'Add "Cyrl:" with the name as it is spelled in these letters.',
    });
    const awaited = problemsOf({ 'action.yaml': `${text}awaitedTranslations: [ru]\n` });
    expect(awaited).toEqual([]);
  });

  it('wants the names as they are spelled in those letters', () => {
    const text = spoiled(ACTION, '{ Latn: Ana Invented }', '{ Latn: Ana Invented, Cyrl: Анна }');
    const russian = ENGLISH.replace('nominative: Ana Invented', 'nominative: Ана');
    expect(problemsOf({ 'action.yaml': text, 'ru.yaml': russian })).toContainEqual(
      expect.objectContaining({ message: 'name.nominative: does not contain "Анна"' }),
    );
  });

  it.each(['az', 'pt-BR', 'kk', 'zh-Hans', 'sr-Latn', 'fil', 'ckb'])('knows the tag %s', (tag) => {
    const text = spoiled(ACTION, 'languagesAskedFor: [en]', `languagesAskedFor: [en, ${tag}]`);
    const found = problemsOf({ 'action.yaml': text, 'az.yaml': ENGLISH });
    expect(found.filter(({ message }) => message.includes('tag'))).toEqual([]);
  });

  it('keeps out what may never be quoted', () => {
    const text = `${ACTION}neverQuote: { en: [telling] }\n`;
    expect(problemsOf({ 'action.yaml': text })).toMatchObject([
      { file: 'xy-sample/en.yaml', message: 'facts.first[0]: quotes what neverQuote keeps out' },
      { file: 'xy-sample/en.yaml', message: 'facts.first[1]: quotes what neverQuote keeps out' },
    ]);
  });

  it.each(['', '[]', 'null', '? [a]: b', 'a: &x [*x]', '%YAML 9', '\t', '!!binary x', '*a'])(
    'answers %j with problems, never throws',
    (text) => {
      expect(problemsOf({ 'action.yaml': text }).length).toBeGreaterThan(0);
      expect(problemsOf({ 'en.yaml': text }).length).toBeGreaterThan(0);
    },
  );
});
