/**
 * How requests and statements begin, in small letters without accents: in the list of a sheet, and
 * in the sentences of a model letter. A language is added by a row here.
 */
export interface RequestWords {
  /** Beginnings of an item that asks for something. */
  readonly asks: string;
  /** Beginnings of an item that only states something. */
  readonly states: string;
  /** A request within a sentence of a letter. */
  readonly inLetter: string;
}

const REQUESTS: readonly RequestWords[] = [
  {
    asks: 'urging|calling(?: on| upon| for)?|asking|requesting|demanding|insisting|appealing|seeking|pressing|encouraging|imploring|pleading|pointing out that[^.]{0,80} and (?:urging|calling)|inviting|recommending',
    states:
      'expressing|welcoming|noting|reminding|acknowledging|thanking|explaining|stating|stressing|emphasi[sz]ing|pointing out|recogni[sz]ing|informing|telling|drawing attention|protesting(?: against)?|denouncing|opposing|condemning|deploring|affirming|saying|remind|express|welcome|acknowledge|thank|recall|stress|point out',
    inLetter:
      '(?:i|we)(?:,? (?:also|therefore|respectfully|strongly|kindly|further|furthermore|hereby|again|now|would like to|want to|must|am writing to|write to|additionally|urgently|call|and),?){0,3} (?:urge|ask|call (?:on|upon)|request|appeal|implore|demand|plead|beg|entreat|encourage)\\b|(?:i|we) (?:am|are) (?:asking|calling|urging|appealing|requesting)|(?:^|[.,] )(?:please|kindly) (?!copy|(?:send|write|check|share|note|find|keep)(?![^.]*\\b(?:him|her|them|you)\\b))|i (?:also )?hope (?:that )?you will',
  },
  {
    asks: 'inst(?:ando|andol[aeo]s?|en|ar|arles?)|pid(?:iendo|iendol[aeo]s?|an|anles|ales)|pedir(?:les?)?|solicit(?:ando|andol[aeo]s?|en|ar)|exi(?:giendo|jan|gir)|reclam(?:ando|en)|exhort(?:ando|andol[aeo]s?|en|ar)|rog(?:ando|andol[aeo]s?)|rueguen|haciendo un llamamiento|urgiendo(?:l[aeo]s?)?|insist(?:iendo|an)',
    states:
      'expres(?:ando|en|ar)|manifest(?:ando|en)|acog(?:iendo|an)|record(?:ando|andol[aeo]s?|ar|en)|recuerden|senal(?:ando|en|ar)|reconoc(?:iendo)|agradec(?:iendo|an)|explic(?:ando)|subray(?:ando|en)|indic(?:ando)|destac(?:ando)|celebr(?:ando)',
    inLetter:
      '(?:le|les|lo|la) (?:insto|ruego|pido|solicito|exhorto|imploro|instamos|pedimos|solicitamos)|(?:insto|ruego|pido|solicito|exhorto) (?:a|que|al)\\b|(?:^|\\. )por favor,? ',
  },
  {
    asks: '(?:en )?(?:exhort(?:ant|ez)|appel(?:ant|ez)|demand(?:ant|ez)|pri(?:ant|ez)|exige(?:ant|z)|engage(?:ant|z)|sollicit(?:ant|ez)|invit(?:ant|ez)|reclam(?:ant|ez)|insist(?:ant|ez)|incit(?:ant|ez))|priez-les|demandez-l(?:eur|ui)|appelez-les|exhortez-les',
    states:
      '(?:en )?(?:exprim(?:ant|ez)|salu(?:ant|ez)|rappel(?:ant|ez)|soulign(?:ant|ez)|not(?:ant|ez)|fai(?:sant|tes) (?:part|remarquer|observer)|declar(?:ant|ez)|indiqu(?:ant|ez)|remerci(?:ant|ez)|dites|reconnai(?:ssant|ssez)|expliqu(?:ant|ez))|faites-leur part|rappelez-leur',
    inLetter:
      '(?:je|nous) (?:vous |tiens a vous |souhaite vous )?(?:demande|prie|exhorte|appelle|engage|invite|conjure|demandons|prions|exhortons|appelons|demander)\\b|(?:^|\\. )(?:veuillez|merci de) ',
  },
  {
    asks: 'bitte|fordern sie|dringen sie|bitten sie|appellieren sie|setzen sie|verlangen sie|rufen sie|ich (?:fordere|bitte)|ersuchen sie|ermutigen sie|\\p{L}{3,}(?:en|rn|ln) sie',
    states:
      'sich (?:\\p{L}+ )?besorgt|ihre (?:grosse |tiefe )?(?:sorge|besorgnis)|zeigen sie sich|bringen sie (?:ihre|bitte ihre)|erinnern sie|weisen sie|begruss?en sie|danken sie|bitte erinnern sie|erklaren sie|drucken sie|auss?ern sie|betonen sie|loben sie|wurdigen sie|ich bin besorgt|(?:ich|wir) erinner(?:e|n) sie|ich mochte sie (?:\\p{L}+ )?(?:daran )?erinnern|bitte zeigen sie sich',
    inLetter:
      '(?:ich|wir) (?:bitte|ersuche|fordere|appelliere|rufe|mochte|bitten|fordern)\\b[^.]{0,30}\\bsie\\b|(?:ich|wir) appelliere[n]? an|(?:deshalb|daher|darum|auss?erdem|zudem|ferner|ebenso|auch|hiermit|deswegen) (?:bitte|fordere|ersuche|appelliere|mochte|rufe) ich|(?:^|\\. )(?:bitte |(?!(?:haben|nehmen|seien|danken|wissen) |lassen sie (?:mich|uns) )\\p{L}{3,}(?:en|rn|ln) sie )',
  },
  {
    asks: 'instando|pedindo|exigindo|solicitando|apelando|exortando|esortando|chiedendo|sollecitando|invitando|aandringen|verzoeken|dringt u|roep',
    states: 'expressando|saudando|lembrando|esprimendo|ricordando|accogliendo|uw bezorgdheid',
    inLetter:
      'peco(?:-lhe)?|solicito|apelo|exorto|(?:vi?|le|la) (?:chied(?:o|iamo)|preg(?:o|hiamo)|sollecit(?:o|iamo)|invit(?:o|iamo)|esort(?:o|iamo))|chied(?:o|iamo) (?:di|che|a)\\b|la esorto|la invito|ik verzoek|ik vraag u|ik dring',
  },
];

const all = (pick: (words: RequestWords) => string) => REQUESTS.map(pick).join('|');

/** At the beginning of an item of the list. */
export const ASKS = new RegExp(`^(?:${all(({ asks }) => asks)})(?![\\p{L}])`, 'u');
export const STATES = new RegExp(`^(?:${all(({ states }) => states)})(?![\\p{L}])`, 'u');
/** A statement that goes on to ask: "expressing concern and urging them to …". */
export const STATES_AND_ASKS = new RegExp(
  `[,;]? (?:and|y|e|et|und) (?:(?:also|also) )?(?:${all(({ asks }) => asks)})(?![\\p{L}])`,
  'u',
);
/** Where an item may begin within running text. */
export const BEGINS_ITEM = `(?:${all(({ asks }) => asks)}|${all(({ states }) => states)})(?![\\p{L}])`;
export const ASKS_IN_LETTER = new RegExp(
  all(({ inLetter }) => inLetter),
  'u',
);
/** A sentence behind a request that asks on without saying so. */
export const GOES_ON_ASKING =
  /^(?:until then|in the meantime|meanwhile|pending [^,]+|at the same time|hasta entonces|mientras tanto|entre ?tanto|d'ici la|dans l'intervalle|en attendant|bis dahin|in der zwischenzeit),? .*\b(?:must|should|deben?|doi(?:t|vent)|muss(?:en)?)\b/;
