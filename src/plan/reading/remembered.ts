/** More texts than one part of a document has: what came before is not asked for again. */
const mostTexts = 2000;

/**
 * A reading of a text that is not read again while it is asked for: the same cell, name or heading is looked at
 * for many reasons. For functions of their text alone, whose results nobody changes.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const value = read(text);
    if (known.size >= mostTexts) known.clear();
    known.set(text, value);
    return value;
  };
}
