import type { Telling, Translation, UrgentAction } from '../../urgent-action/urgent-action.ts';

/** The tellings of a fact for this recipient alone, else the general ones: short ones, or those that are not. */
export function tellingsFor(
  tellings: readonly Telling[],
  recipientId: string,
  isShort: boolean,
): readonly Telling[] {
  const some = tellings.filter(({ short }) => short === isShort);
  const own = some.filter((telling) => telling.for === recipientId);
  return own.length > 0 ? own : some.filter((telling) => telling.for === undefined);
}

/** Whether a text says who it is about, by the name in one of its cases, also at the beginning of a sentence. */
export function namesThePerson(text: string, { name, politeName }: Translation): boolean {
  const folded = text.toLowerCase();
  return [name, politeName].some((cases) =>
    Object.values(cases).some((form) => folded.includes(form.toLowerCase())),
  );
}

/** The facts that every language can tell this recipient in a sentence that names the person. */
export function factsToldByName(
  { facts, translations }: UrgentAction,
  recipientId: string,
): ReadonlySet<string> {
  const ids = facts.map(({ id }) => id);
  return new Set(
    ids.filter((id) =>
      Object.values(translations).every((translation) =>
        tellingsFor(translation.facts[id] ?? [], recipientId, false).some(({ text }) =>
          namesThePerson(text, translation),
        ),
      ),
    ),
  );
}
