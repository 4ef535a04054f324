import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { INVENTED, letterArgs, postbag } from '../terminal.ts';

const document = z.strictObject({
  text: z.string(),
  subject: z.string().min(1),
  language: z.literal('en'),
  tone: z.literal('formal'),
  recipient: z.literal('president'),
  contacts: z.object({
    role: z.string(),
    name: z.string(),
    addressLines: z.array(z.string()),
    faxes: z.array(z.string()),
    phones: z.array(z.string()),
    emails: z.array(z.string()),
  }),
  seed: z.number(),
});

describe('postbag letter', () => {
  it('prints one letter and nothing else', async () => {
    const { exitCode, out, err } = await postbag(letterArgs());
    expect(exitCode).toBe(0);
    expect(err).toBe('');
    expect(out).toMatch(/^Wien, 1 November 2014\n\nMr Ilham Aliyev\nPresident of the Republic/u);
    expect(out).toMatch(/\n\nMaria Keller$/u);
  });

  it('prints the same letter to the same writer', async () => {
    const [first, second] = await Promise.all([postbag(letterArgs()), postbag(letterArgs())]);
    expect(first.out).toBe(second.out);
  });

  it('prints another letter to another writer', async () => {
    const [first, second] = await Promise.all([
      postbag([...letterArgs(), '--json']),
      postbag([...letterArgs({ name: 'Jan Kos' }), '--json']),
    ]);
    expect(document.parse(JSON.parse(first.out)).seed).not.toBe(
      document.parse(JSON.parse(second.out)).seed,
    );
  });

  it('prints one JSON document with every contact', async () => {
    const { out } = await postbag([...letterArgs({ seed: '5' }), '--json']);
    const { contacts, seed } = document.parse(JSON.parse(out));
    expect(seed).toBe(5);
    expect(contacts).toMatchObject({
      role: 'President of the Republic of Azerbaijan',
      name: 'Ilham Aliyev',
      faxes: ['+994 12 492 0625'],
      emails: ['office@pa.gov.az'],
    });
  });

  it('prints an array with --count, seed by seed', async () => {
    const { out } = await postbag([...letterArgs({ seed: '7', count: '3' }), '--json']);
    const letters = z.array(document).parse(JSON.parse(out));
    expect(letters.map(({ seed }) => seed)).toEqual([7, 8, 9]);
    expect(new Set(letters.map(({ text }) => text)).size).toBe(3);
  });

  it('puts the own line in as typed', async () => {
    const { out } = await postbag(letterArgs({ 'own-line': 'I teach history' }));
    expect(out).toContain('\n\nI teach history.\n\n');
  });

  it('tells on the error output what the own line breaks', async () => {
    const { exitCode, out, err } = await postbag(letterArgs({ 'own-line': 'We insist!' }));
    expect(exitCode).toBe(0);
    expect(out).toContain('We insist!');
    expect(err).toContain('Q10 ownLine');
  });
});

describe('postbag letter with wrong arguments', () => {
  it('refuses markup in what was typed', async () => {
    const { exitCode, out, err } = await postbag(letterArgs({ name: '{{x}}' }));
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toContain('Q19 signature');
  });

  it('lists all problems at once', async () => {
    const args = 'letter --acton x --tone loud --seed -1 --count 0 --json=yes'.split(' ');
    const { exitCode, out, err } = await postbag(args);
    expect(exitCode).toBe(2);
    expect(out).toBe('');
    for (const name of [
      'acton',
      'action',
      'recipient',
      'language',
      'tone',
      'name',
      'place',
      'seed',
      'count',
      'json',
    ]) {
      expect(err).toContain(`--${name}: `);
    }
  });

  it.each([
    ['recipient', 'minister', 'president, prosecutor-general'],
    ['action', 'xx-nobody', 'az-ismayilova'],
    ['language', 'pt', 'en'],
    ['tone', 'angry', 'formal, personal, legal, brief'],
    ['name', ' ', 'is empty'],
    ['place', 'two\nlines', 'one line'],
    ['name', 'x'.repeat(101), '100 characters'],
    ['seed', '1.5', 'whole number'],
  ])('says what --%s "%s" should be', async (name, value, hint) => {
    const { exitCode, err } = await postbag(letterArgs({ [name]: value }));
    expect(exitCode).toBe(2);
    expect(err).toContain(hint);
  });

  it('offers no language that the urgent action lacks', async () => {
    const args = letterArgs({ action: 'nz-three-neighbours', recipient: 'mayor', language: 'de' });
    const { exitCode, err } = await postbag(args, { ACTIONS_DIR: INVENTED });
    expect(exitCode).toBe(2);
    expect(err).toContain('--language: "de" is none of en');
  });

  it('names a wrong clock with the rest', async () => {
    const { exitCode, err } = await postbag(letterArgs({ tone: undefined }), {
      CLOCK_START: 'noon',
    });
    expect(exitCode).toBe(2);
    expect(err).toContain('CLOCK_START: ');
    expect(err).toContain('--tone: is missing');
    expect(err).not.toContain('--action');
  });

  it('refuses a set clock in production', async () => {
    const { exitCode } = await postbag(letterArgs(), { NODE_ENV: 'production' });
    expect(exitCode).toBe(2);
  });
});

describe('postbag letter at the deadline', () => {
  it('writes on the last day in the zone of the place', async () => {
    const { exitCode, out } = await postbag(letterArgs({ place: 'Honolulu' }), {
      CLOCK_START: '2014-11-26T08:00:00Z',
    });
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^Honolulu, 25 November 2014/u);
  });

  it.each([[], ['--json']])('refuses after the last day %s', async (...more) => {
    const args = [...letterArgs(), ...more];
    const { exitCode, out, err } = await postbag(args, { CLOCK_START: '2014-11-25T23:30:00Z' });
    expect(exitCode).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(/last day .* has passed.*ask your section/u);
  });
});

describe('postbag', () => {
  it.each(['--help', '-h', 'help'])('prints its usage on %s', async (word) => {
    const { exitCode, out } = await postbag([word]);
    expect(exitCode).toBe(0);
    expect(out).toContain('postbag letter --action');
  });

  it.each([[], ['lettre']])('refuses the command %s', async (...args) => {
    const { exitCode, out, err } = await postbag(args);
    expect(exitCode).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('Usage: postbag');
  });
});
