/** The value of a key that was taken from the map itself, or put into it. */
export function valueAt<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  if (!map.has(key)) throw new RangeError(`the map has no key ${String(key)}`);
  return map.get(key) as Value;
}
