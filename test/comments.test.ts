import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const COLUMNS = 100;
const COMMENT = /^\s*(?:\/\/(?! oxlint-)|\/?\*)/;

/** The formatter wraps code only. What is said to the linter has to stand on one line. */
it('no comment is wider than the code', () => {
  const files = ['src', 'test'].flatMap((room) =>
    readdirSync(ROOT + room, { recursive: true, encoding: 'utf8' }).map(
      (path) => `${room}/${path}`,
    ),
  );
  const wide = files
    .filter((path) => /\.(?:ts|js)$/.test(path))
    .flatMap((path) =>
      readFileSync(ROOT + path, 'utf8')
        .split('\n')
        .map((text, index) => ({ text, place: `${path}:${index + 1}` })),
    )
    .filter(({ text }) => COMMENT.test(text) && text.length > COLUMNS);
  expect(wide.map(({ place }) => place)).toEqual([]);
});
