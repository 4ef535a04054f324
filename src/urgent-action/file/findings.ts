/**
 * All that the checks of an urgent action's files can find: what is wrong, and what to do about it.
 * `{value}` and the like are pieces of the file, or what is known. Each has a message
 * `check-<code>` in the languages of the bot, in which both are one.
 */
const FINDINGS = {
  'no-action-file': ['the file is missing', 'Write it after that of another urgent action.'],
  'unknown-file': [
    '"{what}" is neither action.yaml nor the texts of a known language',
    'Call it one of: {known}.',
  ],
  'not-utf8': ['is not UTF-8', 'Save the file as UTF-8 and read its accents over.'],
  'letter-lost': [
    'holds the sign � in place of a lost letter',
    'Type the letter that was there; the file was once saved in another encoding.',
  ],
  'letters-doubled': [
    'holds pairs of signs that look like one letter, saved in the wrong encoding',
    'Type the letters that were meant, as in "é" for "Ã©".',
  ],
  'key-twice': ['{what}', 'Keep one of the two keys.'],
  'yaml-broken': [
    '{what}',
    'Correct the YAML here; mind indentation, and quote texts with ": ", " #" or "*" in them.',
  ],
  'key-unknown': ['is an unknown key', 'Remove it or correct its spelling; known here: {known}.'],
  'missing-text': ['is missing', 'Add it: text.'],
  'missing-boolean': ['is missing', 'Add it: true or false.'],
  'missing-list': ['is missing', 'Add it: a list.'],
  'missing-group': ['is missing', 'Add it: a group of keys.'],
  'missing-choice': ['is missing', 'Write one of: {known}.'],
  'no-text': ['should be text', 'Put the value in quotes.'],
  'no-boolean': ['should be true or false', 'Write true or false, without quotes.'],
  'no-list': ['should be a list', 'Begin each entry on a line of its own with "- ".'],
  'no-group': ['should be a group of keys', 'Write its keys below it, indented.'],
  'no-choice': ['{value} is not known', 'Write one of: {known}.'],
  'too-few': ['has too few entries, fewer than {least}', 'Write one or more.'],
  'form-text': [
    '{value} is empty or holds a line break, a double space or template marks',
    'Write plain text in one piece; fold long texts with ">-".',
  ],
  'form-id': [
    '{value} is no id',
    'Use small letters a to z, digits and single hyphens, as in travel-ban.',
  ],
  'form-slug': [
    '{value} is no slug',
    'Use small letters, digits and single hyphens, at most {most} characters.',
  ],
  'form-day': ['{value} is no day of the calendar', 'Write year, month and day as in 2014-11-26.'],
  'form-date': [
    '{value} is no day, month or year of the calendar',
    'Write it as exactly as the sheet does: 2014-11-26, 2014-11 or 2014.',
  ],
  'form-country': [
    '{value} is no country code',
    'Use the two capital letters of ISO 3166, as in AZ; XK is Kosovo.',
  ],
  'form-language': [
    '{value} is no language tag',
    'Use a BCP 47 tag in its usual spelling, as in en, az or pt-BR.',
  ],
  'form-script': ['{value} is no script', 'Use the four letters of ISO 15924, as in Latn or Cyrl.'],
  other: ['{what}', '{remedy}'],
  'slug-differs': [
    'is "{what}", but the folder is called "{folder}"',
    'Give the folder and the slug the same name.',
  ],
  'new-follows': [
    'a new urgent action follows none',
    'Write kind: update or stop, and the slug of the one that came before.',
  ],
  'follows-itself': [
    'an urgent action cannot follow itself',
    'Write kind: update or stop, and the slug of the one that came before.',
  ],
  'id-twice': ['"{what}" is there twice', 'Give each its own id.'],
  'no-such-fact': [
    '"{what}" is the id of no fact',
    'Correct it or remove it; action.yaml has: {known}.',
  ],
  'no-such-recipient': [
    '"{what}" is the id of no recipient',
    'Correct it or remove it; action.yaml has: {known}.',
  ],
  'no-such-id': ['is no id in action.yaml', 'Correct it or remove it; action.yaml has: {known}.'],
  'last-day-one': [
    'needs exactly one of deadline.before, deadline.until and closes',
    'Keep the word that the sheet prints: "before" leaves that day out, "until" includes it; where it prints no day, write closes: and your own.',
  ],
  'last-day-early': [
    'the last day to write, {last}, is before the day of issue, {issued}',
    'Compare both dates with the sheet.',
  ],
  'event-late': [
    '{date} is after the day of issue, {issued}',
    'Compare it with the sheet; what is still ahead is "upcoming: true".',
  ],
  'upcoming-undated': [
    'needs a whole date',
    'Give year, month and day, so that it is not told when it is over.',
  ],
  'upcoming-over': [
    '{date} is before the day of issue, {issued}',
    'Take upcoming out where it has happened.',
  ],
  'fact-circle': [
    '"{what}" needs itself, by way of {circle}',
    'Say of each fact only what has to be known before it.',
  ],
  'who-needs': [
    'a fact of the kind who needs nothing',
    'Take needs out: who somebody is stands before everything else.',
  ],
  'fact-order': [
    'comes before {later} in a letter, and cannot need it',
    'A concern or a law needs its events; an event needs neither.',
  ],
  'law-alone': [
    'is a law that belongs to no event',
    'Name under needs the event that it belongs to.',
  ],
  'nobody-asks': [
    'nobody asks "{what}" for anything',
    'Name them under "to" of a demand, or leave the recipient out.',
  ],
  'gender-missing': ['is missing', 'Write gender: female, male or unspecified; or group: true.'],
  'group-gender': [
    'a group is written as one person, with a gender',
    'Take gender out, or group: true where it is one person.',
  ],
  'group-as-one': [
    'a group is written as one person, "{what}"',
    'Write what the group is called, or list its people one by one.',
  ],
  'several-as-one': [
    'several people are written as one, "{what}"',
    'List each person in action.yaml, or write group: true there.',
  ],
  'name-differs': [
    'does not contain "{what}"',
    'Spell the name as the sheet does; join several people.',
  ],
  'number-left-out': [
    '"{what}" is a number that no numbering plan knows: left out',
    'Compare it with the sheet; write it internationally, as in "+994 12 492 0625".',
  ],
  'number-kept': [
    '"{what}" is a number that no numbering plan knows: shown as printed, as there is nothing else',
    'Compare it with the sheet; write it internationally, as in "+994 12 492 0625".',
  ],
  'email-left-out': [
    '"{what}" is no e-mail address: left out',
    'Write one address, as in office@example.org; web pages hide some as "[email protected]".',
  ],
  'web-left-out': [
    '"{what}" is no web address: left out',
    'Write it as in https://example.org/contact.',
  ],
  unreachable: ['cannot be written to', 'Give one of {known}: a letter has to go somewhere.'],
  'no-texts': ['there are no texts in any language', 'Write one of: {known}.'],
  'language-missing': [
    'there is no translation "{what}.yaml"',
    'Write {what}.yaml after {first}.yaml, or add "{what}" to awaitedTranslations.',
  ],
  'languages-other': [
    'is asked for in {asked}, and there are texts in {known} only',
    'Write the texts in a language that the sheet asks for.',
  ],
  'texts-missing': ['the texts of "{what}" are missing', 'Add "{what}:".'],
  'office-missing': [
    'has neither a role nor a name',
    'Add role: with the office, as in "Minister of Justice".',
  ],
  untellable: [
    'cannot be told to {known}',
    'Add a telling that is neither short nor for another recipient.',
  ],
  'place-kind': [
    'a telling with place: {what} is only for facts of the kind {kind}',
    'Take place out, or move the telling to such a fact.',
  ],
  'clause-missing': [
    'has neither a clause nor a sentence',
    'Add clause: in the form of docs/translating.md, or a whole sentence.',
  ],
  'said-twice': ['is there twice', 'Say it in another way.'],
  'private-quoted': ['quotes what neverQuote keeps out', 'Leave it out of this text.'],
  'ends-with-sign': [
    'ends with a punctuation mark',
    'Take the sign off: the sentence around it has its own.',
  ],
  'begins-large': [
    'begins with a capital letter',
    'Begin in lower case: it goes on within a sentence.',
  ],
  'clause-form': ['has not the form of a clause', '{remedy}'],
  'short-long': ['has {count} words, more than {most}', 'Shorten it: tone brief has no more room.'],
  'sentence-open': ['does not end like a sentence', 'End it with a full stop.'],
  'salutation-open': [
    '"{what}" lacks its punctuation',
    'It is the whole first line of a letter: end it with "{ending}".',
  ],
  'card-long': [
    'makes the card too long: with title, name and labels it has {count} characters, more than {most}',
    'Say it in two to four sentences; Telegram takes no longer message.',
  ],
  'title-long': [
    'makes the link for sharing too long: in a link it has {count} signs, more than {most}',
    'Shorten it; a letter that is not of a to z takes six signs in a link.',
  ],
} as const satisfies Record<string, readonly [message: string, remedy: string]>;

export type FindingCode = keyof typeof FINDINGS;

/** Pieces of the file, and what is known, as they stand in what is found. */
export type FindingValues = Readonly<Record<string, string | number>>;

export const FINDING_CODES: readonly string[] = Object.keys(FINDINGS);

export function isFindingCode(code: unknown): code is FindingCode {
  return typeof code === 'string' && Object.hasOwn(FINDINGS, code);
}

/** What is wrong and what to do about it, in English. */
export function findingInEnglish(
  code: FindingCode,
  values: FindingValues,
): { readonly message: string; readonly remedy: string } {
  const fill = (sentence: string): string =>
    sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '')).trim();
  const [message, remedy] = FINDINGS[code];
  return { message: fill(message), remedy: fill(remedy) };
}
