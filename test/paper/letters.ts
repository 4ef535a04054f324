import type { PaperLetter } from '../../src/paper/paper-letter.ts';
import type { Language } from '../../src/urgent-action/language.ts';

/**
 * Letters as long as real ones, about invented people, in each language with the signs that are its
 * own.
 */
export const LETTERS: Readonly<Record<Language, PaperLetter>> = {
  en: {
    language: 'en',
    letterhead: 'Leeds, 1 November 2014',
    addressLines: [
      'President of the Republic',
      'Mr Tomás Abreu Salgado',
      'Office of the President',
      '19 Liberty Street',
      'Porto Novo 1066',
      'REPUBLIC OF ARVENIA',
    ],
    subject: 'Maria Duarte: a fair trial and freedom to travel',
    salutation: 'Your Excellency,',
    paragraphs: [
      'I am writing to you about Maria Duarte, a journalist who reports on the courts of your country for the weekly “O Farol”.',
      'On 3 October 2014 officers searched her luggage at the airport for four hours and copied the notes of her sources. On 12 October she was told at the border that she may not leave the country, and no court has ordered this. I am concerned that these measures are connected with her work.',
      'I therefore urge you to see to it that the ban on her travel is lifted immediately. I also ask you to make sure that she is given a fair trial, in public and with a lawyer of her own choice, if it comes to one at all.',
      'Thank you for giving this matter your attention. I should be grateful to hear what is done.',
    ],
    close: 'Yours faithfully,',
    signature: 'Anna O’Neill',
  },
  ru: {
    language: 'ru',
    letterhead: 'Вена, 1 ноября 2014 года',
    addressLines: [
      'Президенту Республики Арвения',
      'господину Томашу Абреу Салгаду',
      'Office of the President',
      '19 Liberty Street',
      'Porto Novo 1066',
      'REPUBLIC OF ARVENIA',
    ],
    subject: 'Мария Дуарте: справедливый суд и свобода передвижения',
    salutation: 'Уважаемый господин Президент!',
    paragraphs: [
      'Обращаюсь к Вам по делу Марии Дуарте — журналистки, которая пишет о судах Вашей страны в еженедельнике «О Фарол».',
      '3 октября 2014 года в аэропорту её багаж досматривали четыре часа и сняли копии с записей бесед с её собеседниками. 12 октября на границе ей объявили, что выезд из страны ей запрещён; решения суда об этом нет. Есть основания опасаться, что эти меры связаны с её работой.',
      'Прошу Вас добиться того, чтобы запрет на выезд был снят без промедления. Прошу также обеспечить ей справедливый и открытый суд, с адвокатом по её выбору, если дело вообще дойдёт до суда.',
      'Благодарю Вас за внимание к этому делу и буду признателен за ответ — о любом объявленном решении.',
    ],
    close: 'С уважением,',
    signature: 'Анна Щёголева',
  },
  az: {
    language: 'az',
    letterhead: 'Vyana, 1 noyabr 2014-cü il',
    addressLines: [
      'Arveniya Respublikasının Prezidenti',
      'cənab Tomaş Abreu Salqado',
      'Office of the President',
      '19 Liberty Street',
      'Porto Novo 1066',
      'REPUBLIC OF ARVENIA',
    ],
    subject: 'Maria Duarte: ədalətli məhkəmə və hərəkət azadlığı',
    salutation: 'Hörmətli cənab Prezident,',
    paragraphs: [
      'Sizə ölkənizin məhkəmələrindən yazan jurnalist Maria Duartenin işi ilə bağlı müraciət edirəm.',
      '2014-cü il oktyabrın 3-də hava limanında onun baqajı dörd saat yoxlanılıb, mənbələri ilə söhbətlərin qeydləri köçürülüb. Oktyabrın 12-də sərhəddə ona ölkədən çıxışının qadağan olunduğu bildirilib; bu barədə heç bir məhkəmə qərarı yoxdur. Bu tədbirlərin onun işi ilə bağlı olmasından narahatam.',
      'Xahiş edirəm, ona qoyulmuş çıxış qadağasının dərhal ləğv edilməsini təmin edəsiniz. Həmçinin xahiş edirəm ki, iş məhkəməyə çatarsa, ədalətli, açıq məhkəmə və özünün seçdiyi vəkil təmin olunsun.',
      'Bu məsələyə göstərdiyiniz diqqətə görə təşəkkür edirəm və cavabınızı gözləyirəm.',
    ],
    close: 'Hörmətlə,',
    signature: 'Ülviyyə Ağayeva',
  },
  fr: {
    language: 'fr',
    letterhead: 'Besançon, le 1er novembre 2014',
    addressLines: [
      'Monsieur le Président de la République',
      'Monsieur Tomás Abreu Salgado',
      'Office of the President',
      '19 Liberty Street',
      'Porto Novo 1066',
      'RÉPUBLIQUE D’ARVÉNIE',
    ],
    subjectLabel: 'Objet :',
    subject: 'Maria Duarte : un procès équitable et la liberté de voyager',
    salutation: 'Monsieur le Président,',
    paragraphs: [
      'Je vous écris au sujet de Maria Duarte, journaliste, qui rend compte du travail des tribunaux de votre pays pour l’hebdomadaire « O Farol ».',
      'Le 3 octobre 2014, à l’aéroport, des agents ont fouillé ses bagages pendant quatre heures et copié les notes de ses entretiens. Le 12 octobre, on lui a annoncé à la frontière qu’elle ne pouvait pas quitter le pays ; aucun tribunal ne l’a ordonné. Ces mesures semblent liées à son travail, et je m’en inquiète.',
      'Je vous prie donc de faire lever sans délai l’interdiction qui la frappe. Je vous demande aussi de veiller à ce qu’elle bénéficie d’un procès équitable et public, avec l’avocat de son choix, si procès il y a.',
      'Je vous remercie de l’attention que vous porterez à cette affaire et vous serais obligée de me répondre.',
    ],
    close:
      'Je vous prie d’agréer, Monsieur le Président, l’expression de ma très haute considération.',
    signature: 'Anaïs Lefèvre',
  },
  de: {
    language: 'de',
    letterhead: 'Wien, 1. November 2014',
    addressLines: [
      'An den Präsidenten der Republik Arvenien',
      'Herrn Tomás Abreu Salgado',
      'Office of the President',
      '19 Liberty Street',
      'Porto Novo 1066',
      'REPUBLIK ARVENIEN',
    ],
    subject: 'Maria Duarte: ein faires Verfahren und die Freiheit zu reisen',
    salutation: 'Sehr geehrter Herr Präsident,',
    paragraphs: [
      'ich schreibe Ihnen wegen Maria Duarte, einer Journalistin, die für die Wochenzeitung „O Farol“ über die Gerichte Ihres Landes berichtet.',
      'Am 3. Oktober 2014 durchsuchten Beamte am Flughafen vier Stunden lang das Gepäck der Journalistin und kopierten die Aufzeichnungen von Gesprächen. Am 12. Oktober hieß es an der Grenze, sie dürfe das Land nicht verlassen; ein Gericht hat das nicht angeordnet. Ich bin besorgt, dass dies mit der Arbeit der Journalistin zusammenhängt.',
      'Ich bitte Sie daher dringend, das Ausreiseverbot unverzüglich aufheben zu lassen. Ich bitte Sie außerdem, für ein faires und öffentliches Verfahren mit einem Anwalt nach eigener Wahl zu sorgen, falls es überhaupt dazu kommt.',
      'Für Ihre Aufmerksamkeit danke ich Ihnen; für eine Antwort wäre ich dankbar.',
    ],
    close: 'Mit vorzüglicher Hochachtung',
    signature: 'Jörg Weißmüller',
  },
  es: {
    language: 'es',
    letterhead: 'Logroño, 1 de noviembre de 2014',
    addressLines: [
      'Excelentísimo Señor Presidente de la República',
      'Tomás Abreu Salgado',
      'Office of the President',
      '19 Liberty Street',
      'Porto Novo 1066',
      'REPÚBLICA DE ARVENIA',
    ],
    subjectLabel: 'Asunto:',
    subject: 'Maria Duarte: un juicio justo y libertad para viajar',
    salutation: 'Excelentísimo Señor Presidente:',
    paragraphs: [
      'Me dirijo a usted para exponerle el caso de Maria Duarte, periodista, que informa sobre los tribunales del país en el semanario «O Farol».',
      'El 3 de octubre de 2014, en el aeropuerto, unos agentes registraron durante cuatro horas el equipaje de la periodista y copiaron las notas de sus entrevistas. El 12 de octubre se le comunicó en la frontera que no podía salir del país; ningún tribunal lo ha ordenado. Me preocupa que estas medidas guarden relación con ese trabajo.',
      'Por ello le ruego que haga levantar de inmediato la prohibición de viajar. Le pido asimismo que vele por un juicio justo y público, con abogado de libre elección, si llega a celebrarse. ¿Sería tan amable de informarme de lo que se decida?',
      'Le agradezco la atención que preste a este asunto.',
    ],
    close: 'Respetuosamente,',
    signature: 'Íñigo Muñoz Agüero',
  },
};
