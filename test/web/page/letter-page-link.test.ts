import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/urgent-action/language.ts';
import { openFragment, type Opened } from '../../../src/web/page/browser/open-fragment.ts';
import {
  letterPageLink,
  type HandOff,
  type LetterPageLink,
} from '../../../src/web/page/letter-page-link.ts';
import { exampleDictionaries, handOffOf } from './page-stage.ts';

const { action, dictionaries } = await exampleDictionaries();

function linkTo(handOff: HandOff, withDictionary = true): LetterPageLink {
  const dictionary = withDictionary ? dictionaries.of(action, handOff.uiLanguage) : undefined;
  return letterPageLink({ pageUrl: 'https://section.example/letter', dictionary, handOff });
}

function open({ url }: LetterPageLink): Promise<Opened> {
  const fragment = new URL(url).hash.slice(1);
  return openFragment(fragment, async (name) => dictionaries.named(name)?.bytes ?? 'gone');
}

/** Characters that no dictionary has and deflate cannot shorten. */
const LONG_LETTER = Array.from({ length: 1_200 }, (_, index) =>
  String.fromCodePoint(0x4e00 + ((index * 7_919) % 20_000)),
).join('');

describe('letterPageLink', () => {
  it.each(LANGUAGES)('is short in %s', (language) => {
    const handOff = handOffOf(language);
    const { url, carriesLetter } = linkTo(handOff);
    expect(carriesLetter).toBe(true);
    expect(url.length).toBeLessThan(400);
    expect(linkTo(handOff, false).url.length).toBeLessThan(1_600);
  });

  it('says all in the fragment but the language of the page', () => {
    const { url } = linkTo(handOffOf('ru'));
    expect(url.split('#')[0]).toBe('https://section.example/letter/ru.html');
  });

  it('leaves out a letter that is too long', async () => {
    const handOff = handOffOf('en', 'formal', { letter: LONG_LETTER });
    const link = linkTo(handOff);
    expect(link.carriesLetter).toBe(false);
    expect(link.url.length).toBeLessThan(2_048);
    const { uiLanguage: _uiLanguage, ...carried } = handOff;
    expect(await open(link)).toEqual({
      kind: 'letter',
      carried: { ...carried, letter: undefined, paperHead: undefined },
    });
  });

  it('leaves out what only paper has before the letter', async () => {
    const paperHead = { placeAndDate: LONG_LETTER, addressLines: [], copyLine: '' };
    const link = linkTo(handOffOf('en', 'formal', { paperHead }));
    expect(link.carriesLetter).toBe(true);
    expect(await open(link)).toMatchObject({ carried: { paperHead: undefined } });
  });

  it('leaves out the post where that is too long as well', async () => {
    const link = linkTo(handOffOf('en', 'formal', { letter: 'x', addressLines: [LONG_LETTER] }));
    expect(link.url.length).toBeLessThan(2_048);
    expect(await open(link)).toMatchObject({ carried: { addressLines: [], faxes: [] } });
  });

  it('never has an empty subject', async () => {
    const link = linkTo(
      handOffOf('en', 'brief', { emailSubject: ' \n', recipient: 'The Minister' }),
    );
    expect(await open(link)).toMatchObject({ carried: { emailSubject: 'The Minister' } });
  });

  it('takes an address once, and none that is none', async () => {
    const emails = ['a@b.example', ' a@b.example\n', 'a@b.example?bcc=c@d.example', 'none'];
    const link = linkTo(handOffOf('en', 'brief', { emails }));
    expect(await open(link)).toMatchObject({ carried: { emails: ['a@b.example'] } });
  });

  it('ends lines in one way', async () => {
    const link = linkTo(handOffOf('en', 'brief', { letter: 'Dear\r\n\r\nSir\rM.' }));
    expect(await open(link)).toMatchObject({ carried: { letter: 'Dear\n\nSir\nM.' } });
  });

  it('is the same for the same letter', () => {
    expect(linkTo(handOffOf('de'))).toEqual(linkTo(handOffOf('de')));
  });
});
