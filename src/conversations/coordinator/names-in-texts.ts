import { escapePattern } from '../../escape-pattern.ts';
import { isNode, isScalar, parseDocument, visit } from 'yaml';
import type { ActionText } from '../../store/actions/published-actions.ts';
import { isLanguage, SCRIPT_OF } from '../../urgent-action/language.ts';

const PERSON = /^people\.[^.]+\.names\.(\w+)$/;
const IN_TEXTS = /^([a-z]{2})\.(?:name|politeName)$/;

/**
 * `files` in which a name was corrected at `path`, with `now` in the place of `before` wherever
 * texts have it: those of its language, and of a person's name all in its script. A person is
 * called by one name, or the checks refuse it.
 */
export function withNameSaid(
  files: readonly ActionText[],
  path: string,
  before: string,
  now: string,
): ActionText[] {
  const [, script] = PERSON.exec(path) ?? [];
  const [, language] = IN_TEXTS.exec(path) ?? [];
  if ((script === undefined && language === undefined) || before === '' || now === '')
    return [...files];
  const isWhole = path.endsWith('.name');
  return files.map((file) => {
    const tag = file.name.replace(/\.yaml$/, '');
    if (isLanguage(tag))
      return tag === language || SCRIPT_OF[tag] === script ? said(file, before, now) : file;
    // Who is called so in the texts is so in the list of people, and the other way round.
    return isWhole ? said(file, before, now, 'people') : file;
  });
}

/** `within`: only below this key. */
function said(
  { name, text }: ActionText,
  before: string,
  now: string,
  within?: string,
): ActionText {
  const document = parseDocument(text);
  const old = new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(before)}(?![\\p{L}\\p{N}])`, 'gu');
  const part = within === undefined ? document.contents : document.get(within, true);
  if (!isNode(part)) return { name, text };
  visit(part, {
    Scalar: (key, node) => {
      if (key === 'key' || !isScalar(node) || typeof node.value !== 'string') return;
      node.value = node.value.replace(old, () => now);
    },
  });
  return { name, text: document.toString({ lineWidth: 110, singleQuote: true }) };
}
