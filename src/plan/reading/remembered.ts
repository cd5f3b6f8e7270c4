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
  let known = new Map<string, T | typeof nothing>();
  let older: typeof known = new Map();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return given(found);
    const held = older.get(text) ?? read(text) ?? nothing;
    if (known.size >= mostTexts) {
      older = known;
      known = new Map();
    }
    known.set(text, held);
    return given(held);
  };
}

/** Stands for undefined, which most texts are read as: one look tells it from what is not known yet. */
const nothing = Symbol("nothing");

const given = <T>(held: T | typeof nothing): T => (held === nothing ? undefined : held) as T;
