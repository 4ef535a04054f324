import { describe, expect, it } from 'vitest';
import { publishedActions } from '../../src/urgent-action/published.ts';
import { publishedActions as readActions } from '../support/tested-bot.ts';

const NOON_UTC = 'T12:00:00Z';

async function published() {
  const [example] = await readActions();
  if (!example) throw new Error('No urgent action is published');
  return publishedActions([example]);
}

describe('publishedActions', () => {
  it('finds a slug in whatever case it was typed', async () => {
    const actions = await published();
    expect(actions.find('AZ-Ismayilova')).toBe(actions.all[0]);
    expect(actions.find('az-nobody')).toBeUndefined();
    expect(actions.find(undefined)).toBeUndefined();
  });

  it('has none open after the last day', async () => {
    const actions = await published();
    const openOn = (date: string, isSure: boolean) =>
      actions.openTo({ zone: 'UTC', isSure, nowMs: Date.parse(`${date}${NOON_UTC}`) });
    expect(openOn('2014-11-05', true)).toEqual(actions.all);
    expect(openOn('2014-12-24', true)).toEqual([]);
    expect(openOn('2014-12-24', false)).toEqual([]);
  });

  it('keeps open what may be so where they are', async () => {
    const actions = await published();
    // Over in Kiritimati, and yesterday still in Honolulu.
    const nowMs = Date.parse('2014-11-25T14:00:00Z');
    const zone = 'Pacific/Kiritimati';
    expect(actions.openTo({ zone, isSure: true, nowMs })).toEqual([]);
    expect(actions.openTo({ zone, isSure: false, nowMs })).toEqual(actions.all);
  });
});
