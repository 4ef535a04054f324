import { expect, it } from 'vitest';
import { passageOf } from '../../../src/intake/sheet/layout/passage.ts';
import { storyBelow } from '../../../src/intake/sheet/story-below.ts';

const STORY = 'Ana Bel has been held without charge since 3 May, and nobody may see her in prison.';
const head = passageOf('Peru: teacher held\n');
const body = passageOf(` 28 June\n${STORY}\nTake action`);

it('begins below the last day that stands above it', () => {
  expect(storyBelow('deadline', head, body)).toBe(9);
});

it('is not looked for below where it is told above', () => {
  expect(storyBelow('deadline', passageOf(`Peru\n\n${STORY}`), body)).toBeUndefined();
});

it('is not looked for among the requests', () => {
  expect(storyBelow('demands', head, body)).toBeUndefined();
});
