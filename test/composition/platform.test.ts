import { describe, expect, it } from 'vitest';
import { landmarksOf } from '../../src/composition/platform.ts';
import { publishedActions } from '../support/tested-bot.ts';

describe('the landmarks of the playground’s clock', () => {
  it('begin whom they are about with a capital, in any language', async () => {
    const [example] = await publishedActions();
    const russian = example?.translations.ru;
    if (example === undefined || russian === undefined) throw new Error('There is no example');
    const name = { ...russian.name, nominative: 'сорок семей' };
    const action = { ...example, translations: { ru: { ...russian, name } } };
    expect(landmarksOf([action], undefined).map(({ label }) => label)).toEqual([
      'To the last day: Сорок семей',
      'To the day after: Сорок семей',
    ]);
  });

  it('say of which urgent action they are, and when the next reminder comes', async () => {
    const labels = landmarksOf(await publishedActions(), 5).map(({ label }) => label);
    expect(labels).toEqual([
      'To the next reminder',
      'To the last day: Khadija Ismayilova',
      'To the day after: Khadija Ismayilova',
    ]);
  });
});
