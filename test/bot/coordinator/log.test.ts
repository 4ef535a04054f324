import { describe, expect, it } from 'vitest';
import { createCoordinatorLog } from '../../../src/store/coordinators/coordinator-log.ts';
import { COORDINATOR, say, useCoordinator } from './desk.ts';

const open = useCoordinator();
const AT_MS = Date.parse('2014-11-05T08:30:00Z');

describe('/log', () => {
  it('says in words who did what, in the zone of its reader', async () => {
    const room = await open();
    const log = createCoordinatorLog(room.redis.client, room.seal);
    const deed = { atMs: AT_MS, what: 'az-ismayilova' } as const;
    await log.add(1, {
      ...deed,
      who: 901,
      deed: 'corrected',
      detail: 'en.recipients.president.role',
    });
    await log.add(2, { ...deed, who: COORDINATOR, deed: 'confirmed', detail: 'private' });
    const text = await room.say('/log');
    expect(text).toMatch(
      /5 Nov 2014, \d\d:\d\d · You · confirmed: Khadija Ismayilova: .* \(2\/3\)/,
    );
    expect(text).toMatch(
      /Another coordinator \(901\) · corrected: Khadija Ismayilova: .* \(Office\)/,
    );
  });

  it('has a way to what is older, and none behind the oldest', async () => {
    const room = await open();
    const log = createCoordinatorLog(room.redis.client, room.seal);
    for (let number = 1; number <= 20; number += 1)
      await log.add(number, {
        atMs: AT_MS,
        who: 901,
        deed: 'read',
        what: `sheet-${number}.`,
        detail: '',
      });
    const newest = await room.say('/log');
    expect(newest).toContain('sheet-20.');
    expect(newest).not.toContain('sheet-5.');
    const older = await room.tap(say('coordinator-log-older'));
    expect(older).toContain('sheet-5.');
    expect(older).toContain('sheet-1.');
    expect(room.person.labels()).toEqual([]);
    expect(room.api.violations()).toEqual([]);
  });
});
