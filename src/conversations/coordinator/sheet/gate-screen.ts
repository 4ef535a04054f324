import { withoutPlace } from '../../../intake/draft/clauses/second-verb.ts';
import { button, type Screen } from '../../screen.ts';
import { fieldsOf, kindOf, valueOf } from '../fields.ts';
import type { Voice } from '../../view.ts';
import { answerData, listed, MESSAGE_LENGTH } from '../screens.ts';
import type { SheetDraft } from './sheet-draft.ts';

/** The sentences that somebody has to stand up for before anything goes live. */
export const GATE = ['consent', 'private', 'harm'] as const;

/** One of them, with what it is about. */
export function gateScreen(draft: SheetDraft, confirmed: number, { say }: Voice): Screen {
  const sentence = GATE[confirmed] ?? 'consent';
  const about = {
    consent: [draft.title, valueOf(draft, 'reference')].filter((one) => one !== '').join(', '),
    private: quotedIn(draft).at(-1) ?? '',
    harm: kindOf(draft) === 'stop' ? say('coordinator-gate-nobody') : reachedIn(draft),
  }[sentence];
  const number = String(confirmed + 1);
  const text = say(`coordinator-gate-${sentence}`, { about, number, count: String(GATE.length) });
  const yes = button(say('coordinator-gate-yes'), answerData(draft, `gate:${sentence}`));
  return {
    text,
    keyboard: [[yes], [button(say('coordinator-gate-no'), answerData(draft, 'back'))]],
  };
}

/** Where a draft holds the role of a recipient, in a language, and where their name and ways. */
const WAY =
  /^(?:[a-z]{2}\.recipients\.([^.]+)\.role|recipients\.([^.]+)\.(?:name|addressLines|emails|faxes|web|social))$/;

/** What is read out above the sentence that nothing private is quoted, where it fills messages. */
export function quotedBefore(draft: SheetDraft, confirmed: number): readonly string[] {
  return GATE[confirmed] === 'private' ? quotedIn(draft).slice(0, -1) : [];
}

const QUOTABLE =
  /^[a-z]{2}\.(?:title|summary|facts\.[^.]+(?:\.short)?|demands\.[^.]+\.(?:clause|sentence|label|short))$/;

/** All that letters and cards can say, in as many pieces as it takes. */
function quotedIn(draft: SheetDraft): readonly string[] {
  const texts = fieldsOf(draft).flatMap(({ path, value }) =>
    QUOTABLE.test(path) ? withoutPlace(value) : [],
  );
  // A label is most often its clause in other words, a fact a sentence of the summary, and what is
  // said in short the beginning of it.
  const all = [...new Set(texts)].filter(
    (text) => !texts.some((other) => other !== text && other.includes(text.replace(/\.$/u, ''))),
  );
  return all.reduce<readonly string[]>((pieces, text) => {
    const line = listed([text]);
    const last = pieces.at(-1) ?? '';
    const joined = last === '' ? line : `${last}\n${line}`;
    return joined.length > PIECE_LENGTH ? [...pieces, line] : [...pieces.slice(0, -1), joined];
  }, []);
}

/** The sentence itself and what stands around it need some of a message. */
const PIECE_LENGTH = MESSAGE_LENGTH - 600;

/** Whom letters go to, and how: one line for each. */
function reachedIn(draft: SheetDraft): string {
  const parts = fieldsOf(draft).flatMap(({ path, value }) => {
    const [, role, held] = WAY.exec(path) ?? [];
    const id = role ?? held;
    return id === undefined ? [] : [{ id, isRole: role !== undefined, value }];
  });
  const ids = new Set(parts.map(({ id }) => id));
  const lines = [...ids].map((id) => {
    const own = parts.filter((part) => part.id === id);
    // Of a draft in several languages one says it.
    const role = own.filter(({ isRole }) => isRole).slice(0, 1);
    return [...role, ...own.filter(({ isRole }) => !isRole)].map(({ value }) => value).join(', ');
  });
  return listed(lines.map((line) => line.replaceAll('\n', ', ')));
}
