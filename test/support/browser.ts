import { existsSync } from 'node:fs';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

/** Debian's browser; another may be named in CHROMIUM_PATH. */
export const EXECUTABLE = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** What Debian's chromium needs to run in a container without reaching for the network. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What the page may take on a busy machine. */
const PATIENCE_MS = 90_000;

/** False where there is no browser; says so once, so that a skipped test is seen. */
export const hasBrowser = existsSync(EXECUTABLE);
if (!hasBrowser) {
  process.stderr.write(`Browser tests are skipped: no chromium at ${EXECUTABLE}.\n`);
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** Default true, so that no test waits for an animation. */
  readonly reducedMotion?: boolean;
  /** Whether it reports a phone's screen: `pointer: coarse`. Default false. */
  readonly isMobile?: boolean;
  /** Default: the one of chromium. */
  readonly userAgent?: string;
  /**
   * Errors in the console that belong to the test: a file that is not there, for one. Default:
   * none.
   */
  readonly expectedErrors?: RegExp;
}

let shared: Promise<Browser> | undefined;

/**
 * A fresh page in a context of its own, closed when the test ends. Fails the test on an error in
 * the page's scripts or a breach of its content security policy.
 */
export async function openPage(address: string, options: PageOptions = {}): Promise<Page> {
  shared ??= chromium.launch({ executablePath: EXECUTABLE, args: FLAGS });
  const browser = await shared;
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: (options.reducedMotion ?? true) ? 'reduce' : 'no-preference',
    hasTouch: (options.width ?? 1280) < 700,
    isMobile: options.isMobile ?? false,
    acceptDownloads: true,
    ...(options.userAgent === undefined ? {} : { userAgent: options.userAgent }),
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    const isExpected = options.expectedErrors?.test(message.text()) ?? false;
    if (message.type() === 'error' && !isExpected) errors.push(message.text());
  });
  onTestFinished(async () => {
    await context.close();
    if (errors.length > 0) throw new Error(`The page had errors: ${errors.join('; ')}`);
  });
  await page.goto(address);
  return page;
}

/** Whether all of it stands within the window as it is scrolled now. */
export async function isInSight(locator: Locator): Promise<boolean> {
  const box = await locator.boundingBox();
  const height = locator.page().viewportSize()?.height ?? 0;
  return box !== null && box.y >= 0 && box.y + box.height <= height;
}

/** Ends the browser of this test file; for `afterAll`. */
export async function closeBrowser(): Promise<void> {
  const browser = await shared;
  shared = undefined;
  await browser?.close();
}
