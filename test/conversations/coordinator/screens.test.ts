import { describe, expect, it } from 'vitest';
import { problemsScreen } from '../../../src/conversations/coordinator/screens.ts';
import { beginDraft } from '../../../src/conversations/coordinator/sheet/begin-draft.ts';
import type { SheetDraft } from '../../../src/conversations/coordinator/sheet/sheet-draft.ts';
import { LOOK_CODES } from '../../../src/intake/draft/to-do.ts';
import { readSheet } from '../../../src/intake/sheet/read-sheet.ts';
import { PROBLEM_CODES } from '../../../src/intake/sheet/problems.ts';
import { readTexts } from '../../../src/locales/texts.ts';
import { sheetCases } from '../../intake/sheet/sheet-cases.ts';

const texts = readTexts();

async function draftOf(name: string): Promise<SheetDraft> {
  const found = sheetCases().find((one) => one.name === name);
  const read = found === undefined ? undefined : await readSheet(found.bytes);
  if (read === undefined || 'refused' in read) throw new Error(`${name} is not read`);
  return beginDraft(read, 'draft', []);
}

function problemsIn(language: 'en' | 'ru' | 'az' | 'fr' | 'de' | 'es', draft: SheetDraft): string {
  return problemsScreen(draft, { language, say: (key, args) => texts.say(language, key, args) })
    .text;
}

describe('what a coordinator has to look at', () => {
  it.each(texts.languages)(
    'has words in %s for whatever the reader and the rules may find',
    (language) => {
      for (const code of PROBLEM_CODES)
        expect(texts.say(language, `sheet-problem-${code}`, { what: 'A' })).not.toBe('');
      for (const code of LOOK_CODES)
        expect(texts.say(language, `sheet-look-${code}`, { what: 'A' })).not.toBe('');
    },
  );

  it.each(['ru', 'az', 'fr', 'de', 'es'] as const)(
    'is said in %s, and not in English',
    async (language) => {
      const draft = await draftOf('unlisted-10');
      const said = problemsIn(language, draft);
      for (const { message } of draft.problems) expect(said).not.toContain(message);
      for (const { message } of draft.toDo) expect(said).not.toContain(message);
      expect(said).toContain('twenty-first of July 2022');
    },
  );

  it('names facts by their words, and leaves out what is asked anyway', async () => {
    const said = problemsIn('en', await draftOf('unlisted-10'));
    expect(said).toContain('(“Mr Mollah was arrested in Khulna');
    expect(said).not.toContain(texts.say('en', 'sheet-look-rights'));
    expect(said).not.toContain(texts.say('en', 'sheet-look-polite-name'));
  });

  it('is English where a draft began before there were codes', async () => {
    const draft = await draftOf('unlisted-10');
    const problems = draft.problems.map((problem) => ({ ...problem, said: undefined }));
    expect(problemsIn('de', { ...draft, problems })).toContain('The last day is said in words');
  });
});
