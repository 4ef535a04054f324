import { beforeAll, describe, expect, it } from 'vitest';
import { newsMessage, reminderMessage } from '../../../src/jobs/delivery/reminder-message.ts';
import { readTexts } from '../../../src/locales/texts.ts';
import { contactsOf } from '../../../src/urgent-action/contacts.ts';
import { LANGUAGES } from '../../../src/urgent-action/language.ts';
import type { UrgentAction } from '../../../src/urgent-action/urgent-action.ts';
import { inventedAction } from '../../support/invented.ts';

const texts = readTexts();
const READER = { language: 'en', discreet: false } as const;

let closing: UrgentAction;
let printed: UrgentAction;

beforeAll(async () => {
  closing = await inventedAction('cl-inti-carrasco');
  printed = await inventedAction('pt-duarte-salgado');
});

/** The first line of the reminder on `date`. */
function on(date: string): string | undefined {
  return reminderMessage(texts, closing, date, READER).text.split('\n')[0];
}

describe('reminderMessage', () => {
  it('asks for letters by a day of the section’s own', () => {
    expect(on('2031-06-23')).toBe('Inti Carrasco: 7 days left. Please write by 30 June 2031.');
    expect(on('2031-06-29')).toBe('Inti Carrasco: one day left. Please write by 30 June 2031.');
    expect(on('2031-06-30')).toContain('Inti Carrasco: please write today, 30 June 2031.');
  });

  it('names the last day that the sheet prints', () => {
    const { text } = reminderMessage(texts, printed, '2031-03-23', READER);
    expect(text).toContain('7 days left to write. The last day is 30 March 2031.');
  });

  it('promises no e-mail where there are other ways only', () => {
    const recipients = closing.recipients.map((recipient) => ({
      ...recipient,
      ...contactsOf((list) => (list === 'web' ? ['example.org/write'] : [])),
    }));
    const { text } = reminderMessage(texts, { ...closing, recipients }, '2031-06-23', READER);
    expect(text).toContain('There is no address for letters');
  });

  it('names the day in every language', () => {
    for (const language of LANGUAGES)
      for (const date of ['2031-06-23', '2031-06-29', '2031-06-30']) {
        const reader = { language, discreet: false };
        expect(reminderMessage(texts, closing, date, reader).text).toMatch(/2031/u);
        expect(newsMessage(texts, closing, date, reader).text).toMatch(/2031/u);
      }
  });
});

describe('newsMessage', () => {
  it('asks for letters by a day of the section’s own', () => {
    expect(newsMessage(texts, closing, '2031-06-23', READER).text).toBe(
      'A new urgent action: Inti Carrasco: free after a march for clean water. 7 days left: please write by 30 June 2031.',
    );
  });
});
