import { describe, expect, it } from 'vitest';
import { batched } from '../../../src/store/redis/batched.ts';

/** Runs that end when they are told to, in the order of their beginning. */
function heldRuns() {
  const asked: (readonly string[])[] = [];
  const held: (() => void)[] = [];
  const run = async (items: readonly string[]): Promise<readonly string[]> => {
    asked.push(items);
    await new Promise<void>((resolve) => held.push(resolve));
    return items;
  };
  return { asked, run, endNext: () => held.shift()?.() };
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('batched, one by one', () => {
  it('takes together what was asked while a call was under way', async () => {
    const { asked, run, endNext } = heldRuns();
    const ask = batched(run, { oneByOne: true });
    const first = ask('a');
    await nextTurn();
    const second = ask('b');
    await nextTurn();
    const third = ask('c');
    await nextTurn();
    expect(asked).toEqual([['a']]);
    endNext();
    expect(await first).toBe('a');
    await nextTurn();
    endNext();
    expect(await Promise.all([second, third])).toEqual(['b', 'c']);
    expect(asked).toEqual([['a'], ['b', 'c']]);
  });

  it('goes on after a call that failed', async () => {
    let isAway = true;
    const ask = batched(
      async (items: readonly string[]) => {
        if (isAway) throw new Error('Connection is closed.');
        return items;
      },
      { oneByOne: true },
    );
    await expect(ask('a')).rejects.toThrow('closed');
    isAway = false;
    expect(await ask('b')).toBe('b');
  });
});
