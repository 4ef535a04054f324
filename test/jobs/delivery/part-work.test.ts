import { describe, expect, it } from 'vitest';
import { createPartWork } from '../../../src/jobs/delivery/part-work.ts';

describe('createPartWork', () => {
  it('keeps what was not started', () => {
    const work = createPartWork([1, 2, 3]);
    expect(work.ready(0, 2)).toEqual([1, 2]);
    work.started([1]);
    expect(work.ready(0, 9)).toEqual([2, 3]);
  });

  it('gives up after eight growing pauses', () => {
    const work = createPartWork([1]);
    const pauses: number[] = [];
    for (let nowMs = 0; ;) {
      work.started(work.ready(nowMs, 1));
      if (!work.retry(1, nowMs)) break;
      const nextMs = work.nextRetryMs() ?? 0;
      expect(work.ready(nextMs - 1, 1)).toEqual([]);
      pauses.push(nextMs - nowMs);
      nowMs = nextMs;
    }
    expect(pauses).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 60_000]);
  });

  it('tells what is settled once, or all of it again', () => {
    const work = createPartWork([1, 2]);
    work.started([1, 2]);
    work.settle(1, 'sent');
    expect(work.unrecorded(false)).toEqual({ slots: [1], figures: new Map([['sent', 1]]) });
    expect(work.unrecorded(false)).toBeUndefined();
    work.settle(2, 'gaveUp');
    expect(work.unrecorded(true)).toEqual({ slots: [1, 2], figures: new Map([['gaveUp', 1]]) });
  });

  it('loses nothing put back in between', () => {
    const work = createPartWork([1, 2, 3]);
    work.started([1]);
    const ready = work.ready(0, 2);
    work.putBack(1);
    work.started(ready);
    expect(work.waiting()).toEqual([1]);
  });
});
