import { readFileSync } from 'node:fs';
import { getRequestListener } from '@hono/node-server';
import { onTestFinished } from 'vitest';
import { readActionsDirectory } from '../../../src/intake/actions-directory.ts';
import { readTexts } from '../../../src/locales/texts.ts';
import { templateTexts } from '../../../src/templates/template-texts.ts';
import type { Language } from '../../../src/urgent-action/language.ts';
import type { UrgentAction } from '../../../src/urgent-action/urgent-action.ts';
import { listen } from '../../../src/web/listen.ts';
import { createDictionaries, type Dictionaries } from '../../../src/web/page/dictionaries.ts';
import {
  letterPageLink,
  type HandOff,
  type LetterPageLink,
} from '../../../src/web/page/letter-page-link.ts';
import { readPageFiles } from '../../../src/web/page/page-files.ts';
import { pageRoutes } from '../../../src/web/page/page-routes.ts';
import { ACTIONS } from '../../cli/terminal.ts';

const CASES = new URL('../../cases/az-ismayilova/letters/', import.meta.url);

/** A recorded letter of the example, handed off as the bot does. */
export function handOffOf(
  language: Language,
  tone: 'formal' | 'brief' = 'formal',
  changes: Partial<HandOff> = {},
): HandOff {
  const recorded = readFileSync(new URL(`${language}-${tone}.txt`, CASES), 'utf8');
  const [emailSubject = '', ...lines] = recorded.split('\n');
  return {
    uiLanguage: language,
    letterLanguage: language,
    recipient: 'President of the Republic of Azerbaijan, Ilham Aliyev',
    emails: ['office@president.example', "o'brien+letters@president.example"],
    emailSubject,
    letter: lines.join('\n').trim(),
    paperHead: {
      placeAndDate: 'Lyon, 5 November 2014',
      addressLines: ['The President', '19 Istiqlaliyyat Street', 'Baku AZ1066, Azerbaijan'],
      copyLine: '',
    },
    addressLines: ['19 Istiqlaliyyat Street', 'Baku AZ1066, Azerbaijan'],
    faxes: ['+994 12 492 0625'],
    careful: false,
    ...changes,
  };
}

/** Everything that has gone wrong in an address or a link before. */
export const AWKWARD_LETTER = [
  'Dear “President”, dear \'Sir\' (or "Madam")!',
  '',
  '100 % + 1 & 2 = #3? * ~ ; / \\ <b>no markup</b> {{no}} %0A %C3',
  'Ünïcødé: 👩🏽‍⚖️ 🕊 Ə ə İ ı — №\u00a05\u202f! Ελληνικά, ქართული, 漢字, שלום, العربية',
  '\tA tab, and two spaces:  .',
  '',
  'M.',
].join('\n');

export async function exampleDictionaries(): Promise<{
  readonly action: UrgentAction;
  readonly dictionaries: Dictionaries<UrgentAction>;
}> {
  const { actions } = await readActionsDirectory(ACTIONS);
  const [action] = actions;
  if (action === undefined) throw new Error('The example is missing.');
  return {
    action,
    dictionaries: createDictionaries({ actions: () => actions, wordings: templateTexts }),
  };
}

export interface PageStage {
  /** Where the page is, with no slash at the end. */
  readonly pageUrl: string;
  /** A link to it, with the example's dictionary unless told to do without. */
  readonly linkTo: (handOff: HandOff, withDictionary?: boolean) => LetterPageLink;
  /** The addresses asked for, as a server's log would have them. */
  readonly asked: readonly string[];
}

/** The page over real HTTP, with the dictionaries of the example. */
export async function startPageStage(): Promise<PageStage> {
  const { action, dictionaries } = await exampleDictionaries();
  const files = await readPageFiles(readTexts());
  const asked: string[] = [];
  const app = pageRoutes({ files, dictionaryNamed: dictionaries.named });
  const answer = getRequestListener((request) => {
    asked.push(request.url);
    return app.fetch(request);
  });
  const { url, close } = await listen((req, res) => void answer(req, res), '127.0.0.1', 0);
  onTestFinished(close);
  const pageUrl = `${url}/letter`;
  return {
    pageUrl,
    asked,
    linkTo: (handOff, withDictionary = true) =>
      letterPageLink({
        pageUrl,
        dictionary: withDictionary ? dictionaries.of(action, handOff.uiLanguage) : undefined,
        handOff,
      }),
  };
}
