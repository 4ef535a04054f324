import { describe, expect, it } from 'vitest';
import { findLabels } from '../../../../src/intake/sheet/labels/find-labels.ts';
import { passageOf } from '../../../../src/intake/sheet/layout/passage.ts';

const partsIn = (text: string) => findLabels(passageOf(text)).map(({ part }) => part);

describe('a label', () => {
  it('is known with a letter too much, too few or wrong', () => {
    expect(partsIn('PREFFERED LANGUAGE TO ADDRESS TARGET: French')).toEqual(['languages']);
    expect(partsIn('ADDITIONAL INFORMATON\nSince 2015 many have fled.')).toEqual(['background']);
    expect(partsIn('RECOMENDED ACTION: Please write at once:')).toContain('demands');
  });

  it('has its place in the text as it is printed', () => {
    const [label] = findLabels(passageOf('ADDITIONAL INFORMATON\nSince 2015 many have fled.'));
    expect(label?.label.text).toBe('ADDITIONAL INFORMATON');
  });

  it('asks for something where it says so, and names addressees where it does not', () => {
    expect(partsIn('Please write to the authorities in Chad urging them to:')).toEqual(['demands']);
    expect(partsIn('Please write to:')).toEqual(['contacts']);
  });

  it('is no headline that begins with its word', () => {
    expect(partsIn('DEADLINE EXTENDED UNTIL MAY')).toEqual([]);
  });
});
