import { describe, expect, it } from 'vitest';
import { letterDraftSchema, newDraft } from '../../../src/conversations/letter/draft.ts';
import { NEW_WRITER, type WriterRecord } from '../../../src/store/writers.ts';
import type { UrgentAction } from '../../../src/urgent-action/urgent-action.ts';
import { publishedActions } from '../../support/tested-bot.ts';

async function example(): Promise<UrgentAction> {
  const [action] = await publishedActions();
  if (!action) throw new Error('No urgent action is published');
  return action;
}

const REMEMBERED: WriterRecord = {
  version: 1,
  remembered: { name: 'N. L.', place: 'Lyon', signing: 'initials' },
  lastLetter: { language: 'ru', tone: 'legal' },
};

describe('newDraft', () => {
  it('knows nothing of a new writer', async () => {
    const draft = newDraft(await example(), NEW_WRITER, undefined, 7);
    expect(letterDraftSchema.parse(draft)).toEqual({
      version: 1,
      slug: 'az-ismayilova',
      seed: 7,
      safetyAsked: false,
      signing: 'full',
      reading: 0,
      remember: false,
    });
  });

  it('takes over what a writer asked to be remembered', async () => {
    const draft = newDraft(await example(), REMEMBERED, undefined, 7);
    expect(draft).toMatchObject({
      letterLanguage: 'ru',
      tone: 'legal',
      name: 'N. L.',
      place: 'Lyon',
      signing: 'initials',
      ownLine: null,
      recipients: ['president', 'prosecutor-general'],
      safetyAsked: false,
      remember: true,
    });
  });

  it('asks for a language that this urgent action does not have', async () => {
    const { translations, ...action } = await example();
    const { ru: russian, ...withoutRussian } = translations;
    expect(russian).toBeDefined();
    const without = { ...action, translations: withoutRussian };
    expect(newDraft(without, REMEMBERED, undefined, 7).letterLanguage).toBeUndefined();
  });

  it('asks neither for the only language nor for the only recipient', async () => {
    const { recipients, translations, ...action } = await example();
    const small = {
      ...action,
      recipients: recipients.slice(0, 1),
      translations: translations.en ? { en: translations.en } : {},
    };
    expect(newDraft(small, NEW_WRITER, undefined, 7)).toMatchObject({
      letterLanguage: 'en',
      recipients: ['president'],
    });
  });

  it('takes over the answers of a letter left for this one', async () => {
    const left = {
      ...newDraft(await example(), NEW_WRITER, undefined, 1),
      slug: 'another',
      name: 'Nora',
      place: 'Lyon',
      tone: 'brief' as const,
      ownLine: 'I teach.',
      safetyAsked: true,
    };
    const draft = newDraft(await example(), NEW_WRITER, left, 2);
    expect(draft).toMatchObject({ name: 'Nora', place: 'Lyon', tone: 'brief' });
    // Another country, other recipients, another person: these are asked anew.
    expect(draft).toMatchObject({ safetyAsked: false, ownLine: undefined, recipients: undefined });
  });
});
