import { describe, expect, it } from 'vitest';
import { holdsTelephone, tellsWork } from '../../../src/conversations/letter/identifying-words.ts';

describe('tellsWork', () => {
  it.each([
    'I am a retired judge and I care.',
    'I teach at a school.',
    'Я учительница и читаю её статьи.',
    'Я работаю в больнице.',
    'Учусь на юридическом и слежу за делом.',
    'Mən müəlliməm və bu işi izləyirəm.',
    'Universitetdə dərs deyirəm.',
    'Je suis infirmière à Lyon.',
    'J’enseigne le français.',
    'Je suis une ancienne enseignante.',
    'Ich bin Lehrerin und lese ihre Artikel.',
    'Als Pflegerin arbeite ich nachts; ich arbeite im Krankenhaus.',
    'Soy profesora de literatura.',
    'Trabajo en un banco.',
    'Mis alumnos leen sus artículos.',
  ])('hears it in "%s"', (line) => {
    expect(tellsWork(line)).toBe(true);
  });

  it.each([
    'I have followed this case for years.',
    'I read her articles and admire her work.',
    'Я давно слежу за этим делом.',
    'Её работа важна для меня.',
    'Məqalələrini illərdir oxuyuram.',
    'Je suis cette affaire depuis des années.',
    'Je suis inquiète pour elle.',
    'Ich verfolge den Fall seit Jahren.',
    'Ich bin in Sorge um sie.',
    'Sigo este caso desde hace años.',
    'Soy consciente de lo que arriesga.',
  ])('does not in "%s"', (line) => {
    expect(tellsWork(line)).toBe(false);
  });
});

describe('holdsTelephone', () => {
  it.each([
    'Call me: +44 20 7946 0958',
    'llámeme al 612 345 678',
    'мой номер 8 (916) 123-45-67',
    'Tel. 030/1234567',
    'zəng edin: 050 123 45 67',
  ])('in "%s"', (line) => {
    expect(holdsTelephone(line)).toBe(true);
  });

  it.each([
    'Since 30.10.2014 I have thought of her.',
    'From 2010 to 2014 and 2015 I followed the case.',
    'Seit dem 3. 10. 2014 denke ich an sie.',
    'Among 1 000 000 people I am one.',
    'On 2014-10-03 she was held.',
    'I read Article 10 and Article 19.',
  ])('not in "%s"', (line) => {
    expect(holdsTelephone(line)).toBe(false);
  });
});
