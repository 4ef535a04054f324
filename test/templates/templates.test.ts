import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { TONES } from '../../src/letters/letter.ts';
import type { WordingData } from '../../src/letters/wordings.ts';
import { compileWording } from '../../src/templates/compile-wording.ts';
import type { Filling } from '../../src/templates/compile-wording.ts';
import { headingsOf, readWordings, wordingsByNeed } from '../../src/templates/read-wordings.ts';
import { parseTemplateFile } from '../../src/templates/template-file.ts';
import { LANGUAGES } from '../../src/urgent-action/language.ts';

const folder = fileURLToPath(new URL('../../src/templates/', import.meta.url));
const languages = LANGUAGES.filter((language) => existsSync(`${folder}${language}`));
const names = [...TONES, 'rights'] as const;
const files = languages.flatMap((language) => names.map((name) => ({ language, name })));

/** The fewest lines of a heading: each writer's recipients share them out between them. */
const LINES_AT_LEAST: Readonly<Record<string, number>> = {
  opening: 10,
  request: 8,
  'further request': 6,
  'further request apart': 5,
  'request by label': 5,
  'further request by label': 5,
  'further request apart by label': 4,
  'two requests': 4,
  'list of requests': 4,
  ground: 8,
  reason: 5,
  thanks: 10,
  close: 4,
  'close to high office': 4,
};

const WOMAN: WordingData = { name: {}, salutation: 'Dear President', agreement: 'f' };

function read(language: string, name: (typeof names)[number]) {
  const text = readFileSync(`${folder}${language}/${name}.hbs`, 'utf8');
  return { text, ...parseTemplateFile(text, Object.keys(headingsOf(name))) };
}

function problemOf(source: string, fillings: readonly Filling[] = []): string | undefined {
  const result = compileWording(source, 'en', fillings);
  return result.ok ? undefined : result.problem;
}

function render(source: string, agreement: WordingData['agreement']): string {
  const result = compileWording(source, 'en');
  if (!result.ok) throw new Error(result.problem);
  return result.wording({ ...WOMAN, agreement });
}

describe('readWordings', () => {
  it('compiles every template', () => {
    expect(Object.keys(readWordings()).toSorted()).toEqual([...languages].toSorted());
  });
});

describe('wordingsByNeed', () => {
  it('has the same wordings of the same languages, to one and to several', () => {
    const byNeed = wordingsByNeed();
    const said = (wordings: typeof byNeed) =>
      languages.map((language) =>
        [wordings[language], wordings[language]?.toSeveral].map((one) =>
          one?.tones.formal.thanks?.map((wording) => wording(WOMAN)),
        ),
      );
    expect(Object.keys(byNeed)).toEqual(Object.keys(readWordings()));
    expect(said(byNeed)).toEqual(said(readWordings()));
  });

  it('compiles each once', () => {
    const byNeed = wordingsByNeed();
    expect(byNeed.ru?.toSeveral).toBe(byNeed.ru?.toSeveral);
  });
});

describe.each(files)('the template of $language, $name', ({ language, name }) => {
  const { text, sections, problems } = read(language, name);
  const all = [...sections].flatMap(([heading, lines]) =>
    lines.map((line) => ({ heading, ...line })),
  );

  it('says on top who checked it', () => {
    expect(text).toMatch(/^\{\{!/u);
  });

  it('has exactly its headings', () => {
    expect(problems).toEqual([]);
    expect([...sections.keys()].toSorted()).toEqual(Object.keys(headingsOf(name)).toSorted());
  });

  it('has enough lines under each heading', () => {
    for (const [heading, lines] of sections) {
      expect(lines.length, heading).toBeGreaterThanOrEqual(LINES_AT_LEAST[heading] ?? 1);
    }
  });

  it('has as many lines as the English one, at the same places', () => {
    const english = read('en', name).sections;
    for (const [heading, lines] of sections)
      expect([heading, lines.length]).toEqual([heading, english.get(heading)?.length]);
  });

  it('has no wording twice under a heading', () => {
    for (const [heading, lines] of sections)
      expect(new Set(lines.map(({ source }) => source)).size, heading).toBe(lines.length);
  });

  it('names the person in each opening', () => {
    for (const { source, line } of all.filter(({ heading }) => heading === 'opening'))
      expect(source, `line ${line}`).toContain('{{name.');
  });

  it('has no figure and ends every sentence', () => {
    const unended = /^(?:close|item of a list|list of requests)/u;
    for (const { heading, source, line } of all) {
      expect(source, `line ${line}`).not.toMatch(/\d/u);
      if (!unended.test(heading)) expect(source, `line ${line}`).toMatch(/[.?]$/u);
    }
  });
});

describe('wordings', () => {
  it('stand in folders of known languages', () => {
    const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(LANGUAGES).toEqual(expect.arrayContaining(folders.map(({ name }) => name)));
  });
});

describe('compileWording', () => {
  it.each([
    ['{{name.nominativ}}', 'is unknown'],
    ['{{nmae}}', 'is unknown'],
    ['{{label}}', 'is unknown'],
    ['{{#if salutation}}yes{{/if}}', 'is not for wordings'],
    ['{{> partial}}', 'is not for wordings'],
    ['{{{salutation}} here', 'Parse error'],
    ['{{agree f="she" m="he"}}', 'agree lacks n, many'],
    ['{{agree f="a" m="b" n="c" many="d" x="e"}}', 'agree does not know "x"'],
    ['{{constructor}}', 'is unknown'],
    ['{{lookup name "x"}}', 'is unknown'],
  ])('refuses %s', (source, problem) => {
    expect(problemOf(source)).toContain(problem);
  });

  it('demands a place for what the heading completes', () => {
    expect(problemOf('I ask you to act.', ['clause'])).toBe('has no place for the clause');
    expect(problemOf('I ask you to {{clause.plain}}.', ['clause'])).toBeUndefined();
    expect(problemOf('I ask you to {{clause.dative}}.', ['clause'])).toContain('is unknown');
  });

  it('agrees with the people at risk', () => {
    const source = '{{agree f="she is" m="he is" n="they are" many="all are"}}';
    const forms = (['f', 'm', 'n', 'many'] as const).map((form) => render(source, form));
    expect(forms).toEqual(['she is', 'he is', 'they are', 'all are']);
  });

  it('escapes nothing', () => {
    expect(render('<b> & {{salutation}}', 'f')).toBe('<b> & Dear President');
  });

  it('throws on a case that the translation lacks', () => {
    expect(() => render('{{name.nominative}}', 'f')).toThrow(/nominative/u);
  });
});

describe('parseTemplateFile', () => {
  it('counts lines through comments', () => {
    const text = '{{!\n two lines }}\n# opening\n\nOne.\n';
    expect([...parseTemplateFile(text, ['opening']).sections]).toEqual([
      ['opening', [{ line: 5, source: 'One.' }]],
    ]);
  });

  it('tells of unknown, doubled and missing headings', () => {
    const text = 'Lost.\n# greeting\n# thanks\nOne.\n# thanks\n';
    const { problems } = parseTemplateFile(text, ['thanks']);
    expect(problems.map(({ line }) => line)).toEqual([1, 2, 5]);
  });
});
