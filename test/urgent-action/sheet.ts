import type { TextFile } from '../../src/urgent-action/yaml-file.ts';

/** The smallest sound urgent action, for tests that spoil one thing in it. */
export const ACTION = `slug: xy-sample
kind: new
issued: 2031-01-10
country: FR
people:
  - id: ana
    gender: female
    names: { Latn: Ana Invented }
deadline:
  before: 2031-02-10
languagesAskedFor: [en]
ownLanguageAllowed: true
facts:
  - { id: first, kind: event, date: 2031-01-05 }
demands:
  - id: release
recipients:
  - id: mayor
    name: Max Invented
    gender: male
    addressLines: [1 Street, 'Town']
    faxes: ['+994 12 492 0625']
    phones: ['+33 1 42 68 53 00']
    emails: [mayor@example.org]
copies:
  embassies: true
sources: [a sheet]
`;

export const ENGLISH = `title: A title
summary: A summary.
name: { nominative: Ana Invented, possessive: Ana Invented’s }
politeName: { nominative: Ms Invented, possessive: Ms Invented’s }
facts:
  first: [One telling., Another telling.]
demands:
  release:
    label: her release
    wordings: [I ask one., I ask two., I ask three.]
    brief: [Please one., Please two., Please three.]
recipients:
  mayor:
    role: Mayor
    name: Max Invented
    salutation: Dear Mayor,
`;

/** The files of the sample, with other texts where given; `undefined` leaves a file out. */
export function sheet(texts: Readonly<Record<string, string | undefined>> = {}): TextFile[] {
  return Object.entries({ 'action.yaml': ACTION, 'en.yaml': ENGLISH, ...texts }).flatMap(
    ([name, text]) => (text === undefined ? [] : [{ path: `xy-sample/${name}`, text }]),
  );
}

/** `text` with its one occurrence of `from` replaced. */
export function spoiled(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`"${from}" does not occur exactly once`);
  return text.replace(from, () => to);
}

/** The line on which `part` stands, counted from 1. */
export function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length;
}
