import { describe, expect, it } from 'vitest';
import { deedData } from '../../../../src/bot/letters/letter-buttons.ts';
import { openFragment } from '../../../../src/web/page/browser/open-fragment.ts';
import { useTestedBot } from '../../../support/tested-bot.ts';
import { FINISH, testWriter, writeToPreview, type TestWriter } from '../../../support/writer.ts';
import { exampleDictionaries } from '../../../web/page/page-stage.ts';

const PAGE = 'https://letters.example/letter';

async function finish(writer: TestWriter, choices = {}): Promise<void> {
  await writeToPreview(writer, choices);
  await writer.tap(FINISH);
}

describe('the ways below a letter', () => {
  const bot = useTestedBot();

  it('hands the page what paper has above the letter, as it stands in the chat', async () => {
    const writer = testWriter(await bot({ pageUrl: PAGE }), 112);
    await finish(writer, { tone: 'Brief' });
    const text = writer.person.messages().at(-2)?.text ?? '';
    const [placeAndDate, addressee] = text.split('\n\n');
    const { dictionaries } = await exampleDictionaries();
    const url = writer
      .screen()
      .keyboard.flat()
      .find((one) => one.url?.startsWith(PAGE))?.url;
    const opened = await openFragment(
      new URL(url ?? '').hash.slice(1),
      async (name) => dictionaries.named(name)?.bytes ?? 'gone',
    );
    expect(opened).toMatchObject({
      carried: {
        paperHead: {
          placeAndDate,
          // A brief letter names the office alone; an envelope needs the street.
          addressLines: [
            ...(addressee?.split('\n') ?? []),
            'Office of the President of Azerbaijan',
            '19 Istiqlaliyyat Street',
            'Baku AZ1066, Azerbaijan',
          ],
          copyLine: '',
        },
      },
    });
  });

  it('has a button for each contact to copy below "More", in the order of the text', async () => {
    const writer = testWriter(await bot({ pageUrl: PAGE }), 113);
    await finish(writer);
    await writer.tap('More …');
    expect(writer.labels().slice(0, 4)).toEqual([
      'Copy the postal address',
      'Copy office@pa.gov.az',
      'Copy +994 12 492 0625',
      'An address does not work',
    ]);
  });

  it('has them at once where no page copies', async () => {
    const writer = testWriter(await bot(), 114);
    await finish(writer);
    expect(writer.labels()).toContain('Copy office@pa.gov.az');
  });

  it('names the way that is taken back only where there are several', async () => {
    const writer = testWriter(await bot(), 115);
    await finish(writer);
    const president = ['az-ismayilova', 'president'] as const;
    await writer.tap('Sent by e-mail');
    await writer.tapData(deedData('fix', ...president));
    await writer.tapData(deedData('ways', ...president));
    await writer.tapData(deedData('sent', ...president, 'post'));
    await writer.tapData(deedData('fix', ...president));
    const labels = writer.person.messages().flatMap(({ keyboard }) => keyboard.flat());
    expect(labels.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'Not sent after all: Sent by post',
        'Not sent after all: Sent by e-mail',
      ]),
    );
  });
});
