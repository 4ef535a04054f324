/*
 * The hand-off page: how long its links are, what one costs (of CPU: what else runs does not
 * count), how large the page is, and when something of it is seen.
 * Run: npm run bench:page
 */
import { existsSync } from 'node:fs';
import { getRequestListener } from '@hono/node-server';
import { chromium } from 'playwright-core';
import { emailText } from '../dist/bot/letters/walk/email-text.js';
import { readActionsDirectory } from '../dist/intake/actions-directory.js';
import { composer } from '../dist/letters/compose.js';
import { readTexts } from '../dist/locales/texts.js';
import { onPaper } from '../dist/paper/from-letter.js';
import { readWordings } from '../dist/templates/read-wordings.js';
import { templateTexts } from '../dist/templates/template-texts.js';
import { LANGUAGES } from '../dist/urgent-action/language.js';
import { listen } from '../dist/web/listen.js';
import { TARGETS, wayTo } from '../dist/web/page/browser/targets.js';
import { createDictionaries } from '../dist/web/page/dictionaries.js';
import { letterPageLink } from '../dist/web/page/letter-page-link.js';
import { readPageFiles } from '../dist/web/page/page-files.js';
import { pageRoutes } from '../dist/web/page/page-routes.js';
import { median } from './median.js';

const LETTERS = 40;
const ROUNDS = 5;
const LINK_LIMIT_MS = 2;
const PAGE_LIMIT_BYTES = 40_000;
const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
];
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true };

const print = (line = '') => process.stdout.write(`${line}\n`);
const row = (...cells) =>
  print(
    cells
      .map((cell, at) => (at < 1 ? String(cell).padEnd(10) : String(cell).padStart(12)))
      .join(''),
  );
const share = (values) => `${Math.round((100 * values.filter(Boolean).length) / values.length)} %`;

const { actions } = await readActionsDirectory('urgent-actions');
const [action] = actions;
const compose = composer(readWordings());
const dictionaries = createDictionaries({ actions: () => actions, wordings: templateTexts });

function handOffs(language, tone) {
  const [recipient] = action.recipients;
  const { role, name } = action.translations[language].recipients[recipient.id];
  const writer = { name: 'Maria Keller', place: 'Wien', today: '2014-11-25' };
  return Array.from({ length: LETTERS }, (_, seed) => {
    const letter = compose(action, recipient, language, tone, writer, seed);
    return {
      uiLanguage: language,
      letterLanguage: language,
      recipient: [role, name].filter(Boolean).join(', '),
      emails: recipient.emails,
      emailSubject: letter.subject,
      letter: emailText(letter),
      paperHead: paperHeadOf(letter),
      addressLines: recipient.addressLines,
      faxes: recipient.faxes,
      careful: false,
    };
  });
}

function paperHeadOf(letter) {
  const { letterhead, addressLines } = onPaper(letter, '');
  return { placeAndDate: letterhead, addressLines, copyLine: '' };
}

function goesAlong(handOff, target, device) {
  const { emails, emailSubject: subject, letter: body } = handOff;
  return wayTo(TARGETS[target], { emails, subject, body }, device).carriesBody;
}

function measureLinks(pageUrl) {
  print(
    `Links, median of ${LETTERS} letters; the share that mail programs of Windows and of others, and Gmail, take whole`,
  );
  row('', 'dictionary', 'without', 'CPU ms', 'Windows', 'mail', 'Gmail');
  let slowestMs = 0;
  for (const language of LANGUAGES) {
    for (const tone of ['formal', 'brief']) {
      const letters = handOffs(language, tone);
      const dictionary = dictionaries.of(action, language);
      const linksWith = (chosen) =>
        letters.map(
          (handOff) => letterPageLink({ pageUrl, dictionary: chosen, handOff }).url.length,
        );
      const rounds = Array.from({ length: ROUNDS }, () => {
        const before = process.cpuUsage();
        linksWith(dictionary);
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1_000 / LETTERS;
      });
      slowestMs = Math.max(slowestMs, median(rounds));
      row(
        `${language} ${tone}`,
        median(linksWith(dictionary)),
        median(linksWith(undefined)),
        median(rounds).toFixed(2),
        share(letters.map((letter) => goesAlong(letter, 'mail', 'windows'))),
        share(letters.map((letter) => goesAlong(letter, 'mail', 'desktop'))),
        share(letters.map((letter) => goesAlong(letter, 'gmail', 'desktop'))),
      );
    }
  }
  verdict('slowest link, ms of CPU', slowestMs.toFixed(2), LINK_LIMIT_MS);
}

function measureSize(files) {
  const size = (name) => Buffer.byteLength(files.get(name).body);
  const names = [...files.keys()];
  const rest = names
    .filter((name) => !name.endsWith('.html'))
    .reduce((sum, name) => sum + size(name), 0);
  const largest = Math.max(...names.filter((name) => name.endsWith('.html')).map(size));
  const bytes = dictionaries.all().map((dictionary) => dictionary.bytes.length);
  print(`Dictionary, bytes: ${Math.min(...bytes)} to ${Math.max(...bytes)}`);
  verdict('page with all it loads, bytes', largest + rest, PAGE_LIMIT_BYTES);
}

async function measurePaint(pageUrl) {
  if (!existsSync(CHROMIUM)) {
    print(`First paint: not measured, there is no chromium at ${CHROMIUM}`);
    return;
  }
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  const paints = [];
  const ready = [];
  const [handOff] = handOffs('ru', 'formal');
  const { url } = letterPageLink({ pageUrl, dictionary: dictionaries.of(action, 'ru'), handOff });
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await (await browser.newContext(PHONE)).newPage();
    await page.goto(url);
    await page.locator('article').waitFor();
    ready.push(await page.evaluate('performance.now()'));
    await page.waitForFunction('performance.getEntriesByName("first-contentful-paint").length > 0');
    paints.push(
      await page.evaluate('performance.getEntriesByName("first-contentful-paint")[0].startTime'),
    );
    await page.context().close();
  }
  await browser.close();
  print(
    `First contentful paint ${Math.round(median(paints))} ms, letter seen within ${Math.round(median(ready))} ms (chromium, phone size, loopback, median of ${ROUNDS})`,
  );
}

function verdict(label, value, limit) {
  const isKept = Number(value) <= limit;
  print(`${label}: ${value}, limit ${limit}: ${isKept ? 'kept' : 'NOT KEPT'}`);
  if (!isKept) process.exitCode = 1;
}

print(`Node ${process.version}`);
const files = await readPageFiles(readTexts());
const app = pageRoutes({ files, dictionaryNamed: dictionaries.named });
const answer = getRequestListener(app.fetch);
const { url, close } = await listen((req, res) => void answer(req, res), '127.0.0.1', 0);
try {
  measureLinks('https://bot.section.example/letter');
  measureSize(files);
  await measurePaint(`${url}/letter`);
} finally {
  await close();
}
