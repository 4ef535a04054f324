import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/urgent-action/language.ts';
import type { Passage } from '../../../src/letters/letter.ts';
import { example, insert, passageOf, reword, rules, rulesOfSentence } from '../broken.ts';
import { sampleLetter } from '../samples.ts';

const FOUND = {
  en: {
    Q5: ['You must act.', 'I demand an answer.', 'Please ACTUALLY listen.', 'It is a disgrace.'],
    Q7: ['The regime is known for it.', 'The opposition said so.'],
    Q10: ['We ask you to act.', 'Please hear our request.'],
  },
  ru: {
    Q5: ['Вы обязаны ответить.', 'Требую ответа.', 'ПРЕКРАТИТЕ это.', 'Это позор.'],
    Q7: ['Режим известен этим.', 'Так говорит оппозиция.'],
    Q10: ['Мы просим Вас.', 'Услышьте наши просьбы.'],
  },
  az: {
    Q5: ['Buna məcbursunuz.', 'Cavab tələb edirəm.', 'DAYANDIRIN bunu.', 'Bu, ayıbdır.'],
    Q7: ['Rejim bununla tanınır.', 'Müxalifət belə deyir.'],
    Q10: ['Biz Sizdən xahiş edirik.', 'Bizim xahişimizi eşidin.'],
  },
  fr: {
    Q5: ['Vous devez agir.', 'J’exige une réponse.', 'ARRÊTEZ cela.', 'C’est une honte.'],
    Q7: ['Le régime est connu pour cela.', 'L’opposition le dit.'],
    Q10: ['Nous vous prions d’agir.', 'Entendez notre demande.'],
  },
  de: {
    Q5: ['Sie müssen handeln.', 'Ich verlange Antwort.', 'HANDELN Sie.', 'Das ist eine Schande.'],
    Q7: ['Das Regime ist bekannt dafür.', 'Die Opposition sagt es.'],
    Q10: ['Wir bitten Sie.', 'Hören Sie unsere Bitte.'],
  },
  es: {
    Q5: ['Usted debe actuar.', 'Exijo una respuesta.', 'LIBEREN a todos.', 'Qué vergüenza.'],
    Q7: ['El régimen es conocido.', 'La oposición lo dice.'],
    Q10: ['Nosotros le pedimos.', 'Oiga nuestra petición.'],
  },
} as const;

describe.each(LANGUAGES)('courtesy in %s', (language) => {
  const letter = sampleLetter({ language });

  it.each(
    Object.entries(FOUND[language]).flatMap(([rule, sentences]) =>
      sentences.map((sentence: string) => [rule, sentence] as const),
    ),
  )('%s finds: %s', (rule, sentence) => {
    expect(rulesOfSentence(language, sentence)).toContain(rule);
  });

  it('Q5 finds an exclamation mark, but where a salutation has one', () => {
    expect(rules(letter)).toEqual([]);
    expect(rules(insert(letter, 'Baku!'))).toContain('Q5');
  });

  it('Q5 takes no acronym for shouting', () => {
    expect(rules(insert(letter, 'UNICEF, UNESCO, OSCE.'))).not.toContain('Q5');
  });

  it('Q6 finds a demand that asks for nothing', () => {
    const frameless = example.translations[language]?.demands['lift-ban']?.label ?? '';
    const request = letter.passages.find(({ ids }) => ids.includes('lift-ban'))?.text ?? '';
    expect(rules(reword(letter, request, `${frameless}.`))).toContain('Q6');
  });
});

const tellsBan = ({ move, ids }: Passage): boolean => move === 'fact' && ids[0] === 'travel-ban';

describe('what the urgent action tells', () => {
  it.each([
    ['en', 'He led the opposition, and he must report to the police.'],
    ['ru', 'Он был лидером оппозиции, и суд признал его преступником.'],
    ['az', 'O, müxalifət partiyasının üzvü idi.'],
    ['fr', 'Il était membre de l’opposition ; l’assassin n’a pas été trouvé.'],
    ['de', 'Er gehörte der Opposition an; die Mörder wurden nie gefunden.'],
    ['es', 'Era de la oposición; los asesinos no fueron hallados.'],
  ] as const)('may name opposition and crime in %s', (language, telling) => {
    const letter = sampleLetter({ language });
    const found = rules(reword(letter, letter.passages.find(tellsBan)?.text ?? '', telling));
    expect(found).not.toContain('Q5');
    expect(found).not.toContain('Q7');
  });

  it.each([
    ['en', 'The judge is a liar.'],
    ['ru', 'Судья — лжец.'],
    ['az', 'Hakim yalançıdır, bu, biabırçılıqdır.'],
    ['fr', 'C’est une honte.'],
    ['de', 'Das ist eine Schande.'],
    ['es', 'Es una vergüenza.'],
  ] as const)('may insult nobody in %s', (language, telling) => {
    const letter = sampleLetter({ language });
    const found = rules(reword(letter, letter.passages.find(tellsBan)?.text ?? '', telling));
    expect(found).toContain('Q5');
  });
});

describe('Q17', () => {
  it.each([
    ['en', 'please help him.'],
    ['ru', 'прошу помочь ему.'],
    ['de', 'bitte helfen Sie ihm.'],
  ] as const)('finds the wrong gender in %s', (language, sentence) => {
    expect(rulesOfSentence(language, sentence)).toContain('Q17');
  });

  it.each([
    ['en', 'As a mother I ask you.'],
    ['ru', 'Я была бы признательна за ответ.'],
    ['fr', 'Je serais reconnaissante et très heureuse.'],
    ['de', 'Ich bitte Sie als Bürgerin.'],
    ['es', 'Le quedo muy agradecida.'],
  ] as const)('finds what gives away the writer in %s', (language, sentence) => {
    expect(rulesOfSentence(language, sentence)).toContain('Q17');
  });

  it.each([
    ['ru', 'Она должна была вернуться домой.'],
    ['de', 'Sie wurde als Frau Ismayilova angesprochen.'],
    ['fr', 'Elle était certaine d’être suivie.'],
    ['es', 'Ella estaba segura.'],
  ] as const)('lets an event speak of somebody else in %s', (language, telling) => {
    const letter = sampleLetter({ language });
    const fact = letter.passages.find(
      ({ move, ids }) => move === 'fact' && ids[0] === 'travel-ban',
    );
    expect(rules(reword(letter, fact?.text ?? '', telling))).not.toContain('Q17');
  });

  it('speaks of everybody in grounds', () => {
    const letter = sampleLetter({ language: 'de', tone: 'personal' });
    const { paragraph } = passageOf(letter, 'request');
    const ground = { move: 'ground', ids: [], way: { line: 0, texts: [] }, paragraph } as const;
    const text = 'Niemand soll leiden, weil er ist, wer er ist.';
    const passages = [...letter.passages, { ...ground, text }];
    expect(rules({ ...letter, passages })).not.toContain('Q17');
  });
});
