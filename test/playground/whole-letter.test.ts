import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, hasBrowser } from '../support/browser.ts';
import { appears, openPlayground, tap } from '../support/playground-page.ts';
import { hasServer } from '../support/redis.ts';
import { temporaryFolder } from '../support/program.ts';
import { messages, write } from './page/stage.ts';

/** Each contact of the letter handed out last has one button that copies it, below "More". */
async function expectContacts(page: Page, contacts: readonly string[]): Promise<void> {
  await tap(page, 'More …');
  for (const contact of contacts) {
    const button = messages(page).getByRole('button', { name: `Copy ${contact}` });
    await button.last().waitFor();
    expect(await button.count()).toBe(1);
  }
  await tap(page, 'Back');
}

/** From the tone on: a formal letter to both recipients, signed Maria Keller in Vienna. */
async function finishLetter(page: Page): Promise<void> {
  await tap(page, 'Formal');
  await tap(page, 'No');
  await appears(page, 'What name should stand under the letter?');
  await write(page, 'Maria Keller');
  await tap(page, 'Leave it as it is: Maria Keller');
  await appears(page, 'And where are you writing from?');
  await write(page, 'Wien');
  await tap(page, 'No line of my own');
  await tap(page, 'Both of them');
  await tap(page, 'Yes, this is my letter');
  await appears(page, /^1 of 2/u);
  await expectContacts(page, ['+994 12 492 0625', 'office@pa.gov.az']);
  await tap(page, 'Sent by e-mail');
  await appears(page, /^2 of 2/u);
  await expectContacts(page, [
    '+994 12 492 0335',
    'info@prosecutor.gov.az',
    'z.qaralov@prosecutor.gov.az',
  ]);
}

async function expectRussianLetters(page: Page): Promise<void> {
  const chat = await messages(page).innerText();
  for (const salutation of [
    'Уважаемый господин Президент!',
    'Уважаемый господин Генеральный прокурор!',
  ]) {
    expect(chat.split(salutation)).toHaveLength(2);
  }
  // The writer's own message, and the two letters.
  expect(chat.split(/\nMaria Keller\n/u)).toHaveLength(4);
}

describe.skipIf(!hasBrowser)('a letter in the playground', () => {
  afterAll(closeBrowser);

  it('is finished without a redis-server', async () => {
    const { page, program } = await openPlayground({ PATH: '/nowhere' });
    expect(program.stdout()).toContain('nothing is kept when this stops');
    await tap(page, 'Write a letter');
    await tap(page, 'Russian');
    await finishLetter(page);
    await expectRussianLetters(page);
  });

  it.skipIf(!hasServer)('goes on after the program was killed', async () => {
    const DATA_DIR = await temporaryFolder();
    const { page: before, program } = await openPlayground({ DATA_DIR });
    await tap(before, 'Write a letter');
    await tap(before, 'Russian');
    await appears(before, 'How should it sound?');
    // Updates of a chat are handled one after another: once this one is, the answer before it is
    // kept.
    await write(before, '/reminders');
    await appears(before, 'You have no reminders.');
    await before.close();
    program.kill('SIGKILL');
    await program.ended;
    const { page } = await openPlayground({ DATA_DIR });
    await tap(page, 'Go on with my letter');
    await finishLetter(page);
    await expectRussianLetters(page);
  });
});
