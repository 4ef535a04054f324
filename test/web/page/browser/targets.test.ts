import { describe, expect, it } from 'vitest';
import { emailText } from '../../../../src/bot/letters/walk/email-text.ts';
import { composer } from '../../../../src/letters/compose.ts';
import { TONES, type Tone } from '../../../../src/letters/letter.ts';
import { readWordings } from '../../../../src/templates/read-wordings.ts';
import { LANGUAGES, type Language } from '../../../../src/urgent-action/language.ts';
import {
  TARGET_IDS,
  TARGETS,
  wayTo,
  type Device,
  type Mail,
  type TargetId,
} from '../../../../src/web/page/browser/targets.ts';
import { readMail } from '../read-mail.ts';
import { AWKWARD_LETTER, exampleDictionaries, handOffOf } from '../page-stage.ts';

const DEVICES: readonly Device[] = ['windows', 'desktop', 'android', 'iphone'];
const targets = TARGET_IDS.flatMap((id) => DEVICES.map((device) => ({ id, device })));

const AWKWARD: Mail = {
  emails: ["o'brien+letters@office.example", 'second@office.example'],
  subject: 'A+B & C = 100 %? (“yes”!) *',
  body: AWKWARD_LETTER,
};

describe.each(targets)('$id on $device', ({ id, device }) => {
  it('carries exactly what it was given', () => {
    const { href, carriesBody } = wayTo(TARGETS[id], AWKWARD, device);
    expect(readMail(href)).toEqual(carriesBody ? AWKWARD : { ...AWKWARD, body: undefined });
  });

  it('never adds anybody', () => {
    expect(wayTo(TARGETS[id], AWKWARD, device).href).not.toMatch(/bcc|cc=/iu);
  });

  it('leaves nothing that ends a link early', () => {
    const { href } = wayTo(TARGETS[id], AWKWARD, device);
    expect(href).not.toMatch(/[\s!'()*<>"{}]/u);
    expect(href).not.toContain('+');
  });

  it.each(LANGUAGES)('stays within its limit in %s', (language) => {
    const limit = TARGETS[id].limit[device];
    for (const tone of ['formal', 'brief'] as const) {
      const { emails, emailSubject, letter } = handOffOf(language, tone);
      const mail = { emails, subject: emailSubject, body: letter };
      const { href, carriesBody } = wayTo(TARGETS[id], mail, device);
      expect(href.length).toBeLessThanOrEqual(limit);
      expect(readMail(href)).toEqual(carriesBody ? mail : { ...mail, body: undefined });
    }
  });
});

describe('wayTo', () => {
  const short: Mail = { emails: ['a@b.example'], subject: 'Subject', body: 'One\n\nTwo' };

  it('ends lines of a mailto with CRLF', () => {
    expect(wayTo(TARGETS.mail, short, 'desktop').href).toBe(
      'mailto:a@b.example?subject=Subject&body=One%0D%0A%0D%0ATwo',
    );
  });

  it('leaves the letter out one character above the limit', () => {
    const { href } = wayTo(TARGETS.mail, short, 'windows');
    const spare = TARGETS.mail.limit.windows - href.length;
    const longest = { ...short, body: short.body + 'x'.repeat(spare) };
    const tooLong = { ...short, body: short.body + 'x'.repeat(spare + 1) };
    expect(wayTo(TARGETS.mail, longest, 'windows').carriesBody).toBe(true);
    expect(wayTo(TARGETS.mail, tooLong, 'desktop').carriesBody).toBe(true);
    expect(wayTo(TARGETS.mail, tooLong, 'windows')).toEqual({
      href: 'mailto:a@b.example?subject=Subject',
      carriesBody: false,
    });
  });

  it.each(['A & B', 'a = b'])(
    'leaves a letter out on Android that is cut at a sign: %s',
    (body) => {
      expect(wayTo(TARGETS.mail, { ...short, body }, 'android').carriesBody).toBe(false);
      expect(wayTo(TARGETS.mail, { ...short, body }, 'iphone').carriesBody).toBe(true);
      expect(wayTo(TARGETS.gmail, { ...short, body }, 'android').carriesBody).toBe(true);
    },
  );

  it('has no bare colon, which Android takes for the end of a scheme', () => {
    const { href } = wayTo(TARGETS.mail, { ...short, subject: 'Re: you' }, 'android');
    expect(href.slice('mailto:'.length)).not.toContain(':');
  });

  it('takes the apps of an iPhone', () => {
    const hrefs = DEVICES.map((device) => wayTo(TARGETS.gmail, short, device).href);
    expect(hrefs.map((href) => href.split(':')[0])).toEqual([
      'https',
      'https',
      'https',
      'googlegmail',
    ]);
  });
});

/** Letters as writers get them: to both recipients, in each of `tones`. */
async function writtenMails(language: Language, tones: readonly Tone[]): Promise<readonly Mail[]> {
  const { action } = await exampleDictionaries();
  const compose = composer(readWordings());
  const writer = { name: 'Maria Keller', place: 'Vienna, Austria', today: '2014-11-25' };
  return tones.flatMap((tone) =>
    action.recipients.flatMap((recipient) =>
      Array.from({ length: 60 }, (_, seed) => {
        const letter = compose(action, recipient, language, tone, writer, seed);
        return { emails: recipient.emails, subject: letter.subject, body: emailText(letter) };
      }),
    ),
  );
}

function shareWhole(mails: readonly Mail[], id: TargetId, device: Device): number {
  const whole = mails.filter((mail) => wayTo(TARGETS[id], mail, device).carriesBody);
  return whole.length / mails.length;
}

describe('the letters of the example', () => {
  it.each(['en', 'de', 'fr', 'es'] as const)('all go along whole in %s', async (language) => {
    const mails = await writtenMails(language, TONES);
    for (const { id, device } of targets.filter(
      (to) => to.id !== 'mail' || to.device !== 'windows',
    ))
      expect([id, device, shareWhole(mails, id, device)]).toEqual([id, device, 1]);
  });

  it.each(LANGUAGES)(
    'all go along whole in the mail program of a phone in %s',
    async (language) => {
      const mails = await writtenMails(language, TONES);
      for (const device of ['android', 'iphone'] as const)
        expect([device, shareWhole(mails, 'mail', device)]).toEqual([device, 1]);
    },
  );

  it('go along with nearly all in English where Windows hands them on', async () => {
    const mails = await writtenMails('en', TONES);
    expect(shareWhole(mails, 'mail', 'windows')).toBeGreaterThan(0.95);
    // Whoever has one of the others need not paste: these take all.
    expect(shareWhole(mails, 'gmail', 'windows')).toBe(1);
  });

  it('go along whole in the mail program of Windows where they are brief', async () => {
    for (const language of ['en', 'fr', 'de', 'es'] as const)
      expect([
        language,
        shareWhole(await writtenMails(language, ['brief']), 'mail', 'windows'),
      ]).toEqual([language, 1]);
    // Words are long in Azerbaijani, and many of their letters three characters of an address, or
    // six.
    expect(shareWhole(await writtenMails('az', ['brief']), 'mail', 'windows')).toBeGreaterThan(0.5);
  });
});
