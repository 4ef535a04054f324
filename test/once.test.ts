import { describe, expect, it } from 'vitest';
import { once } from '../src/once.ts';

describe('once', () => {
  it('makes nothing before it is asked, and one thing after', () => {
    let made = 0;
    const value = once(() => {
      made += 1;
      return undefined;
    });
    expect(made).toBe(0);
    expect([value(), value()]).toEqual([undefined, undefined]);
    expect(made).toBe(1);
  });
});
