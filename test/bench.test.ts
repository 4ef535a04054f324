import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

// Nothing of CI starts the measurements: what they take from the program has to be there.
const BENCH = fileURLToPath(new URL('../bench/', import.meta.url));
const SCRIPTS = readdirSync(BENCH, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.js') && !name.includes('node_modules'),
);
const IMPORT = /import \{([^}]+)\} from '(?:\.\.\/)+dist\/([^']+)\.js';/g;
const SAID = /\bsaid\('([a-z-]+)'/g;

const read = (path: string): string => readFileSync(path, 'utf8');

it.each(SCRIPTS)('%s imports what the program exports', (script) => {
  for (const [, names = '', module = ''] of read(BENCH + script).matchAll(IMPORT)) {
    const source = fileURLToPath(new URL(`../src/${module}.ts`, import.meta.url));
    expect(existsSync(source), module).toBe(true);
    for (const name of names.split(',').map((one) => one.trim().split(' ')[0] ?? ''))
      if (name !== '')
        expect(read(source)).toMatch(new RegExp(`export (?:async )?\\w+ ${name}\\b|export \\{`));
  }
});

it.each(SCRIPTS)('%s waits for words that the bot says', (script) => {
  const messages = read(fileURLToPath(new URL('../src/locales/en.ftl', import.meta.url)));
  for (const [, key = ''] of read(BENCH + script).matchAll(SAID))
    expect(messages, key).toContain(`\n${key} =`);
});
