import { describe, expect, it } from 'vitest';
import { german } from '../../../src/letters/languages/de.ts';
import { findTerms } from '../../../src/letters/languages/rules.ts';
import { rulesAgainst } from '../own-line.ts';

describe('an own line in German', () => {
  it.each([
    'Ich unterrichte an einer Schule und weiß, wie wichtig freie Berichterstattung ist.',
    'Als Journalist bewundere ich ihren Mut.',
    'Als Mutter von zwei Kindern wünsche ich mir eine Welt, in der niemand Angst haben muss.',
    'Ich habe Ihr schönes Land besucht und wurde sehr freundlich empfangen.',
    'Meine Großeltern stammen aus Baku, deshalb liegt mir Ihr Land am Herzen.',
    'Ich schreibe sonst selten Briefe.',
    'Journalismus ist kein Verbrechen.',
    'Niemand ist schuldig, bevor ein Urteil gesprochen ist.',
    'Ich ergreife gern Partei für Menschen, die genau hinsehen.',
    'Vor Gericht kommen beide Parteien zu Wort.',
    'Von Beruf bin ich Krankenpfleger, und ich sorge mich um ihre Gesundheit.',
    'Als Liebhaberin guter Reportagen vermisse ich ihre Texte.',
    'Meine geliebte Großmutter war Reporterin.',
    'Ich hoffe auf Ihre Weisheit und Ihr Mitgefühl.',
    'Ich bin Richter im Ruhestand und vertraue auf faire Verfahren.',
    'Die Pressefreiheit ist mir sehr wichtig.',
  ])('may say: %s', (line) => {
    expect(rulesAgainst('de', line)).toEqual([]);
  });

  it.each([
    ['Q5', 'Sie sind ein Verbrecher.'],
    ['Q5', 'Lassen Sie sie frei, sonst werden Sie es bereuen.'],
    ['Q5', 'Ich fordere ihre Freilassung.'],
    ['Q5', 'Schämen Sie sich.'],
    ['Q5', 'Sie sind ein Lügner und ein Feigling.'],
    ['Q5', 'Die Behörden dort sind korrupt.'],
    ['Q5', 'Das ist ein Skandal.'],
    ['Q5', 'Sie müssen sie gehen lassen.'],
    ['Q5', 'Hören Sie auf mit der Unterdrückung.'],
    ['Q5', 'Bitte helfen Sie ihr SOFORT.'],
    ['Q5', 'Helfen Sie ihr!'],
    ['Q7', 'Ihr Regime wird stürzen.'],
    ['Q7', 'Das Verfahren ist politisch motiviert.'],
    ['Q7', 'Ihr Land verdient Sanktionen.'],
    ['Q7', 'Ich unterstütze die Opposition.'],
    ['Q10', 'Wir bitten Sie um Hilfe.'],
    ['Q10', 'Unsere Gruppe denkt an sie.'],
    ['Q11', 'Ich bin bei Amnesty aktiv.'],
    ['Q19', 'Mehr steht auf https://example.org.'],
    ['Q20', 'Die intimen Aufnahmen sind empörend.'],
  ] as const)('is told of %s in: %s', (rule, line) => {
    expect(rulesAgainst('de', line)).toContain(rule);
  });
});

describe('the rules of German', () => {
  it('tell a request from a thanks', () => {
    expect(findTerms('Ich bitte Sie darum.', german.requests)).toEqual(['bitte']);
    expect(findTerms('Ich danke Ihnen.', german.requests)).toEqual([]);
  });

  it('know the closes of letters', () => {
    expect(german.close.test('Mit vorzüglicher Hochachtung')).toBe(true);
    expect(german.close.test('Liebe Grüße')).toBe(false);
  });
});
