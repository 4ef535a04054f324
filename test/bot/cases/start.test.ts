import { beforeAll, describe, expect, it } from 'vitest';
import { lastDay } from '../../../src/urgent-action/deadline.ts';
import type { UrgentAction } from '../../../src/urgent-action/urgent-action.ts';
import { publishedActions, useTestedBot } from '../../support/tested-bot.ts';

let example: UrgentAction;
beforeAll(async () => {
  const [first] = await publishedActions();
  if (!first) throw new Error('There is no urgent action to try');
  example = first;
});

const AFTER_MS = Date.parse('2014-11-27T12:00:00Z');
let lastPerson = 1000;

describe('/start', () => {
  const start = useTestedBot();

  /** A bot with `actions`, and somebody new who has just sent `text`. */
  async function greeted(text: string, actions = [example], language_code = 'en', atMs?: number) {
    const tested = await start({ actions: () => actions });
    if (atMs !== undefined) tested.clock.moveTo(atMs);
    lastPerson += 1;
    const person = tested.api.person(lastPerson, { first_name: 'Maya', language_code });
    person.send(text);
    await tested.settled();
    expect(tested.api.violations()).toEqual([]);
    return { ...tested, person };
  }

  it('welcomes and shows the only open card', async () => {
    const { person } = await greeted('/start');
    const [, welcome, card] = person.messages();
    expect(welcome?.text).toContain('Hello!');
    expect(card?.text).toContain('freedom to travel\nAzerbaijan\n');
    expect(card?.text).toContain('Write by 25 November 2014 (20 days left on 5 November).');
    expect(card?.text.split('\n')[0]).toBe(example.translations.en?.title);
    expect(person.labels()).toEqual(['Write a letter', 'Remind me', 'Share', 'Language']);
  });

  it('says what is asked by its labels', async () => {
    const { person } = await greeted('/start');
    for (const { label } of Object.values(example.translations.en?.demands ?? {})) {
      expect(person.last()?.text).toContain(`• ${label}`);
    }
  });

  it('welcomes nobody who is known', async () => {
    const { person, settled } = await greeted('/start');
    person.tapLabel('Language');
    await settled();
    person.tapLabel('✓ English');
    await settled();
    person.send('/start');
    await settled();
    expect(person.messages().filter(({ text }) => text.startsWith('Hello!'))).toHaveLength(1);
  });

  it('speaks the language of the app', async () => {
    const { person } = await greeted('/start', [example], 'ru');
    expect(person.last()?.text.split('\n')[0]).toBe(example.translations.ru?.title);
    expect(person.last()?.text).toContain('25 ноября 2014 года');
  });

  it('lists several, the nearest last day first', async () => {
    const later: UrgentAction = {
      ...example,
      slug: 'later',
      deadline: { kind: 'until', date: '2014-12-24' },
    };
    const { person, settled } = await greeted('/start', [later, example]);
    expect(person.labels()).toHaveLength(2);
    expect(person.labels()[0]).toBe(`25 November: ${example.translations.en?.title}`);
    person.tapLabel(person.labels()[1] ?? '');
    await settled();
    expect(person.last()?.text).toContain('24 December 2014');
    expect(person.labels()).toContain('Other urgent actions');
    person.tapLabel('Other urgent actions');
    await settled();
    expect(person.labels()).toHaveLength(2);
    expect(person.messages()).toHaveLength(3);
  });

  it('says so when nothing is open', async () => {
    const { person } = await greeted('/start', [example], 'en', AFTER_MS);
    expect(person.last()?.text).toContain('No urgent action is open');
    expect(person.last()?.text).toContain('ask the organisation that runs this bot');
  });

  it('goes straight to the card of a link', async () => {
    const other: UrgentAction = { ...example, slug: 'other' };
    const { person } = await greeted('/start az-ismayilova', [other, example]);
    expect(person.last()?.text).toContain('Khadija Ismayilova');
    expect(person.labels()).toContain('Write a letter');
  });

  it('takes a link with capital letters', async () => {
    const { person } = await greeted('/start AZ-Ismayilova');
    expect(person.labels()).toContain('Write a letter');
  });

  it('helps whoever follows an unknown link', async () => {
    const { person } = await greeted('/start nobody-knows');
    expect(person.last()?.text).toContain('I do not know the urgent action');
    expect(person.labels()).toHaveLength(1);
  });

  it('leaves nobody before an unknown link when nothing is open', async () => {
    const { person } = await greeted('/start nonsense', [example], 'en', AFTER_MS);
    expect(person.last()?.text).toContain('No other urgent action is open');
    expect(person.labels()).toEqual(['Tell me of new urgent actions']);
  });

  it('gives no letter after the last day', async () => {
    const { person } = await greeted('/start az-ismayilova', [example], 'en', AFTER_MS);
    expect(person.last()?.text).toContain('The last day for letters was 25 November 2014');
    expect(person.last()?.text).toContain('No other urgent action is open');
    expect(person.last()?.text).toContain('What still helps: pass on what happened');
    expect(person.labels()).toEqual(['Share', 'Tell me of new urgent actions']);
  });

  it('gives no letter for a stopped one', async () => {
    const { person } = await greeted('/start az-ismayilova', [{ ...example, kind: 'stop' }]);
    expect(person.last()?.text).toContain('no more letters are needed');
  });

  it('leads on after the last day, and to what became of the person', async () => {
    const open: UrgentAction = {
      ...example,
      slug: 'open',
      deadline: { kind: 'until', date: '2014-12-24' },
    };
    const outcome: UrgentAction = { ...open, slug: 'outcome', kind: 'stop', follows: example.slug };
    const { person, api, settled } = await greeted(
      '/start az-ismayilova',
      [example, open, outcome],
      'en',
      AFTER_MS,
    );
    expect(person.labels()).toEqual([
      'What became of it',
      `24 December: ${example.translations.en?.title}`,
      'Share',
      'Tell me of new urgent actions',
    ]);
    person.tapLabel('What became of it');
    await settled();
    expect(person.last()?.text).toContain(example.translations.en?.summary.slice(0, 60));
    expect(person.last()?.text).toContain('no more letters are needed');
    person.tapLabel('Tell me of new urgent actions');
    await settled();
    expect(person.labels()).toContain('Yes, it is');
    expect(api.violations()).toEqual([]);
  });

  it('turns an old card into a refusal', async () => {
    const { person, clock, settled } = await greeted('/start');
    clock.moveTo(AFTER_MS);
    person.tapLabel('Write a letter');
    await settled();
    expect(person.last()?.text).toContain(`The last day for letters was`);
    expect(lastDay(example.deadline)).toBe('2014-11-25');
    expect(person.labels()).toEqual(['Share', 'Tell me of new urgent actions']);
  });

  it('shows the card in the language chosen on it', async () => {
    const { person, settled } = await greeted('/start');
    person.tapLabel('Language');
    await settled();
    person.tapLabel('Русский');
    await settled();
    expect(person.last()?.text.split('\n')[0]).toBe(example.translations.ru?.title);
    expect(person.messages()).toHaveLength(3);
  });

  it('shares a link to the very card', async () => {
    const { person } = await greeted('/start');
    const share = person
      .last()
      ?.keyboard.flat()
      .find(({ text }) => text === 'Share');
    expect(share?.url).toContain(
      encodeURIComponent('https://t.me/postbag_bot?start=az-ismayilova'),
    );
  });
});
