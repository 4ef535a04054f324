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

/** `desktop`: any computer but those with Windows. */
export type Device = 'windows' | 'desktop' | 'android' | 'iphone';

/** Where a mail can be written, and how its address is made. */
export interface Target {
  /** As its owner writes it. Undefined: the mail program of the device. */
  readonly name: string | undefined;
  readonly addressOf: (mail: Mail) => string;
  /**
   * The address of its app, which takes the place of a mobile web page that ignores what it is
   * given.
   */
  readonly iphoneAddressOf?: (mail: Mail) => string;
  /**
   * The longest address, in characters, that it is known to take whole; what is longer is cut
   * without a word.
   */
  readonly limit: Readonly<Record<Device, number>>;
  /** What its apps on a device cut a letter at, however short it is. */
  readonly cutAt?: Readonly<Partial<Record<Device, RegExp>>>;
}

/**
 * Half of what RFC 9110 (4.1) wants every server to take: who has to sign in first carries it
 * through one more redirect.
 */
const SERVER_LIMIT = 4_000;
/** Seen to arrive whole with bodies of this length; a plain error beyond 31,000. */
const OUTLOOK_LIMIT = 8_000;
/**
 * Programs take far more. But many computers hand a mailto on to Gmail, encoded once more: 3,600 of
 * its 4,000.
 */
const MAIL_PROGRAM_LIMIT = 2_700;
/**
 * Longer ones went from phones by the hundred thousand; those that came in cut were cut at a sign,
 * and not for their length (docs/adr/0012).
 */
const PHONE_APP_LIMIT = 12_000;
/** Android's own reader of such addresses decodes them before it takes them apart. */
const CUT_ON_ANDROID = /[&=]/u;
/** What browsers handed on to programs of Windows until lately: 2,048 with two quotation marks. */
const WINDOWS_PROGRAM_LIMIT = 2_046;

const everywhere = (limit: number): Target['limit'] => ({
  windows: limit,
  desktop: limit,
  android: limit,
  iphone: limit,
});

/** In the order of the buttons. Proton's was seen to work once only, and stands last. */
export const TARGETS: Readonly<Record<TargetId, Target>> = {
  mail: {
    name: undefined,
    limit: {
      windows: WINDOWS_PROGRAM_LIMIT,
      desktop: MAIL_PROGRAM_LIMIT,
      android: PHONE_APP_LIMIT,
      iphone: PHONE_APP_LIMIT,
    },
    cutAt: { android: CUT_ON_ANDROID },
    addressOf: mailto,
  },
  gmail: {
    name: 'Gmail',
    limit: everywhere(SERVER_LIMIT),
    addressOf: ({ emails, subject, body }) =>
      `https://mail.google.com/mail/?view=cm&fs=1&${query({ to: emails.join(','), su: subject, body })}`,
    iphoneAddressOf: ({ emails, subject, body }) =>
      `googlegmail://co?${query({ to: emails.join(','), subject, body })}`,
  },
  outlook: {
    name: 'Outlook',
    limit: everywhere(OUTLOOK_LIMIT),
    addressOf: ({ emails, subject, body }) =>
      `https://outlook.live.com/mail/0/deeplink/compose?${query({ to: emails.join(';'), subject, body })}`,
    iphoneAddressOf: ({ emails, subject, body }) =>
      `ms-outlook://compose?${query({ to: emails.join(';'), subject, body })}`,
  },
  yahoo: {
    name: 'Yahoo',
    limit: everywhere(SERVER_LIMIT),
    addressOf: ({ emails, subject, body }) =>
      `https://compose.mail.yahoo.com/?${query({ To: emails.join(','), Subject: subject, Body: body })}`,
  },
  yandex: {
    name: 'Yandex',
    limit: everywhere(SERVER_LIMIT),
    addressOf: (mail) => `https://mail.yandex.ru/compose?${query({ mailto: mailto(mail) })}`,
  },
  mailru: {
    name: 'Mail.ru',
    limit: everywhere(SERVER_LIMIT),
    addressOf: (mail) => `https://e.mail.ru/compose/?${query({ mailto: mailto(mail) })}`,
  },
  proton: {
    name: 'Proton',
    limit: everywhere(SERVER_LIMIT),
    addressOf: (mail) => `https://mail.proton.me/u/0/inbox#${query({ mailto: mailto(mail) })}`,
  },
};

/**
 * Where a button leads, and whether the letter is in it. If not, the button copies the letter
 * first.
 */
export interface Way {
  readonly href: string;
  readonly carriesBody: boolean;
}

/** The way to `target` for `mail`: with the letter where it is known to arrive whole. */
export function wayTo(target: Target, mail: Mail, device: Device): Way {
  const addressOf = (device === 'iphone' && target.iphoneAddressOf) || target.addressOf;
  const whole = addressOf(mail);
  const isCut = target.cutAt?.[device]?.test(mail.body ?? '') ?? false;
  return mail.body === undefined || isCut || whole.length > target.limit[device]
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

/**
 * Also what `encodeURIComponent` leaves: chats and mail programs end a link at an apostrophe or a
 * bracket. But commas stand for themselves (RFC 6068, 2), which is forty characters fewer a letter.
 * Colons might, too, but Android's own reader takes what is before one for the scheme, and then
 * finds neither address nor letter.
 */
function encode(text: string): string {
  return encodeURIComponent(text)
    .replaceAll(
      /[!'()*]/gu,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
    )
    .replaceAll('%2C', ',');
}
