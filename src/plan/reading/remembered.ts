/**
 * More texts than a long document has, so that what is first weighed and later read is read once; of longer ones
 * those are forgotten that nobody asked for since as many others came.
 */
const mostTexts = 16_384;

/**
 * A reading of a text that is not read again while it is asked for: the same cell, name or heading is looked at
 * for many reasons. For functions of their text alone, whose results nobody changes.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  let known = new Map<string, T>();
  let older = new Map<string, T>();
  return (text) => {
    let value = known.get(text);
    if (value !== undefined || known.has(text)) return value as T;
    value = older.get(text);
    if (value === undefined && !older.has(text)) value = read(text);
    if (known.size >= mostTexts) {
      older = known;
      known = new Map();
    }
    known.set(text, value as T);
    return value as T;
  };
}
