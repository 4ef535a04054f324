import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/urgent-action/language.ts';
import {
  TARGET_IDS,
  TARGETS,
  wayTo,
  type Device,
  type Mail,
} from '../../../../src/web/page/browser/targets.ts';
import { readMail } from '../read-mail.ts';
import { AWKWARD_LETTER, handOffOf } from '../page-stage.ts';

const DEVICES: readonly Device[] = ['desktop', 'android', 'iphone'];
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
    const limit = TARGETS[id].limit[device === 'desktop' ? 'desktop' : 'phone'];
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
    const { href } = wayTo(TARGETS.mail, short, 'desktop');
    const spare = TARGETS.mail.limit.desktop - href.length;
    const longest = { ...short, body: short.body + 'x'.repeat(spare) };
    const tooLong = { ...short, body: short.body + 'x'.repeat(spare + 1) };
    expect(wayTo(TARGETS.mail, longest, 'desktop').carriesBody).toBe(true);
    expect(wayTo(TARGETS.mail, longest, 'android').carriesBody).toBe(false);
    expect(wayTo(TARGETS.mail, tooLong, 'desktop')).toEqual({
      href: 'mailto:a@b.example?subject=Subject',
      carriesBody: false,
    });
  });

  it('takes the apps of an iPhone', () => {
    const hrefs = DEVICES.map((device) => wayTo(TARGETS.gmail, short, device).href);
    expect(hrefs.map((href) => href.split(':')[0])).toEqual(['https', 'https', 'googlegmail']);
  });
});
