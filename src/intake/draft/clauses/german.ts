import { bareRequest, beginSmall, labelOr, turnBy } from './clause-rules.ts';
import type { ClauseRules, TurnRule } from './clause-rules.ts';

/** Prefixes that part from their verb: "schieben Sie … ab" is "abschieben". */
const PREFIXES = new Set(
  'ab an auf aus bei ein fest fort frei her heraus hin los mit nach nieder sicher statt teil um vor weg weiter wieder zu zurück zusammen offen bekannt fallen'.split(
    ' ',
  ),
);

const RULES: readonly TurnRule[] = [
  // "Ich bitte Sie, dafür zu sorgen, dass …", "Außerdem fordere ich Sie auf, …"
  [
    /^(?:\p{L}+,? ){0,3}?(?:ich (?:bitte|fordere|ersuche|appelliere|rufe|möchte)|(?:bitte|fordere|ersuche|appelliere|rufe|möchte) ich)[^,]{0,60}, (.+)$/iu,
    ([, rest = '']) => (hasZu(rest) ? rest : undefined),
  ],
  // "Bis zu ihrer Freilassung bitte ich Sie, …": what holds until then goes with the clause.
  [
    /^(bis zu \p{L}+ \p{Lu}\p{L}+) (?:bitte|fordere|ersuche) ich Sie(?: auf)?, (.+)$/iu,
    ([, until = '', rest = '']) => (hasZu(rest) ? `${beginSmall(until)} ${rest}` : undefined),
  ],
  [
    /^(?:fordern|bitten|ersuchen|rufen|drängen) Sie [^,]{1,80}, (.+)$/iu,
    ([, rest = '']) => (hasZu(rest) ? rest : undefined),
  ],
  // "die Behörden auffordern, X freizulassen": the verb of asking stands last.
  [
    /^(?:\p{L}+ ){0,4}?(?:auffordern|aufrufen|bitten|ersuchen|drängen|appellieren), (.+)$/iu,
    ([, rest = '']) =>
      rest.startsWith('dass ') ? `dafür zu sorgen, ${rest}` : hasZu(rest) ? rest : undefined,
  ],
  [
    /^((?:eine|die|das|ihre|seine) .+?) (?:verlangen|fordern) und (?:verlangen|fordern|darauf dringen|darauf drängen), (dass .+)$/iu,
    ([, what = '', that = '']) => `für ${beginSmall(what)} zu sorgen und sicherzustellen, ${that}`,
  ],
  // What a reader is told to ask for, with the verb of asking at its end: "einen wirksamen Schutz
  // für X verlangen".
  [
    /^((?:einen?|die|den|das|ihren?|seinen?) .+?) (?:zu )?(?:verlangen|fordern|erbitten)(?:, (?:der|die|das) .+)?$/iu,
    ([, rest = '']) => `für ${beginSmall(rest)} zu sorgen`,
  ],
  [
    /^darauf (?:zu )?(?:drängen|hinwirken|bestehen|dringen), (dass .+)$/iu,
    ([, rest = '']) => `dafür zu sorgen, ${rest}`,
  ],
  [/^um ((?:eine?|die|den|das|\p{L}+e) .+)$/iu, ([, rest = '']) => `für ${rest} zu sorgen`],
  [/^(?:bitte )?(\p{Ll}+n Sie .+)$/iu, ([, rest = '']) => zuGroups(rest)],
  [/^(?:ich fordere|fordere ich) (?:Sie )?(?:die|den|das|eine?n?) (.+)$/iu, () => undefined],
];

function hasZu(text: string): boolean {
  return /(?:^| )zu \p{Ll}+n\b|\p{Ll}zu\p{Ll}+n\b/u.test(text);
}

/** "Sorgen Sie bitte außerdem dafür": the letter has its own way of going on. */
const FURTHER = /^(?:(?:bitte|außerdem|zudem|ferner|ebenfalls|auch) )+/u;

/** "heben Sie das Urteil auf und stellen Sie sicher, dass …": each imperative by itself. */
function zuGroups(request: string): string | undefined {
  const groups = request.split(/,? und (?=(?:bitte )?\p{Ll}+n Sie )/u).map((limb) => {
    const [, verb, rest = ''] = /^(?:bitte )?(\p{L}+n) Sie (?:bitte )?(.+)$/iu.exec(limb) ?? [];
    return verb === undefined
      ? undefined
      : zuGroup(verb.toLowerCase(), rest.replace(/ bitte /u, ' ').replace(FURTHER, ''));
  });
  return groups.includes(undefined) ? undefined : groups.join(' und ');
}

/**
 * "schieben", "ihn nicht ab" -> "ihn nicht abzuschieben"; what follows a comma stays behind the
 * verb.
 */
function zuGroup(verb: string, rest: string): string {
  const comma =
    /, (?:dass|damit|da|denn|obwohl|ob|sofern|falls|wenn|weil|solange|bevor|nachdem|es sei denn|wie|was|wer|wo|bis|um|indem|sodass|die|der|das|den|deren|dessen)\b/u.exec(
      rest,
    );
  const main = comma === null ? rest : rest.slice(0, comma.index);
  const after = comma === null ? '' : rest.slice(comma.index);
  const words = main.split(' ');
  const last = words.at(-1) ?? '';
  if (!PREFIXES.has(last)) return `${main} zu ${verb}${after}`;
  const before = words.slice(0, -1).join(' ');
  return `${before} ${last === 'fallen' ? `fallen zu ${verb}` : `${last}zu${verb}`}${after}`.trim();
}

/** "X umgehend freizulassen" -> "die Freilassung von X" */
function label(clause: string): string | undefined {
  const freed =
    /^(.+?) (?:umgehend |sofort |unverzüglich )?(?:und bedingungslos )?freizulassen$/u.exec(clause);
  if (freed?.[1] !== undefined && !/^(?:ihn|sie|er)\b/u.test(freed[1]))
    return `die Freilassung von ${freed[1]}`;
  return /^für (.+) zu sorgen$/u.exec(clause)?.[1];
}

export const GERMAN: ClauseRules = {
  language: 'de',
  turn: (request) => turnBy(RULES, bareRequest(request)),
  label: (clause) => {
    const cared = /^dafür zu sorgen, (dass .+)$/u.exec(clause)?.[1];
    const made = cared === undefined ? `Schritte, um ${clause}` : `Schritte dafür, ${cared}`;
    return labelOr(label(clause), made);
  },
  pronoun: /(?<![\p{L}])(?:er|ihn|ihm|sie|ihr|ihre[mnrs]?|sein|seine[mnrs]?|ihnen)(?![\p{L}])/u,
  // Only behind a first "zu …" or "…zu…" is a second one on the way.
  nextLimb:
    /(?<= (?:zu \p{Ll}+n|\p{Ll}+zu\p{Ll}+n))(?:,(?! (?:dass|ob|wie|wer|was|wo|damit|sofern)\b)| und) /u,
  addition:
    /(?<=\bdass [^,]*(?:werden|wird|sind|ist|haben|hat|erhalten|erhält|bekommen|können|kann)) und |, (?:wo|die|der|das|deren|dessen|damit) /u,
  outOfPlace: /bis dahin|in der Zwischenzeit|diese Maßnahmen|oben genannt/iu,
};
