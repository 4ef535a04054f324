import { CONTACT_LISTS, contactsOf, isReachable, siftContacts } from '../contacts.ts';
import { listAt, textAt } from '../file/content.ts';
import type { Path, Problem } from '../file/problem.ts';
import type { Contacts } from '../urgent-action.ts';
import type { YamlFile } from '../file/yaml-file.ts';

/**
 * Somebody who gets letters or copies: where they stand in the file, and in which country unless
 * they say so.
 */
interface Reached {
  readonly path: Path;
  readonly entry: unknown;
  readonly country: string;
}

/** Contacts that look wrong are warnings; a recipient who cannot be reached at all is an error. */
export function checkContacts(file: YamlFile): readonly Problem[] {
  const country = textAt(file.content, ['country']) ?? '';
  const entries = (path: Path, key: string): readonly Reached[] =>
    listAt(file.content, path).map((entry, index) => ({
      path: [...path, index],
      entry,
      country: textAt(entry, [key]) ?? country,
    }));
  const recipients = entries(['recipients'], 'country');
  const copies = [
    ...entries(['copies', 'officials'], 'country'),
    ...entries(['copies', 'embassies'], 'in'),
  ];
  return [
    ...recipients.flatMap((recipient) => checkReached(file, recipient, file.problemAt)),
    ...copies.flatMap((copy) => checkReached(file, copy, file.warningAt)),
  ];
}

function checkReached(
  file: YamlFile,
  { path, entry, country }: Reached,
  unreachable: YamlFile['problemAt'],
): readonly Problem[] {
  const { sound, odd } = siftContacts(contactsIn(entry), country);
  const warnings = odd.map(({ list, index, code }) =>
    file.warningAt([...path, list, index], code, { what: textAt(entry, [list, index]) ?? '' }),
  );
  if (isReachable(sound)) return warnings;
  return [...warnings, unreachable(path, 'unreachable', { known: CONTACT_LISTS.join(', ') })];
}

/** The contacts of an entry; what is no text is the schema's business. */
function contactsIn(entry: unknown): Contacts {
  return contactsOf((list) => listAt(entry, [list]).filter((value) => typeof value === 'string'));
}
