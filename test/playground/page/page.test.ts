import { readFile } from 'node:fs/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, hasBrowser, openPage } from '../../support/browser.ts';
import { messages, startChat, startStage, write } from './stage.ts';

describe.skipIf(!hasBrowser)('the playground page', () => {
  afterAll(closeBrowser);

  it('introduces the bot and starts it', async () => {
    const stage = await startStage();
    const page = await openPage(`${stage.playground.url}#102`);
    await messages(page).getByText('A bot to test the page with.').waitFor();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await messages(page).getByText('Hello de').waitFor();
    expect(await page.locator('.text strong').textContent()).toBe('Hello');
  });

  it('taps buttons and shows answers', async () => {
    const page = await startChat(await startStage());
    await page.getByRole('button', { name: 'Alert' }).click();
    const alert = page.getByRole('dialog');
    expect(await alert.textContent()).toContain('Look!');
    await alert.getByRole('button', { name: 'OK' }).click();
    await page.getByRole('button', { name: 'Choose' }).click();
    await page.getByText('Chosen well').waitFor();
    await messages(page).getByText('What next?').waitFor();
    expect(await messages(page).getByText('edited').count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Choose' }).count()).toBe(0);
  });

  it('copies with a button and from the message menu', async () => {
    const page = await startChat(await startStage());
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy fax' }).click();
    await page.getByText('Copied').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe('+994 12 492 0625');
    await messages(page).getByText('Hello en').hover();
    await page.getByRole('button', { name: 'Message menu' }).last().click();
    await page.getByRole('menuitem', { name: 'Copy text' }).click();
    await expect.poll(() => page.evaluate('navigator.clipboard.readText()')).toContain('Hello en');
  });

  it('shows what people write as text, never as markup', async () => {
    const page = await startChat(await startStage());
    await write(page, '<img src=x onerror=alert(1)> {{x}} office@president.az');
    await messages(page).getByText('echo: <img src=x onerror=alert(1)>').waitFor();
    expect(await page.locator('.log img').count()).toBe(0);
    expect(await page.locator('.text a').last().getAttribute('href')).toBe(
      'mailto:office@president.az',
    );
  });

  it('edits an own message and replies to one', async () => {
    const page = await startChat(await startStage());
    await write(page, 'frist');
    await messages(page).getByText('echo: frist').waitFor();
    const own = page.locator('.message.own').last();
    await own.hover();
    await own.getByRole('button', { name: 'Message menu' }).click();
    await page.getByRole('menuitem', { name: 'Edit' }).click();
    await write(page, 'first');
    await messages(page).getByText('edited: first').waitFor();
    await own.hover();
    await own.getByRole('button', { name: 'Message menu' }).click();
    await page.getByRole('menuitem', { name: 'Reply' }).click();
    await write(page, 'indeed');
    await messages(page).getByText('echo: indeed').waitFor();
    expect(await page.locator('.quote').textContent()).toBe('Maya Ellisfirst');
  });

  it('sends a sticker and downloads a file', async () => {
    const page = await startChat(await startStage());
    await page.getByRole('button', { name: 'Attach' }).click();
    await page.getByRole('menuitem', { name: '👍 Sticker' }).click();
    await messages(page).getByText('That is no text.').waitFor();
    await write(page, '/file');
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: 'letter.txt' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('letter.txt');
    expect(await readFile(await download.path(), 'utf8')).toBe('a letter');
  });

  it('lets several people write in the group', async () => {
    const page = await openPage(`${(await startStage()).playground.url}#-201`);
    await page.getByLabel('Write as').selectOption('Jonas Berger');
    await write(page, '/start@postbag_bot');
    await messages(page).getByText('Hello de').waitFor();
    expect(await page.locator('.message.bot .sender').textContent()).toBe('Postbag');
    expect(await messages(page).getByText('A group with').count()).toBe(0);
  });

  it('follows deep links from the address and from messages', async () => {
    const { playground } = await startStage();
    const page = await openPage(`${playground.url}?start=az-ismayilova`);
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await messages(page).getByText('Hello en az-ismayilova').waitFor();
    await page.getByRole('link', { name: 'Share' }).click();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await messages(page).getByText('Hello en shared').waitFor();
  });

  it('shares by copying what Telegram would share', async () => {
    const page = await startChat(await startStage());
    await page.getByRole('link', { name: 'Pass on' }).click();
    await page.getByText('Telegram would now let you pick a chat').waitFor();
    expect(page.context().pages()).toHaveLength(1);
  });

  it('blocks the bot and lets it back', async () => {
    const stage = await startStage();
    const page = await startChat(stage);
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Block the bot' }).click();
    await page.getByRole('button', { name: 'Unblock the bot' }).click();
    await write(page, 'again');
    await messages(page).getByText('echo: again').waitFor();
  });
});
