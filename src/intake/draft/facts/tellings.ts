import { passageOf } from '../../sheet/layout/passage.ts';
import { foldText } from '../../sheet/layout/fold-text.ts';
import { isOwnOffice } from '../../sheet/recipients/own-office.ts';
import { datesIn, isoDate, isRealDay } from '../../sheet/words/days.ts';
import type { PrintedDate } from '../../sheet/words/days.ts';
import type { FactKind } from '../draft.ts';
import { byItself } from './by-itself.ts';
import { tellable } from './own-voice.ts';

/** A sentence of the sheet's main part that tells something of the case. */
export interface Telling {
  readonly kind: FactKind;
  readonly text: string;
  readonly date: string | undefined;
  /** Still ahead when the sheet was written. */
  readonly upcoming: boolean;
}

/** What fears and conclusions are said with, in small letters without accents. */
const CONCERN =
  /\bfears?\b|feared|politically motivated|at (?:imminent )?risk|in danger|may (?:be|have been) (?:tortured|ill-treated|killed)|could be (?:tortured|executed)|concern(?:ed|s)?\b|\bteme[n]?\b|temor|peligro|corre riesgo|motivos politicos|crain(?:s|t|dre|tes?)|en danger|risque d|motivation politique|befurcht|gefahr|politisch motiviert|droh(?:en|t)\b|konnten? .{0,60}(?:gefoltert|misshandelt|getotet|hingerichtet|ermordet)\b/;
const LAW =
  /\b(?:law|laws|constitution|convention|covenant|treaty|international standards|act of|article \d+)\b|\bley\b|constitucion|convenio|pacto|\bloi\b|constitution|convention|pacte|gesetz|verfassung|konvention|abkommen/;
const LAW_ITSELF =
  /should (?:not )?be|violat|guarantee|ratif|oblig|prohibit|plans? to|viola|garant|obliga|prohib|interdi|verstoss|verstos|garantier/;

/** An organisation's own voice, and what a writer may say in its place. */
const VOICES: readonly (readonly [pattern: RegExp, first: string])[] = [
  [
    /^(?:Amnesty International (?:has (?:also )?(?:learned|been informed)|understands) that|Amnistía Internacional ha (?:sabido|tenido conocimiento de) que|Amnesty International a appris que) /u,
    '',
  ],
  [
    /^Amnesty International (?:is (?:gravely |seriously |deeply )?concerned|fears|believes|considers) that /u,
    'I am concerned that ',
  ],
  [/^Amnistía Internacional (?:teme|considera|cree) que /u, 'Me preocupa que '],
  [/^Amnesty International (?:craint|redoute) (?=que |qu['’])/u, 'Je crains '],
  [/^Amnesty International (?:befürchtet|ist (?:sehr )?besorgt), dass /u, 'Ich bin besorgt, dass '],
];

/**
 * The last sentence of a summary often asks ("Both must be released at once."): that is a request,
 * and no fact.
 */
const ASKS =
  /\bmust (?:now |immediately |urgently |all |both )*(?:be (?:released|freed|dropped|protected|quashed|investigated|stopped|given|allowed)|release|free|drop|ensure|protect|end|stop|investigate|quash|disclose|reveal|lift)|\bdeben? (?:ser puest|ser liberad|quedar|poner|liberar|retirar|retirarse|garantizar|investigar|permitir)|\bdoi(?:t|vent) (?:etre (?:liber|remis|abandonn|proteg)|la liberer|le liberer|les liberer|liberer|abandonner|garantir)|\bmuss(?:en)? .*(?:freigelassen|freilassen|fallen ?gelassen|freikommen|fallen ?lassen|schutzen|geschutzt)/;

/** "We demand that …": the organisation asks, and it is not the writer's to say it so. */
const WE_ASK =
  /^(?:(?:we|we, the undersigned[^,]*,|the organi[sz]ation|amnesty international)(?: (?:therefore|also|urgently))? (?:demands?|urges?|calls? (?:on|upon|for)|asks?|suggests?|propose|invites?|requests?|appeals?)\b|(?:(?:os |le |les )?proponemos|sugerimos|invitamos|instamos|pedimos|exigimos|exhortamos|solicitamos|reclamamos|hacemos un llamamiento)\b|nous (?:vous |leur )?(?:proposons|suggerons|invitons|demandons|appelons|exhortons|prions|exigeons)\b|wir (?:schlagen (?:ihnen )?vor|fordern|bitten|appellieren|verlangen)\b)/;

/**
 * What the organisation says of its own action and to those who took part, in six languages: none
 * of it happened to anybody. "Nobody has been charged, and no further action was taken by the
 * police" is another matter.
 */
const OF_THE_ACTION = new RegExp(
  `^(?:at this time |for now |por el momento,? |pour l.instant,? |a ce stade,? |per ora,? |por enquanto,? )?(?:${[
    'no (?:further|more|additional|other) (?:action|appeals?|letters?|messages?)(?: (?:from|by|on the part of) [^.]{0,60})? (?:is|are) (?:now |currently |presently )?(?:required|requested|needed|necessary|asked)',
    'no (?:further|more) (?:action|appeals?|letters?) (?:please|at (?:this|present)|for now)',
    '(?:many|our|warm|heartfelt|sincere)? ?thank(?:s|ing)? (?:to |you |all |everyone |everybody |those )',
    'we (?:would like to )?thank ',
    '(?:this|it) is (?:now )?the (?:\\w+ )?(?:update|ua|urgent action|further information)(?: (?:of|on|to|about))',
    'this urgent action (?:has been|is|was|will be) (?:closed|ended|updated|extended|reissued)',
    'further information (?:on|about) (?:this|the) (?:ua|urgent action|case)',
    'no se (?:requieren?|necesitan?|precisan?|piden?|solicitan?) (?:mas|nuevas|otras|ninguna) (?:acciones|accion|llamamientos|cartas)',
    '(?:muchas |nuestras? )?gracias a (?:todas|todos|quienes|las|los|tod[oa]s)|agradecemos a|damos las gracias',
    '(?:esta|este) es (?:ya )?la \\w+ (?:actualizacion|au|accion urgente)',
    'aucune (?:autre )?(?:action|intervention|lettre)(?: supplementaire| complementaire)? n.est (?:plus )?(?:requise|necessaire|demandee|sollicitee)|il n.est plus necessaire d.(?:ecrire|intervenir|envoyer)',
    '(?:un grand |mille |tous nos )?(?:merci|remerciements) a (?:toutes|tous|celles|ceux)|nous remercions',
    '(?:ceci|il s.agit|voici|c.est)[^.]{0,20} la \\w+ (?:mise a jour|au|action urgente)',
    '(?:es |derzeit |zurzeit |vorerst )?(?:sind|ist|werden|wird) (?:derzeit |zurzeit |vorerst |im moment )?keine? weiteren? (?:aktion(?:en)?|appelle?|schreiben|briefe)|keine weiteren (?:aktionen|appelle|schreiben|briefe) (?:sind )?(?:notig|erforderlich|mehr)|bitte (?:schreiben|senden) sie keine weiteren',
    '(?:vielen|herzlichen) dank|wir danken|danke an alle',
    '(?:dies|das) ist (?:die|das|bereits die) \\w+ (?:aktualisierung|ua|urgent action|update)',
    '(?:nao (?:e|sao)|nao se) (?:necessari[oa]s?|precis[oa]s?|requerid[oa]s?|requer(?:em)?) (?:mais|nov[oa]s|outr[oa]s)|nenhuma (?:outra |nova )?acao (?:adicional )?e (?:necessaria|solicitada)',
    '(?:muito )?obrigad[oa] a (?:tod[oa]s|quem)|agradecemos a',
    'esta e a \\w+ (?:atualizacao|acao urgente)',
    'non (?:e|sono) (?:richiest[aeo]|necessari[aeo]) (?:ulteriori|altre|nuove|altra|ulteriore)|nessuna (?:ulteriore |altra )?azione e (?:richiesta|necessaria)',
    '(?:molte |tante )?grazie a (?:tutt[ei]|chi|quanti)|ringraziamo',
    'quest[oa] e (?:il|la|l.)? ?\\w+ (?:aggiornamento|azione urgente)',
  ].join('|')})`,
);

/** "Celestino Bons (52)": as newspapers write. */
const AGE_IN_BRACKETS = / \(\d{1,2}\)(?=[ ,.])/gu;

const TELLING_WORDS_AT_MOST = 60;
const EVENTS_AT_MOST = 7;

/**
 * What sentences tell, in their order; a date without a year is the last such day before
 * `writtenBy`, the date of issue or the last day to write.
 */
export function tellingsOf(
  sentences: readonly string[],
  writtenBy: string | null,
): readonly Telling[] {
  const tellings = sentences.flatMap((sentence) => {
    const said = inFirstPerson(byItself(tellable(sentence) ?? '')).replace(AGE_IN_BRACKETS, '');
    const folded = foldText(said);
    if (ASKS.test(folded) || WE_ASK.test(folded) || OF_THE_ACTION.test(folded)) return [];
    if (isOwnOffice(said) || said.split(' ').length > TELLING_WORDS_AT_MOST || said.length < 20)
      return [];
    return [{ kind: kindOf(said), text: ended(said), ...dateOf(said, writtenBy) }];
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
  const said = voice === undefined ? sentence : sentence.replace(voice[0], voice[1]);
  return said.charAt(0).toUpperCase() + said.slice(1);
}

function ended(sentence: string): string {
  return /[.?!…»”"]$/u.test(sentence) ? sentence.replace(/!$/, '.') : `${sentence}.`;
}

const QUOTED = /"[^"]*"|“[^”]*”|«[^»]*»|„[^“]*“/gu;

function kindOf(sentence: string): FactKind {
  const folded = foldText(sentence);
  // A charge of “causing fear or alarm” is none of the writer's fears.
  if (CONCERN.test(folded.replace(QUOTED, ''))) return 'concern';
  return LAW.test(folded) && LAW_ITSELF.test(folded) ? 'law' : 'event';
}

/** What is said of days to come, in small letters without accents. */
const AHEAD =
  /\b(?:will|shall|(?:is|are) (?:due|scheduled|expected|to be|to stand|to appear|set)|goes? on trial|begins? on|has until|have until|must|before the end|next|sera|seran|esta previst[oa]s?|comparecera|debera|iran? a|tiene hasta|seront|doi(?:t|vent)|aura lieu|est prevue?|wird|werden|soll|sollen|muss|mussen|anberaumt|angesetzt|beginnt am)\b/u;
/** The same, right before the date only: people are also arrested by policemen. */
const UP_TO =
  /\b(?:by|no later than|bis zum|spatestens(?: am| bis)?|d'ici(?: au| le)?|au plus tard(?: le)?|antes del?)(?: the)? $/u;
const LENGTH_OF_A_PART = 90;

/**
 * The first date of a sentence, as far as it is printed, and whether that day was still to come.
 */
function dateOf(sentence: string, writtenBy: string | null): Pick<Telling, 'date' | 'upcoming'> {
  const none = { date: undefined, upcoming: false };
  const [date] = datesIn(passageOf(sentence), 'day first');
  if (date === undefined) return none;
  const around = sentence.slice(Math.max(0, date.start - LENGTH_OF_A_PART), date.start);
  const part = foldText(around.split(/[;:]/).at(-1) ?? '');
  const isAhead = AHEAD.test(part) || UP_TO.test(part);
  const year = date.year ?? yearOf(date, writtenBy, isAhead);
  if (year === undefined) return none;
  const iso =
    date.day === undefined
      ? `${year}-${String(date.month).padStart(2, '0')}`
      : isoDate(year, date.month, date.day);
  if (date.day !== undefined && !isRealDay(iso)) return none;
  const upcoming = writtenBy !== null && iso > writtenBy.slice(0, iso.length);
  // A month to come is no day after which it is not told any more.
  return upcoming && date.day === undefined ? none : { date: iso, upcoming };
}

/**
 * What a sheet tells without a year was the last such day before it was written, or, of what is
 * ahead or near, is the next.
 */
function yearOf(
  { month, day }: PrintedDate,
  writtenBy: string | null,
  isAhead: boolean,
): number | undefined {
  if (writtenBy === null) return undefined;
  const year = Number(writtenBy.slice(0, 4));
  const isOver = isoDate(year, month, day ?? 1) <= writtenBy;
  if (isAhead) return isOver ? year + 1 : year;
  const days = (Date.parse(isoDate(year, month, day ?? 1)) - Date.parse(writtenBy)) / DAY_MS;
  // "She faces a second sentence on 3 November", of 17 October: nobody tells it of the year before.
  return isOver || days <= DAYS_AHEAD_AT_MOST ? year : year - 1;
}

const DAY_MS = 86_400_000;
const DAYS_AHEAD_AT_MOST = 45;
