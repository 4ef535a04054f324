import { isGroup, textAt, valueAt } from '../file/content.ts';
import type { Problem } from '../file/problem.ts';
import type { YamlFile } from '../file/yaml-file.ts';

/**
 * What the texts of an urgent action may take, in UTF-16 units, of the 4,096 that Telegram has for
 * a message: the rest of the card and its buttons are the bot's own words
 * (test/bot/cases/case-card.test.ts fills both).
 */
export const CARD_UNITS_AT_MOST = 3_400;
/**
 * What a title may take of the 2,048 signs of a link, encoded: the words around it and the bot's
 * link need the rest.
 */
export const TITLE_SIGNS_AT_MOST = 1_400;
/** A line break and a bullet before each label. */
const LABEL_UNITS = 3;

/** Texts with which the card could not be shown at all, or not be passed on (faults.md 30). */
export function checkLengths(file: YamlFile): readonly Problem[] {
  return [...checkCard(file), ...checkTitle(file)];
}

function checkCard(file: YamlFile): readonly Problem[] {
  const demands = valueAt(file.content, ['demands']);
  const labels = isGroup(demands)
    ? Object.values(demands).map((demand) => textAt(demand, ['label']) ?? '')
    : [];
  const text = (key: string): string => textAt(file.content, [key]) ?? '';
  const name = text('name') || (textAt(file.content, ['name', 'nominative']) ?? '');
  const units =
    [text('title'), text('summary'), name, ...labels].join('').length + labels.length * LABEL_UNITS;
  if (units <= CARD_UNITS_AT_MOST) return [];
  return [file.problemAt(['summary'], 'card-long', { count: units, most: CARD_UNITS_AT_MOST })];
}

/** What `encodeURIComponent` makes of a text, counted without its throwing at half a letter. */
function signsInLink(text: string): number {
  const kept = text.replaceAll(/[^A-Za-z0-9_.!~*'()-]/gu, '').length;
  return kept + (new TextEncoder().encode(text).length - kept) * '%00'.length;
}

function checkTitle(file: YamlFile): readonly Problem[] {
  const title = textAt(file.content, ['title']) ?? '';
  const signs = signsInLink(title);
  if (signs <= TITLE_SIGNS_AT_MOST) return [];
  return [file.problemAt(['title'], 'title-long', { count: signs, most: TITLE_SIGNS_AT_MOST })];
}
