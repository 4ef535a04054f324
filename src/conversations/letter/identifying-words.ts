/** A telephone number, once dates and years are out of the way. Round numbers are amounts. */
const TELEPHONE = /(?:\+ ?|\b)\d(?:[ ()./-]{0,2}\d){6,}(?!\d)/u;
const DATES =
  /(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|(?<!\d)(?:19|20)\d{2}(?!\d)/gu;
const ROUND = /0{3}$/u;

/** Whether `line` seems to hold a telephone number. */
export function holdsTelephone(line: string): boolean {
  const [number] = TELEPHONE.exec(line.replaceAll(DATES, '')) ?? [];
  return number !== undefined && !ROUND.test(number);
}

/** Professions as people name their own, by their stems. */
const PROFESSIONS = {
  ru: 'учител|преподавател|врач|доктор|медсестр|медбрат|юрист|адвокат|журналист|инженер|студент|программист|профессор|учён|учен|библиотекар|пенсионер|священник|социальн|психолог|переводчи',
  az: 'müəllim|həkim|tibb|hüquqşünas|vəkil|jurnalist|mühəndis|tələbə|proqramçı|professor|alim|tərcüməçi|psixoloq|mühasib',
  fr: 'infirmi|enseignant|professeur|prof|médecin|avocat|juriste|journaliste|ingénieur|étudiant|retraité|chercheu|bibliothécaire|traduct|psychologue|instit|institut|comptable|pasteur|prêtre|éducat|fonctionnaire',
} as const;

/** Who somebody is by their work or studies, said of themselves; and the places of either. */
const WORK = new RegExp(
  [
    String.raw`(?<!\p{L})(?:i am|i’m|i was) an? (?!bit|little|lot|friend|great|long)`,
    String.raw`(?<!\p{L})i (?:work|teach|study|am studying|run|lead|nurse|practi[sc]e|head)(?!\p{L})`,
    String.raw`(?<!\p{L})my (?:work|job|employer|company|office|school|university|hospital|clinic|students|pupils|patients|colleagues|clients)(?!\p{L})`,
    String.raw`(?<!\p{L})я(?: [—–-])? (?:\p{L}+(?:ый|ая|ий) )?(?:${PROFESSIONS.ru})`,
    String.raw`(?<!\p{L})(?:работаю|преподаю|учусь|служу)(?!\p{L})|(?<!\p{L})мо(?:я|и|ей|их|ём|ем) (?:работ|учени|студент|пациент|коллег|школ|больниц)`,
    String.raw`(?<!\p{L})(?:${PROFESSIONS.az})\p{L}*[əa]m(?!\p{L})|(?<!\p{L})(?:işləyirəm|çalışıram|dərs deyirəm|təhsil alıram)(?!\p{L})|(?:universitetdə|məktəbdə|fakültəsində) oxuyuram`,
    String.raw`(?<!\p{L})je (?:travaille|enseigne|dirige)(?!\p{L})|(?<!\p{L})je suis (?:une? )?(?:\p{L}+e )?(?:${PROFESSIONS.fr})|(?<!\p{L})j’(?:enseigne|étudie|exerce)(?!\p{L})|(?<!\p{L})mes (?:élèves|étudiants|patients|collègues|clients)(?!\p{L})`,
    String.raw`(?<!\p{L})ich (?:arbeite|unterrichte|lehre|leite|studiere)(?!\p{L})|(?<!\p{L})ich bin (?:eine? )?(?:\p{L}+e[rn]? )?(?:lehrer|arzt|ärztin|kranken|pfleg|anwalt|anwältin|jurist|journalist|ingenieur|student|professor|rentner|pfarrer|bibliothekar|übersetzer|psycholog|sozialarbeiter|erzieher|beamt|informatiker)|(?<!\p{L})meine (?:schüler|studierenden|patienten|kollegen|klasse|kunden)`,
    String.raw`(?<!\p{L})(?:trabajo|enseño|doy clase|doy clases)(?!\p{L})|(?<!\p{L})soy (?:una? )?(?!de |consciente|solo)\p{L}+|(?<!\p{L})mis (?:alumn|estudiantes|pacientes|colegas|clientes)`,
    String.raw`(?<!\p{L})(?:hospital|hôpital|krankenhaus|xəstəxana|больниц|клиник|clinic|klinik|clinique)`,
    String.raw`(?<!\p{L})(?:universit|universidad|университет|lycée|gymnasium|гимнази|лице[йея]|instituto|liseyi)`,
  ].join('|'),
  'iu',
);

/** Whether `line` seems to say what its writer does for a living, or where. */
export function tellsWork(line: string): boolean {
  return WORK.test(line.replaceAll(/['‘ʼ]/gu, '’'));
}
