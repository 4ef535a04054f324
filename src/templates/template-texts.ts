import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Language } from '../urgent-action/language.ts';

/** Seen from dist/templates as from src/templates: the build does not copy the templates. */
const TEMPLATES = new URL('../../src/templates/', import.meta.url);

/**
 * The words of all templates in `language`, a line each, as letters may have them: of words that
 * agree with a person the first form, and nothing where a name goes. For comparing with letters,
 * not for composing them.
 */
export function templateTexts(language: Language): readonly string[] {
  const folder = new URL(`${language}/`, TEMPLATES);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.hbs'))
    .toSorted()
    .flatMap((name) => linesOf(readFileSync(new URL(name, folder), 'utf8')));
}

function linesOf(template: string): readonly string[] {
  return template
    .replaceAll(/\{\{!(?:--[\s\S]*?--|[^}]*)\}\}/gu, '')
    .replaceAll(/\{\{\w+ \w+="([^"]*)"[^}]*\}\}/gu, '$1')
    .replaceAll(/\{\{[^}]*\}\}/gu, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
