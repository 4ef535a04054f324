const CHARACTERS_AT_MOST = 32;

/**
 * Small letters, digits and hyphens, as ids and slugs have to be; "" where nothing of the text is
 * left.
 */
export function idFrom(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[ıİ]/g, 'i')
    .replace(/ə/gi, 'e')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');
  return plain
    .slice(0, CHARACTERS_AT_MOST)
    .replace(/-[^-]*$/, (end) => (plain.length > CHARACTERS_AT_MOST ? '' : end))
    .replace(/-$/, '');
}

/** Gives out ids that are there once. */
export function idGiver(): (text: string, otherwise: string) => string {
  const given = new Set<string>();
  return (text, otherwise) => {
    const base = idFrom(text) || otherwise;
    let id = base;
    for (let number = 2; given.has(id); number += 1) id = `${base}-${number}`;
    given.add(id);
    return id;
  };
}
