import type { Rule } from '../../../src/letters/checks/finding.ts';
import type { Language } from '../../../src/urgent-action/language.ts';

/** A line that somebody might type, and the rule that it breaks; none: it offends nobody. */
export interface OwnLine {
  readonly language: Language;
  readonly line: string;
  readonly breaks?: Rule;
}

const innocent = (language: Language, lines: readonly string[]): readonly OwnLine[] =>
  lines.map((line) => ({ language, line }));

const offending = (
  language: Language,
  lines: readonly (readonly [Rule, string])[],
): readonly OwnLine[] => lines.map(([breaks, line]) => ({ language, line, breaks }));

/**
 * Twenty lines a language: ten that a filter of words alone would refuse or may not, and ten that
 * break a rule.
 */
export const OWN_LINES: readonly OwnLine[] = [
  ...innocent('en', [
    'I am a nurse from the US.',
    'I work for UNICEF in Geneva.',
    'I live in Sexau and read her articles.',
    'I must admit that I had not known of her before.',
    'As a lawyer I know what a third party can do in court.',
    'My training regime lets me think, and today I thought of her.',
    'I restore puppets for a living and love the theatre of Baku.',
    'I grow rapeseed on a small farm in Kent.',
    'My opposition to cruelty is as old as I am.',
    'She has the right to travel.I believe that.',
  ]),
  ...offending('en', [
    ['Q7', 'This re\u200Bgime troubles me.'],
    ['Q7', 'The opposition deserves to be heard.'],
    ['Q10', 'We all think of her, and so do our children.'],
    ['Q10', 'Please do not ask us to be silent.'],
    ['Q5', 'You must free her at once.'],
    ['Q5', 'This is a disgrace for your country.'],
    ['Q5', 'LET HER GO'],
    ['Q12', 'Ich denke jeden Tag an sie und ihre Familie.'],
    ['Q20', 'It is a scandal that they filmed her sex life.'],
    ['Q11', 'I write because Amnesty asked me to.'],
  ]),
  ...innocent('de', [
    'Ich spiele seit Jahren in einer Regimentskapelle.',
    'Im Garten habe ich eine Feige gepflanzt.',
    'Ich lebe in Sexau und lese ihre Artikel.',
    'Die Menschen müssen arbeiten, und sie müssen ruhen; das weiß ich als Ärztin.',
    'Ich arbeite bei UNICEF in Genf.',
    'Als Richterin habe ich gelernt, beide Seiten zu hören.',
    'Ich komme aus Wahlen im Jura.',
    'Mein Beruf lehrt mich Geduld.',
    'Ich habe null Zweifel an ihrer Arbeit.',
    'Meine Tochter will Journalistin werden wie Frau Ismayilova.',
  ]),
  ...offending('de', [
    ['Q12', 'I have followed this case for years and I think of her every day.'],
    ['Q12', 'Je pense à elle tous les jours et je vous écris avec espoir.'],
    ['Q7', 'Ihr Re\u200Dgime macht mir Sorgen.'],
    ['Q7', 'Die Opposition braucht Luft.'],
    ['Q10', 'Wir alle denken an sie.'],
    ['Q5', 'Sie müssen sie freilassen.'],
    ['Q5', 'Schämen Sie sich, das ist eine Schande.'],
    ['Q5', 'Das ist feige.'],
    ['Q20', 'Man hat sie mit einem Nacktbild bedroht.'],
    ['Q11', 'Ich gehöre zu Amnesty in Wien.'],
  ]),
  ...innocent('fr', [
    'J’habite à côté de Notre-Dame.',
    'J’ai assez de temps pour écrire des lettres.',
    'J’enseigne le droit criminel à Québec.',
    'Mon opposition à la torture est ancienne.',
    'Je travaille pour l’UNESCO à Paris.',
    'Je suis infirmière aux US depuis dix ans.',
    'Mon médecin me prescrit un régime alimentaire, et moi je prescris la liberté.',
    'Je viens de Sexbierum, aux Pays-Bas.',
    'J’ai grandi dans une famille de journalistes.',
    'Je lâche rarement un livre avant la fin.',
  ]),
  ...offending('fr', [
    ['Q12', 'Pienso en ella todos los días y le escribo con esperanza.'],
    ['Q12', 'I have followed this case for years and I think of her.'],
    ['Q7', 'Ce ré\u00ADgime me fait peur.'],
    ['Q7', 'L’opposition doit pouvoir parler.'],
    ['Q10', 'Nous pensons tous à elle.'],
    ['Q10', 'Écoutez nos voix.'],
    ['Q5', 'Vous devez la libérer.'],
    ['Q5', 'Assez de mensonges.'],
    ['Q20', 'On a filmé sa vie intime.'],
    ['Q11', 'Je suis membre d’Amnesty depuis longtemps.'],
  ]),
  ...innocent('es', [
    'Aprobé la oposición de maestra en 1998.',
    'Nací en la calle de la Oposición, en Quito.',
    'Soy profesor de derecho criminal en Sevilla.',
    'Trabajo para ACNUR en Ginebra.',
    'Vivo en Tirana y leo sus artículos.',
    'Mi médico me ha puesto un régimen alimenticio muy severo.',
    'Soy enfermera y trabajo de noche.',
    'En mi pueblo hay un partido de fútbol cada domingo, y pienso en ella.',
    'Escribo esta carta con mi hija al lado.',
    'La verdad importa.Es lo que enseño a mis alumnos.',
  ]),
  ...offending('es', [
    ['Q12', 'Je pense à elle tous les jours et je vous écris avec espoir.'],
    ['Q12', 'Penso nela todos os dias e não posso ficar em silêncio.'],
    ['Q7', 'Este ré\u200Bgimen me preocupa.'],
    ['Q7', 'La oposición tiene derecho a hablar.'],
    ['Q10', 'Nosotros pensamos en ella.'],
    ['Q10', 'Escuche nuestras voces.'],
    ['Q5', 'Usted debe liberarla ya.'],
    ['Q5', 'Son unos asesinos.'],
    ['Q20', 'La amenazaron con fotos íntimas.'],
    ['Q11', 'Escribo porque soy socia de Amnistía.'],
  ]),
  ...innocent('ru', [
    'Я живу в Тиране и читаю её статьи.',
    'Я играю на скрипке и знаю каждую партитуру Караева.',
    'Режим дня у меня строгий: утром я пишу письма.',
    'Иначе я не могу: пишу от чистого сердца.',
    'Я работаю в ЮНИСЕФ в Женеве.',
    'Мой дед был партизаном.',
    'В шахматной партии важен каждый ход.',
    'Я учительница и люблю бакинскую поэзию.',
    'Мне стыдно молчать.',
    'Секстант моего отца висит на стене, и я думаю о свободе.',
  ]),
  ...offending('ru', [
    ['Q12', 'I think of her every day.'],
    ['Q12', 'Я дуже прошу вас звільнити її, бо це не злочин.'],
    ['Q7', 'Этот ре\u200Bжим меня тревожит.'],
    ['Q7', 'Оппозиция имеет право говорить.'],
    ['Q10', 'Мы все думаем о ней.'],
    ['Q10', 'Услышьте наши голоса.'],
    ['Q5', 'Вы обязаны её освободить.'],
    ['Q5', 'Это позор для страны.'],
    ['Q12', 'Меня пугает этот pежим.'],
    ['Q20', 'Её шантажировали интимным видео.'],
  ]),
  ...innocent('az', [
    'Mən tələbəyəm və hüquq oxuyuram.',
    'Mən Tiranada yaşayıram və onun məqalələrini oxuyuram.',
    'Mən UNICEF üçün işləyirəm.',
    'O, seçkin bir jurnalistdir.',
    'Gün rejimi mənə səbir öyrədib.',
    'Kitabxananın uşaq seksiyasında çalışıram.',
    'Mən müəlliməm və Bakını çox sevirəm.',
    'Anam mənə həqiqəti söyləməyi öyrədib.',
    'Nizami mənim sevimli şairimdir.',
    'Bu məktubu ABŞ-dan yazıram.',
  ]),
  ...offending('az', [
    ['Q12', 'Ben her gün onun için dua ediyorum ve çok üzgünüm.'],
    ['Q12', 'I have followed this case for years and I think of her.'],
    ['Q7', 'Bu re\u200Bjim məni narahat edir.'],
    ['Q7', 'Müxalifətə də söz verilməlidir.'],
    ['Q10', 'Biz hamımız onu düşünürük.'],
    ['Q10', 'Bizim səsimizi eşidin.'],
    ['Q5', 'Onu azad etməyə məcbursunuz.'],
    ['Q5', 'Utanmalısınız.'],
    ['Q20', 'Onu intim video ilə hədələyiblər.'],
    ['Q11', 'Mən Amnesty üzvüyəm.'],
  ]),
];
