import type { Language } from '../../urgent-action/language.ts';
import { directionOf } from './browser/direction.ts';
import { TARGET_IDS, TARGETS, type TargetId } from './browser/targets.ts';
import { META_POLICY } from './page-headers.ts';

/** The text of a key, in the language of the page. */
type Say = (key: string) => string;

/** The ways that a button may go: the letter along with it, copied before, or in the chat only. */
const WAYS = ['whole', 'paste', 'bare'] as const;

type Way = (typeof WAYS)[number];

/** What may be copied by itself, in the order of the page. */
const PARTS = ['emails', 'subject', 'letter', 'postal', 'faxes'] as const;

/** Why there is no letter to show: a screen each. */
const FAILURES = ['empty', 'damaged', 'gone', 'unreachable', 'old-browser'] as const;

/**
 * The whole page in one language. Every text and every screen is in it, so that the script has
 * nothing to say and only shows, hides and fills in. `translate="no"`: a browser that translates
 * would send the letter away.
 */
export function renderLetterPage(
  language: Language,
  scripts: readonly string[],
  sayPlain: Say,
): string {
  const say: Say = (key) => escapeText(sayPlain(key));
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}" translate="no">
${renderHead(scripts, say)}
<body>
<main>
<noscript><p class="screen">${say('page-no-script')}</p></noscript>
<p class="screen" data-screen="loading" hidden>${say('page-loading')}</p>
${FAILURES.map((failure) => renderFailure(failure, say)).join('\n')}
<article data-screen="letter" hidden>
${renderHeading(say)}
${renderCareful(say)}
${renderSending(say)}
${renderParts(say)}
${renderPaper()}
</article>
</main>
</body>
</html>
`;
}

function renderHead(scripts: readonly string[], say: Say): string {
  const preloads = scripts
    .filter((name) => name !== 'main.js')
    .map((name) => `<link rel="modulepreload" href="${name}">`);
  return `<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${META_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex, nofollow">
<meta name="google" content="notranslate">
<meta name="format-detection" content="telephone=no, email=no, address=no">
<meta name="color-scheme" content="light dark">
<title>${say('page-title')}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="page.css">
${preloads.join('\n')}
<script type="module" src="main.js"></script>
</head>`;
}

function renderFailure(failure: (typeof FAILURES)[number], say: Say): string {
  const again =
    failure === 'unreachable'
      ? `<button class="primary" type="button" id="again">${say('page-again')}</button>`
      : '';
  return `<section class="screen" data-screen="${failure}" hidden>
<h1>${say(`page-${failure}`)}</h1>
<p>${say(`page-${failure}-note`)}</p>${again}
</section>`;
}

function renderHeading(say: Say): string {
  return `<header>
<h1>${say('page-ready')}</h1>
<p class="recipient">${say('page-to')} <bdi data-value="recipient"></bdi></p>
</header>
${renderNotice('without-letter', say)}
${renderNotice('post-only', say)}`;
}

function renderNotice(id: string, say: Say): string {
  return `<div class="notice" id="${id}" hidden>
<h2>${say(`page-${id}`)}</h2>
<p>${say(`page-${id}-note`)}</p>
</div>`;
}

function renderCareful(say: Say): string {
  const points = ['address', 'name', 'signature', 'paper'];
  return `<section class="notice" id="careful" hidden>
<h2>${say('page-careful')}</h2>
<p>${say('page-careful-note')}</p>
<ul>
${points.map((point) => `<li>${say(`page-careful-${point}`)}</li>`).join('\n')}
</ul>
<p><strong>${say('page-careful-remedy')}</strong></p>
</section>`;
}

function renderSending(say: Say): string {
  return `<section id="sending">
<a class="primary" data-target="mail" aria-describedby="mail-note">${inEachWay((way) => say(`page-mail-${way}`))}</a>
<p class="note" id="mail-note">${inEachWay((way) => say(`page-mail-${way}-note`))}</p>
<div role="status"><div class="notice" id="nothing-opened" hidden>
<p><strong>${say('page-nothing-opened')}</strong></p>
<p>${say('page-nothing-opened-note')}</p>
</div></div>
<h2>${say('page-web')}</h2>
${WAYS.map((way) => renderWebWay(way, say)).join('\n')}
<p class="note" id="sent-note">${say('page-sent-note')}</p>
</section>
<p class="tools">
<button type="button" id="print">${say('page-print')}</button>
<button type="button" id="share" hidden>${say('page-share')}</button>
</p>`;
}

/**
 * The mailboxes that a letter goes to in this way. They all start in the first list; the script
 * moves them.
 */
function renderWebWay(way: Way, say: Say): string {
  const targets = way === WAYS[0] ? TARGET_IDS.map((id) => renderWebTarget(id)) : [];
  return `<div data-web="${way}">
<p class="note" id="web-${way}">${say(`page-web-${way}`)}</p>
<ul class="web">${targets.join('')}</ul>
</div>`;
}

function renderWebTarget(id: TargetId): string {
  const { name } = TARGETS[id];
  if (name === undefined) return '';
  return `<li><a data-target="${id}" rel="noopener noreferrer">${name}</a></li>`;
}

/** The text of each way; the style sheet shows the one that the script has chosen. */
function inEachWay(text: (way: Way) => string): string {
  return WAYS.map((way) => `<span data-way="${way}">${text(way)}</span>`).join('');
}

function renderParts(say: Say): string {
  return `<section id="parts">
<h2>${say('page-by-hand')}</h2>
${PARTS.map((part) => renderPart(part, say)).join('\n')}
</section>
<footer><p>${say('page-privacy')}</p></footer>
<div class="said">
<div role="status"><p id="copied-to-paste" hidden>${say('page-copied-to-paste')}</p></div>
<div role="alert"><p id="copy-failed" hidden>${say('page-copy-failed')}</p></div>
</div>`;
}

/** The letter as it is printed: nothing of it shows on a screen. */
function renderPaper(): string {
  const blocks = ['address', 'date', 'subject', 'copy', 'body', 'close', 'signature'] as const;
  return `<div id="paper">
${blocks.map((block) => `<p data-paper="${block}"></p>`).join('\n')}
</div>`;
}

/**
 * On a page from right to left numbers and Latin addresses keep their own direction; the script
 * gives the letter its own.
 */
const DIRECTIONS: Partial<Readonly<Record<(typeof PARTS)[number], string>>> = {
  emails: ' dir="ltr"',
  postal: ' dir="auto"',
  faxes: ' dir="ltr"',
};

function renderPart(part: (typeof PARTS)[number], say: Say): string {
  return `<div class="part" data-part="${part}">
<h3>${say(`page-${part}`)}</h3>
<button type="button" data-copy="${part}" aria-label="${say(`page-${part}-copy`)}">${say('page-copy')}</button>
<p class="done" role="status"><span hidden>${say('page-copied')}</span></p>
<div class="value" data-value="${part}"${DIRECTIONS[part] ?? ''}></div>
</div>`;
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
