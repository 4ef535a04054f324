import { beforeAll, describe, expect, it } from 'vitest';
import { readActionsDirectory } from '../../src/intake/actions-directory.ts';
import { composer } from '../../src/letters/compose.ts';
import { TONES, type Letter, type Tone } from '../../src/letters/letter.ts';
import { faxCoverOf } from '../../src/paper/fax-cover.ts';
import { onPaper } from '../../src/paper/from-letter.ts';
import type { PaperLetter } from '../../src/paper/paper-letter.ts';
import { SHEETS, type Layout } from '../../src/paper/sheet.ts';
import { createTypesetter } from '../../src/paper/typesetter.ts';
import { readTexts } from '../../src/locales/texts.ts';
import { readWordings } from '../../src/templates/read-wordings.ts';
import { LANGUAGES, type Language } from '../../src/urgent-action/language.ts';
import type { Recipient, UrgentAction } from '../../src/urgent-action/urgent-action.ts';
import { ACTIONS } from '../cli/terminal.ts';
import { oneLine, pagesOf } from './read-pdf.ts';

const LAYOUTS = Object.keys(SHEETS).filter((name): name is Layout => name in SHEETS);
const BYTES_AT_MOST = 80_000;
/**
 * Signed by a name and from a town as long as they come, so that what fits here fits for others.
 */
const WRITER = {
  name: 'Maximiliane von Waldburg-Zeilheim',
  place: 'Château-Thierry',
  today: '2014-11-25',
};

const typesetter = createTypesetter();
const compose = composer(readWordings());
const texts = readTexts();

let action: UrgentAction;
beforeAll(async () => {
  const [first] = (await readActionsDirectory(ACTIONS)).actions;
  if (first === undefined) throw new Error('There is no urgent action to try');
  action = first;
});

const letterTo = (recipient: Recipient, language: Language, tone: Tone): Letter =>
  compose(action, recipient, language, tone, WRITER, 7);

function paperOf(letter: Letter): PaperLetter {
  const paper = onPaper(letter, texts.say(letter.language, 'paper-subject'));
  if (paper === undefined) throw new Error('The letter cannot be read.');
  return paper;
}

/**
 * The words of a letter as its page has them: a brief one names the office alone, and the envelope
 * needs its street.
 */
function wordsOf({ language, text, subject }: Letter, { addressLines }: Recipient): string[] {
  const lines = text.split('\n');
  const missing = addressLines.filter((line) => !lines.includes(line));
  const label = texts.say(language, 'paper-subject');
  return wordsOn(oneLine([text, label, subject, ...missing].join(' ')));
}

/** Where a line ends at a hyphen, the word goes on in the next one. */
const wordsOn = (page = ''): string[] => page.replaceAll('- ', '-').split(' ').toSorted();

async function pagesFor(layout: Layout, items: Parameters<typeof typesetter.typeset>[0]['items']) {
  const made = typesetter.typeset({ sheet: SHEETS[layout], items });
  if (made.kind !== 'made') throw new Error(`Not made: ${made.characters.join()}`);
  expect(made.pdf.length).toBeLessThan(BYTES_AT_MOST);
  return pagesOf(made.pdf);
}

describe.each(LAYOUTS)('every letter, printed on %s', (layout) => {
  it.each(LANGUAGES)('is one page with all it says, in %s', async (language) => {
    for (const tone of TONES) {
      for (const recipient of action.recipients) {
        const letter = letterTo(recipient, language, tone);
        const pages = await pagesFor(layout, [{ letter: paperOf(letter) }]);
        expect(pages, `${tone} to ${recipient.id}`).toHaveLength(1);
        expect(wordsOn(pages[0])).toEqual(wordsOf(letter, recipient));
      }
    }
  });
});

describe.each(['din', 'us'] as const)('every letter, faxed from %s', (layout) => {
  it.each(LANGUAGES)('is a cover and one page, in %s', async (language) => {
    const say = (key: string): string => texts.say(language, key);
    for (const recipient of action.recipients) {
      const [number = ''] = recipient.faxes;
      const letter = letterTo(recipient, language, 'formal');
      const paper = paperOf(letter);
      const cover = faxCoverOf(paper, number, say);
      const pages = await pagesFor(layout, [{ letter: paper, cover }]);
      expect(pages).toHaveLength(2);
      const [first = ''] = pages;
      for (const part of [number, WRITER.name, letter.subject, say('paper-fax-pages')]) {
        expect(first).toContain(oneLine(part));
      }
      expect(wordsOn(pages[1])).toEqual(wordsOf(letter, recipient));
    }
  });
});
