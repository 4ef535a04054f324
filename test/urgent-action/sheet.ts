import type { TextFile } from '../../src/urgent-action/file/yaml-file.ts';

/** A sound urgent action without any finding, for tests that spoil one thing in it. */
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
rights: [liberty]
facts:
  - { id: who, kind: who }
  - { id: first, kind: event, date: 2031-01-05 }
  - { id: fear, kind: concern, needs: [first] }
demands:
  - { id: release, because: [first] }
recipients:
  - id: mayor
    name: Max Invented
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
name: Ana Invented
politeName: Ms Invented
facts:
  who: She is a teacher.
  first: [One telling., Another telling.]
  fear: I am concerned.
demands:
  release:
    label: her release
    clause: release her
    short: let her go
recipients:
  mayor:
    role: Mayor
    name: Max Invented
    salutation: Dear Mayor,
`;

/** The files of the sample, with other texts where given; `undefined` leaves a file out. */
export function sheet(
  texts: Readonly<Record<string, string | Uint8Array | undefined>> = {},
): TextFile[] {
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
