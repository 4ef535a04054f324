import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { TONES } from '../../src/letters/letter.ts';
import type { WordingData } from '../../src/letters/wordings.ts';
import { beginning, sentences } from '../../src/letters/words.ts';
import { compileWording } from '../../src/templates/compile-wording.ts';
import { readWordings } from '../../src/templates/read-wordings.ts';
import { parseTemplateFile, TEMPLATE_MOVES } from '../../src/templates/template-file.ts';
import { LANGUAGES } from '../../src/urgent-action/language.ts';

const folder = fileURLToPath(new URL('../../src/templates/', import.meta.url));
const languages = LANGUAGES.filter((language) => existsSync(`${folder}${language}`));
const files = languages.flatMap((language) => TONES.map((tone) => ({ language, tone })));

const WOMAN: WordingData = {
  name: {},
  politeName: {},
  place: 'Wien',
  salutation: 'Dear President',
  agreement: 'f',
};

function problemOf(source: string): string | undefined {
  const result = compileWording(source, 'en');
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

describe.each(files)('the template of $language, $tone', ({ language, tone }) => {
  const text = readFileSync(`${folder}${language}/${tone}.hbs`, 'utf8');
  const { moves } = parseTemplateFile(text);

  it('says on top who checked it', () => {
    expect(text).toMatch(/^\{\{!/u);
  });

  it('has exactly its moves', () => {
    expect(moves.map(({ move }) => move).toSorted()).toEqual([...TEMPLATE_MOVES[tone]].toSorted());
  });

  it('has six wordings or more for each move', () => {
    for (const { move, lines } of moves.filter((found) => found.move !== 'close')) {
      expect(lines.length, move).toBeGreaterThanOrEqual(6);
    }
  });

  it('has no wording twice', () => {
    const sources = moves.flatMap(({ lines }) => lines.map(({ source }) => source));
    expect(new Set(sources).size).toBe(sources.length);
  });

  it('names the person in full in each opening and thanks', () => {
    for (const { lines } of moves.filter(({ move }) => move === 'opening' || move === 'thanks')) {
      for (const { line, source } of lines) expect(source, `line ${line}`).toContain('{{name.');
    }
  });

  it('has no figure and ends every sentence', () => {
    for (const { move, lines } of moves) {
      for (const { line, source } of lines) {
        expect(source, `line ${line}`).not.toMatch(/\d/u);
        if (move !== 'close') expect(source, `line ${line}`).toMatch(/[.?]$/u);
      }
    }
  });

  it('begins an introduction once only', () => {
    for (const { lines } of moves.filter(({ move }) => move === 'introduction')) {
      for (const { source } of lines) expect(sentences(source)).toHaveLength(1);
    }
  });
});

describe('wordings of one language', () => {
  it.each(languages)('of %s begin in different ways', (language) => {
    for (const tone of TONES) {
      const { moves } = parseTemplateFile(readFileSync(`${folder}${language}/${tone}.hbs`, 'utf8'));
      for (const { move, lines } of moves.filter((found) => found.move !== 'close')) {
        const beginnings = new Set(lines.map(({ source }) => beginning(source)));
        // Some repetition is let pass; a draw never puts two such sentences in a row.
        expect(beginnings.size, `${tone}, ${move}`).toBeGreaterThan(lines.length / 2);
      }
    }
  });

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
    ['{{#if place}}yes{{/if}}', 'is not for wordings'],
    ['{{> partial}}', 'is not for wordings'],
    ['{{{place}} here', 'Parse error'],
    ['{{agree f="she" m="he"}}', 'agree lacks n, many'],
    ['{{agree f="a" m="b" n="c" many="d" x="e"}}', 'agree does not know "x"'],
    ['{{constructor}}', 'is unknown'],
    ['{{lookup name "x"}}', 'is unknown'],
  ])('refuses %s', (source, problem) => {
    expect(problemOf(source)).toContain(problem);
  });

  it('agrees with the people at risk', () => {
    const source = '{{agree f="she is" m="he is" n="they are" many="all are"}}';
    const forms = (['f', 'm', 'n', 'many'] as const).map((form) => render(source, form));
    expect(forms).toEqual(['she is', 'he is', 'they are', 'all are']);
  });

  it('escapes nothing', () => {
    expect(render('<b> & {{place}}', 'f')).toBe('<b> & Wien');
  });

  it('throws on a case that the translation lacks', () => {
    expect(() => render('{{name.possessive}}', 'f')).toThrow(/possessive/u);
  });
});

describe('parseTemplateFile', () => {
  it('counts lines through comments', () => {
    const text = '{{!\n two lines }}\n# opening\n\nOne.\n';
    expect(parseTemplateFile(text).moves).toEqual([
      { move: 'opening', lines: [{ line: 5, source: 'One.' }] },
    ]);
  });

  it('tells of unknown, doubled and missing headings', () => {
    const text = 'Lost.\n# greeting\n# thanks\nOne.\n# thanks\n';
    const { problems } = parseTemplateFile(text);
    expect(problems.map(({ line }) => line)).toEqual([1, 2, 5]);
  });
});
