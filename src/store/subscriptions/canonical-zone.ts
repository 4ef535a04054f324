/**
 * Zones of the world and their older names: more than there are, so that nothing is worked out
 * twice.
 */
const REMEMBERED_ZONES = 1_000;
const known = new Map<string, string>();

/**
 * The one spelling of a zone (IANA): Intl takes "eUrOpE/pArIs" as well, and whoever forges what a
 * button says made a cohort of each spelling. What Intl does not know is kept as it is: a zone of a
 * newer year than this machine.
 */
export function canonicalZone(zone: string): string {
  const found = known.get(zone);
  if (found !== undefined) return found;
  const canonical = spelling(zone);
  if (known.size >= REMEMBERED_ZONES) known.clear();
  known.set(zone, canonical);
  return canonical;
}

function spelling(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return zone;
  }
}
