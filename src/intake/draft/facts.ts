import { passageOf } from '../sheet/layout/passage.ts';
import { sentencesOf } from '../sheet/layout/sentences.ts';
import { foldText } from '../sheet/layout/fold-text.ts';
import type { SheetLanguage } from '../sheet/labels/label.ts';
import { isOwnOffice } from '../sheet/recipients/own-office.ts';
import { datesIn, isoDate, isRealDay } from '../sheet/words/days.ts';
import type { PrintedDate } from '../sheet/words/days.ts';
import type { FactKind } from './draft.ts';

/** A sentence of the sheet's main part that tells something of the case. */
export interface Telling {
  readonly kind: FactKind;
  readonly text: string;
  readonly date: string | undefined;
}

/** What fears and conclusions are said with, in small letters without accents. */
const CONCERN =
  /\bfears?\b|feared|politically motivated|at (?:imminent )?risk|in danger|may (?:be|have been) (?:tortured|ill-treated|killed)|could be (?:tortured|executed)|concern(?:ed|s)?\b|\bteme[n]?\b|temor|peligro|corre riesgo|motivos politicos|crain(?:t|dre|tes?)|en danger|risque d|motivation politique|befurcht|gefahr|politisch motiviert|droh(?:en|t)\b/;
const LAW =
  /\b(?:law|laws|constitution|convention|covenant|treaty|international standards|act of|article \d+)\b|\bley\b|constitucion|convenio|pacto|\bloi\b|constitution|convention|pacte|gesetz|verfassung|konvention|abkommen/;
const LAW_ITSELF =
  /should (?:not )?be|violat|guarantee|ratif|oblig|prohibit|plans? to|viola|garant|obliga|prohib|interdi|verstoss|verstos|garantier/;

/** An organisation's own voice, and what a writer may say in its place. */
const VOICES: readonly (readonly [pattern: RegExp, first: string])[] = [
  [
    /^Amnesty International (?:is (?:gravely |seriously |deeply )?concerned|fears|believes|considers) that /u,
    'I am concerned that ',
  ],
  [/^Amnistía Internacional (?:teme|considera|cree) que /u, 'Me preocupa que '],
  [
    /^Amnesty International (?:craint|estime|considère) (?=que |qu['’])/u,
    'Je m’inquiète à l’idée ',
  ],
  [/^Amnesty International (?:befürchtet|ist (?:sehr )?besorgt), dass /u, 'Ich bin besorgt, dass '],
];

const TELLING_WORDS_AT_MOST = 60;
const EVENTS_AT_MOST = 7;

/**
 * What the story tells, in its order; a date without a year is the last such day before `writtenBy`, the
 * date of issue or the last day to write.
 */
export function tellingsOf(story: string, writtenBy: string | null): readonly Telling[] {
  const tellings = sentencesOf(passageOf(story)).flatMap(({ text }) => {
    const said = inFirstPerson(text);
    if (isOwnOffice(said) || said.split(' ').length > TELLING_WORDS_AT_MOST || said.length < 20)
      return [];
    return [{ kind: kindOf(said), text: ended(said), date: dateOf(said, writtenBy) }];
  });
  const events = tellings.filter(({ kind }) => kind === 'event');
  const dated = events.filter(({ date }) => date !== undefined);
  const kept = new Set(
    [...dated, ...events.filter((event) => !dated.includes(event))].slice(0, EVENTS_AT_MOST),
  );
  return tellings.filter((telling) => telling.kind !== 'event' || kept.has(telling));
}

function inFirstPerson(sentence: string): string {
  const voice = VOICES.find(([pattern]) => pattern.test(sentence));
  return voice === undefined ? sentence : sentence.replace(voice[0], voice[1]);
}

function ended(sentence: string): string {
  return /[.?!…»”"]$/u.test(sentence) ? sentence.replace(/!$/, '.') : `${sentence}.`;
}

function kindOf(sentence: string): FactKind {
  const folded = foldText(sentence);
  if (CONCERN.test(folded)) return 'concern';
  return LAW.test(folded) && LAW_ITSELF.test(folded) ? 'law' : 'event';
}

/** The first date of a sentence, as far as it is printed. */
function dateOf(sentence: string, writtenBy: string | null): string | undefined {
  const [date] = datesIn(passageOf(sentence), 'day first');
  if (date === undefined) return undefined;
  const year = date.year ?? yearBefore(date, writtenBy);
  if (year === undefined) return undefined;
  if (date.day === undefined) return `${year}-${String(date.month).padStart(2, '0')}`;
  const iso = isoDate(year, date.month, date.day);
  return isRealDay(iso) ? iso : undefined;
}

/** What a sheet tells without a year has happened in the year before it was written. */
function yearBefore({ month, day }: PrintedDate, writtenBy: string | null): number | undefined {
  if (writtenBy === null) return undefined;
  const year = Number(writtenBy.slice(0, 4));
  return isoDate(year, month, day ?? 1) <= writtenBy ? year : year - 1;
}

/** How a language says who somebody is. */
interface WhoRule {
  readonly apposition: (name: string) => RegExp;
  readonly trade: (name: string) => RegExp;
  readonly sentence: (name: string, what: string) => string;
}

const escape = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const WHO: Readonly<Partial<Record<SheetLanguage, WhoRule>>> = {
  en: {
    apposition: (name) =>
      new RegExp(
        `${escape(name)}\\s*(?:,|–|—)\\s*((?:an?|the) [^,–—.]{4,90}?)\\s*(?:,|–|—|\\bhas\\b|\\bwas\\b|\\bis\\b)`,
        'u',
      ),
    trade: (name) =>
      new RegExp(`(?:^|[.] )(?:The |An? )?((?:\\p{L}[\\p{L}’'-]* ){1,4})${escape(name)}\\b`, 'u'),
    sentence: (name, what) =>
      `${name} is ${/^(?:an?|the) /i.test(what) ? what : `${/^[aeiou]/i.test(what) ? 'an' : 'a'} ${what}`}.`,
  },
  es: {
    apposition: (name) => new RegExp(`${escape(name)},\\s*((?:una? |la |el )?[^,.]{4,80}?),`, 'u'),
    trade: (name) =>
      new RegExp(`(?:^|[.] )(?:La|El) ((?:\\p{Ll}[\\p{L}-]* ){1,4})${escape(name)}`, 'u'),
    sentence: (name, what) => `${name} es ${what}.`,
  },
  fr: {
    apposition: (name) => new RegExp(`${escape(name)},\\s*((?:une? |la |le )?[^,.]{4,80}?),`, 'u'),
    trade: (name) =>
      new RegExp(`(?:^|[.] )(?:La |Le |L['’])((?:\\p{Ll}[\\p{L}-]* ){1,4})${escape(name)}`, 'u'),
    sentence: (name, what) => `${name} est ${what}.`,
  },
  de: {
    apposition: (name) => new RegExp(`${escape(name)},\\s*((?:eine?|die|der) [^,.]{4,80}?),`, 'u'),
    trade: (name) => new RegExp(`(?:^|[.] )(?:Der|Die) (\\p{Lu}\\p{Ll}+ )${escape(name)}`, 'u'),
    sentence: (name, what) => `${name} ist ${what}.`,
  },
};

/** A sentence on who somebody is, from an apposition or the trade before the name. */
export function whoTelling(
  story: string,
  name: string,
  language: SheetLanguage,
): string | undefined {
  const rule = WHO[language];
  const what = rule?.apposition(name).exec(story)?.[1] ?? rule?.trade(name).exec(story)?.[1];
  if (rule === undefined || what === undefined) return undefined;
  const bare = what.trim();
  const isSmall = language === 'de' || !/\p{Lu}\p{Ll}+ \p{Lu}/u.test(bare);
  if (!isSmall || /\b(?:On|In|At|When|After|Before|That|With|For)\b/u.test(bare)) return undefined;
  const small = language === 'de' ? bare : bare.charAt(0).toLowerCase() + bare.slice(1);
  return rule.sentence(name, small);
}
