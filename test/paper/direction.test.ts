import { describe, expect, it } from 'vitest';
import { isolateInLeft, isolateInRight, isRightToLeft } from '../../src/paper/direction.ts';

const visible = (text: string): string =>
  text.replaceAll(/[\u2066\u2067]/gu, '[').replaceAll('\u2069', ']');

describe('isRightToLeft', () => {
  it.each([
    ['رئيس', true],
    ['12 שלום', true],
    ['Mr محمد', false],
    ['12', false],
    ['', false],
    ['王小明', false],
  ])('of %s is %s', (line, expected) => {
    expect(isRightToLeft(line)).toBe(expected);
  });
});

describe('isolateInLeft', () => {
  it.each([
    ['Anna 12', 'Anna 12'],
    ['the case of محمد علي 12 (of محمد)', 'the case of [محمد علي] 12 (of [محمد])'],
    ['כהן־לוי, 5', '[כהן־לוי], 5'],
    ['Nino ნინო 3', 'Nino ნინო 3'],
  ])('keeps names in %s to themselves', (line, expected) => {
    expect(visible(isolateInLeft(line))).toBe(expected);
  });
});

describe('isolateInRight', () => {
  it.each([
    ['تلفن +98 21 6674 2290', 'تلفن [+98 21 6674 2290]'],
    ['شارع 5', 'شارع [5]'],
    ['شارع 12، طهران', 'شارع [12]، طهران'],
    ['بريد office@pa.gov.az.', 'بريد [office@pa.gov.az].'],
    ['رئيس', 'رئيس'],
  ])('keeps numbers and addresses in %s to themselves', (line, expected) => {
    expect(visible(isolateInRight(line))).toBe(expected);
  });
});
