import { expect, it } from 'vitest';
import {
  gateScreen,
  quotedBefore,
} from '../../../../src/conversations/coordinator/sheet/gate-screen.ts';
import { beginDraft } from '../../../../src/conversations/coordinator/sheet/begin-draft.ts';
import { withValue } from '../../../../src/conversations/coordinator/fields.ts';
import { readSheet } from '../../../../src/intake/sheet/read-sheet.ts';
import { readTexts } from '../../../../src/locales/texts.ts';
import { sheet } from '../../../bot/coordinator/desk.ts';

const texts = readTexts();
const voice = {
  language: 'en',
  say: (key: string, args = {}) => texts.say('en', key, args),
} as const;

it('whoever says that nothing private is quoted reads all of it, requests too', async () => {
  const read = await readSheet(await sheet('stranger-19'));
  if ('refused' in read) throw new Error(read.refused);
  const draft = beginDraft(read, 'draft', []);
  const shown = (of: typeof draft): string =>
    [...quotedBefore(of, 1), gateScreen(of, 1, voice).text].join('\n');
  expect(quotedBefore(draft, 1)).toEqual([]);
  expect(shown(draft)).toContain('order an inquiry into the beating of 21 June');
  const long = withValue(draft, 'en.summary', `${'It is long. '.repeat(280)}The end of it.`);
  expect(quotedBefore(long, 1).length).toBeGreaterThan(0);
  expect(quotedBefore(long, 0)).toEqual([]);
  expect(shown(long)).toContain('The end of it.');
  expect(shown(long)).toContain('order an inquiry into the beating of 21 June');
});

it('whoever says so reads what only the shortest letters say', async () => {
  const read = await readSheet(await sheet('stranger-47'));
  if ('refused' in read) throw new Error(read.refused);
  const { text } = gateScreen(beginDraft(read, 'draft', []), 1, voice);
  expect(text).toContain('search for Mr Quiñones Bautista by every means');
});
