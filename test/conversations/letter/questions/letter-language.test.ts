import { describe, expect, it } from 'vitest';
import { useTestedBot } from '../../../support/tested-bot.ts';
import { testWriter } from '../../../support/writer.ts';

describe('the language of the letter', () => {
  const bot = useTestedBot();

  it('is offered in the writer’s own first, then in those that the sheet asks for', async () => {
    const tested = await bot();
    const offered = async (id: number, language_code: string): Promise<readonly string[]> => {
      const writer = testWriter(tested, id, { first_name: 'Anna', last_name: '', language_code });
      await writer.type('/start az-ismayilova');
      await writer.tap(writer.labels()[0] ?? '');
      return writer.labels().slice(0, 6);
    };
    expect(await offered(3_901, 'fr')).toEqual([
      'Français',
      'Azerbaïdjanais •',
      'Russe •',
      'Anglais •',
      'Allemand',
      'Espagnol',
    ]);
    expect((await offered(3_902, 'ru'))[0]).toBe('Русский •');
  });
});
