/**
 * Finds something once for each owner and key, and keeps it for as long as the owner is in memory:
 * urgent actions come and go, and nothing that follows from them outlives them.
 */
export function memory<Value extends object>(): (
  owner: object,
  key: string,
  find: () => Value,
) => Value {
  const known = new WeakMap<object, Map<string, Value>>();
  return (owner, key, find) => {
    const ofOwner = known.get(owner) ?? new Map<string, Value>();
    known.set(owner, ofOwner);
    const value = ofOwner.get(key) ?? find();
    ofOwner.set(key, value);
    return value;
  };
}
