import { found, foundAt } from '../found.ts';
import type { Found } from '../found.ts';
import { linesOf, slice, split } from '../layout/passage.ts';
import type { Passage } from '../layout/passage.ts';
import type { Doubt } from '../problems.ts';
import type { Sheet } from '../sections.ts';
import { namesItsCountry } from './title-above-story.ts';
import { dialledCountry, hostCountry } from '../words/contact-countries.ts';
import { countriesIn, countryCode, furtherCountryCode } from '../words/countries.ts';

/** The country the case is about. */
export interface Country {
  readonly country: Found<string> | null;
  readonly doubts: readonly Doubt[];
}

/** How those who are written to are reached. */
export interface Contacts {
  readonly numbers: readonly Found<string>[];
  readonly emails: readonly Found<string>[];
}

/** How much a mention weighs by where it stands: a letter goes to those who are responsible. */
const WEIGHTS = { story: 2, demands: 2, address: 1 };
const HEAD_LINES = 9;
const COUNTRY_LABEL =
  /^(?:country|where|pa[ií]s|pays|land|paese|kraj|lugar|lieu|ort|luogo|local|d[oó]nde|dove|wo|o[uù]|onde|waar)\s*[:|–—-]\s*/iu;

/** Where the form names it, else the one named most often in story, requests and addresses. */
export function countryOf(
  sheet: Sheet,
  texts: Readonly<Record<keyof typeof WEIGHTS, Passage>>,
  contacts: Contacts,
): Country {
  const printed =
    inForm(sheet.head) ??
    (sheet.isGuessed ? (labelledIn(sheet.text) ?? inTitle(sheet.head)) : undefined);
  if (printed !== undefined) return { country: printed, doubts: [] };
  const mentions = Object.entries(texts).flatMap(([where, passage]) =>
    countriesIn(passage.text).map(({ code, start, end }) => ({
      code,
      weight: WEIGHTS[where === 'address' ? 'address' : 'story'],
      passage: slice(passage, start, end),
    })),
  );
  const weights = new Map<string, number>();
  for (const { code, weight } of mentions) weights.set(code, (weights.get(code) ?? 0) + weight);
  const ranked = [...weights].toSorted((one, other) => other[1] - one[1]);
  const [best, second] = ranked;
  const mention = mentions.find(({ code }) => code === best?.[0]);
  if (best === undefined || mention === undefined) {
    const line = sheet.isKnownLanguage ? undefined : lastNamed(texts.address);
    const told = line ?? ofContacts(contacts);
    if (told !== undefined) return told;
    return { country: null, doubts: [{ code: 'country-missing', field: 'country' }] };
  }
  const isSure = second === undefined || best[1] > second[1] * 2;
  return {
    country: found(best[0], mention.passage),
    doubts: isSure
      ? []
      : [{ code: 'country-guessed', field: 'country', offset: mention.passage.at[0] ?? 0 }],
  };
}

/** Numbers and e-mail addresses of those who are written to, where all are of one country. */
function ofContacts({ numbers, emails }: Contacts): Country | undefined {
  const told = [
    ...numbers.map((contact) => ({ contact, code: dialledCountry(contact.value) })),
    ...emails.map((contact) => ({ contact, code: hostCountry(contact.value) })),
  ].filter(({ code }) => code !== undefined);
  const [first] = told;
  if (first?.code === undefined || told.some(({ code }) => code !== first.code)) return undefined;
  const { span, value } = first.contact;
  return {
    country: foundAt(first.code, span),
    doubts: [{ code: 'country-of-contacts', field: 'country', what: value, offset: span[0] }],
  };
}

/** The country at the end of an address, in a language that no table knows. */
function lastNamed(address: Passage): Country | undefined {
  const parts = linesOf(address).flatMap((line) => split(line, /[,;]/g));
  const part = parts.findLast(({ text }) => furtherCountryCode(text) !== undefined);
  const code = part === undefined ? undefined : furtherCountryCode(part.text);
  if (part === undefined || code === undefined) return undefined;
  return {
    country: found(code, part),
    doubts: [{ code: 'country-guessed', field: 'country', offset: part.at[0] ?? 0 }],
  };
}

/** "Country: Peru", wherever it stands. */
function labelledIn(text: Passage): Found<string> | undefined {
  for (const line of linesOf(text)) {
    const label = COUNTRY_LABEL.exec(line.text)?.[0].length ?? 0;
    const code = label === 0 ? undefined : countryCode(line.text.slice(label));
    if (code !== undefined) return found(code, slice(line, label));
  }
  return undefined;
}

/** "FEDERAL REPUBLIC OF YUGOSLAVIA (KOSOVO)" */
function bracketed(line: string): string {
  return line === line.toUpperCase() ? (/ \(([^()]+)\)$/.exec(line)?.[1] ?? '') : '';
}

/** "Egypt: Release Nadine Abu Zekri" */
function inTitle(head: Passage): Found<string> | undefined {
  const title = linesOf(head)
    .slice(0, TITLE_LINES)
    .find((line) => namesItsCountry(line));
  const end = title?.text.search(/ ?:/) ?? -1;
  const code = title === undefined ? undefined : countryCode(title.text.slice(0, end));
  return title === undefined || code === undefined ? undefined : found(code, slice(title, 0, end));
}

const TITLE_LINES = 14;

/** In a line of its own, behind the index, or in capitals before the first name. */
function inForm(head: Passage): Found<string> | undefined {
  for (const line of linesOf(head).slice(0, HEAD_LINES)) {
    const labelled = labelledIn(line);
    if (labelled !== undefined) return labelled;
    const whole = countryCode(line.text) ?? countryCode(bracketed(line.text));
    if (whole !== undefined) return found(whole, line);
    const isForm = /\d{2,3}[/.]\d{2,4}/.test(line.text);
    const countries = countriesIn(line.text);
    const inBrackets = /\(([\p{L} ]+): ?UA/u.test(line.text);
    for (const { code, start, end } of countries) {
      const name = line.text.slice(start, end);
      const isFirst =
        start === 0 && name === name.toUpperCase() && /^[\s:,–-]|^$/.test(line.text.slice(end));
      const restIsName =
        !/^[\s]*\p{Lu}{2}/u.test(line.text.slice(end)) || /[,(]/.test(line.text.slice(end));
      if (
        (isForm &&
          (inBrackets || line.text !== line.text.toUpperCase() || countries.length === 1)) ||
        (isFirst && restIsName && line.text.length > end)
      )
        return found(code, slice(line, start, end));
    }
  }
  return undefined;
}
