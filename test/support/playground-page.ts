import type { Page } from 'playwright-core';
import { messages } from '../playground/page/stage.ts';
import { openPage, type PageOptions } from './browser.ts';
import { runProgram, temporaryFolder, until, type Program } from './program.ts';

export interface PlaygroundPage {
  readonly page: Page;
  readonly program: Program;
}

/**
 * The whole program as `npm start` runs it, with its own Redis or without, and the page as Maya in
 * London.
 */
export async function openPlayground(
  environment: Readonly<Record<string, string>> = {},
  options: PageOptions = {},
): Promise<PlaygroundPage> {
  const program = runProgram({ DATA_DIR: await temporaryFolder(), ...environment });
  await program.hasSaid('"msg":"ready"');
  // The program prints it beside the log, and may do so later.
  await until(() => program.stdout().includes('http://'));
  const [address = ''] = /http:\/\/\S+/.exec(program.stdout()) ?? [];
  const page = await openPage(`${address}#101`, options);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  return { page, program };
}

export const tap = (page: Page, name: string): Promise<void> =>
  messages(page).getByRole('button', { name }).last().click();

export const appears = (page: Page, text: string | RegExp): Promise<void> =>
  messages(page).getByText(text).last().waitFor();
