import { describe, expect, it } from 'vitest';
import { parseUrgentAction } from '../../../src/urgent-action/file/parse.ts';
import type { UrgentAction } from '../../../src/urgent-action/urgent-action.ts';
import { ACTION, ENGLISH, lineOf, sheet, spoiled } from '../sheet.ts';
import { IN_ACTION } from './spoiled-action.ts';
import { IN_ENGLISH } from './spoiled-texts.ts';
import { findingsIn, itFinds } from './spoiled.ts';

/** The sample as it is used, with other texts where given. */
function parsed(texts: Readonly<Record<string, string | undefined>> = {}): UrgentAction {
  const result = parseUrgentAction('xy-sample', sheet(texts));
  if (result.ok) return result.action;
  throw new Error(JSON.stringify(result.problems));
}

const demands = (text: string) =>
  parsed({ 'en.yaml': spoiled(ENGLISH, '    short: let her go\n', text) }).translations.en?.demands;

const names = ({ translations }: UrgentAction) => [
  translations.en?.name,
  translations.en?.politeName,
];

describe('parseUrgentAction', () => {
  itFinds('error', 'action.yaml', IN_ACTION);
  itFinds('error', 'en.yaml', IN_ENGLISH);

  it('takes a sound sheet', () => {
    expect(findingsIn()).toEqual([]);
    expect(parsed()).toMatchObject({
      slug: 'xy-sample',
      deadline: { kind: 'before', date: '2031-02-10' },
      organisationNamed: false,
      copies: { embassies: true, officials: [] },
      rights: [{ right: 'liberty', because: [] }],
      people: [{ id: 'ana', gender: 'female', group: false }],
      translations: { en: { language: 'en', title: 'A title' } },
    });
  });

  it('fills in what a file may leave out', () => {
    const bare = ACTION.replace('languagesAskedFor: [en]\n', '')
      .replace('ownLanguageAllowed: true\n', '')
      .replace('rights: [liberty]\n', '')
      .replace('issued: 2031-01-10\n', '')
      .replace(/copies:[\s\S]*/u, '');
    expect(findingsIn({ 'action.yaml': bare })).toEqual([]);
    const action = parsed({ 'action.yaml': bare });
    expect(action).toMatchObject({
      languagesAskedFor: [],
      ownLanguageAllowed: true,
      rights: [],
      sources: [],
      copies: { embassies: false, officials: [] },
    });
    expect(action.issued).toBeUndefined();
    expect(action.recipients[0]).toMatchObject({ country: 'FR', forWritersIn: [], web: [] });
  });

  it('reads each form of a telling', () => {
    const text = spoiled(
      ENGLISH,
      '[One telling., Another telling.]',
      '[One telling., { text: Your doing., for: mayor }, { text: One., short: true }]',
    );
    expect(parsed({ 'en.yaml': text }).translations.en?.facts).toEqual({
      who: [{ text: 'She is a teacher.', short: false }],
      first: [
        { text: 'One telling.', short: false },
        { text: 'Your doing.', for: 'mayor', short: false },
        { text: 'One.', short: true },
      ],
      fear: [{ text: 'I am concerned.', short: false }],
    });
  });

  it('reads each form of a request', () => {
    expect(demands('')).toEqual({ release: { label: 'her release', clauses: ['release her'] } });
    expect(
      demands('    clauses: [set her free]\n    short: { text: let her go, tells: [first] }\n'),
    ).toEqual({
      release: {
        label: 'her release',
        clauses: ['release her', 'set her free'],
        short: { text: 'let her go', tells: ['first'] },
      },
    });
    expect(demands('    short: let her go\n    sentence: May she go?\n')).toEqual({
      release: {
        label: 'her release',
        clauses: ['release her'],
        short: { text: 'let her go', tells: [] },
        sentence: 'May she go?',
      },
    });
  });

  it('greets and names by what the file leaves out', () => {
    const text = ENGLISH.slice(0, ENGLISH.indexOf('recipients:'));
    const recipients = (more: string) =>
      parsed({ 'en.yaml': `${text}${more}` }).translations.en?.recipients['mayor'];
    expect(recipients('')).toEqual({
      name: 'Max Invented',
      addressedTo: [],
      salutation: 'Dear Max Invented,',
    });
    expect(recipients('recipients: { mayor: { role: Mayor of Town } }')).toEqual({
      role: 'Mayor of Town',
      name: 'Max Invented',
      addressedTo: [],
      salutation: 'Dear Mayor,',
    });
  });

  it('takes a name as text, or by its cases', () => {
    const full = { nominative: 'Ana Invented' };
    expect(names(parsed())).toEqual([full, { nominative: 'Ms Invented' }]);
    const without = spoiled(ENGLISH, 'politeName: Ms Invented\n', '');
    expect(names(parsed({ 'en.yaml': without }))).toEqual([full, full]);
    const grouped = spoiled(
      without,
      'name: Ana Invented\n',
      'name: { nominative: Ana Invented }\n',
    );
    expect(names(parsed({ 'en.yaml': grouped }))).toEqual([full, full]);
  });

  it('wants the full name in each case of the language', () => {
    const messages = findingsIn({ 'ru.yaml': ENGLISH }).map(({ message }) => message);
    expect(messages).toContain('name: should be a group of keys');
    const grouped = ENGLISH.replace('name: Ana Invented', 'name: { nominative: Ана }');
    expect(findingsIn({ 'ru.yaml': grouped }).map(({ message }) => message)).toContain(
      'name.genitive: is missing',
    );
  });

  it('takes embassies that the sheet lists', () => {
    const text = spoiled(
      ACTION,
      'embassies: true',
      'embassies: [{ in: GB, phones: ["020 7839 1933"] }]',
    );
    expect(findingsIn({ 'action.yaml': text })).toEqual([]);
    expect(parsed({ 'action.yaml': text }).copies.embassies).toMatchObject([
      { in: 'GB', phones: ['020 7839 1933'], emails: [] },
    ]);
  });

  it('knows Kosovo', () => {
    expect(findingsIn({ 'action.yaml': spoiled(ACTION, 'country: FR', 'country: XK') })).toEqual(
      [],
    );
  });

  it('finds nothing else where one thing is wrong', () => {
    const alone = IN_ACTION.filter(
      ({ rule }) => !/twice|nobody|no script|date in another/.test(rule),
    );
    for (const { from, to, rule } of alone)
      expect(findingsIn({ 'action.yaml': spoiled(ACTION, from, to) }), rule).toHaveLength(1);
  });

  it('reports the problems of all files at once', () => {
    const problems = findingsIn({
      'action.yaml': spoiled(spoiled(ACTION, 'kind: new', 'kind: x'), 'country: FR', 'country: QQ'),
      'en.yaml': spoiled(ENGLISH, 'title: A title\n', ''),
      'pl.yaml': 'title: x',
    });
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'xy-sample/action.yaml:2',
      'xy-sample/action.yaml:4',
      'xy-sample/en.yaml:1',
      'xy-sample/pl.yaml:1',
    ]);
  });

  it('looks at the texts although the facts are broken', () => {
    const problems = findingsIn({
      'action.yaml': spoiled(ACTION, 'date: 2031-01-05', 'date: soon'),
      'en.yaml': spoiled(ENGLISH, '  first:', '  last:'),
    });
    expect(problems.map(({ message }) => message)).toEqual([
      'facts[1].date: "soon" is no day, month or year of the calendar',
      'facts: the texts of "first" are missing',
      'facts.last: is no id in action.yaml',
    ]);
  });

  it('tells warnings beside errors', () => {
    const problems = findingsIn({
      'action.yaml': spoiled(ACTION, '+994 12 492 0625', '+994 12'),
      'en.yaml': spoiled(ENGLISH, 'title: A title\n', ''),
    });
    expect(problems.map(({ severity }) => severity)).toEqual(['warning', 'error']);
  });

  it('wants an action.yaml', () => {
    expect(findingsIn({ 'action.yaml': undefined })).toMatchObject([
      { file: 'xy-sample/action.yaml', message: 'the file is missing' },
    ]);
  });

  it('refuses files of languages that it does not know', () => {
    expect(findingsIn({ 'xx.yaml': ENGLISH })).toMatchObject([{ file: 'xy-sample/xx.yaml' }]);
    expect(findingsIn({ 'ru.yml': ENGLISH })).toMatchObject([{ file: 'xy-sample/ru.yml' }]);
  });

  it.each(['az', 'pt-BR', 'kk', 'zh-Hans', 'sr-Latn', 'fil', 'ckb'])('knows the tag %s', (tag) => {
    const text = spoiled(ACTION, 'languagesAskedFor: [en]', `languagesAskedFor: [en, ${tag}]`);
    const found = findingsIn({ 'action.yaml': text });
    expect(found.filter(({ message }) => message.includes('tag'))).toEqual([]);
  });

  it.each(['', '[]', 'null', '? [a]: b', 'a: &x [*x]', '%YAML 9', '\t', '!!binary x', '*a'])(
    'answers %j with problems, never throws',
    (text) => {
      expect(findingsIn({ 'action.yaml': text }).length).toBeGreaterThan(0);
      expect(findingsIn({ 'en.yaml': text }).length).toBeGreaterThan(0);
    },
  );

  it.each([
    'facts: x',
    'facts: [x]',
    'facts: { who: 1 }',
    'demands: [a]',
    'demands: { release: x }',
    'recipients: { mayor: x }',
    'name: [a]',
    'name: 1',
  ])('answers texts with %s, never throws', (broken) => {
    const key = `${broken.split(':')[0] ?? ''}:`;
    const lines = ENGLISH.split('\n');
    const start = lines.findIndex((line) => line.startsWith(key));
    const end = lines.findIndex((line, index) => index > start && /^\S|^$/.test(line));
    const text = [...lines.slice(0, start), broken, ...lines.slice(end)].join('\n');
    const problems = findingsIn({ 'en.yaml': text });
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]?.line).toBe(lineOf(text, broken));
  });
});
