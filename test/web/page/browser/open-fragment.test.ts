import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/urgent-action/language.ts';
import {
  openFragment,
  type FetchDictionary,
} from '../../../../src/web/page/browser/open-fragment.ts';
import { letterPageLink, type HandOff } from '../../../../src/web/page/letter-page-link.ts';
import { AWKWARD_LETTER, exampleDictionaries, handOffOf } from '../page-stage.ts';

const { action, dictionaries } = await exampleDictionaries();

const never: FetchDictionary = () => Promise.reject(new Error('asked'));
const served: FetchDictionary = async (name) => dictionaries.named(name)?.bytes ?? 'gone';

function fragmentOf(handOff: HandOff, withDictionary = true): string {
  const dictionary = withDictionary ? dictionaries.of(action, handOff.uiLanguage) : undefined;
  const { url } = letterPageLink({ pageUrl: 'https://page.example', dictionary, handOff });
  return new URL(url).hash.slice(1);
}

describe('openFragment', () => {
  it.each(LANGUAGES)('gives back a letter in %s', async (language) => {
    for (const tone of ['formal', 'brief'] as const) {
      const handOff = handOffOf(language, tone, { careful: tone === 'brief' });
      const { uiLanguage: _uiLanguage, ...carried } = handOff;
      for (const withDictionary of [true, false]) {
        const opened = await openFragment(fragmentOf(handOff, withDictionary), served);
        expect(opened).toEqual({ kind: 'letter', carried });
      }
    }
  });

  it('gives back awkward characters', async () => {
    const handOff = handOffOf('en', 'brief', { letter: AWKWARD_LETTER, letterLanguage: 'ar' });
    expect(await openFragment(fragmentOf(handOff), served)).toMatchObject({
      carried: { letter: AWKWARD_LETTER, letterLanguage: 'ar' },
    });
  });

  it('finds every character that was changed or lost', async () => {
    const fragment = fragmentOf(handOffOf('en', 'brief', { careful: true }));
    const whole = await openFragment(fragment, served);
    // The last bits of what is deflated mean nothing: a change of these is none.
    for (let at = 0; at < fragment.length; at += 1) {
      const changed = fragment[at] === 'A' ? 'B' : 'A';
      for (const text of [
        fragment.slice(0, at),
        fragment.slice(0, at) + fragment.slice(at + 1),
        fragment.slice(0, at) + changed + fragment.slice(at + 1),
      ]) {
        const opened = await openFragment(text, served);
        if (opened.kind === 'letter') expect(opened).toEqual(whole);
      }
    }
    expect(whole.kind).toBe('letter');
  });

  it('tells a dictionary that is gone from one out of reach', async () => {
    const fragment = fragmentOf(handOffOf('en'));
    expect(await openFragment(fragment, async () => 'gone')).toEqual({ kind: 'gone' });
    expect(await openFragment(fragment, async () => 'unreachable')).toEqual({
      kind: 'unreachable',
    });
  });

  it('takes another dictionary for damage', async () => {
    const other = dictionaries.of(action, 'de')?.bytes ?? new Uint8Array();
    const opened = await openFragment(fragmentOf(handOffOf('en')), async () => other);
    expect(opened).toEqual({ kind: 'damaged' });
  });

  it('asks for no dictionary that it does not need', async () => {
    expect((await openFragment(fragmentOf(handOffOf('en'), false), never)).kind).toBe('letter');
    expect((await openFragment('', never)).kind).toBe('empty');
    expect((await openFragment('A'.repeat(9_000), never)).kind).toBe('damaged');
  });
});
