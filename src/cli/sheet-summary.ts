import type { SheetReading, SheetRecipient } from '../intake/sheet/sheet-reading.ts';

/**
 * The JSON document of `postbag import --json`: problems without the code that only programs need.
 */
export function readingDocument(reading: SheetReading): unknown {
  return {
    ...reading,
    problems: reading.problems.map(({ field, line, message, severity }) => ({
      field,
      line,
      message,
      severity,
    })),
  };
}

const NOTHING = '–';

/** What was read, for a person at a terminal. */
export function describeReading(reading: SheetReading): string {
  const { people, demands, recipients, copies, languages, ownLanguage, background } = reading;
  const lines: readonly (readonly [string, string])[] = [
    ['kind', reading.kind],
    ['title', reading.title ?? NOTHING],
    [
      'reference',
      [reading.reference, reading.index].filter((part) => part !== null).join(', ') || NOTHING,
    ],
    ['issued', reading.issued ?? NOTHING],
    ['country', reading.country ?? NOTHING],
    [
      'people',
      people.map(({ name, gender }) => `${name ?? NOTHING} (${gender ?? NOTHING})`).join(', ') ||
        NOTHING,
    ],
    [
      'deadline',
      reading.deadline === null
        ? NOTHING
        : `${reading.deadlineKind ?? ''} ${reading.deadline}`.trim(),
    ],
    [
      'languages',
      [...languages, ...(ownLanguage === true ? ['one’s own'] : [])].join(', ') || NOTHING,
    ],
    ['summary', reading.summary ?? NOTHING],
    ...demands.map((demand) => ['demand', demand] as const),
    ...recipients.map((recipient) => ['to', describeRecipient(recipient)] as const),
    ...[...copies.officials, ...copies.embassies].map(
      (recipient) => ['copy', describeRecipient(recipient)] as const,
    ),
    ...(copies.diplomats ? [['copy', 'diplomatic representatives'] as const] : []),
    ['after', reading.afterDeadline ?? NOTHING],
    [
      'background',
      background === null ? NOTHING : `${background.length} characters, not for quoting`,
    ],
  ];
  return lines.map(([name, value]) => `${name.padEnd(11)}${value}`).join('\n');
}

function describeRecipient(recipient: SheetRecipient): string {
  const { role, name, address, fax, phone, emails, web, social, salutation, note } = recipient;
  const parts = [
    role,
    name,
    ...address,
    ...fax.map((number) => `fax ${number}`),
    ...phone.map((number) => `phone ${number}`),
    ...emails,
    ...web,
    ...social,
    salutation === null ? null : `“${salutation}”`,
    note === null ? null : `(${note})`,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
