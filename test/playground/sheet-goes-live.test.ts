import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, hasBrowser, openPage } from '../support/browser.ts';
import { appears, openPlayground, tap } from '../support/playground-page.ts';
import { messages, write } from './page/stage.ts';

const SHEET = new URL('../../src/playground/page/sheet-to-try.txt', import.meta.url);
/** A whole story, on a machine that does much else: two sheets, a letter, and three people. */
const STORY_MS = 600_000;

/** What ends the sheet that lies ready in the playground. */
const STOP_SHEET = `UA: 271/14 Index: EUR 99/005/2014 Moldova                Date: 28 October 2014

URGENT ACTION
STOP ACTION: NURSE RELEASED
Ileana Cretu was released without charge on 27 October 2014. She is with her family again.

No further action is requested from the UA Network. Many thanks to all who sent appeals.

This is the first update of UA 271/14.

Name: Ileana Cretu
Gender m/f: f
`;

/** Sends, with the paper clip, what the browser prints of `text`. */
async function sendPrinted(page: Page, text: string): Promise<void> {
  const paper = await openPage('about:blank');
  await paper.setContent('<pre style="font: 11pt monospace"></pre>');
  await paper.locator('pre').evaluate((element, words) => {
    element.textContent = words;
  }, text);
  const buffer = await paper.pdf({ format: 'A4', margin: { top: '2cm', left: '1.5cm' } });
  const file = { name: 'sheet.pdf', mimeType: 'application/pdf', buffer };
  await page.locator('input[type=file]').setInputFiles(file);
}

/** The newest message of the open chat, once it says `words`. */
function newest(page: Page, words: string | RegExp): Locator {
  return messages(page).getByRole('article').last().filter({ hasText: words });
}

/** Taps `label` below the newest message, once that says `words`. */
function answer(page: Page, words: string | RegExp, label: string): Promise<void> {
  return newest(page, words).getByRole('button', { name: label }).click();
}

/** Opens somebody's chat, and begins it where that is new. */
async function become(page: Page, name: string, isNew = false): Promise<void> {
  await page.locator('.chat-row', { hasText: name }).click();
  await page.getByRole('heading', { name, level: 2 }).waitFor();
  if (!isNew) return;
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await appears(page, 'Khadija Ismayilova');
}

/** How often the open chat has heard `words`. */
function heard(page: Page, words: string): Promise<number> {
  return messages(page).getByText(words).count();
}

/** The three sentences, one after another. */
async function passGate(page: Page): Promise<void> {
  await answer(page, 'is ready to be looked at', 'Publish');
  for (const sentence of ['1 of 3. The person', '2 of 3. Nothing private', '3 of 3. Letters will'])
    await answer(page, sentence, 'Yes, I confirm this');
}

async function askForNews(page: Page): Promise<void> {
  await become(page, 'Jonas Berger', true);
  await write(page, '/reminders');
  await tap(page, 'Von neuen Eilaktionen erfahren');
  await tap(page, 'Ja, stimmt');
  await appears(page, 'Ich gebe Ihnen um 10:00 Uhr Bescheid');
}

/** Nothing is typed. */
async function publishSheet(page: Page): Promise<void> {
  await become(page, 'Ruth Adler', true);
  await sendPrinted(page, await readFile(SHEET, 'utf8'));
  await answer(page, 'What do letters call the person', 'Yes: Ms Cretu');
  await answer(page, 'Which rights is it about?', 'These are all');
  await answer(
    page,
    'touch on private matters: “child…”, “grand…”, “depress…”',
    'Yes, never quote them',
  );
  await passGate(page);
  await newest(page, '“Nurse held after reporting beatings” is live').waitFor();
}

/** Both letters; only the first one is marked as sent. */
async function writeLetters(page: Page): Promise<void> {
  await become(page, 'Maya Ellis');
  await write(page, '/start md-cretu');
  await answer(page, 'Ileana Cretu, Moldova', 'Remind me');
  await answer(page, 'I will remind you', 'Yes, it is');
  await answer(page, 'I will remind you at 10:00', 'Back');
  await answer(page, 'Reminders are on', 'Write a letter');
  await answer(page, 'How should it sound?', 'Formal');
  await answer(page, 'do you live in Moldova', 'No');
  await appears(page, 'What name should stand under the letter?');
  await write(page, 'Maya Ellis');
  await appears(page, 'And where are you writing from?');
  await write(page, 'London');
  await tap(page, 'No line of my own');
  await tap(page, 'Both of them');
  await tap(page, 'Yes, this is my letter');
  await answer(page, /^1 of 2/u, 'Sent by e-mail');
  await newest(page, /^2 of 2/u).waitFor();
}

async function expectGoodLetters(page: Page): Promise<void> {
  const chat = await messages(page).innerText();
  for (const salutation of ['Dear Prosecutor General,', 'Dear Minister,']) {
    const [, letter = '', ...more] = chat.split(`\n${salutation}\n`);
    expect(more).toEqual([]);
    const [body = ''] = letter.split('\nMaya Ellis\n');
    expect(body).toContain('Ileana Cretu');
    expect(body).toMatch(/release Ms Cretu|release of Ms Cretu/u);
  }
  expect(chat).not.toContain('depress');
  await answer(page, /^2 of 2/u, 'More …');
  await newest(page, /^2 of 2/u)
    .getByRole('button', { name: 'Copy secretariat@justice.example.md' })
    .waitFor();
}

/** Tomorrow at ten the subscriber hears of it, and wants to be reminded. */
async function hearTheNews(page: Page): Promise<void> {
  await become(page, 'Jonas Berger');
  await page.getByRole('button', { name: /To the next reminder.*\b28 Oct/u }).click();
  const news =
    'Eine neue Eilaktion: Nurse held after reporting beatings. Der letzte Tag zum Schreiben ist der 4. Dezember 2014';
  await answer(page, news, 'Mehr lesen');
  await answer(page, 'Ileana Cretu, Republik Moldau', 'Mich erinnern');
  await newest(page, 'Ich erinnere Sie an diesen Tagen').waitFor();
}

async function moveDeadline(page: Page): Promise<void> {
  await become(page, 'Ruth Adler');
  await write(page, '/actions');
  await answer(page, 'All urgent actions', 'Nurse held after reporting beatings');
  await answer(page, 'last day 4 December 2014', 'Move the deadline');
  await newest(page, 'until which day can people write?').waitFor();
  await write(page, '2014-12-20');
  await answer(page, '2 people follow this and will read', 'Yes, do it');
  await newest(page, 'all who follow it have been told: 2').waitFor();
  await page.getByRole('button', { name: /To the last day: Ileana Cretu.*\b20 Dec/u }).waitFor();
}

async function endWithStopSheet(page: Page): Promise<void> {
  await become(page, 'Ruth Adler');
  await sendPrinted(page, STOP_SHEET);
  await answer(page, 'Which urgent action does this one follow?', 'UA 271/14, Nurse held');
  await passGate(page);
  await answer(page, '2 people follow this and will read', 'Yes, do it');
  await newest(page, 'all who follow it have been told: 2').waitFor();
  // The clock leads to no last day any more of what has ended.
  const landmark = page.locator('.landmark', { hasText: 'Ileana Cretu' }).first();
  await landmark.waitFor({ state: 'detached' });
}

/** That each one has heard of each change once, also after an hour more. */
async function expectHeardOnce(page: Page, words: Readonly<Record<string, readonly string[]>>) {
  await page.getByRole('button', { name: '+1 hour' }).click();
  for (const [name, changes] of Object.entries(words)) {
    await become(page, name);
    for (const change of changes) {
      await appears(page, change);
      expect([name, change, await heard(page, change)]).toEqual([name, change, 1]);
    }
  }
}

const MOVED = {
  'Jonas Berger': ['Der letzte Tag für „Nurse held after reporting beatings“ ist jetzt der 20.'],
  'Maya Ellis': ['The last day for “Nurse held after reporting beatings” is now 20 December 2014'],
};
const ENDED = {
  'Jonas Berger': [...MOVED['Jonas Berger'], 'Bitte schreiben Sie keine Briefe mehr'],
  'Maya Ellis': [...MOVED['Maya Ellis'], 'Please write no more letters'],
};

describe.skipIf(!hasBrowser)('a sheet in the playground', () => {
  afterAll(closeBrowser);

  it(
    'is published by taps, written for, told of, moved and ended',
    async () => {
      const { page } = await openPlayground();
      await appears(page, 'Khadija Ismayilova');
      await askForNews(page);
      await publishSheet(page);
      await writeLetters(page);
      await expectGoodLetters(page);
      await hearTheNews(page);
      await moveDeadline(page);
      await expectHeardOnce(page, MOVED);
      // One of her two letters is still to be sent: she is reminded again.
      await write(page, '/reminders');
      await newest(page, 'Your reminders').getByText('Nurse held').waitFor();
      await endWithStopSheet(page);
      await expectHeardOnce(page, ENDED);
      await write(page, '/start md-cretu');
      await newest(page, 'This urgent action has ended').waitFor();
    },
    STORY_MS,
  );
});
