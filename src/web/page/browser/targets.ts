/** A mail that is to be written in somebody's own mailbox. */
export interface Mail {
  readonly emails: readonly string[];
  readonly subject: string;
  /** Undefined: address and subject only, the letter is pasted. */
  readonly body: string | undefined;
}

export const TARGET_IDS = [
  'mail',
  'gmail',
  'outlook',
  'yahoo',
  'yandex',
  'mailru',
  'proton',
] as const;

export type TargetId = (typeof TARGET_IDS)[number];

export type Device = 'desktop' | 'android' | 'iphone';

/** Where a mail can be written, and how its address is made. */
export interface Target {
  /** As its owner writes it. Undefined: the mail program of the device. */
  readonly name: string | undefined;
  readonly addressOf: (mail: Mail) => string;
  /** The address of its app, which takes the place of a mobile web page that ignores what it is given. */
  readonly iphoneAddressOf?: (mail: Mail) => string;
  /** The longest address, in characters, that it is known to take whole; what is longer is cut without a word. */
  readonly limit: Readonly<Record<'desktop' | 'phone', number>>;
}

/** A mailbox on the web that publishes no limit gets what every server takes. */
const EVERYWHERE = { desktop: 2_000, phone: 2_000 };
const GMAIL = { desktop: 4_000, phone: 4_000 };
/** Windows cuts at 2,083 characters, phones at about 1,800. */
const MAIL_PROGRAM = { desktop: 2_000, phone: 1_800 };

/** In the order of the buttons. Proton's was seen to work once only, and stands last. */
export const TARGETS: Readonly<Record<TargetId, Target>> = {
  mail: { name: undefined, limit: MAIL_PROGRAM, addressOf: mailto },
  gmail: {
    name: 'Gmail',
    limit: GMAIL,
    addressOf: ({ emails, subject, body }) =>
      `https://mail.google.com/mail/?view=cm&fs=1&${query({ to: emails.join(','), su: subject, body })}`,
    iphoneAddressOf: ({ emails, subject, body }) =>
      `googlegmail://co?${query({ to: emails.join(','), subject, body })}`,
  },
  outlook: {
    name: 'Outlook',
    limit: EVERYWHERE,
    addressOf: ({ emails, subject, body }) =>
      `https://outlook.live.com/mail/0/deeplink/compose?${query({ to: emails.join(';'), subject, body })}`,
    iphoneAddressOf: ({ emails, subject, body }) =>
      `ms-outlook://compose?${query({ to: emails.join(';'), subject, body })}`,
  },
  yahoo: {
    name: 'Yahoo',
    limit: EVERYWHERE,
    addressOf: ({ emails, subject, body }) =>
      `https://compose.mail.yahoo.com/?${query({ To: emails.join(','), Subject: subject, Body: body })}`,
  },
  yandex: {
    name: 'Yandex',
    limit: EVERYWHERE,
    addressOf: (mail) => `https://mail.yandex.ru/compose?${query({ mailto: mailto(mail) })}`,
  },
  mailru: {
    name: 'Mail.ru',
    limit: EVERYWHERE,
    addressOf: (mail) => `https://e.mail.ru/compose/?${query({ mailto: mailto(mail) })}`,
  },
  proton: {
    name: 'Proton',
    limit: EVERYWHERE,
    addressOf: (mail) => `https://mail.proton.me/u/0/inbox#${query({ mailto: mailto(mail) })}`,
  },
};

/** Where a button leads, and whether the letter is in it. If not, the button copies the letter first. */
export interface Way {
  readonly href: string;
  readonly carriesBody: boolean;
}

/** The way to `target` for `mail`: with the letter where the whole address is short enough. */
export function wayTo(target: Target, mail: Mail, device: Device): Way {
  const addressOf = (device === 'iphone' && target.iphoneAddressOf) || target.addressOf;
  const limit = target.limit[device === 'desktop' ? 'desktop' : 'phone'];
  const whole = addressOf(mail);
  return mail.body === undefined || whole.length > limit
    ? { href: addressOf({ ...mail, body: undefined }), carriesBody: false }
    : { href: whole, carriesBody: true };
}

/** RFC 6068: addresses keep their `@`, lines end with CRLF. */
function mailto({ emails, subject, body }: Mail): string {
  const to = emails.map((email) => encode(email).replace('%40', '@')).join(',');
  return `mailto:${to}?${query({ subject, body: body?.replaceAll('\n', '\r\n') })}`;
}

/** Never URLSearchParams: it writes a space as `+`, and mail programs show it. */
function query(fields: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(fields)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encode(value)}`]))
    .join('&');
}

/** Also what `encodeURIComponent` leaves: chats and mail programs end a link at an apostrophe or a bracket. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /[!'()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
