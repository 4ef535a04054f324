import { beforeAll, describe, expect, it } from 'vitest';
import { newsMessage, reminderMessage } from '../../../src/jobs/delivery/reminder-message.ts';
import { formatDate, formatDay } from '../../../src/locales/names.ts';
import { readTexts } from '../../../src/locales/texts.ts';
import { contactsOf } from '../../../src/urgent-action/contacts.ts';
import { addDays, lastDay } from '../../../src/urgent-action/deadline.ts';
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
    expect(on('2031-06-23')).toBe(
      'Inti Carrasco: please write by 30 June 2031 (7 days left on 23 June).',
    );
    expect(on('2031-06-29')).toBe(
      'Inti Carrasco: please write by 30 June 2031 (one day left on 29 June).',
    );
    expect(on('2031-06-30')).toContain('Inti Carrasco: please write today, 30 June 2031.');
  });

  it('names the last day that the sheet prints', () => {
    const { text } = reminderMessage(texts, printed, '2031-03-23', READER);
    expect(text).toContain('the last day to write is 30 March 2031 (7 days left on 23 March).');
  });

  it('promises no e-mail where there are other ways only', () => {
    const recipients = closing.recipients.map((recipient) => ({
      ...recipient,
      ...contactsOf((list) => (list === 'web' ? ['example.org/write'] : [])),
    }));
    const { text } = reminderMessage(texts, { ...closing, recipients }, '2031-06-23', READER);
    expect(text).toContain('There is no address for letters');
  });

  it('recommends no post from abroad seven days before', () => {
    const { text } = reminderMessage(texts, closing, '2031-06-23', READER);
    expect(text).toContain('By post from abroad a letter would hardly arrive in time');
  });

  it.each(LANGUAGES)('counts days only beside the two days in question, in %s', (language) => {
    for (const action of [closing, printed]) {
      const last = lastDay(action.deadline);
      for (const before of [0, 1, 2, 7, 29]) {
        const date = addDays(last, -before);
        for (const discreet of [false, true]) {
          const { text } = reminderMessage(texts, action, date, { language, discreet });
          expect(text).toContain(formatDay(last, language));
          expect(text).toContain(formatDay(date, language));
        }
        const news = newsMessage(texts, action, date, { language, discreet: false }).text;
        expect(news).toContain(formatDate(last, language));
        expect(news).toContain(formatDay(date, language));
      }
    }
  });
});

describe('newsMessage', () => {
  it('names the last day that the sheet prints', () => {
    expect(newsMessage(texts, printed, '2031-03-23', READER).text).toMatch(
      /^A new urgent action: [^.]+\. The last day to write is 30 March 2031 \(7 days left on 23 March\)\.$/,
    );
  });

  it.each(LANGUAGES)('says each day once, in %s', (language) => {
    for (const before of [1, 2, 7, 29]) {
      const date = addDays(lastDay(printed.deadline), -before);
      for (const make of [newsMessage, reminderMessage]) {
        const { text } = make(texts, printed, date, { language, discreet: false });
        expect(text.split(formatDay(date, language))).toHaveLength(2);
      }
    }
  });

  it('asks for letters by a day of the section’s own', () => {
    expect(newsMessage(texts, closing, '2031-06-23', READER).text).toBe(
      'A new urgent action: Inti Carrasco: free after a march for clean water. Please write by 30 June 2031 (7 days left on 23 June).',
    );
  });
});
